import type { Member } from '../../council/council.ts';
import { isExecutiveMember, isMayor } from '../../council/roles.ts';
import { classOf } from '../../language/lexicon.ts';
import { NEGATIONS } from '../../language/lexicons/clause-words.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { isQuoted } from '../../language/scan.ts';
import { addresseesOf } from '../addressees.ts';
import { hasPhrase, mentionsIn, phrasesIn } from '../in-sentence.ts';
import type { Mention } from '../mentions.ts';
import { perSentence } from '../per-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
import { plainMargin, spanOf } from './signs.ts';

/** A decision credited to a member: where, and to whom. */
export interface AttributedDecision extends Span {
  /** The member, where the council's profile knows. */
  readonly member: Member | undefined;
  /** Whether the writer says it of themselves. */
  readonly own: boolean;
  /** How far it goes beyond what it must be worth. */
  readonly margin: number;
}

type Subject = {
  readonly kind: 'member' | 'officer' | 'other';
  readonly member?: Member;
  readonly own?: boolean;
  /** Whether it is said to the member who reads it. */
  readonly toReader?: boolean;
  /** A man or a woman, where a title says so. */
  readonly man?: boolean;
};

const BESIDE = classOf('beside-decider');
/** How writers speak of themselves; what is only theirs decides nothing before another deed, as after "by". */
const OWN_WORDS = new Set(['i', 'we', 'mine', 'me', 'my']);
const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const MASCULINE = new Set(['he', 'him', 'his']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss']);
/** Whether a pronoun may stand for somebody: not "she" for Mr Kerr. */
const mayBe = (pronoun: string, { man }: Subject): boolean => man === undefined || man === MASCULINE.has(pronoun);
const ARTICLES = new Set(['the', 'our', 'its', 'your', 'and', ',', 'this', 'committee']);
const OFFICES = new Set(['chair', 'chairman', 'chairwoman', 'chairperson', 'holder', 'leader']);
/** Before "member" and "holder": the lead member, the cabinet member, the portfolio holder. */
const LEADING = new Set(['lead', 'cabinet', 'executive', 'portfolio']);
/** Offices of officers, by a word of the title: "the Corporate Director", "our licensing officer". */
const OFFICER_TITLES = new Set(['director', 'officer', 'officers', 'manager', 'registrar', 'surveyor', 'engineer']);
const BODIES = new Set(['committee', 'panel', 'cabinet', 'council', 'executive', 'board', 'sub']);
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

const DEEDS: readonly PhraseSet[] = ['decided-so', 'decided-by'];

/** How far a decision may stand from the one who takes it. */
const REACH = 16;
/** The same, where the deed might be anybody's. */
const CLOSE = 8;
/** What speaks for a decision that was an officer's: its subject, here or elsewhere, and that the draft says so. */
const MATTER_HERE = 1;
const MATTER_OFTEN = 0.7;
const MATTER = 0.4;
/** What it adds that the subject or the heading names it. */
const MATTER_HEADED = 0.6;
/**
 * The same, of the sentence before: "Your application was determined. The Chair turned it down."; or, where the writer says
 * it of themselves, of the one after: "I have decided to let you. You may treat this as the consent."
 */
const MATTER_BESIDE = 0.6;
const DELEGATED = 1;
/** "I have approved" may be said of one's own affairs, however surely it is said. */
const OWN = -0.1;
const ENOUGH = 0.9;

const PLURAL = new Set(['have', "'ve"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** What is done to whoever stands before it: "I was allowed to stay". */
const DONE_TO = new Set(['allowed', 'told', 'asked', 'given', 'granted', 'refused', 'permitted', 'let']);
const ADVERBS = new Set([
  'now',
  'also',
  'already',
  'since',
  'therefore',
  'duly',
  'not',
  'formally',
  'recently',
  'finally',
]);

/** After a form of "be" these tell of somebody's will, and are no passive: "she has been pleased to grant it". */
const WILLING = new Set(
  'pleased glad happy content willing unwilling prepared minded inclined able unable kind good fit'.split(' '),
);

/** Whether a participle is passive: "it was decided". */
const isPassive = (words: readonly string[], at: number): boolean => {
  if (WILLING.has(words[at] as string)) return false;
  let before = at - 1;
  while (before > 0 && ADVERBS.has(words[before] as string)) before--;
  return BE.has(words[before] as string);
};

/** Whether something is done to the one who stands at a token. */
const isDoneTo = (words: readonly string[], at: number): boolean =>
  BE.has(words[at + 1] as string) && DONE_TO.has(words[at + 2] as string);

/** After a name: they led the meeting. */
const PRESIDING = [' in the chair', ' chairing', ' presiding', ' presided'];

/** Longest name with a title, in tokens. */
const NAME = 4;

/** Whether somebody named at a token only led the meeting that decided: "with Councillor Rahman in the chair". */
const presides = (words: readonly string[], at: number): boolean => {
  const after = words.slice(at, at + NAME + 3).join(' ');
  return PRESIDING.some((way) => after.includes(way));
};

/** Somebody who may be the one that decides, and the token at which they are named. */
interface Candidate {
  readonly at: number;
  readonly subject: Subject;
  /** After "by": who did it, but not the subject of the verb. */
  readonly agent: boolean;
  /** The writer, as "I" or "we", or the reader, as "you". */
  readonly writer: boolean;
  /** After "from": what comes from them may be their answer. */
  readonly source: boolean;
}

/** How many words may stand between a body and those whom it is made up of: "the panel of three elected councillors". */
const MADE_UP = 4;
/** Whether those named at a token are what makes up a body, which then decides. */
const makesUpBody = (words: readonly string[], at: number): boolean => {
  const of = words.lastIndexOf('of', at);
  return of > 0 && at - of <= MADE_UP && words[at] === 'councillors' && BODIES.has(words[of - 1] as string);
};

/** Who says what is quoted in a sentence of a release, where they are named beside it: '"I have decided so," said Councillor Gill'. */
const speakerIn = ({ paragraph, first, last }: Sentence): Subject | undefined => {
  const { tokens, mentions } = paragraph.reading;
  const speaker = mentions.find(
    (mention) => mention.first >= first && mention.first < last && !isQuoted(tokens, mention.first),
  );
  if (speaker?.kind === 'officer') return { kind: 'officer' };
  if (speaker?.kind !== 'member') return undefined;
  return { kind: 'member', ...(speaker.bearer?.kind === 'member' ? { member: speaker.bearer.member } : {}) };
};

/** "Councillor Rahman, Chair of the committee, said": what "we" decided, the committee did. */
const chairsBody = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first; token < last; token++)
    if (BODIES.has(words[token] as string) && !isQuoted(paragraph.reading.tokens, token))
      return words.slice(Math.max(first, token - MADE_UP), token).some((word) => OFFICES.has(word));
  return false;
};

/** Whether a decision comes right after a word: "you have already approved", and not "you asked who approved". */
const actsNext = (sentence: Sentence, words: readonly string[], at: number): boolean => {
  let next = at + 1;
  while (PLURAL.has(words[next] as string) || ADVERBS.has(words[next] as string)) next++;
  return phrasesIn(sentence, ...DEEDS).some(({ first }) => first === next);
};

/** Deeds that hardly anything but a case is done with. */
const ON_A_CASE = new Set('approved granted refused authorised determined rejected permitted revoked'.split(' '));

/** Whether the reader is said to have decided a case alone, and not at a meeting: no "you accepted our apology", no "you approved at committee". */
const readerDecides = (sentence: Sentence, deed: number, here: boolean): boolean => {
  const words = wordsIn(sentence.paragraph);
  return (
    ON_A_CASE.has(words[deed] as string) &&
    (here || hasPhrase(sentence, 'delegated-to-officer')) &&
    !words.slice(sentence.first, sentence.last).some((word) => word === 'meeting' || BODIES.has(word))
  );
};

/** The member whom an officer writes to: "the variation that you granted". */
const readingMember = (reading: Reading): Subject | undefined => {
  if (reading.writer.role === 'member') return undefined;
  const { members, outside } = addresseesOf(reading);
  const member = members.length === 1 && !outside ? members[0] : undefined;
  return member ? { kind: 'member', member, toReader: true } : undefined;
};

/** The mentions in a sentence by the token that each begins with. */
const mentionsByToken = perSentence(
  (sentence): ReadonlyMap<number, Mention> => new Map(mentionsIn(sentence).map((mention) => [mention.first, mention])),
);

/** Everybody in a sentence who may be the one that decides, in order. */
const subjectsIn = (sentence: Sentence, before: Subject | undefined, reading: Reading): Candidate[] => {
  const { writer, kind } = reading;
  const { paragraph, first, last } = sentence;
  const words = wordsIn(paragraph);
  const subjects: Candidate[] = [];
  const speaker = kind === 'press-release' ? speakerIn(sentence) : undefined;
  const mentions = mentionsByToken(sentence);
  let human = before;
  let earlier = before;
  for (let token = first; token < last; token++) {
    const mention = mentions.get(token);
    let subject: Subject | undefined;
    const word = words[token] as string;
    if (mention) {
      if (mention.kind === 'member' && makesUpBody(words, token)) subject = { kind: 'other' };
      else if (mention.kind === 'member')
        subject = {
          kind: 'member',
          ...(mention.bearer?.kind === 'member' ? { member: mention.bearer.member } : {}),
        };
      else if (mention.kind === 'officer' || mention.kind === 'staff') subject = { kind: 'officer' };
      else if (mention.kind === 'person') subject = { kind: 'other' };
      else if (mention.kind === 'council' && BODIES.has(words[mention.last - 1] as string)) subject = { kind: 'other' };
    } else if (
      (OFFICES.has(word) && !(words[token - 1] === 'the' && words[token - 2] === 'in')) ||
      (word === 'member' && LEADING.has(words[token - 1] as string))
    )
      subject = { kind: 'member', ...(human?.member ? { member: human.member } : {}) };
    else if (OFFICER_TITLES.has(word)) subject = { kind: 'officer' };
    else if (OWN_WORDS.has(word))
      subject =
        kind === 'press-release' && isQuoted(paragraph.reading.tokens, token)
          ? word === 'we' && chairsBody(sentence)
            ? { kind: 'other' }
            : speaker
          : writer.role === 'member'
            ? { kind: 'member', own: true, ...(writer.member ? { member: writer.member } : {}) }
            : { kind: 'officer' };
    else if (PRONOUNS.has(word) && human) subject = mayBe(word, human) ? human : earlier;
    else if (word === 'you' && actsNext(sentence, words, token)) subject = readingMember(reading);
    if (!subject) continue;
    // "The Cabinet Member" and "the Portfolio Holder" are told by their last word.
    let ahead = token - 1;
    while (ahead > first && (ARTICLES.has(words[ahead] as string) || (!mention && LEADING.has(words[ahead] as string))))
      ahead--;
    const human_ = subject.kind !== 'other' && !OWN_WORDS.has(word);
    // "He spoke to the Chair, but the decision was his."
    if (human_ && !(human && BESIDE.has(words[ahead] as string))) {
      if (!PRONOUNS.has(word) && human) earlier = human;
      human = mention && TITLES.has(word) ? { ...subject, man: word === 'mr' } : subject;
    }
    const writer_ = word === 'i' || word === 'we' || word === 'you';
    const source = words[ahead] === 'from';
    if (source || !BESIDE.has(words[ahead] as string))
      subjects.push({ at: token, subject, agent: words[ahead] === 'by' || word === 'my', writer: writer_, source });
    if (mention) token = mention.last - 1;
  }
  return subjects;
};

/** The member or officer named last up to the end of a sentence: whom "he" or "she" in the next one means. */
const lastHuman = (sentence: Sentence, before: Subject | undefined): Subject | undefined => {
  const { paragraph, first, last } = sentence;
  const mentions = mentionsByToken(sentence);
  let human = before;
  const words = wordsIn(paragraph);
  for (let token = first; token < last; token++) {
    const mention = mentions.get(token);
    const known = human?.kind === 'member' ? human.member : undefined;
    if (mention?.kind === 'member')
      human = { kind: 'member', ...(mention.bearer?.kind === 'member' ? { member: mention.bearer.member } : {}) };
    else if (mention?.kind === 'officer' || OFFICER_TITLES.has(words[token] as string)) human = { kind: 'officer' };
    else if (
      OFFICES.has(words[token] as string) ||
      (words[token] === 'member' && LEADING.has(words[token - 1] as string))
    )
      human = { kind: 'member', ...(known ? { member: known } : {}) };
  }
  return human;
};

/** Whether the writer says in the next sentence that they did not: "They thank me for approving it. I didn't." */
const takenBack = ({ paragraph, last }: Sentence): boolean => {
  const [subject, verb, not] = wordsIn(paragraph).slice(last, last + 3);
  return subject === 'i' && (NEGATIONS.has(verb ?? '') || (not === 'not' && verb !== 'am'));
};

const READER = new Set(['you', 'your', 'yours', 'yourself']);

/** Whether a draft is written to somebody outside about a matter of their own: a single case is never a cabinet member's to decide. */
const toApplicant = ({ kind, audience, letter }: Reading): boolean =>
  kind === 'letter' ? !letter?.toInsider : kind === 'email' && audience.outsiders.length > audience.press.length;

/** Whether a sentence speaks to the reader of what is theirs. */
const concernsReader = ({ paragraph, first, last }: Sentence): boolean =>
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => READER.has(word));

/**
 * Decisions on a delegated matter that a draft credits to a member, in order. A cabinet member may have powers of their
 * own, and an elected mayor has them all, so that for these the draft must say that an officer was to decide.
 * @param executiveMayor Whether this council's Mayor is elected to run it.
 */
export const attributedDecisions = (reading: Reading, executiveMayor: boolean): AttributedDecision[] => {
  const matters = reading.find('delegated-matter', PARTS).length;
  const delegated = reading.has('delegated-to-officer', PARTS);
  if (matters === 0 && !delegated) return [];
  const wanted: readonly PhraseSet[] = delegated ? [...DEEDS, 'decided-anyhow'] : DEEDS;
  if (!wanted.some((set) => reading.has(set))) return [];
  const headed = reading.has('delegated-matter', ['subject', 'heading']);
  const personal = toApplicant(reading);
  const found: AttributedDecision[] = [];
  let human: Subject | undefined;
  const sentences = reading.sentences(PARTS);
  for (const [index, sentence] of sentences.entries()) {
    const before = human;
    human = lastHuman(sentence, before);
    const names = (near: Sentence | undefined): boolean =>
      near?.paragraph === sentence.paragraph && hasPhrase(near, 'delegated-matter');
    const namedBefore = names(sentences[index - 1]);
    const namedAfter = names(sentences[index + 1]);
    const deeds = phrasesIn(sentence, ...wanted);
    if (deeds.length === 0 || hasPhrase(sentence, 'own-power')) continue;
    const here = hasPhrase(sentence, 'delegated-matter');
    const subjects = subjectsIn(sentence, before, reading);
    const words = wordsIn(sentence.paragraph);
    for (const deed of deeds) {
      const said = statementAt(sentence, deed.first);
      const entered = hasPhrase(sentence, 'decision-recorded');
      if ((said.quoted && reading.kind !== 'press-release' && !entered) || said.asked || said.supposed || said.denied)
        continue;
      const by = deed.set === 'decided-by';
      if (!by && isPassive(words, deed.first)) continue;
      // "She has approved of the colour": it pleased her.
      if (words[deed.first] === 'approved' && words[deed.first + 1] === 'of') continue;
      // "I write to let you have": nothing is done yet.
      if (deed.set === 'decided-anyhow' && words[deed.first - 1] === 'to') continue;
      // "Have decided" has a plural subject, or is what the writer says of themselves.
      const plural = PLURAL.has(words[deed.first - 1] as string) || PLURAL.has(words[deed.first - 2] as string);
      const who =
        (by
          ? subjects.filter(({ at }) => at >= deed.first && at < deed.last && !isDoneTo(words, at)).pop()
          : undefined) ??
        subjects
          .filter(
            ({ at, agent, writer, source }) =>
              !agent &&
              !source &&
              (!plural || writer) &&
              !isDoneTo(words, at) &&
              !presides(words, at) &&
              at < deed.first &&
              deed.first - at <= (deed.set === 'decided-anyhow' ? CLOSE : REACH),
          )
          .pop();
      if (who?.subject.kind !== 'member') continue;
      const { member, own, toReader } = who.subject;
      if (own && takenBack(sentence)) continue;
      // "You approved the minutes", "you accepted our apology", "the application that you approved at committee"
      if (toReader && !readerDecides(sentence, deed.first, here)) continue;
      const powers = member ? isExecutiveMember(member) || (executiveMayor && isMayor(member)) : false;
      if (
        powers &&
        (reading.has('own-power-stated', PARTS) ||
          !(delegated || (personal && (here || headed) && ((by && !own) || concernsReader(sentence)))))
      )
        continue;
      const worth =
        (here
          ? MATTER_HERE
          : (matters > 1 ? MATTER_OFTEN : matters ? MATTER : 0) +
            (headed ? MATTER_HEADED : namedBefore || (own && namedAfter) ? MATTER_BESIDE : 0)) +
        (delegated ? DELEGATED : 0) +
        (own ? OWN : 0);
      if (worth < ENOUGH) continue;
      found.push({
        ...spanOf(sentence),
        member,
        own: own === true,
        margin: plainMargin(worth - ENOUGH, own ? 0 : undefined),
      });
      break;
    }
  }
  return found;
};
