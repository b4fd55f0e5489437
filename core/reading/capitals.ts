import { isCapital, SHAPE, type TokenTable } from '../language/scan.ts';

/** Whether words stand on the same line at a token: a surname alone on its line is a signature. */
export const goesOn = ({ shape, count }: TokenTable, token: number): boolean =>
  token < count && ((shape[token] as number) & (SHAPE.lineStart | SHAPE.capital)) === 0;

/** The first token of the sentence that a token stands in. */
const sentenceStart = ({ sentences, sentenceCount }: TokenTable, token: number): number => {
  // The last sentence that starts at or before the token.
  let low = 0;
  let high = sentenceCount;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as number) <= token) low = middle;
    else high = middle;
  }
  return sentences[low] as number;
};

/** Whether the sentence that a token stands in begins with a small letter: its writer gives capitals to nothing. */
export const inSmallLetters = (tokens: TokenTable, token: number): boolean => {
  const shape = tokens.shape[sentenceStart(tokens, token)] as number;
  return (shape & (SHAPE.word | SHAPE.capital | SHAPE.digit)) === SHAPE.word;
};

/** Whether a token is the first word of its sentence or line, where a capital says nothing. */
export const isSentenceStart = (tokens: TokenTable, token: number): boolean => {
  if (((tokens.shape[token] as number) & SHAPE.lineStart) !== 0) return true;
  let first = sentenceStart(tokens, token);
  while (first < token && ((tokens.shape[first] as number) & SHAPE.punctuation) !== 0) first++;
  if (first === token) return true;
  // A quotation begins a sentence of its own.
  const before = token > 0 ? tokens.text.charCodeAt(tokens.start[token - 1] as number) : 0;
  return before === 0x22 || before === 0x201c || before === 0x2018;
};

/** Whether the word at a token goes on from the one before, on its line, with a capital of its own: "Moss Lane". */
export const nextIsProperNoun = (tokens: TokenTable, token: number): boolean =>
  token < tokens.count &&
  isCapital(tokens, token) &&
  ((tokens.shape[token] as number) & SHAPE.lineStart) === 0 &&
  tokens.end[token - 1] !== tokens.start[token];

/** Whether the word before a token, on its line, has a capital that no sentence gives it: "Lower Moss". */
export const previousIsProperNoun = (tokens: TokenTable, token: number): boolean =>
  token > 0 &&
  isCapital(tokens, token - 1) &&
  ((tokens.shape[token] as number) & SHAPE.lineStart) === 0 &&
  ((tokens.shape[token] as number) & SHAPE.joined) === 0 &&
  !isSentenceStart(tokens, token - 1);
