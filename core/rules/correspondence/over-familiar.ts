import { type Familiarity, familiarities } from '../../reading/acts/familiarity.ts';
import { insults } from '../../reading/acts/insult.ts';
import { addresseesOf, readersOf } from '../../reading/addressees.ts';
import { listOf } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** Signs that make a sentence familiar though it has a word of abuse in it. */
const PLAIN = 4;
/** Places that are shown. */
const MOST = 3;

/** One place for each paragraph, from its first familiar sentence to its last; the order of the places is kept. */
const byParagraph = (places: readonly Familiarity[]): Map<number, Familiarity> => {
  const spans = new Map<number, Familiarity>();
  for (const place of places) {
    const known = spans.get(place.paragraph) ?? place;
    const start = Math.min(known.start, place.start);
    spans.set(place.paragraph, { ...known, start, end: Math.max(known.end, place.end) });
  }
  return spans;
};

const rule: Rule = {
  id: 'correspondence/over-familiar',
  title: 'Too familiar for member and officer',
  why: 'Close personal familiarity between a member and an officer can embarrass both, and make others doubt that everyone is treated alike.',
  advice: 'Leave the personal part out, or send it apart from council business.',
  writer: 'any',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { someMember, someOfficer } = addresseesOf(reading);
    const { role } = reading.writer;
    // A group's political assistant is an officer too.
    if (role === 'member' ? !someOfficer : role === 'unknown' || !someMember) return [];
    const familiar = familiarities(reading);
    if (familiar.length === 0) return [];
    // Abuse is not taken for a joke between friends.
    const abuse = insults(reading);
    const places = familiar.filter(
      ({ field, start, end, strength }) =>
        strength >= PLAIN ||
        !abuse.some((insult) => insult.field === field && insult.start < end && start < insult.end),
    );
    const readers = readersOf(reading, role === 'member' ? 'officer' : 'member');
    const message = `This reads as closer than ${readers.length ? `you and ${listOf(readers)}` : 'member and officer'} should be in council correspondence.`;
    // A pet name at one end and kisses at the other are two places; the sentences of one paragraph are one.
    return [...byParagraph(places).values()]
      .slice(0, MOST)
      .map(({ field, start, end, margin }) => ({ field, start, end, message, margin }));
  },
};
export default rule;
