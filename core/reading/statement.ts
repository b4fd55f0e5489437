import { classOf } from '../language/lexicon.ts';
import { CONDITION, INVERTED, NEGATIONS, NONE } from '../language/lexicons/clause-words.ts';
import { isQuoted } from '../language/scan.ts';
import type { Paragraph, Sentence } from './reading.ts';
import type { TextReading } from './text-reader.ts';

/** How something is said, so that negation, conditions, quotation and reported speech do not pass for the act itself. */
export interface Statement {
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** The sentence is a question. */
  readonly asked: boolean;
  /** Denied or refused where it stands: "I am not asking you to", "nobody said". */
  readonly denied: boolean;
  /** Only supposed: "if I were to ask", "unless". */
  readonly supposed: boolean;
  /** Somebody else's words: "residents say that", "he told me". */
  readonly reported: boolean;
}

/** Between commas these stand within a clause and end none: "I can't, however, tell you to go ahead". */
const ASIDE = new Set(
  "however though therefore sadly unfortunately frankly clearly afraid fear course fact fair honest i 'm of in to be".split(
    ' ',
  ),
);
/** Words of an aside at most. */
const ASIDE_WORDS = 3;

const SAYING = classOf('saying');
const FIRST_PERSON = new Set(['i', 'we']);
/** "I was stopped and told that …", "you are asked to": whoever it is was told. */
const PASSIVE = new Set(['was', 'were', 'are', "'re"]);
const WILL = new Set(["'ll", 'will', 'shall']);
/** Words that, after a comma, go on from what somebody said to what the writer makes of it. */
const RESUMING = new Set(['so', 'but', 'which']);
/** What after "so" asks for something. */
const BIDDING = new Set(['get', 'have', 'please', 'let', 'make', 'send', 'do', 'could', 'can', 'would', 'will']);
const CLAUSE_MARKS = new Set([',', ';', ':', '.', '–', '—', '-', 'but', 'and', 'although', 'though', 'because']);
/** "Than in writing to us again", "Whoever wrote this": nobody is quoted. */
const DOING = new Set(['in', 'of', 'for', 'by', 'before', 'without', 'are', 'is', 'am', "'m", 'whoever']);
/** Where a sentence opens with one of these, it is the reader who is to say so. */
const BIDDEN = new Set(['tell', 'ask', 'say', 'write', 'mention', 'report', 'think']);
/** Before "you tell", "you say": it is the reader who is asked to. */
const MODALS = new Set(['can', 'could', 'may', 'might', 'will', 'would', "can't", "couldn't", 'please', 'kindly']);
/** "So write me a few lines", "and tell them": after these a bare verb of saying bids the reader, if it goes on to somebody. */
const BEFORE_BIDDING = new Set(['so', 'and', 'then', 'just', ',']);
const TOLD_WHOM = new Set(['me', 'us', 'them', 'him', 'her', 'something']);
/** What sets a time for what comes after it. */
const TIME = new Set(['when', 'whenever', 'while', 'after', 'before', 'since', 'as', 'once', 'until']);
/** Before a verb of saying these say that somebody may, and not that they did: "if anybody asks", "in case they ask". */
const SUPPOSING = new Set(['if', 'should', 'case', 'when', 'whenever', 'before', 'until']);
const SOMEBODY = new Set('anyone anybody someone somebody they he she people nobody'.split(' '));
/** What ends what somebody said. */
const STOPS = new Set([';', '.']);
/** Of these forms some are nouns as well, and are after these: "your report was late", "her claims". */
const NOUNS = new Set(['report', 'reports', 'claim', 'claims', 'mention', 'quote', 'quotes', 'feel']);
const DETERMINERS = new Set(
  'a an the this that these those my your his her its our their no any each every'.split(' '),
);
/** What follows an auxiliary that stands before its subject: "had she known". "Mr Hay, had good cause" supposes nothing. */
const OPENS_SUBJECT = new Set([
  'the',
  'this',
  'that',
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
  'it',
  'there',
  'somebody',
  'someone',
  'anybody',
  'anyone',
]);
/** "If it helps", "if you are wondering": why something is told, not on what condition. */
const HELPING = new Set(['helps', 'saves', 'sets', 'assists', 'matters', 'interests']);
const ARE = new Set(["'re", 'are', 'were']);
const SEEKING = new Set(['wondering', 'hunting', 'looking', 'asking', 'interested', 'curious', 'counting']);
/** How far a denial may stand from what it denies, and a verb of saying from its subject. */
const REACH = 6;
const SUBJECT = 4;
const FARTHER = 8;
const QUESTION_MARK = 0x3f;
/** "Can't we leave it out?": a question that opens so asks, and denies nothing. */
const ASKING_BY_DENIAL = new Set("can't couldn't won't wouldn't shouldn't don't".split(' '));
const CANNOT = new Set(["can't", "couldn't", 'cannot', 'not']);
const LOATHED = new Set(['stand', 'bear', 'abide']);
const CERTAIN = new Set(['doubt', 'question', 'exception']);
const ASKED_SO = new Set(['you', 'we', 'they', 'he', 'she', 'somebody', 'someone']);
/** "I don't know how somebody so slow got there": that he did is not denied. */
const KNOWING = new Set('know see understand imagine think fathom'.split(' '));
const WONDERING = new Set(['how', 'why', 'who', 'where']);

/** The folded words of a paragraph by token. */
export const wordsIn = (paragraph: Paragraph): readonly string[] => paragraph.reading.words;

/** Whether a form of a verb of saying is a noun where it stands. */
const isNoun = (words: readonly string[], at: number): boolean =>
  NOUNS.has(words[at] as string) && DETERMINERS.has(words[at - 1] ?? '');

/** "(He told her so, and) when I rang him he put me on hold", "we have waited since": the writer's own account. */
const opensOwnAccount = (words: readonly string[], token: number): boolean =>
  FIRST_PERSON.has(words[TIME.has(words[token] as string) ? token + 1 : token] as string);

/** What the writer wishes, after what somebody said: "the branch has asked me for a page and I'd be grateful". */
const WISHES = new Set(["'d", 'would', 'should', 'want', 'need', 'hope', 'ask', "'m"]);
const opensOwnWish = (words: readonly string[], token: number): boolean =>
  FIRST_PERSON.has(words[token] as string) && WISHES.has(words[token + 1] as string);

/** Whether the writer goes on in their own words from a token, after what somebody said. */
const resumes = (words: readonly string[], token: number): boolean =>
  STOPS.has(words[token] as string) ||
  (words[token - 1] === ',' && RESUMING.has(words[token] as string)) ||
  (words[token] === 'but' && FIRST_PERSON.has(words[token + 1] as string)) ||
  (words[token] === 'and' &&
    (words[token - 1] === ',' ? opensOwnAccount(words, token + 1) : opensOwnWish(words, token + 1))) ||
  (words[token] === 'so' && (BIDDING.has(words[token + 1] as string) || FIRST_PERSON.has(words[token + 1] as string)));

/** Whether the reader is asked to do what a verb of saying says: "tell me", "could you ask", "please say". */
const isBidden = (words: readonly string[], token: number, from: number): boolean => {
  const before = words[token - 1] ?? '';
  return (
    token === from ||
    MODALS.has(before) ||
    // "Will you ring her and tell her that …"
    (before === 'and' && words[token] === 'tell' && MODALS.has(words[from] ?? '')) ||
    (BEFORE_BIDDING.has(before) && TOLD_WHOM.has(words[token + 1] ?? '')) ||
    (before === 'you' && MODALS.has(words[token - 2] ?? '') && token - 2 >= from)
  );
};

const isReported = (words: readonly string[], from: number, at: number): boolean => {
  for (let token = at - 1; token >= from; token--) {
    // "He said as much, so could we drop it": what follows is the writer's own again.
    if (resumes(words, token)) return false;
    const word = words[token] as string;
    // "If you ask it I'll see to it that …": what hangs on what is said is not what was said.
    if (FIRST_PERSON.has(word) && WILL.has(words[token + 1] ?? '') && words.slice(from, token).includes('if'))
      return false;
    if (!SAYING.has(word) || DOING.has(words[token - 1] ?? '') || isNoun(words, token)) continue;
    if (BIDDEN.has(word) && isBidden(words, token, from)) return false;
    // "If anybody asks, we never met", "the figure told to me", "do as you're told": nobody's words are repeated.
    if (
      SOMEBODY.has(words[token - 1] ?? '') &&
      SUPPOSING.has(words[token - 2] ?? '') &&
      words.slice(token + 1, token + 3).join(' ') !== 'me to'
    )
      continue;
    if (word === 'told' && (words[token + 1] === 'to' || words[token - 3] === 'as')) continue;
    // "To delete it once it has been asked for": by whomever.
    if (word === 'asked' && words[token - 1] === 'been' && words[token + 1] === 'for') continue;
    // "If you have anything more to tell me about it": it has not been told.
    if (word === 'tell' && words[token - 1] === 'to' && words[token + 2] === 'about') continue;
    // "What the applicant said to me is not to be minuted": it is spoken of, and not repeated.
    if (
      words.slice(Math.max(from, token - SUBJECT), token).includes('what') &&
      !words.slice(token + 1, at).includes('that')
    )
      continue;
    // "I support the lane and think that": the writer does both.
    if (words[token - 1] === 'and' && FIRST_PERSON.has(words[from] as string) && !PASSIVE.has(words[from + 1] ?? ''))
      return false;
    // "When we met you asked me whether": it was the reader who did.
    if (words[token - 1] === 'you' && /ed$|^told$|^said$/.test(word)) return true;
    // "I am sorry to have to say that": who says it stands farther back.
    const reach = words[token - 1] === 'to' && word !== 'ask' ? FARTHER : SUBJECT;
    for (let before = token - 1; before >= Math.max(from, token - reach); before--)
      if (FIRST_PERSON.has(words[before] as string)) return false;
    return true;
  }
  return false;
};

const AGREED = new Set(['right', 'agree', 'true', 'correct', 'so']);

/**
 * Whether the words at a token are what the reader said: "you say that he never answers" tells the reader nothing new, unless
 * the writer agrees.
 */
export const saidByReader = (
  { paragraph, first, last }: Pick<Sentence, 'paragraph' | 'first' | 'last'>,
  at: number,
): boolean => {
  const words = wordsIn(paragraph);
  const you = words.indexOf('you', first);
  return (
    you >= 0 &&
    you < at &&
    words.slice(you + 1, Math.min(at, you + 3)).some((word) => SAYING.has(word) || word === 'called') &&
    !MODALS.has(words[you + 1] ?? '') &&
    !PASSIVE.has(words[you + 1] ?? '') &&
    !MODALS.has(words[you - 1] ?? '') &&
    !SUPPOSING.has(words[you - 1] ?? '') &&
    !words.slice(you, at).some((word, index) => word === ':' || resumes(words, you + index)) &&
    !words.slice(at, last + SUBJECT).some((word) => AGREED.has(word))
  );
};

/** Whether a word that denies, at a token, denies what stands at another after it. */
const denies = (words: readonly string[], token: number, first: number, at: number, asked: boolean): boolean => {
  const [word, next, third] = words.slice(token, token + 3) as [string, string?, string?];
  if (!NEGATIONS.has(word) || next === 'only') return false;
  // "Without an appointment I shall call": what is denied ends where somebody does something.
  if (word === 'without' && words.slice(token, at + 1).some((other) => FIRST_PERSON.has(other))) return false;
  // "I can't stand that fool", "you are without doubt the rudest".
  if (LOATHED.has(next ?? '') && CANNOT.has(word) && (word !== 'not' || words[token - 1] === 'can')) return false;
  if (word === 'without' && CERTAIN.has(next ?? '')) return false;
  if (asked && (token === first || words[token - 1] === ',') && ASKING_BY_DENIAL.has(word) && ASKED_SO.has(next ?? ''))
    return false;
  // "Can you not leave it out?"
  if (asked && word === 'not' && ASKED_SO.has(words[token - 1] ?? '') && MODALS.has(words[token - 2] ?? ''))
    return false;
  return !(KNOWING.has(next ?? '') && WONDERING.has(third ?? ''));
};

/** How words are said that were asked about before, by their first token: a text says them so in every draft. */
const statements = new WeakMap<TextReading, Map<number, Statement>>();

/**
 * How the words at a token are said.
 * @param sentence The sentence they stand in, whole.
 * @param at Number of their first token in the paragraph.
 */
export const statementAt = (sentence: Pick<Sentence, 'paragraph' | 'first' | 'last'>, at: number): Statement => {
  const { reading } = sentence.paragraph;
  let asked = statements.get(reading);
  if (!asked) {
    asked = new Map();
    statements.set(reading, asked);
  }
  let statement = asked.get(at);
  if (!statement) {
    statement = readStatement(sentence, at);
    asked.set(at, statement);
  }
  return statement;
};

/**
 * Whether a sentence opens by saying why it is told at all, and the words at a token come after that: "If it saves you time,
 * he has asked for the same" supposes nothing.
 */
const saysWhyTold = (words: readonly string[], first: number, at: number): boolean => {
  const [opening, subject, verb, doing] = words.slice(first, first + 4) as [string, string?, string?, string?];
  if (opening !== 'if' || !words.slice(first, at).includes(',')) return false;
  if (subject === 'it' || subject === 'that' || subject === 'this') return HELPING.has(verb ?? '');
  return subject === 'you' && ARE.has(verb ?? '') && SEEKING.has(doing ?? '');
};

/** Where an aside opens that ends just before a token, its first comma; the token itself where none does. */
const asideBefore = (words: readonly string[], first: number, token: number): number => {
  if (words[token - 1] !== ',') return token;
  for (let open = token - 3; open > first && open >= token - 2 - ASIDE_WORDS; open--)
    if (words[open] === ',') return words.slice(open + 1, token - 1).every((word) => ASIDE.has(word)) ? open : token;
  return token;
};

/** The first token of the clause that a token stands in. */
const clauseStart = (words: readonly string[], first: number, at: number): number => {
  let clause = at;
  while (clause > first) {
    if (CLAUSE_MARKS.has(words[clause - 1] as string)) {
      const open = asideBefore(words, first, clause);
      if (open === clause) return clause;
      clause = open;
    } else clause--;
  }
  return clause;
};

const WANTED = classOf('wanting-of-writer');
const REFUSED = new Set(['refused', 'declined', 'refuse', 'decline']);
/** "I couldn't have put it better", "I cannot disagree": these say yes. */
const AGREEING = new Set('better disagree doubt blame argue quarrel wonder fault mind object'.split(' '));
/** In so many words at the start of a sentence its writer says no. */
const OPENING_NO = 10;

/**
 * Whether the words at a token are what somebody else wanted or told, and the writer says no in the next sentence of the paragraph:
 * "She asked me to slip her in as a blind copy. I told her that I don't do that."
 */
export const refusedAfter = (
  { paragraph, first, last }: Pick<Sentence, 'paragraph' | 'first' | 'last'>,
  at: number,
): boolean => {
  const { tokens } = paragraph.reading;
  const words = wordsIn(paragraph);
  const wanted = words.slice(first, at).some(
    (word, before) =>
      WANTED.has(word) &&
      // "As you asked, it is because …": the reader did, of whom nothing is told.
      words[first + before - 1] !== 'you' &&
      !words.slice(Math.max(first, first + before - SUBJECT), first + before).some((who) => FIRST_PERSON.has(who)),
  );
  // What is quoted goes on in the next sentence.
  if (!wanted || isQuoted(tokens, at) || last >= tokens.count) return false;
  let end = last;
  for (let index = 0; index < tokens.sentenceCount; index++)
    if (tokens.sentences[index] === last) end = tokens.sentences[index + 1] as number;
  const answer = words.slice(last, Math.min(end, last + OPENING_NO));
  const who = answer.findIndex((word) => FIRST_PERSON.has(word));
  return (
    who >= 0 &&
    !words.slice(last, end).some((word) => AGREEING.has(word)) &&
    answer.slice(who).some((word) => NEGATIONS.has(word) || REFUSED.has(word))
  );
};

const readStatement = (
  { paragraph, first, last }: Pick<Sentence, 'paragraph' | 'first' | 'last'>,
  at: number,
): Statement => {
  const { tokens } = paragraph.reading;
  const words = wordsIn(paragraph);
  const asked = tokens.text.charCodeAt(tokens.start[last - 1] as number) === QUESTION_MARK;
  // "I wonder whether “no sound reason” needs to be there": what is quoted denies nothing of what is said about it.
  const quoted = isQuoted(tokens, at);
  const clause = clauseStart(words, first, at);
  let denied = NONE.has(words[clause] as string);
  let supposed =
    INVERTED.has(words[clause] as string) && (clause === first || OPENS_SUBJECT.has(words[clause + 1] as string));
  // "If it isn't done by Friday I'll finish you": what is denied is the condition.
  const afterCondition = (token: number): boolean =>
    FIRST_PERSON.has(words[token] as string) &&
    words.slice(clause, Math.max(clause, token - 1)).some((before) => CONDITION.has(before));
  let conditional = afterCondition(at);
  for (let token = at - 1; token >= clause; token--) {
    const word = words[token] as string;
    if (
      !conditional &&
      at - token <= REACH &&
      denies(words, token, first, at, asked) &&
      (quoted || !isQuoted(tokens, token))
    )
      denied = true;
    if (afterCondition(token)) conditional = true;
    if (CONDITION.has(word)) supposed = true;
  }
  return {
    quoted,
    asked,
    denied,
    supposed: supposed || (CONDITION.has(words[first] as string) && !saysWhyTold(words, first, at)),
    reported: isReported(words, first, at),
  };
};

/** "You asked whether it had been blind-copied": the question of somebody else. */
const ASKED_WHETHER: ReadonlySet<string> = new Set(['whether', 'if']);
const ASKING: ReadonlySet<string> = new Set(['ask', 'asks', 'asked', 'wonder', 'wondered', 'query', 'queried']);

/** Whether the words at a token only tell what somebody asked, who was not the writer: "he rang to ask if you would come". */
export const onlyAsked = ({ paragraph, first }: Pick<Sentence, 'paragraph' | 'first'>, at: number): boolean => {
  const words = wordsIn(paragraph);
  for (let token = at - 1; token > first; token--)
    if (ASKED_WHETHER.has(words[token] as string) && ASKING.has(words[token - 1] as string))
      return words[token - 2] !== 'i' && words[token - 2] !== 'we';
  return false;
};
