import { SHAPE } from '../../language/scan.ts';
import { memberName } from '../naming.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

/** Words that make much of a politician: where, and of whom. */
export interface Promotion extends Span {
  /** The politician by title and surname; undefined where the draft does not name one that the council knows. */
  readonly who: string | undefined;
}

const WORTH: Worth = {
  'politician-praised': 1.7,
  'politician-ambition': 1.7,
  'politician-boasts': 1.5,
  'politician-portrait': 0.7,
  'civic-duty': -1.2,
};
const ENOUGH = 1.6;

const PARTS = ['heading', 'body', 'notes'] as const;
const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him']);

/** Praise that begins outside a quotation and ends inside it runs two things together. */
const whole: Counts = ({ said, first, last, set }, { paragraph }) => {
  if (said.denied && set !== 'politician-praised') return false;
  if (said.asked) return false;
  const { shape } = paragraph.reading.tokens;
  return ((shape[first] as number) & SHAPE.quoted) === ((shape[last - 1] as number) & SHAPE.quoted);
};

/** @param known Whether somebody was named in full before, so that a bare name is theirs; a heading has room for no more. */
const memberIn = (
  { paragraph, first, last }: Sentence,
  known: boolean,
): { who: string | undefined; civic: boolean } | undefined => {
  for (const mention of paragraph.reading.mentions) {
    if (mention.kind !== 'member' || mention.first < first || mention.first >= last) continue;
    const bare = mention.form === 'first-name' || mention.form === 'surname';
    if (bare && !(known || paragraph.part === 'heading')) continue;
    const member = mention.bearer?.kind === 'member' ? mention.bearer.member : undefined;
    return { who: member ? memberName(member) : undefined, civic: member?.roles.includes('Mayor') ?? false };
  }
  return undefined;
};

/** Sentences that credit, praise or advertise one politician, in order; what they say in their own praise too. */
export const promotions = (reading: Reading): Promotion[] => {
  const found: Promotion[] = [];
  let current: ReturnType<typeof memberIn>;
  for (const sentence of reading.sentences(PARTS)) {
    const named = memberIn(sentence, current !== undefined);
    const somebodyElse = sentence.paragraph.reading.mentions.some(
      ({ kind, first }) =>
        (kind === 'person' || kind === 'officer') && first >= sentence.first && first < sentence.last,
    );
    current = named ?? (somebodyElse ? undefined : current);
    const words = wordsIn(sentence.paragraph).slice(sentence.first, sentence.last);
    const speaks = words.includes('i') || words.includes('my');
    const meant = named ?? (current && (speaks || words.some((word) => PRONOUNS.has(word))) ? current : undefined);
    if (!meant) continue;
    const { worth, signs } = weigh(sentence, WORTH, whole);
    if (worth < ENOUGH || (signs.size === 1 && signs.has('politician-portrait'))) continue;
    found.push({ ...spanOf(sentence), who: meant.who });
  }
  return found;
};
