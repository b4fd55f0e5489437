import { liabilityTaken } from '../../reading/acts/liability.ts';
import { isInsider } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

const CLAIMS = /\b(insurance|claims|risk|legal|solicitor|monitoring officer)\b/i;
/** Who pays out what has been decided, but cannot take the blame. */
const PAYS_OUT = /\b(finance|section 151)\b/i;

/** How far the words may come short in a draft of the very sort. */
const SHORT = 0.5;

/** Whether a draft stays among members and officers. */
const staysInside = ({ kind, audience, letter }: Reading): boolean =>
  kind === 'email' ? audience.recipients.every(isInsider) : letter?.toInsider !== undefined;

const rule: Rule = {
  id: 'media/liability-commitment',
  title: 'Fault admitted or payment promised',
  why: 'Whether the Council is liable for somebody’s loss is for its insurers or lawyers. An admission or a promise can bind it and may void its cover.',
  advice:
    'Say that you are sorry that it happened and how to make a claim, and leave fault and payment to those who handle claims.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    const title = (reading.writer.officer ?? reading.letter?.signatory?.officer)?.jobTitle ?? '';
    if (CLAIMS.test(title)) return [];
    const paysOut = PAYS_OUT.test(title);
    const inside = staysInside(reading);
    const taken = liabilityTaken(reading, SHORT).filter(
      ({ admits, passedOn }) => (admits || !paysOut) && (passedOn || !inside),
    );
    return taken.map(({ admits, pays, passedOn: _, ...place }) => ({
      ...place,
      message: `This reads as ${admits ? 'an admission of fault' : ''}${admits && pays ? ' and ' : ''}${pays ? 'a promise to pay or put things right' : ''} in what could be a claim.`,
    }));
  },
};
export default rule;
