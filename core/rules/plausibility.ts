import type { PhraseSet } from '../language/phrases/index.ts';
import { HASH_SEED, hashStep } from '../language/vocabulary.ts';
import { SETS } from '../reading/by-set.ts';
import type { Paragraph, Reading } from '../reading/reading.ts';
import model from './plausibility.generated.json' with { type: 'json' };
import type { Breach } from './rule.ts';

/** As `npm run train` writes it. */
export interface PlausibilityModel {
  /** What a draft may show of its form, its writer and its readers, in the order of the weights. */
  readonly forms: readonly string[];
  /** Sets of phrases that few drafts have; the weights of all the others follow those of the forms, in the sets' order. */
  readonly without: readonly string[];
  /** {@link fingerprintOf} the sets that the weights were learnt for: for others they would mean something else. */
  readonly learntFor: number;
  /** The unit of the weights, as a part of the logarithm of the odds. */
  readonly unit: number;
  /**
   * Rules that are judged, each with what it starts from and what each feature adds, in whole numbers of one small unit; the
   * latter as {@link writeWeights} writes them.
   */
  readonly rules: Readonly<Record<string, { readonly start: number; readonly weights: string }>>;
}

/** The character of a weight of nothing; others stand as far from it in the table of characters. */
const NOTHING = 'P'.charCodeAt(0);

/**
 * Writes weights in a small space, a character each.
 * @throws RangeError where one is so large that its character could not be printed.
 */
export const writeWeights = (weights: readonly number[]): string => {
  const text = weights.map((weight) => String.fromCharCode(NOTHING + weight)).join('');
  if (/[^ -~]/.test(text)) throw new RangeError('A weight is too large to be written');
  return text;
};

/** So many recipients are many. */
const MANY = 4;

/** What it is called that a draft says something of a set; made once, since training asks of many drafts. */
export const SAYS: ReadonlyMap<PhraseSet, string> = new Map(SETS.map((set) => [set, `says ${set}`]));

/** What a draft shows of its form, its writer and its readers. */
export const formsOf = ({
  kind,
  writer,
  audience,
  draft,
}: Pick<Reading, 'kind' | 'writer' | 'audience' | 'draft'>): ReadonlySet<string> => {
  const shown = new Set([kind, `by ${writer.role}`, `${kind} by ${writer.role}`]);
  for (const { identity } of audience.recipients) {
    shown.add(`to ${identity.kind}`);
    shown.add(`${writer.role} to ${identity.kind}`);
  }
  if (audience.recipients.length >= MANY) shown.add('to many');
  if (audience.press.length > 0) shown.add('to the press');
  if (draft.kind === 'email' && draft.replyTo) shown.add('a reply');
  return shown;
};

/** A number that tells one list of sets from another: FNV-1a of their names. */
export const fingerprintOf = (sets: readonly string[]): number => {
  let hash = HASH_SEED;
  for (const unit of sets.join(' ')) hash = hashStep(hash, unit.charCodeAt(0));
  return hash;
};

const { forms, without, rules, unit }: PlausibilityModel = model;
/** Where the weights of each form stand in those of a rule. */
const PLACE_OF_FORM: ReadonlyMap<string, number> = new Map(forms.map((form, place) => [form, place]));
/** Where those of each set stand, by its number; less than nought for a set that has none. */
const PLACE_OF_SET: readonly number[] = (() => {
  const left = new Set<string>(without);
  let place = forms.length;
  return SETS.map((set) => (left.has(set) ? -1 : place++));
})();

/** What is asked of a breach: where it stands, and how far its words go. */
type PlacedBreach = Pick<Breach, 'field' | 'start' | 'margin'>;

/**
 * How much of a draft is judged with a breach, in characters: about as much as the drafts have that the weights were learnt
 * from. What else stands in a longer one is about other things, and with every stretch of it the breach would seem less likely.
 */
const AROUND = 900;

/** The stretches around a breach, first and one past the last: its own, and those on either side to the length of a short draft. */
const aroundOf = ({ paragraphs }: Reading, { field, start }: PlacedBreach): readonly [first: number, last: number] => {
  const own = paragraphs.findIndex((paragraph) => paragraph.field === field && start < paragraph.end);
  if (own < 0) return [0, paragraphs.length];
  const lengthOf = (index: number): number => {
    const paragraph = paragraphs[index];
    return paragraph ? paragraph.end - paragraph.start : 0;
  };
  let [first, last] = [own, own + 1];
  let length = lengthOf(own);
  while (length < AROUND && (first > 0 || last < paragraphs.length)) {
    length += lengthOf(first - 1) + lengthOf(last);
    first = Math.max(0, first - 1);
    last = Math.min(paragraphs.length, last + 1);
  }
  return [first, last];
};

/** The places of the weights of the form that a draft has. */
const placesOfForms = (reading: Reading): number[] =>
  [...formsOf(reading)].flatMap((form) => PLACE_OF_FORM.get(form) ?? []);

/** The places of the weights of the kinds of phrases that stand in some stretches. */
const placesOfSets = (paragraphs: readonly Paragraph[]): number[] => {
  const sets = new Set(paragraphs.flatMap(({ reading: { hits } }) => hits.map(({ setNumber }) => setNumber)));
  return [...sets].map((set) => PLACE_OF_SET[set] as number).filter((place) => place >= 0);
};

/** How much likelier than the least, by the logarithm of the odds, a draft must be where the words are worth just enough. */
const BORDERLINE = 1.7;
/** What each point of the words' worth beyond that is as good as. */
const PER_POINT = 2;
/** How far below the least a draft may be, whatever the words: "you are useless" is an insult in any draft. */
const MOST_BELOW = 2;

/**
 * Judges whether it is plausible that a draft breaks a rule: whether breaches of the rule stand in drafts of its sort. Words
 * that look like a breach may be there by chance; what a rule finds in an implausible draft is better left unsaid. Where the
 * rule weighs the words, weight and likelihood make up for one another: weaker words do in a draft of the very sort. It
 * never accuses by itself. Words that go infinitely far beyond it are told of in any draft.
 *
 * The weights are those of a logistic regression over the labelled drafts (`npm run train`, and how it was judged:
 * tests/corpus/README.md).
 * @returns The judge of this draft, by rule and by the breach: where it stands, and how far its words go beyond what the act
 * must be worth, where the rule weighs them; rules that the model does not judge go by the words alone.
 */
export const plausibilityOf = (reading: Reading): ((rule: string, breach: PlacedBreach) => boolean) => {
  const forms = placesOfForms(reading);
  const known = new Map<string, readonly number[]>();
  const shownAround = (breach: PlacedBreach): readonly number[] => {
    const [first, last] = aroundOf(reading, breach);
    const key = `${first} ${last}`;
    let shown = known.get(key);
    if (!shown) {
      shown = [...forms, ...placesOfSets(reading.paragraphs.slice(first, last))];
      known.set(key, shown);
    }
    return shown;
  };
  return (rule, breach) => {
    const { margin } = breach;
    if (margin === Number.POSITIVE_INFINITY) return true;
    const judged = rules[rule];
    if (!judged) return margin === undefined || margin >= 0;
    let points = judged.start;
    for (const place of shownAround(breach)) points += judged.weights.charCodeAt(place) - NOTHING;
    return points * unit > (margin === undefined ? 0 : Math.max(-MOST_BELOW, BORDERLINE - PER_POINT * margin));
  };
};
