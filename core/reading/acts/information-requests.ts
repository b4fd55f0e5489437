import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { mentionsIn, PEOPLE, phrasesIn } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { plainMargin, SHORT, speaksFor, type Worth, worthOf } from './signs.ts';
import {
  type ActInContext,
  near,
  onlyThanks,
  readSigns,
  type SignedSentence,
  spread,
  strongest,
  together,
  weighInContext,
} from './weighed-context.ts';
import { isAnswer } from './weighed-places.ts';

/** Words of a sentence below the sign-off that is more than a line of a signature. */
const LONG = 9;

const PAPERS: ActInContext = {
  acts: { 'asks-to-have': 1.2 },
  context: { 'private-papers': 1.3, 'public-papers': -0.9, 'beyond-the-public': 0.9 },
  against: { 'asks-about-access': -1.2 },
  least: 0.9,
  most: 2,
  reach: 0,
  person: 0,
  who: 'anyone',
  enough: 2.5,
  short: SHORT / 2,
};
/** The same where the papers are named in one sentence and asked for in the next. */
const PAPERS_BESIDE: ActInContext = { ...PAPERS, reach: 1, most: 2, enough: 3.2 };
/** The same where no more is asked for than what the other sentence names: "Please send them on." */
const PAPERS_NAMED: ActInContext = { ...PAPERS_BESIDE, enough: 2.9 };
const STANDS_FOR_PAPERS = classOf('stands-for-papers');
/** What speaks for a request having a purpose, and for having none. */
const PURPOSE: Worth = { 'purpose-stated': 1, 'idle-purpose': -1.1 };
const SIGNS: Worth = { ...PAPERS.acts, ...PAPERS.context, ...PAPERS.against, ...PURPOSE };
/** Goes on to another matter, or to why: "send it to my wife, because emails get pulled". */
const GOES_ON: ReadonlySet<string> = new Set(['because', 'but', 'while', 'when', 'since', 'whoever']);

const WRITER: ReadonlySet<string> = new Set(['me', 'us', 'my', 'our']);

/** Whether what is asked for goes to somebody else: "Could you send Mrs Amos a copy of it?" */
const toSomebodyElse = (sentence: Sentence, token: number): boolean => {
  const { first, last, paragraph } = sentence;
  const words = wordsIn(paragraph);
  return (
    !words.slice(first, last).some((word) => WRITER.has(word)) &&
    mentionsIn(sentence, ...PEOPLE).some(
      (person) => (person.first === token || person.last === token) && words[person.last] !== "'s",
    )
  );
};

/** Whether a sentence says what is asked for, or points to where it is said: "leave the numbers to speak" does neither. */
const saysWhat = ({ sentence }: SignedSentence): boolean => {
  const words = wordsIn(sentence.paragraph);
  const papers = phrasesIn(sentence, 'private-papers');
  const points = (from: number, to: number): boolean =>
    words.slice(from, to).some((word) => STANDS_FOR_PAPERS.has(word));
  if (papers.length === 0) return points(sentence.first, sentence.last);
  const asking = phrasesIn(sentence, 'asks-to-have');
  if (asking.some(({ last }) => toSomebodyElse(sentence, last))) return false;
  return asking.some((asked) =>
    papers.some(
      (paper) =>
        (asked.first < paper.last || points(asked.first, sentence.last)) &&
        !words
          .slice(Math.min(asked.first, paper.last), Math.max(asked.first, paper.first))
          .some((word) => GOES_ON.has(word)),
    ),
  );
};

const NAMED: ReadonlySet<string> = new Set(['it', 'them', 'those', 'that', 'one']);

/** Whether what a sentence asks for is only pointed to: "I should like to borrow it". */
const asksForNamed = ({ sentence, signs }: SignedSentence): boolean => {
  const words = wordsIn(sentence.paragraph);
  return (
    !signs.has('private-papers') &&
    phrasesIn(sentence, 'asks-to-have').some(({ last }) =>
      words.slice(last - 1, last + 1).some((word) => NAMED.has(word)),
    )
  );
};

/** Whether words belong to what the papers are: "anything the neighbours have written in" is no reason to see it. */
const saidOfPapers = (sentence: Sentence, token: number): boolean =>
  phrasesIn(sentence, 'private-papers').some(({ first, last }) => first < token && token < last);

/** How far from the request a purpose may stand and still be the request's. */
const PURPOSE_REACH = 4;
/** How much of what goes beyond enough makes up for a draft of a sort that seldom asks so. */
const BEYOND = 0.5;

/**
 * Where a member asks for papers or personal files that are not public and does not say what for.
 * @returns The request; undefined when there is none, or a purpose is given near it or in the subject.
 */
export const purposelessRequest = (reading: Reading): (Span & { readonly margin: number }) | undefined => {
  if (!speaksFor(reading, PAPERS.acts)) return undefined;
  const read = readSigns(reading, SIGNS, ({ denied }, set, { first }, sentence) =>
    // Thanks ask for nothing, though they may say what for: "Thank you for asking me to sit on the panel."
    set === 'purpose-stated' ? !saidOfPapers(sentence, first) : !(denied && DENIABLE.has(set)) && !onlyThanks(sentence),
  ).filter(({ sentence }) => sentence.paragraph.part !== 'signature' || sentence.last - sentence.first > LONG);
  const inOne = weighInContext(read, PAPERS, saysWhat);
  const beside = weighInContext(read, PAPERS_BESIDE, saysWhat);
  const best =
    (inOne && (!beside || inOne.margin >= beside.margin) ? inOne : beside) ??
    weighInContext(read, PAPERS_NAMED, asksForNamed);
  if (!best || (read[best.at] as SignedSentence).sentence.field === 'subject') return undefined;
  if (worthOf(together(near(read, best.at, PURPOSE_REACH)), PURPOSE) > 0.2) return undefined;
  // "Send me all we have on it. I mean what is published."
  const next = read[best.at + 1]?.signs;
  if (next?.has('public-papers') && !next.has('private-papers') && !read[best.at]?.signs.has('beyond-the-public'))
    return undefined;
  return {
    ...spread(read, best.at, ({ signs }) => signs.has('private-papers')),
    margin: plainMargin(best.margin, BEYOND),
  };
};

/** What is not said where it is denied: "It is not the Council's correspondence." */
const DENIABLE: ReadonlySet<PhraseSet> = new Set(['asks-to-have', 'private-papers']);

/** What a request for information of any kind is made of. */
const INFORMATION: Worth = {
  'asks-to-have': 1,
  'asks-a-number': 1.3,
  'asks-a-fact': 1.2,
  'information-asked-for': 0.9,
  'logistics-asked-for': -2.6,
};
const ASKS_FOR_INFORMATION = 1.1;
const WANTING = classOf('wanting');
const QUESTION_MARK = 0x3f;
const QUESTION = 1;

/** Where the writer first asks for information, be it a paper, a number or a fact; undefined where they do not. */
export const informationRequest = (reading: Reading): Span | undefined => {
  const read = readSigns(reading, INFORMATION).filter(
    ({ sentence }) => sentence.field === 'body' && !onlyThanks(sentence),
  );
  const worth = ({ sentence, signs }: SignedSentence): number => {
    const { tokens, words } = sentence.paragraph.reading;
    const asked = tokens.text.charCodeAt(tokens.start[sentence.last - 1] as number) === QUESTION_MARK;
    const wanted =
      asked ||
      words[sentence.first] === 'just' ||
      words.slice(sentence.first, sentence.last).some((word) => WANTING.has(word));
    return worthOf(signs, INFORMATION) + (asked ? QUESTION : 0) - (wanted ? 0 : (INFORMATION['asks-a-fact'] as number));
  };
  const first = read.findIndex((signed) => worth(signed) >= ASKS_FOR_INFORMATION);
  if (first < 0) return undefined;
  return spread(read, first, ({ signs }) => worthOf(signs, INFORMATION) > 0);
};

/** What a request under the Freedom of Information Act on one's own account is made of. */
const FOI: Worth = {
  'foi-named': 0.65,
  'foi-own-request': 1.6,
  'foi-first-person': 1.4,
  'foi-clock': 1.35,
  'as-the-public': 1.2,
  'foi-by-proxy': 1.6,
  'foi-of-others': -2.2,
  'foi-declined': -2.2,
};
/** What is no request of the member's where it is told of others: "they proposed that we put in a request". */
const OWN_FOI: ReadonlySet<PhraseSet> = new Set(['foi-first-person', 'foi-own-request']);
/** The mailbox of those who answer requests under the Act. */
const DESK = /^(?:foi|eir|freedom|information|disclosure)/i;

/** That which takes such requests, and nothing else. */
const FOI_BOX = /^(?:foi|eir|freedom)/i;

/** Whether a draft goes to such a mailbox. */
const goesTo = ({ audience }: Reading, box: RegExp): boolean =>
  audience.recipients.some(({ email }) => box.test(email));

/** What it takes, in one sentence or one paragraph. */
const USES_THE_ACT = 2;
/** What a point beyond that is worth, and how much of it counts, to make up for a draft of a sort that seldom does so. */
const SHARE = 0.5;
const MOST = 1;

/** Where a member uses the Act, or its clock and its appeals, for what they want to know; undefined where they do not. */
export const ownFoiRequest = (reading: Reading): (Span & { readonly margin: number }) | undefined => {
  const answer = isAnswer(reading);
  // The subject of an answer is not the member's: it may say whose request it is, and makes none.
  const read = readSigns(
    reading,
    FOI,
    ({ denied, reported }, set) => !((reported && OWN_FOI.has(set)) || (denied && set === 'foi-first-person')),
  ).map((signed) =>
    answer && signed.sentence.field === 'subject'
      ? { ...signed, signs: new Map([...signed.signs].filter(([set]) => (FOI[set] as number) < 0)) }
      : signed,
  );
  const whole = together(read);
  if (goesTo(reading, DESK)) whole.set('foi-named', (whole.get('foi-named') ?? 0) + 1);
  // What the member sends in, or somebody else for the member, is the member's own.
  if (whole.has('foi-by-proxy') || whole.has('foi-first-person')) whole.delete('foi-of-others');
  const above = worthOf(whole, FOI) - USES_THE_ACT;
  if (above < 0) {
    // Who asks there makes a request under the Act, whatever it is called.
    const asked = goesTo(reading, FOI_BOX) && !answer && worthOf(whole, FOI) > 0;
    const request = asked ? informationRequest(reading) : undefined;
    return request && { ...request, margin: Number.POSITIVE_INFINITY };
  }
  if (
    !whole.has('foi-named') &&
    !(
      whole.has('foi-clock') &&
      (whole.has('as-the-public') || whole.has('foi-own-request') || (whole.get('foi-clock') ?? 0) > 1)
    ) &&
    !(whole.has('foi-own-request') && whole.has('as-the-public'))
  )
    return undefined;
  const worth = ({ sentence, signs }: SignedSentence): number =>
    worthOf(signs, FOI) - (sentence.field === 'subject' ? 0.5 : 0);
  const at = strongest(read, worth);
  if (at < 0 || worth(read[at] as SignedSentence) < 1) return undefined;
  return { ...spread(read, at, (neighbour) => worth(neighbour) >= 0.8), margin: plainMargin(above * SHARE, MOST) };
};
