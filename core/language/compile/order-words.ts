/** Lists of words that stand together, as the numbers of the words. */
type Lists = readonly (readonly number[])[];

/** Longer lists say little about which words go together. */
const LONG = 32;
/** Rounds in which two halves exchange words, at most; few are needed. */
const ROUNDS = 40;
/** So few words need no better order. */
const FEW = 12;

/** The lists that each word stands in. */
const listsOfWords = (lists: Lists, words: number): number[][] => {
  const of = Array.from({ length: words }, (): number[] => []);
  lists.forEach((list, number) => {
    for (const word of list) (of[word] as number[]).push(number);
  });
  return of;
};

/** From each word on to the one left over that it shares most with: a first order, which is good for near neighbours only. */
const inChains = (lists: Lists, of: readonly (readonly number[])[]): number[] => {
  const uses = of.map((all) => all.length);
  const left = new Set([...uses.keys()].sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b));
  const nearest = (word: number): number | undefined => {
    const shared = new Map<number, number>();
    for (const number of of[word] as readonly number[]) {
      const list = lists[number] as readonly number[];
      if (list.length > LONG) continue;
      for (const other of list)
        if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1 / Math.log(2 + list.length));
    }
    let best: number | undefined;
    let bestWorth = 0;
    for (const [other, share] of shared) {
      const worth = share / Math.sqrt(uses[other] as number);
      if (worth > bestWorth) [best, bestWorth] = [other, worth];
    }
    return best;
  };
  const ordered: number[] = [];
  let next: number | undefined;
  while (left.size > 0) {
    const word = next ?? (left.values().next().value as number);
    ordered.push(word);
    left.delete(word);
    next = nearest(word);
  }
  return ordered;
};

/** About how many bits the gaps of a list take that has so many of its words among `all`, at even distances. */
const bitsOfGaps = (all: number, words: number): number => words * Math.log2((all + 1) / (words + 1));

/**
 * Orders words so that those of a list stand close together, by recursive bisection: two halves exchange the words whose
 * lists lie mostly in the other half, then each half is ordered alike (Dhulipala and others, "Compressing Graphs and
 * Indexes with Recursive Graph Bisection", 2016). Nothing in it is left to chance.
 * @param lists Words that stand together, by their numbers from 0 on, each once in a list.
 * @param words How many words there are.
 * @returns The numbers of all words, in their order.
 */
export const orderWords = (lists: Lists, words: number): number[] => {
  const of = listsOfWords(lists, words);
  /** How many words each list has in either half; only the lists of the words at hand are counted. */
  const inFirst = new Int32Array(lists.length);
  const inSecond = new Int32Array(lists.length);
  const count = (half: readonly number[], counts: Int32Array, by: number): void => {
    for (const word of half)
      for (const list of of[word] as readonly number[]) counts[list] = (counts[list] as number) + by;
  };
  const bisected = (first: readonly number[], second: readonly number[]): [number[], number[]] => {
    /** What is won when a word goes over to the other half. */
    const gains = (half: readonly number[], here: Int32Array, there: Int32Array, size: number, otherSize: number) =>
      half
        .map((word) => {
          let gain = 0;
          for (const list of of[word] as readonly number[]) {
            const stay = here[list] as number;
            const go = there[list] as number;
            gain += bitsOfGaps(size, stay) - bitsOfGaps(size, stay - 1);
            gain += bitsOfGaps(otherSize, go) - bitsOfGaps(otherSize, go + 1);
          }
          return { word, gain };
        })
        .sort((a, b) => b.gain - a.gain);
    let halves: [number[], number[]] = [[...first], [...second]];
    count(halves[0], inFirst, 1);
    count(halves[1], inSecond, 1);
    for (let round = 0; round < ROUNDS; round++) {
      const leaving = gains(halves[0], inFirst, inSecond, first.length, second.length);
      const coming = gains(halves[1], inSecond, inFirst, second.length, first.length);
      const pairs = leaving.filter(({ gain }, at) => gain + (coming[at]?.gain ?? Number.NEGATIVE_INFINITY) > 1e-9);
      if (pairs.length === 0) break;
      const gone = pairs.map(({ word }) => word);
      const come = coming.slice(0, pairs.length).map(({ word }) => word);
      for (const [half, counts, by] of [
        [gone, inFirst, -1],
        [gone, inSecond, 1],
        [come, inSecond, -1],
        [come, inFirst, 1],
      ] as const)
        count(half, counts, by);
      halves = [
        [...come, ...leaving.slice(pairs.length).map(({ word }) => word)],
        [...gone, ...coming.slice(pairs.length).map(({ word }) => word)],
      ];
    }
    count(halves[0], inFirst, -1);
    count(halves[1], inSecond, -1);
    return halves;
  };
  const ordered = (part: readonly number[]): readonly number[] => {
    if (part.length <= FEW) return part;
    const before = new Map(part.map((word, place) => [word, place]));
    const middle = part.length >> 1;
    return bisected(part.slice(0, middle), part.slice(middle)).flatMap((half) =>
      ordered(half.sort((a, b) => (before.get(a) as number) - (before.get(b) as number))),
    );
  };
  return [...ordered(inChains(lists, of))];
};
