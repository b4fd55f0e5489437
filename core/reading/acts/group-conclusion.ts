import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { addresseesOf } from '../addressees.ts';
import { groupMentions } from '../party-groups.ts';
import { memberOf } from '../people.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, marginOf, SHORT, type Sign, spanOf, speaks, type Weighed, type Worth, weigh } from './signs.ts';

const DECIDED: Worth = { 'group-decided': 1, 'group-unopposed': 1 };
const SETTLED: Worth = { 'called-settled': 1.2 };
const CARRIED_OUT: Worth = { 'acted-on': 0.9, 'will-be-so': 0.5, 'order-bare': 0.6 };
const AGAINST: Worth = { 'group-only': -1.1 };
const IMPLIED = 0.8;
const NAMED = 1;
/** A party's name alone may be its group, where it is said to have decided. */
const PARTY_ALONE = 0.6;
/** What a group's name in the sentence before is worth. */
const BEFORE = 0.8;
/** What it is worth that the public is told. */
const TOLD_OUTSIDE = 0.5;
const ENOUGH = 2.4;
/** How much of what goes beyond enough makes up for a draft that is a little unlikely to do it. */
const BEYOND = 0.3;
/** How many sentences before or after the decision it may be called settled or carried out. */
const REACH = 2;
const PARTS = ['heading', 'body', 'subject', 'signature'] as const;

/** Before a verb these say that somebody other than a group decides: "as agreed", "I said yes". */
const SOMEBODY: ReadonlySet<string> = new Set('i you he she as who whoever people'.split(' '));
/** How many words before the verb. */
const SUBJECT = 2;

const ASKING: ReadonlySet<string> = new Set('has have did do does is are was were when once if'.split(' '));

/** "My colleagues and I" are a group. */
const bySomebody = ({ first }: Sign, { paragraph }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  if (
    paragraph.reading.mentions.some(({ kind, last }) => kind === 'officer' && last <= first && first - last <= SUBJECT)
  )
    return true;
  return words
    .slice(Math.max(0, first - SUBJECT), first)
    .some((word, at, before) => SOMEBODY.has(word) && before[at - 1] !== 'and' && words[first - SUBJECT - 1] !== 'and');
};

/** "Group said yes, so could you tell the trade?" tells and then asks; "Has group said yes?" asks. */
const asksOnIt = ({ last }: Sign, { paragraph, first, hits }: Sentence): boolean =>
  !ASKING.has(wordsIn(paragraph)[first] as string) && hits.some((hit) => hit.set === 'acted-on' && hit.first >= last);

const HOPING: ReadonlySet<string> = new Set('hope hopes hoped hoping'.split(' '));
/** How many words may stand between the hope and what is hoped for. */
const HOPED = 6;
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '-', '–', '—', 'and', 'but', 'so', 'as', 'because']);

/** What a group hopes for it has not got: "We hope to have the support of residents". */
const onlyHoped = ({ first }: Sign, { paragraph, first: from }: Sentence): boolean => {
  const before = wordsIn(paragraph).slice(Math.max(from, first - HOPED), first);
  return before.some((word, at) => HOPING.has(word) && !before.slice(at).some((other) => STOPS.has(other)));
};

const toldIn =
  (reading: Reading): Counts =>
  (sign, sentence) =>
    !bySomebody(sign, sentence) &&
    !onlyHoped(sign, sentence) &&
    !(sign.said.asked && !asksOnIt(sign, sentence)) &&
    !sign.said.supposed &&
    speaks(sign, reading) &&
    (!sign.said.denied || sign.set === 'group-unopposed');
/** An order is often a polite question, and what is needless is denied. */
const meantIn =
  (reading: Reading): Counts =>
  (sign) =>
    !sign.said.supposed && speaks(sign, reading);

const APART = classOf('group-apart');

const metApart = ({ paragraph, first, last }: Sentence): boolean =>
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => APART.has(word));

/** How surely each sentence speaks of a party group. */
const groupWorths = (reading: Reading, sentences: readonly Sentence[]): number[] => {
  const worths = sentences.map(() => 0);
  for (const { sentence, loose, implied } of groupMentions(reading, reading.writer.member?.party)) {
    const at = sentences.findIndex(({ field, start }) => field === sentence.field && start === sentence.start);
    const worth = implied ? IMPLIED : loose || !metApart(sentence) ? PARTY_ALONE : NAMED;
    if (at >= 0) worths[at] = Math.max(worths[at] as number, worth);
  }
  return worths;
};

/** Whether sentences stand in two items of a list: what it says of the next item is no word on this one. */
const listedApart = ({ draft }: Reading, one: Sentence, other: Sentence | undefined): boolean =>
  other?.paragraph === one.paragraph &&
  draft.body.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('\n');

/** Whether the draft tells somebody outside the council, in the Council's name or a member's. */
const tellsOutside = (reading: Reading): boolean =>
  reading.kind === 'press-release' ? reading.writer.role !== 'member' : addresseesOf(reading).outside;

/** Whether members of one party, and nobody else, are written to by one of them. */
const amongThemselves = ({ writer, audience: { members, recipients } }: Reading): boolean =>
  writer.member?.party !== undefined &&
  recipients.length > 0 &&
  members.length === recipients.length &&
  members.every((recipient) => memberOf(recipient)?.party === writer.member?.party);

/** Places where what a party group has concluded is told or carried out as a decision of the council, in order. */
export const groupConclusions = (reading: Reading): (Span & { readonly margin: number })[] => {
  if (
    !Object.keys(DECIDED).some((set) => reading.has(set as PhraseSet, PARTS)) ||
    reading.has('group-no-decision', PARTS)
  )
    return [];
  if (amongThemselves(reading)) return [];
  const sentences = reading.sentences(PARTS);
  const groups = groupWorths(reading, sentences);
  const outside = tellsOutside(reading) ? TOLD_OUTSIDE : 0;
  const [tells, meant] = [toldIn(reading), meantIn(reading)];
  const weighed = (at: number, worth: Worth, counts?: Counts): Weighed | undefined => {
    const sentence = sentences[at];
    return sentence && weigh(sentence, worth, counts);
  };
  const found: { readonly span: Span; readonly worth: number }[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence.field === 'subject' || sentence.paragraph.part === 'signature') return;
    const decided = Math.min(1, weigh(sentence, DECIDED, tells).worth);
    if (decided <= 0) return;
    const here = groups[at] as number;
    const before = sentences[at - 1]?.paragraph === sentence.paragraph ? (groups[at - 1] ?? 0) * BEFORE : 0;
    const group = Math.max(here, before);
    if (group <= 0) return;
    const around = Array.from({ length: 2 * REACH + 1 }, (_, step) => at - REACH + step);
    const settled = Math.max(0, ...around.map((near) => weighed(near, SETTLED, meant)?.worth ?? 0));
    // "Cabinet agreed the rents, so please send the letters. My group is content": what is carried out is Cabinet's.
    const ofAnother = (near: number): boolean =>
      near < at && groups[near] === 0 && (weighed(near, DECIDED, tells)?.worth ?? 0) > 0;
    const carried = Math.max(
      0,
      ...around.map((near) => (ofAnother(near) ? 0 : (weighed(near, CARRIED_OUT, meant)?.worth ?? 0))),
    );
    const against = around
      // A deputy or an assistant in the signature is no office that the group fills.
      .filter((near) => sentences[near]?.paragraph.part !== 'signature')
      .filter((near) => !listedApart(reading, sentence, sentences[near]))
      .reduce((sum, near) => sum + (weighed(near, AGAINST)?.worth ?? 0), 0);
    // What a group has come to is news that its members may tell; the Council's own words make it the Council's.
    const told = reading.writer.role === 'member' ? 0 : outside;
    if (settled + carried + told <= 0 || (group <= PARTY_ALONE && settled <= 0)) return;
    const worth =
      group +
      decided +
      Math.min(1.6, settled + carried * 0.7) +
      (group >= IMPLIED ? outside : 0) +
      Math.max(-2.2, against);
    if (worth < ENOUGH - SHORT) return;
    const from = here > 0 ? sentence : (sentences[at - 1] as Sentence);
    const next = sentences[at + 1];
    const goesOn =
      next?.paragraph === sentence.paragraph &&
      (weighed(at + 1, SETTLED, meant)?.worth ?? 0) + (weighed(at + 1, CARRIED_OUT, meant)?.worth ?? 0) > 0.8;
    found.push({ span: spanOf(from, goesOn ? next : sentence), worth });
  });
  const best = found.sort((a, b) => b.worth - a.worth)[0];
  return best ? [{ ...best.span, margin: marginOf(best.worth, ENOUGH, BEYOND) }] : [];
};
