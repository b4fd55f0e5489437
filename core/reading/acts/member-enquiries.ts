import type { Member } from '../../council/council.ts';
import { isChair, isExecutiveMember } from '../../council/roles.ts';
import { memberOf } from '../people.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { type Signs, SPOKEN, situation, weigh } from './weighing.ts';

/** What a member asked or said, told to somebody else. */
export interface RelayedEnquiry extends Span {
  /** The member, where the draft names them and the council's profile knows. */
  readonly member: Member | undefined;
}

const SIGNS: Signs = {
  'member-asked': { worth: 2, evenIf: ['reported', 'denied', 'supposed'] },
  'unnamed-member': { worth: 1, evenIf: ['reported', 'denied', 'supposed'] },
  'asked-in-private': { worth: 1.2, evenIf: ['reported', 'denied', 'supposed'] },
  'passed-on-as-news': { worth: 0.9, evenIf: ['reported', 'denied', 'supposed', 'asked'] },
  'asked-openly': { worth: -1.3 },
};
const SCENE: Signs = {
  'asked-in-private': { worth: 0.5 },
  'passed-on-as-news': { worth: 0.4 },
  'asked-openly': { worth: -0.7 },
};
const ENOUGH = 2.2;
const LENT = 0.5;
/** What a member who runs a service or chairs a body asks in that office is more often everybody's business. */
const IN_OFFICE = 0.5;

/** Members spoken of in a sentence who are not among those reached. */
const absentMember = (
  sentence: Sentence,
  reached: ReadonlySet<string>,
): { readonly member: Member | undefined } | undefined => {
  for (const { kind, first, bearer, form } of sentence.paragraph.reading.mentions) {
    if (kind !== 'member' || first < sentence.first || first >= sentence.last) continue;
    if (bearer?.kind === 'member') {
      if (!reached.has(bearer.member.email.toLowerCase())) return { member: bearer.member };
    } else if (form === 'titled') return { member: undefined };
  }
  return undefined;
};

/**
 * Where a draft tells its readers what a member who does not get it asked for or said; undefined if nowhere.
 * @param privatelyOnly Whether it counts only where the draft says that the member wished it kept private.
 */
export const relayedEnquiry = (reading: Reading, privatelyOnly: boolean): RelayedEnquiry | undefined => {
  if (privatelyOnly && !reading.has('asked-in-private', SPOKEN)) return undefined;
  const reached = new Set(
    reading.audience.recipients.flatMap((recipient) => memberOf(recipient)?.email.toLowerCase() ?? []),
  );
  const scene = situation(reading, SCENE);
  const sentences = reading.sentences(SPOKEN);
  let best: (RelayedEnquiry & { readonly worth: number }) | undefined;
  for (const weighed of weigh(reading, SIGNS, LENT)) {
    const { sets, field, start, end, sentence } = weighed;
    if (!sets.has('member-asked') && !sets.has('unnamed-member')) continue;
    const at = sentences.findIndex((other) => other.start === start && other.field === field);
    const absent =
      absentMember(sentence, reached) ??
      (at > 0 ? absentMember(sentences[at - 1] as Sentence, reached) : undefined) ??
      (sets.has('unnamed-member') ? { member: undefined } : undefined);
    if (!absent) continue;
    const { member } = absent;
    const worth = weighed.worth + scene - (member && (isChair(member) || isExecutiveMember(member)) ? IN_OFFICE : 0);
    if (worth >= ENOUGH && (!best || worth > best.worth)) best = { field, start, end, member, worth };
  }
  return best;
};
