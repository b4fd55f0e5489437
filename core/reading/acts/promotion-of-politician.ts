import { foldWord } from '../../language/characters.ts';
import { SHAPE } from '../../language/scan.ts';
import type { Mention } from '../mentions.ts';
import { memberName } from '../naming.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

/** Words that make much of a politician: where, and of whom. */
export interface Promotion extends Span {
  /** The politician by title and surname; undefined where the draft does not name one that the council knows. */
  readonly who: string | undefined;
}

/** Somebody on the council whom a draft speaks of. */
interface Politician {
  readonly who: string | undefined;
  /** The civic Mayor, who opens and presents things for the Council. */
  readonly civic: boolean;
  /** Named within quotation marks, so by somebody else. */
  readonly quoted: boolean;
}

/** How a sentence comes to speak of a politician. */
type Way = 'told' | 'quoted' | 'heading' | 'own-words' | 'from-afar';

/**
 * What it is worth by itself that a sentence speaks of a politician in this way. Publicity has reason to quote the member
 * who answers for a subject, and seldom any to tell of one or to print what others think of them.
 */
const WAY: Readonly<Record<Way, number>> = { told: 1, quoted: 1.1, heading: 1, 'own-words': 0.3, 'from-afar': 0 };
const CIVIC = -0.8;

const OF_THEM: Worth = {
  'politician-praised': 0.9,
  'politician-strove': 0.8,
  'politician-thanked': 0.9,
  'politician-ambition': 1.6,
  'politician-devoted': 0.6,
  'politician-admired': 0.8,
  'politician-portrait': 0.8,
  'official-act': -1,
  'credit-declined': -1.5,
};
const IN_HEADING: Worth = { ...OF_THEM, 'headline-glory': 0.8 };
const OF_ONESELF: Worth = { 'own-deed': 0.9, 'own-praise': 1.1, 'credit-declined': -1.5 };
/** A "she" in another paragraph may be anybody; only where she is going tells that she is a politician. */
const FROM_AFAR: Worth = { 'politician-ambition': 1.6 };
const ENOUGH = 1.6;
/** A sentence lends its neighbour in the paragraph this share of its worth: "He asked for years. He never gave up." */
const LENT = 0.4;

/** What stands above the name of the council is a heading too. */
const PARTS = ['letterhead', 'heading', 'body', 'notes'] as const;
const OTHERS = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);
const ONESELF = new Set(['i', 'my', 'me', "i've", "i'd", "i'll", "i'm"]);
/** Before an office that is somebody's: "the Leader", "our Cabinet Member"; "any councillor" is nobody. */
const ONE_OF_THEM = new Set(['the', 'our', 'your', 'her', 'his', 'this']);
const HOLDERS = new Set(['member', 'holder']);

const isQuoted = ({ paragraph }: Pick<Sentence, 'paragraph'>, token: number): boolean =>
  ((paragraph.reading.tokens.shape[token] as number) & SHAPE.quoted) !== 0;

const isCapital = ({ paragraph }: Pick<Sentence, 'paragraph'>, token: number): boolean =>
  ((paragraph.reading.tokens.shape[token] as number) & SHAPE.capital) !== 0;

/** Praise that begins outside a quotation and ends inside it runs two things together. */
const whole: Counts = ({ said, first, last, set }, sentence) =>
  !(said.denied && set === 'own-deed') && !said.asked && isQuoted(sentence, first) === isQuoted(sentence, last - 1);

const within = ({ first, last }: Sentence, mention: Mention): boolean => mention.first >= first && mention.first < last;

const politicianOf = ({ bearer }: Mention, quoted: boolean): Politician => {
  const member = bearer?.kind === 'member' ? bearer.member : undefined;
  return {
    who: member ? memberName(member) : undefined,
    civic: member?.roles.includes('Mayor') ?? false,
    quoted,
  };
};

/** The politician whom a sentence means by an office: "the Leader", "our Cabinet Member". */
const byOffice = (sentence: Sentence): Politician | undefined => {
  const words = wordsIn(sentence.paragraph);
  for (let token = sentence.first; token < sentence.last; token++) {
    const holder = HOLDERS.has(words[token] as string) && ['cabinet', 'portfolio'].includes(words[token - 1] ?? '');
    if (holder || (words[token] === 'leader' && isCapital(sentence, token) && ONE_OF_THEM.has(words[token - 1] ?? '')))
      return { who: undefined, civic: false, quoted: isQuoted(sentence, token) };
  }
  return undefined;
};

/**
 * The politician whom a sentence names.
 * @param known Whether somebody was named in full before, so that a bare name is theirs.
 */
const namedIn = (sentence: Sentence, known: boolean): Politician | undefined => {
  const words = wordsIn(sentence.paragraph);
  for (const mention of sentence.paragraph.reading.mentions) {
    if (mention.kind !== 'member' || !within(sentence, mention)) continue;
    const bare = mention.form === 'first-name' || mention.form === 'surname';
    if (bare && !known) continue;
    if (mention.form === 'role' && !ONE_OF_THEM.has(words[mention.first - 1] ?? '')) continue;
    return politicianOf(mention, isQuoted(sentence, mention.first));
  }
  return byOffice(sentence);
};

const namesSomebodyElse = (sentence: Sentence): boolean =>
  sentence.paragraph.reading.mentions.some(
    (mention) => (mention.kind === 'person' || mention.kind === 'officer') && within(sentence, mention),
  );

/** Every politician whom the text below the heading names, by each of their names; a heading may have no more than one. */
const namesInBody = (reading: Reading): ReadonlyMap<string, Politician> => {
  const names = new Map<string, Politician>();
  for (const { part, reading: read } of reading.paragraphs)
    if (part === 'body' || part === 'notes')
      for (const mention of read.mentions)
        if (mention.bearer?.kind === 'member' && mention.form !== 'first-name' && mention.form !== 'surname')
          for (const name of mention.bearer.member.name.split(' '))
            if (name.length > 2) names.set(foldWord(name), politicianOf(mention, false));
  return names;
};

const inHeading = (sentence: Sentence, names: ReadonlyMap<string, Politician>): Politician | undefined => {
  for (const word of wordsIn(sentence.paragraph).slice(sentence.first, sentence.last)) {
    const named = names.get(word);
    if (named) return named;
  }
  return namedIn(sentence, false);
};

const says = (sentence: Sentence, wanted: ReadonlySet<string>, quoted: boolean): boolean => {
  const words = wordsIn(sentence.paragraph);
  for (let token = sentence.first; token < sentence.last; token++)
    if (wanted.has(words[token] as string) && isQuoted(sentence, token) === quoted) return true;
  return false;
};

/** Who speaks in a paragraph whose quotation comes before the name: "I promised it," said Councillor Price. */
const speakerIn = (sentences: readonly Sentence[], { paragraph }: Sentence, known: boolean): Politician | undefined => {
  for (const sentence of sentences) {
    const named = sentence.paragraph === paragraph ? namedIn(sentence, known) : undefined;
    if (named && !named.quoted) return named;
  }
  return undefined;
};

/** In which way a sentence speaks of a politician whom it names, or who was named before; undefined when it does not. */
const wayOf = (sentence: Sentence, named: Politician | undefined, current: Politician | undefined): Way | undefined => {
  if (current && !current.quoted && says(sentence, ONESELF, true)) return 'own-words';
  if (named) return named.quoted ? 'quoted' : 'told';
  if (!current) return undefined;
  return says(sentence, OTHERS, current.quoted) ? (current.quoted ? 'quoted' : 'told') : undefined;
};

const TABLES: Readonly<Record<Way, Worth>> = {
  told: OF_THEM,
  quoted: OF_THEM,
  heading: IN_HEADING,
  'own-words': OF_ONESELF,
  'from-afar': FROM_AFAR,
};

/** A sentence about a politician and what its signs are worth. */
interface Told {
  readonly sentence: Sentence;
  readonly way: Way;
  readonly politician: Politician;
  readonly worth: number;
}

/** Every sentence that speaks of a politician, in order. */
const sentencesAbout = (reading: Reading): Told[] => {
  const names = namesInBody(reading);
  const writer: Politician | undefined =
    reading.writer.role === 'member' ? { who: undefined, civic: false, quoted: false } : undefined;
  let current: Politician | undefined;
  let paragraph: Sentence['paragraph'] | undefined;
  const sentences = reading.sentences(PARTS);
  return sentences.flatMap((sentence): Told[] => {
    if (sentence.paragraph !== paragraph) current = undefined;
    paragraph = sentence.paragraph;
    const told = (way: Way, politician: Politician): Told[] => [
      { sentence, way, politician, worth: weigh(sentence, TABLES[way], whole).worth },
    ];
    if (paragraph.part === 'heading' || paragraph.part === 'letterhead') {
      const named = inHeading(sentence, names);
      return named ? told('heading', named) : [];
    }
    const named = namedIn(sentence, names.size > 0);
    current = named ?? (namesSomebodyElse(sentence) ? undefined : current);
    if (!current && says(sentence, ONESELF, true)) current = speakerIn(sentences, sentence, names.size > 0);
    const way = wayOf(sentence, named, current);
    if (way && current) return told(way, current);
    if (writer && says(sentence, ONESELF, false)) return told('own-words', writer);
    const [only] = names.values();
    return only && says(sentence, OTHERS, false) ? told('from-afar', only) : [];
  });
};

/**
 * Sentences that credit, praise or advertise one politician, in order; what they say in their own praise too. Those that
 * follow one another are one place.
 */
export const promotions = (reading: Reading): Promotion[] => {
  const about = sentencesAbout(reading);
  const found: (Promotion & { readonly last: Sentence })[] = [];
  about.forEach(({ sentence, way, politician, worth }, index) => {
    const lent = Math.max(
      0,
      ...[about[index - 1], about[index + 1]].map((near) =>
        near?.sentence.paragraph === sentence.paragraph ? near.worth * LENT : 0,
      ),
    );
    if (worth <= 0 || worth + lent + WAY[way] + (politician.civic ? CIVIC : 0) < ENOUGH) return;
    const before = found[found.length - 1];
    if (before?.last.paragraph === sentence.paragraph && before.last.last === sentence.first)
      found[found.length - 1] = { ...before, end: sentence.end, last: sentence };
    else found.push({ ...spanOf(sentence), who: politician.who, last: sentence });
  });
  return found.map(({ last: _, ...place }) => place);
};
