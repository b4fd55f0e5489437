import { type MentionIndex, mentionBits } from '../language/pattern.ts';
import type { Mention } from './mentions.ts';

/** Numbers of mentions, from 1, by the token that they start at and by the one that they end before. */
let starting = new Int32Array(1024);
let ending = new Int32Array(1024);
let indexed: readonly Mention[] = [];
let bits: number[] = [0];

const INDEX: MentionIndex = {
  endOf(wanted, token) {
    const mention = starting[token] as number;
    return (bits[mention] as number) & wanted ? (indexed[mention - 1] as Mention).last : -1;
  },
  startOf(wanted, token) {
    const mention = ending[token] as number;
    return (bits[mention] as number) & wanted ? (indexed[mention - 1] as Mention).first : -1;
  },
  kindsBetween(first, last) {
    let kinds = 0;
    if (indexed.length > 0)
      for (let token = first; token < last; token++) kinds |= bits[starting[token] as number] as number;
    return kinds;
  },
};

/**
 * Lets phrases ask for mentions: `#officer`, `#member`, `#insider` (either), `#party`, `#person`, `#anyone`, `#council`.
 * There is one index, good until the next call: to make one for each stretch would cost more than to use it.
 */
export const indexMentions = (mentions: readonly Mention[], tokenCount: number): MentionIndex => {
  for (const { first, last } of indexed) {
    starting[first] = 0;
    ending[last] = 0;
  }
  if (tokenCount >= starting.length) {
    starting = new Int32Array(2 * tokenCount);
    ending = new Int32Array(2 * tokenCount);
  }
  indexed = mentions;
  bits = [0];
  mentions.forEach(({ kind, first, last }, index) => {
    starting[first] = index + 1;
    ending[last] = index + 1;
    bits.push(mentionBits(kind));
  });
  return INDEX;
};
