import type { Reading, Span } from '../reading.ts';
import { readSigns, type SignedSentence, spread, strongest, sum, together, type Worth } from './evidence.ts';

/** What a request for papers that are not public is made of. */
const PRIVATE_PAPERS: Worth = {
  'asks-to-have': 1.2,
  'private-papers': 1.3,
  'public-papers': -0.9,
  'beyond-the-public': 0.9,
  'asks-about-access': -1.2,
};
/** What speaks for a request having a purpose, and for having none. */
const PURPOSE: Worth = { 'purpose-stated': 1, 'idle-purpose': -1.1 };
/** What a sentence must be worth to ask for papers. */
const ASKS_FOR_PAPERS = 2.3;
/** Papers named in one sentence and asked for in the next. */
const LENT = 0.7;

const asking = (signed: SignedSentence): boolean => signed.signs.has('asks-to-have');

/**
 * Where a member asks for papers or personal files that are not public and says nowhere what for.
 * @returns The request; undefined when there is none, or a purpose is given.
 */
export const purposelessRequest = (reading: Reading): Span | undefined => {
  const read = readSigns(
    reading,
    { ...PRIVATE_PAPERS, ...PURPOSE },
    ({ denied }, set) => !(denied && set === 'asks-to-have'),
  );
  const inBody = read.filter(({ sentence }) => sentence.field === 'body');
  if (sum(together(read), PURPOSE) > 0.2) return undefined;
  const worth = (signed: SignedSentence): number => {
    if (!asking(signed)) return 0;
    const own = sum(signed.signs, PRIVATE_PAPERS);
    const at = inBody.indexOf(signed);
    const beside = Math.max(
      ...[inBody[at - 1], inBody[at + 1]].map((other) =>
        other && other.sentence.paragraph === signed.sentence.paragraph && !signed.signs.has('private-papers')
          ? (PRIVATE_PAPERS['private-papers'] as number) * (other.signs.has('private-papers') ? 1 : 0)
          : 0,
      ),
    );
    return own + beside * LENT;
  };
  const at = strongest(inBody, worth);
  if (at < 0 || worth(inBody[at] as SignedSentence) < ASKS_FOR_PAPERS) return undefined;
  return spread(inBody, at, ({ signs }) => signs.has('private-papers') && signs.has('asks-to-have'));
};

/** What a request for information of any kind is made of. */
const INFORMATION: Worth = {
  'asks-to-have': 1,
  'asks-a-number': 1.3,
  'asks-a-fact': 1,
  'information-asked-for': 0.9,
  'logistics-asked-for': -1.6,
};
const ASKS_FOR_INFORMATION = 1.6;
const QUESTION_MARK = 0x3f;
const QUESTION = 1;

/** Where the writer first asks for information, be it a paper, a number or a fact; undefined where they do not. */
export const informationRequest = (reading: Reading): Span | undefined => {
  const read = readSigns(reading, INFORMATION).filter(({ sentence }) => sentence.field === 'body');
  const worth = ({ sentence, signs }: SignedSentence): number => {
    const { tokens } = sentence.paragraph.reading;
    const asked = tokens.text.charCodeAt(tokens.start[sentence.last - 1] as number) === QUESTION_MARK;
    return sum(signs, INFORMATION) + (asked ? QUESTION : 0);
  };
  const first = read.findIndex((signed) => worth(signed) >= ASKS_FOR_INFORMATION);
  if (first < 0) return undefined;
  return spread(read, first, ({ signs }) => sum(signs, INFORMATION) > 0);
};

/** What a request under the Freedom of Information Act on one's own account is made of. */
const FOI: Worth = {
  'foi-named': 0.4,
  'foi-own-request': 1.6,
  'foi-clock': 1.3,
  'as-the-public': 1.2,
  'foi-by-proxy': 1.6,
  'foi-of-others': -1.9,
  'foi-declined': -2.2,
};
/** What it takes, in one sentence or one paragraph. */
const USES_THE_ACT = 1.7;

/** Where a member uses the Act, or its clock and its appeals, for what they want to know; undefined where they do not. */
export const ownFoiRequest = (reading: Reading): Span | undefined => {
  const read = readSigns(reading, FOI);
  const whole = together(read);
  // What somebody else sends in for the member is the member's own.
  if (whole.has('foi-by-proxy')) whole.delete('foi-of-others');
  if (sum(whole, FOI) < USES_THE_ACT) return undefined;
  if (
    !whole.has('foi-named') &&
    !(whole.has('foi-clock') && (whole.has('as-the-public') || (whole.get('foi-clock') ?? 0) > 1))
  )
    return undefined;
  const worth = ({ sentence, signs }: SignedSentence): number =>
    sum(signs, FOI) - (sentence.field === 'subject' ? 0.5 : 0);
  const at = strongest(read, worth);
  if (at < 0 || worth(read[at] as SignedSentence) < 1) return undefined;
  return spread(read, at, (neighbour) => worth(neighbour) >= 0.8);
};
