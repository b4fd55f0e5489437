import { foldWord } from '../../language/characters.ts';
import { classOf } from '../../language/lexicon.ts';
import { isCapital, isQuoted } from '../../language/scan.ts';
import { hasPhrase, mentionsIn, phrasesIn } from '../in-sentence.ts';
import type { Mention } from '../mentions.ts';
import { memberName } from '../naming.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, marginOf, runsOf, type Worth, weigh } from './signs.ts';

/** Words that make much of a politician: where, and of whom. */
export interface Promotion extends Span {
  /** The politician by title and surname; undefined where the draft does not name one that the council knows. */
  readonly who: string | undefined;
  /** How far it goes beyond what it must be worth. */
  readonly margin: number;
}

/** Somebody on the council whom a draft speaks of. */
interface Politician {
  readonly who: string | undefined;
  /** Named alone, and as the one whom the sentence is about: not "by", "with" or "after consulting" them. */
  readonly subject: boolean;
  /** The civic Mayor, who opens and presents things for the Council. */
  readonly civic: boolean;
  /** Named within quotation marks, so by somebody else. */
  readonly quoted: boolean;
}

/** How a sentence comes to speak of a politician. */
type Way = 'acting' | 'told' | 'speaking' | 'quoted' | 'heading' | 'own-words' | 'from-afar';

/**
 * What it is worth by itself that a sentence speaks of a politician in this way. Publicity has reason to quote the member
 * who answers for a subject, and seldom any to tell of one or to print what others think of them.
 */
const WAY: Readonly<Record<Way, number>> = {
  acting: 1.6,
  told: 1,
  speaking: 0.4,
  quoted: 1.6,
  heading: 1,
  'own-words': 0.2,
  'from-afar': 0,
};
const CIVIC = -0.8;
const CREDIT_DECLINED = -1;

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
const OF_ONESELF: Worth = { 'own-deed': 1, 'own-praise': 1.1, 'credit-declined': -1.5 };
/** A "she" in another paragraph may be anybody; only where she is going tells that she is a politician. */
const FROM_AFAR: Worth = { 'politician-ambition': 1.6 };
const ENOUGH = 1.6;
/** A sentence lends its neighbour in the paragraph this share of its worth: "He asked for years. He never gave up." */
const LENT = 0.4;

/** What stands above the name of the council is a heading too. */
const PARTS = ['letterhead', 'heading', 'body', 'notes'] as const;
/** "The councillor" too is somebody who has been named. */
const OTHERS = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself', 'councillor', 'politician']);
const ONESELF = new Set(['i', 'my', 'me']);
/** Before an office that is somebody's: "the Leader", "our Cabinet Member"; "any councillor" is nobody. */
const ONE_OF_THEM = new Set(['the', 'our', 'your', 'her', 'his', 'this']);
const HOLDERS = new Set(['member', 'holder']);

/** What a politician does who praises others: "thanked the teachers, who had worked tirelessly". */
const PRAISING = new Set(
  'tribute thanked thanks praised praises congratulated congratulates commended applauded'.split(' '),
);
/** "Was praised" makes the politician the one who is. */
const PASSIVE = new Set(['is', 'was', 'be', 'been', 'being', 'were']);

/** Whether what stands at a token is said in praise of others than politicians. */
const inPraiseOfOthers = (sentence: Sentence, first: number): boolean => {
  const words = wordsIn(sentence.paragraph);
  for (let token = first - 1; token > sentence.first; token--)
    if (PRAISING.has(words[token] as string) && !PASSIVE.has(words[token - 1] as string))
      return !mentionsIn(sentence, 'member').some((member) => member.first > token && member.first < first);
  return false;
};

/** How many words an office has that stands between a member's name and "who". */
const APPOSED = 9;

/** Whether what begins with "who" tells of somebody else, named just before: "Ted Hollis, who never missed a show". */
const ofSomebodyElse = (sentence: Sentence, first: number): boolean => {
  const { tokens, mentions } = sentence.paragraph.reading;
  const words = wordsIn(sentence.paragraph);
  const name = words[first - 1] === ',' ? first - 2 : first - 1;
  return (
    words[first] === 'who' &&
    name > sentence.first &&
    isCapital(tokens, name) &&
    isCapital(tokens, name - 1) &&
    !mentions.some(({ kind, last }) => kind === 'member' && last > first - APPOSED && last <= first)
  );
};

/**
 * Signs that stand where the politician is spoken of, within quotation marks or outside them. Praise that begins outside a
 * quotation and ends inside it runs two things together, and so does a member "for children and families, who said".
 */
const standing =
  (where?: 'inside' | 'outside'): Counts =>
  ({ said, first, last, set }, sentence) => {
    const quoted = isQuoted(sentence.paragraph.reading.tokens, first);
    return (
      !(said.denied && set === 'own-deed') &&
      !(set === 'politician-admired' && wordsIn(sentence.paragraph).slice(first, last).includes(',')) &&
      !said.asked &&
      !inPraiseOfOthers(sentence, first) &&
      !ofSomebodyElse(sentence, first) &&
      quoted === isQuoted(sentence.paragraph.reading.tokens, last - 1) &&
      (where === undefined || quoted === (where === 'inside'))
    );
  };

const politicianOf = ({ bearer }: Mention, quoted: boolean, subject = false): Politician => {
  const member = bearer?.kind === 'member' ? bearer.member : undefined;
  return {
    subject,
    who: member ? memberName(member) : undefined,
    civic: member?.roles.includes('Mayor') ?? false,
    quoted,
  };
};

const BESIDE = classOf('beside-politician');
/** The politician whom a sentence means by an office: "the Leader", "our Cabinet Member". */
const byOffice = (sentence: Sentence): Politician | undefined => {
  const words = wordsIn(sentence.paragraph);
  for (let token = sentence.first; token < sentence.last; token++) {
    const to = words[token - (HOLDERS.has(words[token] as string) ? 3 : 2)] ?? '';
    // "Named after the Cabinet Member who fought for it": what follows is about them.
    if (BESIDE.has(to) && words[token + 1] !== 'who') continue;
    const holder = HOLDERS.has(words[token] as string) && ['cabinet', 'portfolio'].includes(words[token - 1] ?? '');
    if (
      holder ||
      (words[token] === 'leader' &&
        isCapital(sentence.paragraph.reading.tokens, token) &&
        ONE_OF_THEM.has(words[token - 1] ?? ''))
    )
      return {
        who: undefined,
        subject: false,
        civic: false,
        quoted: isQuoted(sentence.paragraph.reading.tokens, token),
      };
  }
  return undefined;
};

const NO_NAMES = classOf('no-given-name');

/** Offices that stand before the name of their holder, and how many words they may have. */
const OFFICES = new Set(['chair', 'leader', 'holder', 'member', 'mayor', 'committee']);
const OFFICE = 5;

const SAYING = classOf('giving-the-word');
/**
 * How a sentence gives somebody the word, if it does: it quotes them, ends where the quotation begins or is "according to"
 * them, or it only tells what they say.
 */
const wordGiven = (sentence: Sentence): 'speaking' | 'told' | undefined => {
  const words = wordsIn(sentence.paragraph);
  let [saying, quotes] = [false, words[sentence.last - 1] === ':'];
  for (let token = sentence.first; token < sentence.last; token++)
    if (isQuoted(sentence.paragraph.reading.tokens, token)) quotes = true;
    else if (words[token] === 'according' && words[token + 1] === 'to') return 'speaking';
    else if (SAYING.has(words[token] as string)) saying = true;
  return saying ? (quotes ? 'speaking' : 'told') : undefined;
};

/**
 * Whether a sentence is about the member whom it mentions, and about no other. With the title it may as well tell what a
 * councillor did for the Council: visited, took part, paid tribute.
 */
const isAbout = (sentence: Sentence, { first, form }: Mention): boolean => {
  if (form === 'role' || form === 'office' || form === 'titled') return false;
  const { paragraph } = sentence;
  const others = mentionsIn(sentence, 'member').filter((other) => other.form !== 'office' && other.form !== 'role');
  const words = wordsIn(paragraph);
  const before = words[first - 1] ?? '';
  const office = words.slice(Math.max(sentence.first, first - OFFICE), first).some((word) => OFFICES.has(word));
  return others.length === 1 && !office && !(first > sentence.first && BESIDE.has(before));
};

/** Whether a surname follows another given name, so that it is somebody else's: "Ann Price", where Bethan Price is known. */
const hasOtherGivenName = (sentence: Sentence, { form, first }: Mention): boolean => {
  const before = wordsIn(sentence.paragraph)[first - 1] ?? '';
  return (
    form === 'surname' &&
    first > sentence.first &&
    isCapital(sentence.paragraph.reading.tokens, first - 1) &&
    /^[a-z]{2,}$/.test(before) &&
    !NO_NAMES.has(before)
  );
};

/**
 * The politician whom a sentence names.
 * @param known Whether somebody was named in full before, so that a bare name is theirs.
 */
const namedIn = (sentence: Sentence, known: boolean): Politician | undefined => {
  const words = wordsIn(sentence.paragraph);
  const named = mentionsIn(sentence, 'member').filter((mention) => {
    if (!mention.bearer && words[mention.first] === 'councillors') return false;
    const bare = mention.form === 'first-name' || mention.form === 'surname';
    if (bare && (!known || hasOtherGivenName(sentence, mention))) return false;
    return mention.form !== 'role' || ONE_OF_THEM.has(words[mention.first - 1] ?? '');
  });
  const mention = named.find(({ bearer }) => bearer) ?? named[0];
  return mention
    ? politicianOf(mention, isQuoted(sentence.paragraph.reading.tokens, mention.first), isAbout(sentence, mention))
    : byOffice(sentence);
};

const namesSomebodyElse = (sentence: Sentence): boolean => mentionsIn(sentence, 'person', 'officer').length > 0;

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

/** The politician whom a heading names: one whom the text names too, or anybody with something of theirs. */
const inHeading = (
  sentence: Sentence,
  names: ReadonlyMap<string, Politician>,
  members: Reading['directory']['members'],
): Politician | undefined => {
  const words = wordsIn(sentence.paragraph);
  for (let token = sentence.first; token < sentence.last; token++) {
    const named = names.get(words[token] as string);
    if (named) return named;
    const owner =
      words[token + 1] === "'s" && members.find(({ name }) => foldWord(name).split(' ').pop() === words[token]);
    if (owner) return { who: memberName(owner), subject: true, civic: false, quoted: false };
  }
  const named = namedIn(sentence, false);
  return named?.who === undefined ? undefined : { ...named, subject: false };
};

const says = (sentence: Sentence, wanted: ReadonlySet<string>, quoted: boolean): boolean => {
  const words = wordsIn(sentence.paragraph);
  for (let token = sentence.first; token < sentence.last; token++)
    if (wanted.has(words[token] as string) && isQuoted(sentence.paragraph.reading.tokens, token) === quoted)
      return true;
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
  if (named?.quoted) return 'quoted';
  if (named) return wordGiven(sentence) ?? (named.subject ? 'acting' : 'told');
  if (!current) return undefined;
  return says(sentence, OTHERS, current.quoted) ? (current.quoted ? 'quoted' : 'told') : undefined;
};

/** The signs that count in each way, and which of them. */
const READ: Readonly<Record<Way, readonly [Worth, Counts]>> = {
  acting: [OF_THEM, standing('outside')],
  told: [OF_THEM, standing('outside')],
  speaking: [OF_THEM, standing('outside')],
  quoted: [OF_THEM, standing('inside')],
  heading: [IN_HEADING, standing()],
  'own-words': [OF_ONESELF, standing()],
  'from-afar': [FROM_AFAR, standing('outside')],
};

/** Sets that make much of somebody by what they did. */
const DEEDS_PRAISED = ['politician-praised', 'politician-strove', 'politician-devoted'] as const;
/** "Who wrote forty letters": a plain deed that is part of praise speaks against it by so much less. */
const PRAISED = 0.6;

const byTheWay = (sentence: Sentence): number => {
  const praise = phrasesIn(sentence, ...DEEDS_PRAISED);
  return phrasesIn(sentence, 'official-act').some((act) =>
    praise.some(({ first, last }) => act.first < last && first < act.last),
  )
    ? PRAISED
    : 0;
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
    reading.writer.role === 'member' ? { who: undefined, subject: false, civic: false, quoted: false } : undefined;
  let current: Politician | undefined;
  let paragraph: Sentence['paragraph'] | undefined;
  const sentences = reading.sentences(PARTS);
  return sentences.flatMap((sentence): Told[] => {
    if (sentence.paragraph !== paragraph) current = undefined;
    paragraph = sentence.paragraph;
    const told = (way: Way, politician: Politician): Told[] => [
      { sentence, way, politician, worth: weigh(sentence, ...READ[way]).worth + byTheWay(sentence) },
    ];
    if (paragraph.part === 'heading' || paragraph.part === 'letterhead') {
      const named = inHeading(sentence, names, reading.directory.members);
      return named ? told(named.subject ? 'acting' : 'heading', named) : [];
    }
    const named = namedIn(sentence, names.size > 0);
    current = named ?? (namesSomebodyElse(sentence) ? undefined : current);
    if (!current && says(sentence, ONESELF, true)) current = speakerIn(sentences, sentence, names.size > 0);
    // "My record as Cabinet Member": the office is the writer's own.
    if (writer && !named?.who && says(sentence, ONESELF, false)) return told('own-words', writer);
    const way = wayOf(sentence, named, current);
    if (way && current) return told(way, current);
    const [only = current] = names.values();
    return only && (current || says(sentence, OTHERS, false)) ? told('from-afar', only) : [];
  });
};

/** How much of what goes beyond enough makes up for a draft that seems unlikely to promote anybody. */
const BEYOND = 0.8;

/**
 * Sentences that credit, praise or advertise one politician, in order; what they say in their own praise too. Those that
 * follow one another are one place.
 * @param short How far they may come short of what they must be worth.
 */
export const promotions = (reading: Reading, short = 0): Promotion[] => {
  const about = sentencesAbout(reading);
  const promoting = about.flatMap((told, index) => {
    const { sentence, way, politician, worth } = told;
    const lent = Math.max(
      0,
      ...[about[index - 1], about[index + 1]].map((near) =>
        near?.sentence.paragraph === sentence.paragraph ? near.worth * LENT : 0,
      ),
    );
    // "The officers did the work. I asked the questions."
    const before = about[index - 1]?.sentence;
    const declined =
      before?.paragraph === sentence.paragraph && hasPhrase(before, 'credit-declined') ? CREDIT_DECLINED : 0;
    const whole = worth + lent + declined + WAY[way] + (politician.civic ? CIVIC : 0);
    return whole >= ENOUGH - (worth > 0 ? short : 0) ? [{ ...told, whole }] : [];
  });
  return runsOf(promoting).map(({ of, ...place }) => ({
    ...place,
    who: of[0].politician.who,
    margin: marginOf(Math.max(...of.map(({ whole }) => whole)), ENOUGH, BEYOND),
  }));
};
