import type { Member } from '../../council/council.ts';
import { isChair, isExecutiveMember } from '../../council/roles.ts';
import { memberOf } from '../people.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
import { marginOf, SHORT, spanOf } from './signs.ts';
import { type Signs, SPOKEN, situation, weighPlaces } from './weighed-places.ts';

/** What a member asked or said, told to somebody else. */
export interface RelayedEnquiry extends Span {
  /** The member, where the draft names them and the council's profile knows. */
  readonly member: Member | undefined;
  /** How far the words go beyond what they must be worth. */
  readonly margin: number;
}

const TOLD = ['reported', 'denied', 'supposed'] as const;
const SIGNS: Signs = {
  'asked-officers': { worth: 1.7, evenIf: ['reported', 'denied', 'asked'] },
  'member-asked': { worth: 1.1, evenIf: ['reported', 'denied'] },
  'unnamed-member': { worth: 1, evenIf: TOLD },
  'asked-in-private': { worth: 1.2, evenIf: TOLD },
  'passed-on-as-news': { worth: 0.9, evenIf: ['reported', 'denied', 'supposed', 'asked'] },
  'message-below': { worth: 0.4, evenIf: TOLD },
  'asked-openly': { worth: -2.3 },
};
const SCENE: Signs = {
  'asked-in-private': { worth: 0.5 },
  'passed-on-as-news': { worth: 0.4 },
  'asked-openly': { worth: -0.4 },
};
const ENOUGH = 1.7;
/** Where the protocol keeps only what the member wished to be kept, words that say so are wanted, or clear ones. */
const UNASKED = 0.3;
/** The message of a member who does not get the draft stands below it. */
const QUOTED = 1.6;
const LENT = 0.5;
/** How much of what goes beyond enough makes up for a draft that is a little unlikely to do it. */
const BEYOND = 1.3;
/** How far beyond enough a named member's request is told of in any draft: it was asked of officers, and in private. */
const OUTRIGHT = 2;
/** What a member who runs a service or chairs a body asks in that office is more often everybody's business. */
const IN_OFFICE = 0.9;

/** Members spoken of in a sentence who are not among those reached. */
const absentMember = (
  sentence: Sentence,
  reached: ReadonlySet<string>,
): { readonly member: Member | undefined } | undefined => {
  let group: { readonly member: undefined } | undefined;
  for (const { kind, first, bearer, form } of sentence.paragraph.reading.mentions) {
    if (first < sentence.first || first >= sentence.last) continue;
    // "The Liberal Democrats have been in to ask": members, though not named.
    if (kind === 'party') group = { member: undefined };
    if (kind !== 'member') continue;
    if (bearer?.kind === 'member') {
      if (!reached.has(bearer.member.email.toLowerCase())) return { member: bearer.member };
    } else if (form === 'titled') return { member: undefined };
  }
  return group;
};

/** Where, from a sentence, whoever it speaks of may be named: "Guess who asked? Derek Fenn", "He told me so as well". */
const NAMED_AT = [0, -1, 1, -2] as const;

const nearest = <Found>(
  sentences: readonly Sentence[],
  at: number,
  find: (sentence: Sentence) => Found | undefined,
): Found | undefined => {
  for (const step of NAMED_AT) {
    const there = sentences[at + step];
    const found = there && find(there);
    if (found) return found;
  }
  return undefined;
};

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'his', 'her', 'their']);
/** How many sentences before and after the one that tells it may tell more of it. */
const TOLD_ON = 2;

/** The place of a sentence and of those right beside it that name the member too, or go on about them: "He said that ...". */
const tellingAbout = (
  sentences: readonly Sentence[],
  at: number,
  { member }: { readonly member: Member | undefined },
  reached: ReadonlySet<string>,
): Span => {
  const here = sentences[at] as Sentence;
  const goesOn = (sentence: Sentence | undefined): sentence is Sentence => {
    if (sentence?.paragraph !== here.paragraph) return false;
    // "What he wanted was the cost"
    const { first } = sentence;
    if (
      wordsIn(sentence.paragraph)
        .slice(first, first + 2)
        .some((word) => PRONOUNS.has(word))
    )
      return true;
    return member !== undefined && absentMember(sentence, reached)?.member === member;
  };
  const end = (step: -1 | 1): Sentence => {
    let last = here;
    for (let away = 1; away <= TOLD_ON; away++) {
      const next = sentences[at + step * away];
      if (!goesOn(next)) break;
      last = next;
    }
    return last;
  };
  return spanOf(end(-1), end(1));
};

const ASKED = ['asked-officers', 'member-asked', 'unnamed-member'] as const;

/** The member who wrote the quoted message, where the draft does not go to them. */
const quotedMember = ({ draft, directory }: Reading, reached: ReadonlySet<string>): Member | undefined => {
  const from = draft.kind === 'email' ? draft.replyTo?.from : undefined;
  const member = from && memberOf({ identity: directory.identifyCorrespondent(from) });
  return member && !reached.has(member.email.toLowerCase()) ? member : undefined;
};

const deniedAt = (reading: Reading, paragraph: Paragraph, first: number): boolean =>
  reading
    .sentences(SPOKEN)
    .some(
      (sentence) =>
        sentence.paragraph === paragraph &&
        first >= sentence.first &&
        first < sentence.last &&
        statementAt(sentence, first).denied,
    );

/**
 * Where a draft tells its readers what a member who does not get it asked for or said; undefined if nowhere.
 * @param privatelyOnly Whether it counts only where the draft says that the member wished it kept private.
 */
export const relayedEnquiry = (reading: Reading, privatelyOnly: boolean): RelayedEnquiry | undefined => {
  if (reading.find('agreed-to-share', SPOKEN).some(({ paragraph, first }) => !deniedAt(reading, paragraph, first)))
    return undefined;
  const reached = new Set(
    reading.audience.recipients.flatMap((recipient) => memberOf(recipient)?.email.toLowerCase() ?? []),
  );
  const enough = ENOUGH + (privatelyOnly && !reading.has('asked-in-private', SPOKEN) ? UNASKED : 0);
  const scene = situation(reading, SCENE);
  const quoted = quotedMember(reading, reached);
  const sentences = reading.sentences(SPOKEN);
  let best: (RelayedEnquiry & { readonly worth: number }) | undefined;
  for (const weighed of weighPlaces(reading, SIGNS, LENT)) {
    const { sets, field, start } = weighed;
    const below = quoted && (sets.has('message-below') || sets.has('passed-on-as-news')) ? quoted : undefined;
    if (!below && !ASKED.some((set) => sets.has(set))) continue;
    const at = sentences.findIndex((other) => other.start === start && other.field === field);
    const absent =
      nearest(sentences, at, (near) => absentMember(near, reached)) ??
      (below ? { member: below } : undefined) ??
      (sets.has('unnamed-member') ? { member: undefined } : undefined);
    if (!absent) continue;
    const { member } = absent;
    const worth =
      weighed.worth +
      scene +
      (below ? QUOTED : 0) -
      (member && (isChair(member) || isExecutiveMember(member)) ? IN_OFFICE : 0);
    if (worth >= enough - SHORT / 2 && (!best || worth > best.worth)) {
      const telling = tellingAbout(sentences, at, absent, reached);
      const outright = member !== undefined && worth - enough >= OUTRIGHT;
      best = {
        ...telling,
        // "Tom will do it. There's an opposition member who asked" is not about Tom.
        member: sets.has('unnamed-member') && !absentMember(weighed.sentence, reached) ? undefined : member,
        worth,
        margin: outright ? Number.POSITIVE_INFINITY : marginOf(worth, enough, BEYOND),
      };
    }
  }
  return best;
};
