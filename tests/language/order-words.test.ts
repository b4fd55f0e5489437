import { describe, expect, it } from 'vitest';
import { orderWords } from '../../core/language/compile/order-words.ts';

/** Lists of five words each that stand together, dealt like cards: words 0, 40, 80 … are one list. */
const DEALT = 40;
const dealt = Array.from({ length: DEALT }, (_, list) => Array.from({ length: 5 }, (_, card) => list + card * DEALT));
const words = DEALT * 5;

describe('the order of words in the pack', () => {
  it('has every word once', () => {
    expect(orderWords(dealt, words).sort((a, b) => a - b)).toEqual(Array.from({ length: words }, (_, word) => word));
  });

  it('puts words that stand together next to each other', () => {
    const places = new Map(orderWords(dealt, words).map((word, place) => [word, place]));
    for (const list of dealt) {
      const its = list.map((word) => places.get(word) as number);
      expect(Math.max(...its) - Math.min(...its)).toBe(list.length - 1);
    }
  });

  it('has words that stand in no list, too', () => {
    expect(orderWords([[0, 2]], 4)).toHaveLength(4);
  });
});
