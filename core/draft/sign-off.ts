import type { Line } from './lines.ts';

/** The formula by which a message ends. */
export const CLOSING =
  /^(yours\b.{0,30}|kind(est)? regards|(warm(est)?|best|kind|many|with|very best) (regards|wishes|thanks)|regards|best|(many |with )?thanks\b.{0,40}|thank you|with (best|kind|all|warm|many|every|love|cordial|grateful|sincere|our|my|thanks)\b.{0,50}|cheers|sincerely|faithfully|all (the best|good wishes)|respectfully|cordially|take care|love|in haste)[,.!]?$/i;
/** How a sentence ends, and a name does not. */
export const SENTENCE_END = /[.?!…][”"’')]*$/;

/** How many characters a line may have and still be a name or a title in a signature block. */
const SIGNATURE_LINE = 75;

/** So many words with a full stop are no name and no title. */
const SENTENCE_WORDS = 6;
/** What the writer adds below their name. */
export const POSTSCRIPT = /^p\.? ?(p\.? ?)?s\b/i;

/** Whether a line says something, and is neither part of a signature block nor a postscript. */
export const isSentence = (text: string): boolean =>
  SENTENCE_END.test(text) && text.split(/\s+/).length >= SENTENCE_WORDS && !POSTSCRIPT.test(text);

/**
 * Where a message is signed off.
 * @param lines The lines of the body.
 * @param from The line of the greeting, or the first.
 * @param to One past the last line that can belong to it.
 * @returns Numbers of the first lines of the closing formula and of the signature block; `to` where there is none.
 */
export const signOffFrom = (
  lines: readonly Line[],
  from: number,
  to: number,
): { closing: number; signature: number } => {
  for (let index = to - 1; index > from; index--) {
    const line = lines[index] as Line;
    if (line.text.startsWith('-- ') || line.text === '--') {
      const inner = signOffFrom(lines, from, index);
      return inner.signature < index ? inner : { closing: index, signature: index };
    }
  }
  for (let index = to - 1; index > from; index--) {
    const line = lines[index] as Line;
    if (line.text.length > 70 || !CLOSING.test(line.text)) continue;
    const below = lines.slice(index + 1, to).filter((next) => next.text !== '');
    if (below.length > 14 || below.filter((next) => next.text.length > 110).length > 2) break;
    // "Thanks for covering reception on Tuesday." opens what goes on in whole sentences.
    if (below[0] && isSentence(below[0].text)) continue;
    return { closing: index, signature: index + 1 };
  }
  // No formula: the short unpunctuated lines at the very end.
  let first = to;
  let seen = 0;
  let blanks = 0;
  for (let index = to - 1; index > from; index--) {
    const line = lines[index] as Line;
    if (line.text === '') {
      if (seen) blanks++;
      if (blanks > 1) break;
      continue;
    }
    if (line.text.length > SIGNATURE_LINE || SENTENCE_END.test(line.text) || seen >= 5) break;
    if (blanks && seen && line.text.split(/\s+/).length > 4) break;
    seen++;
    first = index;
  }
  return { closing: first, signature: first };
};
