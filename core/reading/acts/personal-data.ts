import { foldWord } from '../../language/characters.ts';
import { NEGATIONS } from '../../language/lexicons/clause-words.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { SHAPE } from '../../language/scan.ts';
import { numberOfSet } from '../by-set.ts';
import { type Identifier, identifiersIn } from '../identifiers.ts';
import { hasPhrase, mentionsIn, phrasesIn } from '../in-sentence.ts';
import { isOfTheDead } from '../long-ago.ts';
import { perSentence } from '../per-sentence.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
import { ofFamily, type ThirdPerson, thirdPersons } from '../third-persons.ts';
import { marginOf, SHORT } from './signs.ts';
import { SPOKEN } from './weighed-places.ts';

/** Personal data of somebody who is neither the writer nor the reader. */
export interface PersonalFact extends Span {
  /** What sorts of fact, in words that fit "details (...) of". */
  readonly what: readonly string[];
  /** Who it is about, as the draft names them; undefined where only a place or a pronoun tells. */
  readonly whom: string | undefined;
  /** How far the words go beyond what they must be worth. */
  readonly margin: number;
}

const FACTS: Readonly<Partial<Record<PhraseSet, { readonly worth: number; readonly what: string }>>> = {
  'health-fact': { worth: 2.2, what: 'health' },
  'benefit-fact': { worth: 2, what: 'benefits' },
  'debt-fact': { worth: 2, what: 'debts' },
  'immigration-fact': { worth: 2.2, what: 'immigration status' },
  'care-fact': { worth: 1.8, what: 'family or care history' },
  'records-passed-on': { worth: 1.6, what: 'records' },
  'soft-fact': { worth: 1.3, what: 'private circumstances' },
};
const IDENTIFIER_WORTH: Readonly<Record<Identifier['kind'], number>> = {
  'NHS number': 3,
  'National Insurance number': 3,
  'bank account': 2,
  'date of birth': 2.2,
  'home address': 0.5,
};
/** Numbers that one person has: whose they are need not be said. */
const OF_ONE: ReadonlySet<string> = new Set<Identifier['kind']>([
  'NHS number',
  'National Insurance number',
  'date of birth',
]);
/** Each further kind of fact adds this much. */
const FURTHER = 0.8;
/** A further fact of the same kind adds this share. */
const AGAIN = 0.3;
const GENERAL = -1.5;
/** What a court has heard in public is no secret: a release that tells of the law at work this many times weighs so much less. */
const ENFORCED = 2;
const IN_COURT = -1;
/** How surely the words tie a fact to somebody: a name, a place, a pronoun after a name, one of the Council's own people. */
const TIE = { named: 1.2, placed: 1, pronoun: 1, colleague: 0.2, unnamed: 0.7, before: 0.5 } as const;
const ENOUGH = 2.6;
/** How much of what goes beyond enough makes up for a draft that is a little unlikely to do it. */
const BEYOND = 0.8;
/** How far beyond enough it is told of in any draft: a number that identifies somebody who is named, and what they owe. */
const OUTRIGHT = 2;

const NO_IDENTIFIERS: readonly Identifier[] = [];

const PRONOUNS: ReadonlySet<string> = new Set(['she', 'he', 'they', 'her', 'him', 'his', 'their', 'who', 'whose']);

const SINGLE: ReadonlySet<string> = new Set(['she', 'he', 'her', 'him', 'his']);
const YOU: ReadonlySet<string> = new Set(['you', 'yourself']);
const YOURS: ReadonlySet<string> = new Set(['your', 'yours']);

/** What the reader told the writer is news to neither: "in your leaflet you wrote that", "thank you for telling me about". */
const READER_TOLD =
  /(?:^| )(?:you (?:have |had |'ve )?(?:told|wrote|said|mentioned|write|say)|thank(?:s| you) for (?:telling|letting)) (?!(?:.* )?(?:but|i|:|–|—) )/;

const hasWord = (words: readonly string[], first: number, last: number, wanted: ReadonlySet<string>): boolean => {
  for (let token = first; token < last; token++) if (wanted.has(words[token] as string)) return true;
  return false;
};

/** Who speaks of others, so soon after their name, tells nothing of themselves: "Julia Rosser, our Director, urges parents". */
const SPEAKS_OF_OTHERS = new Set(
  'urges urging urged warns warned reminds reminded advises encourages encouraged reassures reassured'.split(' '),
);
const ASIDE = 3;
/** The same where an office stands between two commas after the name. */
const OFFICE = 8;

/** Records of several people passed on: a list, a log, a file. */
export const RECORDS = 'records';
const QUESTIONS = new Set('what which who where how'.split(' '));

/** Who asks for names passes none on: "What are the names of the schools that have done so?" */
const asksFor = (sentence: Sentence, at: number): boolean =>
  QUESTIONS.has(wordsIn(sentence.paragraph)[sentence.first] as string) && statementAt(sentence, at).asked;

/** How surely the words of a sentence tie a fact to somebody who can be told. */
const tieOf = (words: {
  /** Names a person of whom the reader need not know. */
  readonly named: boolean;
  /** Speaks of somebody of whom the reader may know. */
  readonly cleared: boolean;
  /** Points to somebody by place or part: "your neighbour". */
  readonly placed: boolean;
  /** Somebody was named before. */
  readonly known: boolean;
  readonly pronoun: boolean;
  /** The pronoun is one person's. */
  readonly single: boolean;
  readonly colleague: boolean;
}): number => {
  if (words.named) return TIE.named;
  if (words.cleared) return 0;
  if (words.placed) return TIE.placed;
  if (words.pronoun && words.known) return TIE.pronoun;
  if (words.colleague) return TIE.colleague;
  if (words.known) return TIE.before;
  return words.single ? TIE.unnamed : 0;
};

const WILLING = new Set('happy content glad willing keen comfortable'.split(' '));
/** What follows "I" or "we" where they are the ones that are willing: not "I know she is happy for you to have it". */
const OWN_BEING = new Set("am 'm are 're was were be would 'd should shall will 'll".split(' '));
/** How many words before it may say who is willing. */
const SUBJECT = 4;

/** Whether it is the writer who is willing: "I'd be glad to take you through it", "Happy to discuss". */
const ownWillingness = ({ paragraph, first }: Sentence, at: number): boolean => {
  const words = wordsIn(paragraph);
  if (!WILLING.has(words[at] as string)) return false;
  const before = words.slice(Math.max(first, at - SUBJECT), at);
  return (
    before.length === 0 ||
    before.some((word, place) => (word === 'i' || word === 'we') && OWN_BEING.has(before[place + 1] ?? ''))
  );
};

const BUT: ReadonlySet<string> = new Set(['but', 'although', 'though', 'except', 'only']);

/** Whether what the writer declines to tell is only the beginning: "I can't say why she left, although I did see her papers." */
const tellsAllTheSame = ({ paragraph, last: end }: Sentence, first: number, last: number): boolean => {
  const words = wordsIn(paragraph);
  return (
    words.slice(first, last).some((word) => NEGATIONS.has(word)) && words.slice(last, end).some((word) => BUT.has(word))
  );
};

/** Where those concerned are said to agree; undefined where they are not. */
const consent = (reading: Reading): Sentence | undefined =>
  reading.sentences(SPOKEN).find((sentence) =>
    phrasesIn(sentence, 'consent-stated').some(({ first, last }) => {
      const said = statementAt(sentence, first);
      return (
        !tellsAllTheSame(sentence, first, last) &&
        !said.denied &&
        !said.asked &&
        !said.supposed &&
        (said.quoted || !ownWillingness(sentence, first))
      );
    }),
  );

/**
 * What those concerned are said to have agreed to: all that is told, but where the one who agrees has been named, what is
 * told of somebody else who is first named after that.
 * @returns Whether a fact may be told.
 */
export const consented = (reading: Reading): ((fact: PersonalFact) => boolean) => {
  const agreed = consent(reading);
  if (!agreed) return () => false;
  const { start, end } = agreed;
  const surnames = (from: number, to: number): ReadonlySet<string> =>
    new Set(
      reading.paragraphs.flatMap((paragraph) => {
        if (paragraph.field !== agreed.field) return [];
        const { tokens } = paragraph.reading;
        return thirdPersons(reading, paragraph).flatMap(({ first, surname }) => {
          const at = paragraph.start + (tokens.start[first] as number);
          return at >= from && at < to ? [surname] : [];
        });
      }),
    );
  const named = surnames(0, end);
  if (named.size === 0) return () => true;
  return (fact) => {
    if (fact.field !== agreed.field || fact.start <= start) return true;
    const there = surnames(fact.start, fact.end);
    if (there.size === 0) return !fact.whom || named.has(foldWord(fact.whom.split(' ').at(-1) as string));
    return [...there].some((surname) => named.has(surname));
  };
};

const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);

/** How a person is named: of a couple both, "Mr and Mrs Ruane", "Yusuf and Rana Haddad", and a family with its article. */
const nameOf = (paragraph: Paragraph, { first, last }: ThirdPerson): string => {
  const { text, start, end, word, shape } = paragraph.reading.tokens;
  const words = wordsIn(paragraph);
  const other = first - 2;
  const isCouple =
    words[first - 1] === 'and' &&
    (TITLES.has(words[other] as string) || (word[other] === 0 && ((shape[other] as number) & SHAPE.capital) !== 0));
  const name = text.slice(start[isCouple ? other : first], end[last - 1]);
  return words[first - 1] === 'the' ? `the ${name}` : name;
};

const FACT_SETS = (Object.keys(FACTS) as PhraseSet[]).map(numberOfSet);

const hasDigits = ({ paragraph, first, last }: Sentence): boolean => {
  const { shape } = paragraph.reading.tokens;
  for (let token = first; token < last; token++) if (((shape[token] as number) & SHAPE.digit) !== 0) return true;
  return false;
};

/** Identifiers in a sentence: what is told by numbers has some there. */
const identifiersOf = perSentence((sentence): readonly Identifier[] => {
  const { paragraph, first, last } = sentence;
  const { text, start, end } = paragraph.reading.tokens;
  return hasDigits(sentence) ? identifiersIn(text.slice(start[first], end[last - 1])) : NO_IDENTIFIERS;
});

/**
 * Personal facts told of third persons, in order. It does not ask who reads them.
 * @param cleared Whether the reader may know of a person, by the folded surname.
 */
export const personalFacts = (reading: Reading, cleared: (surname: string) => boolean): PersonalFact[] => {
  const found: PersonalFact[] = [];
  const inCourt =
    reading.kind === 'press-release' && reading.find('law-enforced', SPOKEN).length >= ENFORCED ? IN_COURT : 0;
  let persons: { readonly in: Paragraph; readonly all: readonly ThirdPerson[] } | undefined;
  let whom: { readonly name: string; readonly cleared: boolean } | undefined;
  /** Where the last sentence that points to somebody by place or part ends. */
  let pointedAt: number | undefined;
  const sentences = reading.sentences(SPOKEN).map((sentence) => ({
    sentence,
    identifiers: identifiersOf(sentence),
  }));
  if (!reading.hasAny(FACT_SETS) && sentences.every(({ identifiers }) => identifiers.length === 0)) return found;
  for (const { sentence, identifiers } of sentences) {
    const { paragraph, first, last, start, end, field } = sentence;
    const words = wordsIn(paragraph);
    if (persons?.in !== paragraph) persons = { in: paragraph, all: thirdPersons(reading, paragraph) };
    const here = persons.all.filter(
      (person) =>
        person.first >= first &&
        person.first < last &&
        !words
          .slice(person.last, person.last + (words[person.last] === ',' ? OFFICE : ASIDE))
          .some((word) => SPEAKS_OF_OTHERS.has(word)),
    );
    const open = here.filter(({ surname }) => !cleared(surname));
    const named = open[0] ?? here[0];
    if (named)
      whom = {
        name: nameOf(paragraph, named),
        cleared: open.length === 0,
      };
    else if (ofFamily(sentence, 'my')) whom = { name: 'family', cleared: true };
    const kinds = new Map<string, number>();
    let facts = 0;
    let told = 0;
    for (const hit of sentence.hits) {
      const fact = FACTS[hit.set];
      // "If you can tell them that Mrs Lane has a stroke behind her" tells it.
      if (
        !fact ||
        (hit.first < told && (fact.what !== RECORDS || field !== 'body')) ||
        (fact.what === RECORDS && asksFor(sentence, hit.first)) ||
        (open.length === 0 && statementAt(sentence, hit.first).supposed) ||
        READER_TOLD.test(`${words.slice(first, hit.first).join(' ')} `)
      )
        continue;
      kinds.set(fact.what, fact.worth * (kinds.has(fact.what) ? 1 + AGAIN : 1));
      told = Math.max(told, hit.last);
      facts++;
    }
    for (const { kind } of identifiers) kinds.set(kind, IDENTIFIER_WORTH[kind]);
    const placed = hasPhrase(sentence, 'person-by-place') && !ofFamily(sentence, 'your') && !ofFamily(sentence, 'my');
    // "Be gentle with the couple at 16. They have had the bailiffs."
    const pointed = first > 0 && pointedAt === first;
    pointedAt = placed ? last : undefined;
    // A plaque tells of the dead.
    if (kinds.size === 0 || isOfTheDead(sentence)) continue;
    const colleague = mentionsIn(sentence, 'officer', 'member').length > 0;
    const single = hasWord(words, first, last, SINGLE);
    // What is said to the reader about the reader is no disclosure.
    const yours =
      open.length === 0 &&
      !placed &&
      ((hasWord(words, first, last, YOURS) && (!single || ofFamily(sentence, 'your'))) ||
        (hasWord(words, first, last, YOU) && !single));
    const pronoun = hasWord(words, first, last, PRONOUNS);
    const readersOwn = whom === undefined && reading.has('own-record', SPOKEN);
    const ofOne = identifiers.some(({ kind }) => OF_ONE.has(kind));
    const tie = Math.max(
      tieOf({
        named: open.length > 0,
        cleared: yours || here.length > 0 || (whom?.cleared === true && !placed),
        placed,
        known: whom !== undefined || pointed,
        pronoun,
        single,
        colleague,
      }),
      !readersOwn && !yours && here.length === 0 && ofOne ? TIE.before : 0,
      // "So that you have the full picture": who gets the list is not on it.
      kinds.has(RECORDS) && !readersOwn && !(yours && (kinds.size === 1 || hasWord(words, first, last, YOURS)))
        ? TIE.placed
        : 0,
    );
    if (tie === 0) continue;
    const worths = [...kinds.values()].sort((a, b) => b - a);
    // Who is told to be ill and in debt is one person, whatever team is named beside: "known to the mental health team".
    const general =
      hasPhrase(sentence, 'fact-in-general') &&
      !kinds.has(RECORDS) &&
      !ofOne &&
      !((single && kinds.size > 1) || (open.length > 0 && facts > 1));
    const worth = (worths[0] as number) + FURTHER * (worths.length - 1) + tie + (general ? GENERAL : 0) + inCourt;
    if (worth >= (general || inCourt < 0 ? ENOUGH : ENOUGH - SHORT))
      found.push({
        field,
        start,
        end,
        what: [...kinds.keys()],
        whom: whom?.name,
        margin: worth >= ENOUGH + OUTRIGHT ? Number.POSITIVE_INFINITY : marginOf(worth, ENOUGH, BEYOND),
      });
  }
  return found;
};
