import { recordEvasions } from '../../reading/acts/record-evasion.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import type { Breach, Rule } from '../rule.ts';

/** What goes to so many readers hides little, unless it says so plainly. */
const MANY = 4;
const PLAIN = 4;

const rule: Rule = {
  id: 'correspondence/off-the-record',
  title: 'Kept out of the record',
  why: 'Council business is done on the record. What is written about it belongs to the council wherever it is written, and to destroy or hide it so that it cannot be disclosed may be an offence.',
  advice:
    'Use council email and let it be kept. If it should not be public, mark it confidential and say why; whether it is disclosed is decided when somebody asks.',
  writer: 'any',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const place = recordEvasions(reading)[0];
    const { members, officers } = addresseesOf(reading);
    if (!place || (members.length + officers.length >= MANY && place.strength < PLAIN)) return [];
    const { field, start, end } = place;
    return [
      { field, start, end, message: 'This reads as an attempt to keep the exchange out of the council’s record.' },
    ];
  },
};
export default rule;
