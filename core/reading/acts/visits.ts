import { isCapital } from '../../language/scan.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { marginOf, type Worth, worthOf } from './signs.ts';
import { placesOf, type Signs, SPOKEN, situation, type WeighedPlace, weighPlaces } from './weighed-places.ts';

const SIGNS: Signs = {
  // "Don't be surprised if I turn up": the writer supposes nothing.
  'going-there': { worth: 1.5, undenied: true, evenIf: ['supposed'] },
  unannounced: { worth: 1.6, evenIf: ['denied', 'supposed', 'reported'] },
  'as-of-right': { worth: 0.9, evenIf: ['denied', 'supposed', 'reported'] },
  'visited-place': { worth: 0.4, evenIf: ['denied', 'supposed', 'reported'] },
  'visit-time': { worth: 0.3, evenIf: ['supposed', 'reported'] },
  'visit-unfixed': { worth: 0.9, evenIf: ['denied', 'supposed', 'reported'] },
  'visit-staged': { worth: 0.8, evenIf: ['denied', 'supposed', 'reported'] },
  'visit-arranged': { worth: -1.5 },
  'visit-elsewhere': { worth: -0.6 },
};
const SCENE: Signs = { 'visit-arranged': { worth: -0.7 } };
/** What else is said nearby, each once: a school that "nobody told" of something else says nothing of a visit. */
const BESIDE: Worth = { unannounced: 0.4, 'visit-unfixed': 0.3, 'visit-staged': 0.3, 'as-of-right': 0.3 };
/** How many sentences away that may be. */
const BESIDE_REACH = 2;
const ENOUGH = 2.5;
/** How much more it takes where a place is named by words that have other senses. */
const DOUBTFUL = 0.5;
/** How much less it takes where no word is lost on who expects the writer, or on a place that is open to all. */
const UNCLEARED = 0.4;
/** How much more where nothing says that nobody is told or that it may be any day. */
const ANNOUNCED = 0.6;
/** What tells a visit that nobody has arranged from one that is told of beforehand: "I'll be at the depot at nine". */
const UNTOLD = ['unannounced', 'visit-unfixed', 'visit-staged'] as const;
const LENT = 0.7;
/** Characters between sentences that stand next to each other, with a blank line at most. */
const NEAR = 4;

/** Where a draft says what it is about; a letter's address is no place to be visited. */
const ABOUT: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'notes'];

/** Words after which a name is that of a place. */
const INTO: ReadonlySet<string> = new Set(['at', 'into', 'inside', 'round', 'through', 'outside']);

/** Whether a sentence names a place: "turn up at Larchwood". */
const namesPlace = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first + 1; token < last; token++) {
    const before = words[token - 1] === 'the' ? words[token - 2] : words[token - 1];
    if (INTO.has(before ?? '') && isCapital(paragraph.reading.tokens, token)) return true;
  }
  return false;
};

/** Whether a place is spoken of in the subject, in a sentence's paragraph or in the one before. */
const nearPlace = (reading: Reading, { sentence, sets }: WeighedPlace): boolean => {
  // Whatever place it is, nobody turns up unannounced at one that expects them.
  if (sets.has('unannounced') && namesPlace(sentence)) return true;
  const at = reading.paragraphs.indexOf(sentence.paragraph);
  return reading.paragraphs.some(
    ({ part, reading: { hits } }, index) =>
      (part === 'subject' || part === 'heading' || index === at || index === at - 1 || index === at - 2) &&
      hits.some(({ set }) => set === 'visited-place' || set === 'place-word'),
  );
};

/** Where a member says that they will come to a place that others run without arranging it, heaviest first. */
export const unarrangedVisit = (reading: Reading): (Span & { readonly margin: number })[] => {
  if (!reading.has('going-there')) return [];
  const weighed = weighPlaces(reading, SIGNS, LENT);
  const going = weighed.filter((one) => one.sets.has('going-there') && nearPlace(reading, one));
  const beside = ({ start, end, field }: WeighedPlace): boolean =>
    going.some((one) => one.field === field && Math.min(Math.abs(start - one.end), Math.abs(one.start - end)) <= NEAR);
  const needed =
    ENOUGH -
    situation(reading, SCENE) +
    (reading.has('visited-place', ABOUT) ? 0 : DOUBTFUL) -
    (reading.has('visit-arranged', SPOKEN) || reading.has('visit-elsewhere', SPOKEN) ? 0 : UNCLEARED) +
    ANNOUNCED;
  const sentences = reading.sentences(SPOKEN);
  const saidBeside = ({ sentence }: WeighedPlace): number => {
    const at = sentences.indexOf(sentence);
    const said = new Set(
      sentences
        .slice(Math.max(0, at - BESIDE_REACH), at + BESIDE_REACH + 1)
        .flatMap(({ hits }) => hits.map(({ set }) => set)),
    );
    const untold = UNTOLD.some((set) => said.has(set)) ? ANNOUNCED : 0;
    return untold + worthOf(new Map([...said].map((set) => [set, 1])), BESIDE);
  };
  return placesOf(
    weighed
      .filter((one) => going.includes(one) || (one.sets.has('unannounced') && beside(one)))
      .map((one) => (going.includes(one) ? { ...one, worth: one.worth + saidBeside(one) } : one)),
    needed,
  ).map(({ worth, ...place }) => ({ ...place, margin: marginOf(worth, needed, Number.POSITIVE_INFINITY) }));
};
