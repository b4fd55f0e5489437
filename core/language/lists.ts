/** Lists of numbers under a number, laid end to end: those of `key` stand at `from[key]` to `from[key + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Goes through the numbers of a list; a key less than nought is a list of one number, nought an empty one. */
const eachOf = ({ from, items }: Lists, key: number, act: (number: number) => void): void => {
  if (key < 0) act(-key);
  else if (key > 0) for (let at = from[key] as number; at < (from[key + 1] as number); at++) act(items[at] as number);
};

/**
 * Turns lists about: under each number, the places of those lists that have it.
 * @param lists Lists of numbers.
 * @param keys The lists to take; less than nought is a list of that one number, nought an empty one.
 * @param numbers One past the largest number.
 */
export const turned = (lists: Lists, keys: ArrayLike<number>, numbers: number): Lists => {
  const from = new Int32Array(numbers + 1);
  for (let place = 0; place < keys.length; place++)
    eachOf(lists, keys[place] as number, (number) => {
      from[number + 1] = (from[number + 1] as number) + 1;
    });
  for (let number = 0; number < numbers; number++)
    from[number + 1] = (from[number + 1] as number) + (from[number] as number);
  const items = new Int32Array(from[numbers] as number);
  const next = from.slice();
  for (let place = 0; place < keys.length; place++)
    eachOf(lists, keys[place] as number, (number) => {
      items[next[number] as number] = place;
      next[number] = (next[number] as number) + 1;
    });
  return { from, items };
};
