import { recordEvasions } from '../../reading/acts/record-evasion.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import type { Breach, Rule } from '../rule.ts';

/** What goes to so many readers, or from an officer to the public, hides little, unless it says so plainly. */
const MANY = 4;
const PLAIN = 4;
/** Places that are shown. */
const MOST = 2;

const MESSAGE = 'This reads as an attempt to keep the exchange out of the council’s record.';

const rule: Rule = {
  id: 'correspondence/off-the-record',
  title: 'Kept out of the record',
  why: 'Council business is done on the record. What is written about it belongs to the council wherever it is written, and to destroy or hide it so that it cannot be disclosed may be an offence.',
  advice:
    'Keep what you write on the council’s own systems. If it should not be public, mark it confidential and say why.',
  writer: 'any',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { members, officers, someMember, someOfficer } = addresseesOf(reading);
    const toMany = members.length + officers.length >= MANY;
    const toPublic = reading.writer.role === 'officer' && !someMember && !someOfficer;
    return recordEvasions(reading)
      .filter(({ strength }) => strength >= PLAIN || !(toMany || toPublic))
      .slice(0, MOST)
      .map(({ field, start, end, margin }) => ({ field, start, end, message: MESSAGE, margin }));
  },
};
export default rule;
