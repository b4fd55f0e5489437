import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { requestAbout } from './request-about.ts';
import type { Counts, Sign, Worth } from './signs.ts';

const OF_THEIRS: readonly PhraseSet[] = ['private-errand', 'private-hands', 'own-affair', 'own-hint', 'society-affair'];

const ASKS: Worth = {
  'private-errand': 2,
  'private-hands': 1.2,
  'asked-of-reader': 0.5,
  'order-bare': 0.4,
  'order-errand': 0.4,
  'order-please': 0.3,
  'office-help': 0.9,
  favour: 0.3,
};
const MATTER: Worth = {
  'private-errand': 2,
  'private-hands': 1.3,
  'own-affair': 1.5,
  'own-hint': 0.8,
  'society-affair': 1.5,
  favour: 0.2,
};

/** The council's own business: who asks for that asks for it, whatever of their own they tell of beside it. */
const COUNCIL_BUSINESS: ReadonlySet<string> = new Set(
  'apologies panel agenda civic strategy policy survey residents tenants casework parade briefing budget scrutiny cabinet'.split(
    ' ',
  ),
);

/** What says itself whom the work is for. */
const FOR_THEM: readonly PhraseSet[] = ['private-errand', 'private-hands', 'society-affair'];

/** "I have put in for my own extension": what the writer has done is no errand of anybody else's. */
const isDone = ({ set, first }: Sign, { paragraph }: Sentence): boolean =>
  set === 'private-errand' &&
  /^(i|we) (have|got) /.test(
    wordsIn(paragraph)
      .slice(first - 1, first + 2)
      .join(' '),
  );

/** Whether what is asked is not plainly of the council. */
const asksForOwn: Counts = (sign, sentence) => !isDone(sign, sentence) && isForOwn(sentence);

const isForOwn = ({ paragraph, first, last, hits }: Sentence): boolean =>
  hits.some(({ set, first: at }) => at >= first && at < last && FOR_THEM.includes(set as PhraseSet)) ||
  !wordsIn(paragraph)
    .slice(first, last)
    .some((word) => COUNCIL_BUSINESS.has(word));

/** How many words before an affair may say that it is only the reason: "because our Sharon's wedding", ", it's my mam's eightieth". */
const REASON = 6;

/** Whether an affair is told for its own sake, and not to say why something else is asked; "our Reform stall" is the party's. */
const isNoReason: Counts = (sign, sentence) => {
  const { first, last } = sign;
  const { paragraph, first: from } = sentence;
  const words = wordsIn(paragraph);
  // "Mrs Dell's neighbour's tree" is somebody else's.
  const neighbours = /^neighbours?$/.test(words[first] as string) && !/^(?:my|our)$/.test(words[first - 1] ?? '');
  if (
    neighbours ||
    isDone(sign, sentence) ||
    paragraph.reading.mentions.some(
      (mention) => mention.kind === 'party' && mention.first >= first && mention.last <= last,
    )
  )
    return false;
  const before = wordsIn(paragraph).slice(Math.max(from, first - REASON), first);
  const told = before.slice(before.lastIndexOf(',') + 1);
  return !before.includes('because') && !(told.length < before.length && told[0] === 'it' && !told.includes('for'));
};

/**
 * The sentences that ask for help with the writer's private matters, a club or a good cause; undefined where the draft
 * asks for none.
 */
export const privateHelpAsked = (reading: Reading): Span | undefined => {
  if (!OF_THEIRS.some((set) => reading.has(set))) return undefined;
  return requestAbout(reading, {
    asks: ASKS,
    matter: MATTER,
    apart: { 'ordinary-door': -0.6, 'asks-nothing': -1 },
    leastAsk: 0.6,
    leastMatter: 0.5,
    enough: 2.8,
    short: 0.25,
    reach: 4,
    leastAskHere: 0.4,
    asksReader: asksForOwn,
    tells: isNoReason,
  });
};
