import { type Familiarity, familiarities } from '../../reading/acts/familiarity.ts';
import { insults } from '../../reading/acts/insult.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, memberName, officerName } from '../../reading/naming.ts';
import type { Span } from '../../reading/reading.ts';
import type { Breach, Rule } from '../rule.ts';

/** Signs that make a sentence familiar though it has a word of abuse in it. */
const PLAIN = 4;
/** Places that are shown. */
const MOST = 3;

/** One place for each paragraph, from its first familiar sentence to its last; the order of the places is kept. */
const byParagraph = (places: readonly Familiarity[]): Map<number, Span> => {
  const spans = new Map<number, Span>();
  for (const { field, start, end, paragraph } of places) {
    const known = spans.get(paragraph) ?? { field, start, end };
    spans.set(paragraph, { field, start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  return spans;
};

const rule: Rule = {
  id: 'correspondence/over-familiar',
  title: 'Too familiar for member and officer',
  why: 'Close personal familiarity between a member and an officer can embarrass both, and can make others doubt that either is treated like everyone else.',
  advice: 'Leave the personal part out, or send it apart from council business and outside council email.',
  writer: 'any',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { members, officers, someMember, someOfficer } = addresseesOf(reading);
    const { role } = reading.writer;
    if (role === 'member' ? !someOfficer : role === 'officer' ? !someMember : true) return [];
    const familiar = familiarities(reading);
    if (familiar.length === 0) return [];
    // Abuse is not taken for a joke between friends.
    const abuse = insults(reading);
    const places = familiar.filter(
      ({ field, start, end, strength }) =>
        strength >= PLAIN ||
        !abuse.some((insult) => insult.field === field && insult.start < end && start < insult.end),
    );
    const readers = role === 'member' ? officers.map(officerName) : members.map(memberName);
    const message = `This reads as closer than ${readers.length ? `you and ${listOf(readers)}` : 'member and officer'} should be in council correspondence.`;
    // A pet name at one end and kisses at the other are two places; the sentences of one paragraph are one.
    return [...byParagraph(places).values()].slice(0, MOST).map((span) => ({ ...span, message }));
  },
};
export default rule;
