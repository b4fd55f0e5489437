import { undeclaredTie } from '../../reading/acts/personal-tie.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import type { Breach, Rule } from '../rule.ts';

/** How far the words may come short in a draft of the very sort. */
const SHORT = 0.7;

const rule: Rule = {
  id: 'employment/relationship',
  title: 'A close tie, with no word that it is declared',
  why: 'A tie between a member and an officer, or with somebody whose matter is in hand, is no harm when it is known; unsaid, it looks like favour.',
  advice: 'Say that the tie is declared, or declare it before you go on; and leave the matter to somebody else.',
  writer: 'any',
  kinds: ['email', 'letter'],
  check(reading, { facts }): Breach[] {
    const { members, officers } = addresseesOf(reading);
    // The tie is a member's: with an officer, or with somebody whose matter an officer has in hand.
    if (members.length + officers.length === 0) return [];
    const place = undeclaredTie(reading, SHORT);
    if (!place) return [];
    const tells = reading.writer.role === 'member' ? facts.relationship?.memberTells : facts.relationship?.officerTells;
    return [
      {
        ...place,
        message: 'This points to a family, business or close personal tie, and nothing says that it has been declared.',
        ...(tells
          ? {
              advice: `Say that it is declared, or tell ${tells} before you go on; and leave the matter to somebody else.`,
            }
          : {}),
      },
    ];
  },
};
export default rule;
