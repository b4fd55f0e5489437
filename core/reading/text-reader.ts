import type { Council } from '../council/council.ts';
import { foldWord } from '../language/characters.ts';
import { LEXICON } from '../language/lexicon.ts';
import type { PhraseHit } from '../language/pattern.ts';
import { matchPhrases, type PhraseMatcher } from '../language/phrase-matcher.ts';
import { packedNotation, phrasesInPack, scopeInPack } from '../language/phrase-pack.ts';
import type { PhraseSet } from '../language/phrases/index.ts';
import pack from '../language/phrases.generated.json' with { type: 'json' };
import { ABBREVIATIONS, type Contraction, scan, type TokenTable } from '../language/scan.ts';
import { EVERY_DRAFT, type Scope } from '../language/scope.ts';
import { extendVocabulary, startVocabulary, type Vocabulary } from '../language/vocabulary.ts';
import { indexMentions } from './mention-index.ts';
import { compileMentions, MENTION_WORDS, type Mention, type MentionFinder, officeFillers } from './mentions.ts';
import { namesOf, wordsOf } from './names.ts';

/** One stretch of text, read: what later questions are answered from. Offsets count from the start of the stretch. */
export interface TextReading {
  readonly tokens: TokenTable;
  readonly mentions: readonly Mention[];
  readonly hits: readonly SetHit[];
  /** The folded words by token; written out when first asked for. */
  readonly words: readonly string[];
}

/** A phrase found, of a set that exists. */
export type SetHit = PhraseHit & { readonly set: PhraseSet };

class Stretch implements TextReading {
  private written: readonly string[] | undefined;

  constructor(
    readonly tokens: TokenTable,
    readonly mentions: readonly Mention[],
    readonly hits: readonly SetHit[],
    private readonly vocabulary: Vocabulary,
  ) {}

  get words(): readonly string[] {
    this.written ??= foldedWords(this.tokens, this.vocabulary);
    return this.written;
  }
}

/** Most words are in the vocabulary, which has them folded already. */
const foldedWords = ({ text, count, start, end, word }: TokenTable, vocabulary: Vocabulary): string[] => {
  const words: string[] = [];
  for (let token = 0; token < count; token++) {
    const id = word[token] as number;
    words.push(id ? vocabulary.wordOf(id) : foldWord(text.slice(start[token], end[token])));
  }
  return words;
};

/** Words as somebody in a hurry writes them. */
const SHORTENED: Readonly<Record<string, string>> = {
  '&': 'and',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  u: 'you',
  ur: 'your',
  tmrw: 'tomorrow',
  weds: 'wednesday',
  mtg: 'meeting',
  cttee: 'committee',
};
/** And denials: "didnt", "wont". */
const HURRIED = Object.fromEntries(
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't shan't mustn't needn't"
    .split(' ')
    .map((word) => [word.replace("'", ''), word])
    .concat(Object.entries(SHORTENED)),
);

/**
 * Two words as somebody in a hurry writes them; and where the one that comes of it may be a word of its own, what tells by
 * coming next that it is two: "Ill bring it", "its not".
 */
const HURRIED_PAIRS: readonly (readonly [first: string, second: string, next?: string])[] = [
  ['i', "'m"],
  ['i', "'ve"],
  ['you', "'re"],
  ['you', "'ve"],
  ['we', "'ve"],
  ['they', "'re"],
  ['they', "'ve"],
  ['he', "'s"],
  ['she', "'s"],
  ['that', "'s"],
  ['there', "'s"],
  ['here', "'s"],
  ['what', "'s"],
  ['where', "'s"],
  ['who', "'s"],
  ['you', "'ll"],
  ['they', "'ll"],
  ['it', "'ll"],
  ['you', "'d"],
  ['they', "'d"],
  [
    'i',
    "'ll",
    'be see do get send bring come have make take give ring call put let tell ask go try drop find pick pay',
  ],
  ['i', "'d", 'like love rather ask be have say suggest prefer appreciate want expect need never also just'],
  ['we', "'d", 'like love rather ask be have say suggest prefer appreciate want need'],
  ['it', "'s", 'a an the been not going my your his her our their no just so too because'],
];
/** What makes an owner of a name. */
const OWNS = "'s";
const asOne = (first: string, second: string): string => first + second.slice(1);

const contractionOf = (first: string, second: string, vocabulary: Vocabulary): Contraction => ({
  letters: asOne(first, second).length,
  before: first.length,
  first: vocabulary.idOf(first),
  second: vocabulary.idOf(second),
});

interface English {
  readonly vocabulary: Vocabulary;
  readonly contractions: ReadonlyMap<number, Contraction>;
  readonly matcher: PhraseMatcher;
}

let english: English | undefined;

/** The council-independent part, built once when first needed. */
const readyEnglish = (): English => {
  if (english) return english;
  const { numberOf, build } = startVocabulary();
  // The words of the phrases get their numbers as the notation is read.
  const notation = packedNotation(pack, numberOf, LEXICON);
  const pairs = HURRIED_PAIRS.map(([first, second]) => asOne(first, second));
  for (const list of [
    ...Object.values(LEXICON.classes),
    ABBREVIATIONS,
    MENTION_WORDS,
    HURRIED_PAIRS.flatMap(([first, second, next]) => [first, second, ...(next?.split(' ') ?? [])]),
    pairs,
  ])
    for (const word of list) numberOf(word);
  const vocabulary = build(HURRIED);
  const scopeOfSet = (set: string): Scope => scopeInPack(pack, set);
  english = {
    vocabulary,
    contractions: new Map(
      HURRIED_PAIRS.map(([first, second, next]) => [
        vocabulary.idOf(asOne(first, second)),
        {
          ...contractionOf(first, second, vocabulary),
          ...(next && { next: new Set(next.split(' ').map((word) => vocabulary.idOf(word))) }),
        },
      ]),
    ),
    matcher: matchPhrases(phrasesInPack(pack), vocabulary, LEXICON, scopeOfSet, notation),
  };
  return english;
};

const KEPT = 512;

/** Reads stretches of text for one council and remembers the latest. */
export interface TextReader {
  /** @param draft The draft that the text belongs to; without it every phrase is looked for. */
  read(text: string, draft?: Scope): TextReading;
}

/** Prepares reading for one council: its people's names join the vocabulary. */
export const createTextReader = (council: Council): TextReader => {
  const { vocabulary: known, matcher, contractions: hurried } = readyEnglish();
  const names = namesOf(council);
  const ownName = wordsOf(council.name);
  const places = council.wards.flatMap(wordsOf);
  const inNames = new Set(names.flatMap(({ words }) => words));
  // "Redferns report", where that is no other word
  const owners = [...inNames].filter((word) => !inNames.has(asOne(word, OWNS)) && !known.idOf(asOne(word, OWNS)));
  const vocabulary = extendVocabulary(known, [
    ...ownName,
    ...places,
    ...inNames,
    ...owners.map((word) => asOne(word, OWNS)),
  ]);
  const contractions = new Map(hurried);
  for (const word of owners)
    contractions.set(vocabulary.idOf(asOne(word, OWNS)), contractionOf(word, OWNS, vocabulary));
  const classSet = (name: string): ReadonlySet<number> =>
    new Set((LEXICON.classes[name] ?? []).map((word) => vocabulary.idOf(word)));
  const finder: MentionFinder = compileMentions(names, vocabulary, {
    memberTitle: classSet('member-title'),
    honorific: classSet('honorific'),
    officeRank: classSet('office-rank'),
    officeHead: classSet('office-head'),
    officeHeadPlural: classSet('office-head-plural'),
    service: classSet('service'),
    councilBody: classSet('council-body'),
    partyNoun: classSet('party-noun'),
    partyDeed: classSet('party-deed'),
    place: new Set(places.map((word) => vocabulary.idOf(word))),
    filler: officeFillers(vocabulary),
    ownName: new Set(ownName.map((word) => vocabulary.idOf(word))),
    isOrdinary: (id) => id < known.size,
  });
  const abbreviations = new Set(ABBREVIATIONS.map((word) => vocabulary.idOf(word)));
  const keptByScope = new Map<Scope, Map<string, TextReading>>();
  return {
    read(text, draft = EVERY_DRAFT) {
      const kept = keptByScope.get(draft) ?? new Map<string, TextReading>();
      keptByScope.set(draft, kept);
      const known = kept.get(text);
      if (known) {
        // Latest last, so that the oldest is the one forgotten.
        kept.delete(text);
        kept.set(text, known);
        return known;
      }
      const tokens = scan(text, vocabulary, (id) => abbreviations.has(id), contractions);
      const mentions = finder.find(tokens);
      const hits = matcher.find(tokens, indexMentions(mentions, tokens.count), draft) as readonly SetHit[];
      const reading = new Stretch(tokens, mentions, hits, vocabulary);
      kept.set(text, reading);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
      return reading;
    },
  };
};
