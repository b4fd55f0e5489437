import { threats } from '../../reading/acts/threat.ts';
import { addresseesOf, readersOf } from '../../reading/addressees.ts';
import { listOf } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** Places that are shown. */
const MOST = 2;

const rule: Rule = {
  id: 'respect/bullying-or-threat',
  title: 'Undue pressure or a threat',
  why: 'Nobody should have to decide or advise in fear for their job, their budget or their name.',
  advice: 'Ask for what you need and by when, and leave out what will happen to the person.',
  writer: 'any',
  kinds: ['email', 'letter'],
  check(reading, { facts }): Breach[] {
    const { someMember, someOfficer } = addresseesOf(reading);
    const { role } = reading.writer;
    const toPublic = !someMember && !someOfficer;
    const places = threats(reading, role !== 'member' && toPublic, role === 'member' && someOfficer).slice(0, MOST);
    const readers = listOf(readersOf(reading));
    const message = readers ? `${readers} may read this as a threat.` : 'This may be read as a threat.';
    const advice = `Ask for what you need and by when, and leave out what will happen to the person. Raise a concern about an officer ${facts.complaintAboutOfficer.route}.`;
    return places.map(({ field, start, end, margin }) => ({
      field,
      start,
      end,
      margin,
      message,
      ...(role === 'member' && someOfficer ? { advice } : {}),
    }));
  },
};
export default rule;
