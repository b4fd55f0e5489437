import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Reading, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { plainMargin, type Worth } from './signs.ts';
import { type WeighedSentence, weighSentences } from './weighed-sentences.ts';

/** A channel or a worry alone is harmless: it takes what is not to be kept, or a channel together with the reason. */
const WORTH: Worth = {
  'record-plain': 2.6,
  'record-sure': 2.6,
  'record-destroyed': 1.9,
  'record-kept-out': 1.9,
  'channel-moved': 1.5,
  'private-channel': 1.1,
  'record-told': 0,
  'record-wished': 0.4,
  'record-reason': 1.2,
  'record-proper': -1.7,
};

const ENOUGH = 2.1;
/** One act alone, of nearly that worth, says it where the draft is of the very sort: "I'd rather it were not in writing". */
const ALONE = 1.8;
/** The margin of that. */
const HINTED = 0.3;
const LENT = 0.6;
const BORROWER = 1.1;
/** What an address of the writer's own is worth: more than a channel that is only named. */
const OWN_ADDRESS = 1.4;

/** These hold their own denial: "not in writing", "nobody can ask for it". */
const DENIALS: ReadonlySet<PhraseSet> = new Set(['record-plain', 'record-sure', 'record-kept-out', 'record-reason']);

/** An address to be written to: "write to me at pat@home.example", "send it to pat@home.example and not here". */
const ADDRESS =
  /\b(?:me|us|(?:send|reply|write|answer|mail|email)\b.{0,30}?\b(?:to|at))\b.{0,60}?\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i;

/** Whether a sentence gives an address of the writer's that is not the council's. */
const givesAddress = (reading: Reading, sentence: Span): boolean => {
  const text = reading.text(sentence);
  const [, address] = (text.includes('@') && ADDRESS.exec(text)) || [];
  return address !== undefined && reading.directory.identify(address).kind === 'outside';
};

/** What these say is asked or wished for, and not told. */
const OUTRIGHT = ['record-sure', 'record-plain', 'record-wished'] as const;

/** What telling of it takes away. */
const TOLD = 1.9;

/** How many different signs must come together, and what each sentence that speaks of keeping the record takes away. */
const KINDS = 2;
const KEPT = 0.6;
const MOST_KEPT = 3;
/** How many sentences away that is: what is filed elsewhere in a long letter is another matter. */
const KEPT_REACH = 2;

const kindsIn = (sentences: readonly Pick<WeighedSentence, 'signs'>[]): number =>
  sentences.some(({ signs }) => signs.has('record-sure') || signs.has('record-plain'))
    ? KINDS
    : Math.max(
        new Set(
          sentences
            .flatMap(({ signs }) => [...signs.keys()])
            .filter((set) => (WORTH[set] ?? 0) >= 1)
            .map((set) => (set === 'channel-moved' ? 'private-channel' : set)),
        ).size,
        // "Not in writing, and not in the minutes" is said twice.
        ...sentences.map(({ signs }) => signs.get('record-kept-out') ?? 0),
      );

const ACTS = [
  'record-plain',
  'record-sure',
  'record-destroyed',
  'record-kept-out',
  'channel-moved',
  'private-channel',
] as const;

/** Whether a sentence does something about the record, and does not only speak of disclosure. */
const acts = ({ signs }: WeighedSentence): boolean => ACTS.some((set) => signs.has(set));

/** Whether a proper reason stands amid the words of an act, and not at their end as where "keep no copy" or "go in the log" does. */
const hasInnerReason = ({ hits, first }: WeighedSentence): boolean =>
  hits.some(
    (reason) =>
      reason.set === 'record-proper' &&
      reason.first >= first &&
      hits.some(
        (act) => (ACTS as readonly string[]).includes(act.set) && act.first < reason.first && reason.last < act.last,
      ),
  );

const BIDDING = classOf('bidding');

/** After these too it may be asked for: "Stop there, and leave item 5 out of the notes". */
const JOINING: ReadonlySet<string> = new Set(['and', ',', 'then']);
/** With these an account goes on: "and there was no note made of it". */
const TELLING: ReadonlySet<string> = new Set(['there', 'no', 'not', 'nothing', 'never', 'nobody', 'only']);

/** Whether a sentence asks for something, and does not only tell how things are: "I can't discuss his rent by email". */
const asksFor = ({ paragraph, first, last, hits }: WeighedSentence): boolean =>
  hits.some(
    (hit) =>
      (hit.first === first ||
        (JOINING.has(wordsIn(paragraph)[hit.first - 1] as string) &&
          !TELLING.has(wordsIn(paragraph)[hit.first] as string))) &&
      (ACTS as readonly string[]).includes(hit.set),
  ) ||
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => BIDDING.has(word));

/** A place and how strongly it keeps the exchange out of the record. */
type Evasion = Span & { readonly strength: number; readonly margin: number };

/** Makes one place of evasions in sentences that follow each other; undefined is a sentence that does nothing. */
const joined = (evasions: readonly (Evasion | undefined)[]): Evasion[] => {
  const runs: Evasion[] = [];
  evasions.forEach((evasion, index) => {
    if (!evasion) return;
    const run = evasions[index - 1]?.field === evasion.field ? runs.pop() : undefined;
    runs.push(
      run
        ? {
            ...run,
            end: evasion.end,
            strength: Math.max(run.strength, evasion.strength),
            margin: Math.max(run.margin, evasion.margin),
          }
        : evasion,
    );
  });
  return runs;
};

/** Places where the writer tries to keep the exchange out of the record, strongest first. */
export const recordEvasions = (reading: Reading): Evasion[] => {
  const { draft } = reading;
  const someAddress = draft.body.includes('@') || (draft.kind === 'email' && draft.subject.includes('@'));
  if (!someAddress && !ACTS.some((set) => reading.has(set))) return [];
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'body', 'closing'],
    evenDenied: DENIALS,
    lent: LENT,
  }).map((sentence) => {
    // To say that something was cleared away, or sent to the wrong reader, is not to ask that it be.
    const told = sentence.signs.has('record-told') && !OUTRIGHT.some((set) => sentence.signs.has(set)) ? TOLD : 0;
    const address = givesAddress(reading, sentence) ? OWN_ADDRESS : 0;
    const signs = address > 0 ? new Map([...sentence.signs, ['private-channel', 1] as const]) : sentence.signs;
    const { field, start, end } = sentence;
    const more = address - told;
    // "She would rather not put her medical history in writing": what one act alone says must have no proper reason.
    const proper = sentence.signs.has('record-proper') || hasInnerReason(sentence);
    return {
      field,
      start,
      end,
      signs,
      proper,
      bids: (address > 0 || acts(sentence)) && (sentence.signs.has('record-wished') || asksFor(sentence)),
      acts: address > 0 || (told === 0 && acts(sentence)),
      own: sentence.own + more,
      worth: sentence.worth + more,
    };
  });
  // Whoever says where it is filed, or what went to the wrong reader, hides nothing.
  const keptNear = (at: number): number => {
    const around = weighed.slice(Math.max(0, at - KEPT_REACH), at + KEPT_REACH + 1);
    return KEPT * Math.min(around.filter(({ signs }) => signs.has('record-proper')).length, MOST_KEPT);
  };
  return joined(
    weighed.map(({ field, start, end, own, worth }, index) => {
      const near = weighed.slice(Math.max(0, index - 1), index + 2);
      const strength = (own >= BORROWER ? worth : own) - keptNear(index);
      if (strength < ALONE || !near.some((one) => one.acts)) return undefined;
      const sure = strength >= ENOUGH && kindsIn(near) >= KINDS;
      if (!sure && !near.some(({ signs, bids }) => bids || signs.has('record-reason'))) return undefined;
      // "The footage is wiped after 30 days, so I have asked them to keep it."
      if (!sure && near.some((one) => one.proper && !one.signs.has('record-reason'))) return undefined;
      return { field, start, end, strength, margin: sure ? plainMargin(strength - ENOUGH) : HINTED };
    }),
  ).sort((a, b) => b.strength - a.strength || a.start - b.start);
};
