import { createSession, type Finding, parseCouncil, parseDraft } from '../../core/index.ts';
import { email, type Someone } from '../../core/rules/example-drafts.ts';
import profile from '../corpus/council.json' with { type: 'json' };

export const TOWER_HAMLETS = 'tower-hamlets';
/** Somebody outside the Council. */
export const RESIDENT = 'Ann Lyle <ann@lyle.example>';

const session = createSession(parseCouncil(profile));

/** What is found in a draft at Wexcombe. */
export const findingsIn = (draft: unknown): Finding[] => session.check(parseDraft(draft));

/** The rules that it breaks. */
export const rulesIn = (draft: unknown): string[] => findingsIn(draft).map(({ rule }) => rule);

/** The rules that an email at Wexcombe breaks, had it adopted the Tower Hamlets protocol. */
export const rulesInEmail = (from: Someone, to: Someone, body: string, subject = 'Thursday'): string[] =>
  rulesIn(email({ protocol: TOWER_HAMLETS, from, to: [to], subject, body: `Hello\n\n${body}\n\nRegards\n${from}` }));
