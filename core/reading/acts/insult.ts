import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { isQuoted, SHAPE } from '../../language/scan.ts';
import { hasPhrase, mentionsIn, PEOPLE } from '../in-sentence.ts';
import { isOfLongAgo } from '../long-ago.ts';
import type { Mention } from '../mentions.ts';
import { asMentioned } from '../naming.ts';
import { perSentence } from '../per-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
import type { SetHit } from '../text-reader.ts';

/** Abuse of somebody: where, and by which words the draft names them. */
export interface Insult extends Span {
  /** The words that name the person; undefined where it is only "he" or "you". */
  readonly named: string | undefined;
  /**
   * How plain it is: a name that is given to nobody but to abuse them, other abuse to the reader's face, another word of
   * abuse, or only a way of belittling.
   */
  readonly manner: 'plain' | 'face' | 'word' | 'hint';
}

const COPULAS = new Set(
  "is are was were 's 're be been being am remains remained seems seemed looks looked becomes became proves proved sounds sounded feels".split(
    ' ',
  ),
);
const FILLERS = classOf('before-abuse');
const AUXILIARIES = new Set('have has had will would must may might can could should ought'.split(' '));
const PERSONS = new Set(
  "you he she they who these those yourself himself herself themselves him her them y'all".split(' '),
);
const FIRST = new Set(['i', 'we', 'me', 'us', 'myself', 'my', 'our', 'mine']);
const PERSON_NOUNS = new Set([...classOf('person-noun'), ...classOf('unnamed-colleague'), ...classOf('kin')]);
const POINTERS = new Set([
  'that',
  'this',
  'those',
  'these',
  'the',
  'you',
  'your',
  'our',
  'their',
  'his',
  'her',
  'some',
  'such',
  'what',
]);
const OF_THINGS = classOf('abuse-of-things');
const MILD = classOf('mild-abuse');
/** Right after these stands what somebody does: "they drip". */
const SUBJECTS = new Set(['who', 'he', 'she', 'they']);
const PLURALS = new Set(['they', 'them', 'these', 'those', 'themselves']);
/** Between a person and what they are called there is none of these: "he is good about cow parsley". */
const PREPOSITIONS = new Set('about for with in on from by at to into over under after before'.split(' '));
const INTENSIFIERS = new Set(
  'very quite rather so truly utterly really such thoroughly perfectly deeply , and'.split(' '),
);
/** Words that often stand between two words of abuse. */
const LITTLE = new Set('old little young fat great silly sad'.split(' '));
/** How many words that are neither may stand there as well. */
const STRANGE = 2;
/** How far back the person may stand, and how long a remark between commas may be. */
const REACH = 14;
const APPOSITION = 6;

const humanEndingAt = (mentions: readonly Mention[], token: number): Mention | undefined =>
  mentions.find(({ last, kind }) => last === token && PEOPLE.includes(kind));
const humanStartingAt = (mentions: readonly Mention[], token: number): Mention | undefined =>
  mentions.find(({ first, kind }) => first === token && PEOPLE.includes(kind));

const AFTER_ABUSE = classOf('after-abuse');

const ARTICLES = new Set(['a', 'an', 'the']);
const NAMING = new Set(['that', 'this', 'silly', 'stupid']);

/** "A dinosaur enthusiast", "the clown workshop": a word of abuse that only says what sort of thing another is. */
const isFirstOfAName = ({ paragraph, last: to }: Sentence, first: number, last: number): boolean => {
  const { tokens } = paragraph.reading;
  const words = wordsIn(paragraph);
  if (!ARTICLES.has(words[first - 1] ?? '') && !ARTICLES.has(words[first - 2] ?? '')) return false;
  const next = words[last] as string;
  const shape = last < to ? (tokens.shape[last] as number) : 0;
  if ((shape & SHAPE.word) === 0 || (shape & SHAPE.capital) !== 0) return false;
  return !AFTER_ABUSE.has(next) && !PERSON_NOUNS.has(next) && !/ly$|ing$/.test(next);
};

/** "That nutter Baines": what points at somebody stands before the word of abuse, and a name after it. */
const isBeforeAName = ({ paragraph, last: to }: Sentence, first: number, last: number): boolean => {
  const { tokens, words } = paragraph.reading;
  const capital = (token: number): boolean => ((tokens.shape[token] as number) & SHAPE.capital) !== 0;
  return NAMING.has(words[first - 1] ?? '') && last < to && capital(last) && !capital(first);
};

/** How far back "I am" may stand from what the writer calls himself. */
const SELF = 5;
const SELF_COPULAS = new Set(["'m", 'am', 'was', 'were', "'re", 'are', 'felt', 'feel']);

/** "I'm the blithering fool who lost the key": who is called so is the writer. */
const isWriter = (words: readonly string[], from: number, at: number): boolean => {
  for (let token = at - 1; token >= Math.max(from, at - SELF); token--) {
    if (FIRST.has(words[token] as string) && SELF_COPULAS.has(words[token + 1] as string)) return true;
    if (PERSONS.has(words[token] as string)) return false;
  }
  return false;
};

/** Who is abused: by name where there is one; the reader; or in a title, as in "Idiot Mayor", which may be a headline's. */
interface Meant {
  readonly mention: Mention | undefined;
  readonly reader?: boolean;
  readonly title?: boolean;
}

/** Whether words of abuse at a place are said of a person other than the writer; the person's name where there is one. */
const personMeant = (sentence: Sentence, first: number, last: number): Meant | undefined => {
  const { paragraph, first: from, last: to } = sentence;
  const words = wordsIn(paragraph);
  const { mentions, hits } = paragraph.reading;
  const isAbuse = (token: number): boolean =>
    hits.some(
      ({ set, first: start, last: end }) =>
        (set === 'insult-called' || set === 'insult-like') && start <= token && token < end,
    );
  const isNoun = (token: number): boolean =>
    hits.some(({ set, first: start }) => set === 'insult-called' && start === token);
  if (isNoun(first) && !isAbuse(last) && isFirstOfAName(sentence, first, last)) return undefined;
  // "The sod-cutting": a part of a word.
  if (paragraph.reading.tokens.text[paragraph.reading.tokens.end[last - 1] as number] === '-') return undefined;
  // "that useless man", "lying Derek Fenn", "you clueless clown"
  let after = last;
  while (after < to && after - last < 3 && (isAbuse(after) || FILLERS.has(words[after] as string))) after++;
  const next = humanStartingAt(mentions, after);
  if (next && after === last) return { mention: next, title: true };
  if (isNoun(first) && isBeforeAName(sentence, first, last)) return { mention: undefined };
  // "A slimy toad", "the poisonous old goat": two words of abuse together are said of nobody but a person.
  const abused = LITTLE.has(words[first - 1] ?? '') ? first - 1 : first;
  const doubled =
    isNoun(first) &&
    hits.some((hit) => hit.set === 'insult-like' && hit.last === abused && !OF_THINGS.has(words[hit.first] as string));
  if (doubled) return isWriter(words, from, abused) ? undefined : { mention: next };
  let at = first - 1;
  let linked = false;
  let copulas = 0;
  let strange = 0;
  while (at >= from && first - at <= REACH) {
    const word = words[at] as string;
    const human = humanEndingAt(mentions, at + 1);
    // "Peter's were a disgrace": what is Peter's.
    const owner = words[at + 1] === "'s" && copulas > 1;
    if (human) return (linked && !owner) || words[at + 1] === ',' ? { mention: human } : undefined;
    if (PERSONS.has(word)) {
      if (PLURALS.has(word) && OF_THINGS.has(words[first] as string)) return undefined;
      if (linked || (word === 'you' && at >= first - 3) || (!SUBJECTS.has(word) && at === first - 1))
        return { mention: undefined, reader: word === 'you' };
      return undefined;
    }
    if (FIRST.has(word)) return undefined;
    if (PERSON_NOUNS.has(word) && linked) return { mention: undefined };
    if (COPULAS.has(word)) {
      linked = true;
      copulas++;
      // "Mr Baines, our neighbour, is a clown": what stands between commas is passed over.
      const comma = words[at - 1] === ',' ? words.lastIndexOf(',', at - 2) : -1;
      if (comma > from && at - comma <= APPOSITION) at = comma;
    } else if (!FILLERS.has(word) && !isAbuse(at) && !(linked && AUXILIARIES.has(word))) {
      // "A walking headache": between the article and the word of abuse there may be others.
      if (PREPOSITIONS.has(word)) break;
      if (!(linked && word.endsWith('ly')) && !(isNoun(first) && !linked && ++strange <= STRANGE)) break;
    }
    at--;
  }
  // "A very stupid man", "a pompous, lying man": what points at the person stands before other words of abuse.
  let points = first - 1;
  while (points > from && (isAbuse(points) || INTENSIFIERS.has(words[points] as string))) points--;
  const before = words[points] ?? '';
  const noun = words[after] as string;
  if (
    after < to &&
    PERSON_NOUNS.has(noun) &&
    (POINTERS.has(before) || before === 'a' || before === 'an' || before === 'of')
  )
    return { mention: undefined };
  return undefined;
};

const PRONOUNS = new Set(
  'you your yours yourself he his him himself she her herself hers they them their man woman chap gentleman fellow author'.split(
    ' ',
  ),
);

type Somebody = Mention | 'pronoun' | undefined;

/** Whether anybody but the writer is spoken of in a sentence. */
const someoneIn = perSentence((sentence): Somebody => {
  const [mention] = mentionsIn(sentence, ...PEOPLE);
  if (mention) return mention;
  const { paragraph, first, last } = sentence;
  const words = wordsIn(paragraph);
  for (let token = first; token < last; token++)
    if (
      PRONOUNS.has(words[token] as string) ||
      (PERSON_NOUNS.has(words[token] as string) &&
        POINTERS.has(words[token - (FILLERS.has(words[token - 1] ?? '') ? 2 : 1)] ?? ''))
    )
      return 'pronoun';
  return undefined;
});

const READER = new Set('you your yours yourself yourselves'.split(' '));
/** Whether words of a sentence speak to the reader. */
const speaksToReader = ({ paragraph }: Sentence, first: number, last: number): boolean =>
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => READER.has(word));

/** How many words of abuse make a list. */
const LIST = 2;
/** How many words may stand before the article where a sentence is nothing but what somebody is called: "Still a parasite." */
const OPENS = 2;
/** How long such a sentence is at most: "a clown and a brass band will be in the square" says what will be. */
const ALONE = 16;

/**
 * How many words of abuse with an article stand in a sentence outside quotation marks; one with which it opens, and which
 * is said of nothing but people, makes a list by itself.
 */
const abuseIn = (sentence: Sentence): number => {
  const { paragraph, first, last } = sentence;
  const words = wordsIn(paragraph);
  const { tokens } = paragraph.reading;
  let count = 0;
  for (const { set, first: at, last: end } of paragraph.reading.hits) {
    if (set !== 'insult-called' || at <= first || at >= last || isWriter(words, first, at) || isQuoted(tokens, at))
      continue;
    let article = at - 1;
    while (article > first && FILLERS.has(words[article] as string) && !ARTICLES.has(words[article] as string))
      article--;
    if (words[article] !== 'a' && words[article] !== 'an') continue;
    // "The shelter is a disgrace": what is called so stands there.
    if (words.slice(first, article).some((word) => COPULAS.has(word))) continue;
    const alone =
      article - first <= OPENS &&
      last - first <= ALONE &&
      words.slice(first, article).every((word) => FILLERS.has(word)) &&
      !MILD.has(words[at] as string) &&
      !isFirstOfAName(sentence, at, end);
    count += alone ? LIST : 1;
  }
  return count;
};

/** What a word of abuse needs: to be said of a person, somebody in the sentence or just before it, or nothing more. */
const NEEDS = {
  'insult-called': 'person',
  'insult-like': 'person',
  'put-down': 'somebody',
  belittling: 'somebody',
  'insult-lies': 'somebody',
  'insult-sure': 'nothing',
} as const satisfies Partial<Record<PhraseSet, string>>;

const ABUSE = Object.keys(NEEDS) as (keyof typeof NEEDS)[];

/** Whom words abuse, and how plainly. */
interface Abused {
  readonly who: Somebody;
  readonly manner: Insult['manner'];
  /** Whether only the company of the words tells whom they mean. */
  readonly guess?: true;
}

/**
 * How a message names whoever is abused. "Bell and Osborne are clowns" is said of both and names neither, and a guess is
 * made at nobody who is not the only one there, or may be the speaker.
 */
const nameOf = (sentence: Sentence, { who, manner, guess }: Abused, spoken: boolean): string | undefined => {
  const unsure = guess && (spoken || manner === 'face' || mentionsIn(sentence, ...PEOPLE).length > 1);
  return typeof who !== 'object' || unsure || wordsIn(sentence.paragraph)[who.first - 1] === 'and'
    ? undefined
    : asMentioned(sentence.paragraph.reading, who);
};

/** Whom the words of a hit abuse in a sentence; undefined when they abuse nobody. */
const abusedBy = (
  { set, first, last }: SetHit,
  sentence: Sentence,
  near: Somebody,
  ownQuotes: boolean,
): Abused | undefined => {
  const needs = NEEDS[set as keyof typeof NEEDS];
  if (!needs) return undefined;
  const { quoted, reported, supposed, denied } = statementAt(sentence, first);
  if ((quoted || reported) && !ownQuotes) return undefined;
  const disowned = sentence.hits.some((hit) => hit.set === 'blame-denied');
  if (needs === 'nothing')
    return denied || disowned
      ? undefined
      : { who: near, manner: speaksToReader(sentence, first, last) ? 'face' : 'word', guess: true };
  if (needs === 'somebody')
    return near && !(set === 'insult-lies' && denied) ? { who: near, manner: 'hint', guess: true } : undefined;
  if (supposed || denied || disowned) return undefined;
  const meant = personMeant(sentence, first, last);
  if (!meant) return undefined;
  const plain = set === 'insult-called' && !meant.title && !MILD.has(wordsIn(sentence.paragraph)[first] as string);
  return { who: meant.mention, manner: plain ? 'plain' : meant.reader ? 'face' : 'word' };
};

const ABUSE_SETS: ReadonlySet<string> = new Set(ABUSE);
const SAID = new Set(['told', 'said', 'called', 'wrote', 'described']);

/** Whether the writer tells what they once said, and that it was not so: "I told him that she was a fool. It was untrue." */
const isTakenBack = ({ paragraph, first }: Sentence, at: number, next: Sentence | undefined): boolean => {
  const words = wordsIn(paragraph);
  for (let token = at - 1; token > first; token--)
    if (SAID.has(words[token] as string) && words[token - 1] === 'i')
      return next?.paragraph === paragraph && hasPhrase(next, 'blame-disowned', 'own-fault');
  return false;
};

const ANIMALS = classOf('animal');
const OF_ONE = new Set('the our his my her their called'.split(' '));

/** Whether an animal is spoken of before a sentence ends, so that "he" may be the goat. "The old goat" abuses a person. */
const ofAnimal = ({ paragraph, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  const { hits } = paragraph.reading;
  return words.slice(0, last).some(
    (word, token) =>
      ANIMALS.has(word) &&
      // "The dog warden" is none.
      (AFTER_ABUSE.has(words[token + 1] ?? '') || !/^[a-z]/.test(words[token + 1] ?? '')) &&
      (OF_ONE.has(words[token - 1] ?? '') || OF_ONE.has(words[token - 2] ?? '')) &&
      !LITTLE.has(words[token - 1] ?? '') &&
      !COPULAS.has(words[token - 2] ?? '') &&
      !hits.some(({ set, last: end }) => set === 'insult-like' && end === token),
  );
};

/**
 * Finds abuse of a person in the writer's own words: a word of abuse that is said of somebody, or a put-down that needs
 * no such word. Abuse of a document or decision, of the writer, or that somebody else is reported to have used, is none.
 */
export const insults = (reading: Reading): Insult[] => {
  if (!ABUSE.some((set) => reading.has(set))) return [];
  const found: Insult[] = [];
  const ownQuotes = reading.kind === 'press-release';
  let previous: { readonly sentence: Sentence; readonly who: Somebody } | undefined;
  const sentences = reading.sentences(['subject', 'salutation', 'heading', 'body', 'closing']);
  for (const [index, sentence] of sentences.entries()) {
    const { paragraph, hits, field, start, end } = sentence;
    const who = someoneIn(sentence);
    const before = previous?.sentence.paragraph === paragraph ? previous.who : undefined;
    // "So-called leader" names nobody "called" something.
    const withheld = hits.some(
      ({ set, first }) =>
        set === 'insult-withheld' &&
        !hits.some((sure) => sure.set === 'insult-sure' && sure.first < first && first < sure.last),
    );
    let abused: Abused | undefined;
    for (const hit of withheld ? [] : hits)
      if (!ABUSE_SETS.has(hit.set) || !isTakenBack(sentence, hit.first, sentences[index + 1]))
        abused ??= abusedBy(hit, sentence, who ?? before, ownQuotes);
    if (
      abused &&
      typeof abused.who !== 'object' &&
      (abused.manner === 'plain' || abused.manner === 'word') &&
      ofAnimal(sentence)
    )
      abused = undefined;
    // "A bully, a windbag": a list of abuse is of whoever was spoken of last.
    if (
      !abused &&
      !withheld &&
      previous &&
      abuseIn(sentence) >= LIST &&
      !hits.some(({ set }) => set === 'blame-denied')
    )
      abused = { who: previous.who, manner: 'word' };
    const known = typeof abused?.who === 'object' && abused.who.bearer !== undefined;
    if (abused && (known || !isOfLongAgo(sentence))) {
      const of = previous && previous.who === abused.who ? previous.sentence : sentence;
      found.push({ field, start, end, named: nameOf(of, abused, ownQuotes), manner: abused.manner });
    }
    if (who) previous = { sentence, who };
  }
  return found;
};
