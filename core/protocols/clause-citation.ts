import { citedAs } from '../council/citation-form.ts';
import type { Protocol } from '../council/protocol.ts';
import type { Clause } from '../rules/finding.ts';

const APPENDIX = 'App ';

/**
 * Writes a paragraph as people cite it.
 * @param protocol Whose paragraph.
 * @param paragraph As numbered there: `123`, `9.1(g)`, `App A 2(6)`.
 * @returns "Dudley protocol, paragraph 123"; "Tower Hamlets protocol, Appendix A, paragraph 2(6)".
 */
export const clauseCitation = (protocol: Protocol, paragraph: string): string => {
  if (protocol.citation) return citedAs(protocol.citation, paragraph);
  if (!paragraph.startsWith(APPENDIX)) return `${protocol.council} protocol, paragraph ${paragraph}`;
  const [letter, ...number] = paragraph.slice(APPENDIX.length).split(' ');
  return `${protocol.council} protocol, Appendix ${letter}, paragraph ${number.join(' ')}`;
};

/** A protocol's paragraph as a finding carries it. */
export const clauseOf = (protocol: Protocol, paragraph: string): Clause => ({
  protocol: protocol.name,
  paragraph,
  citation: clauseCitation(protocol, paragraph),
});
