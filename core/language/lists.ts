/** Lists of numbers under a number, laid end to end: those of `key` stand at `from[key]` to `from[key + 1]`. */
export interface Lists<Numbers extends ArrayLike<number> = ArrayLike<number>> {
  readonly from: Numbers;
  readonly items: Numbers;
}

/**
 * Turns lists about: under each number, the places of those lists that have it.
 * @param lists Lists of numbers.
 * @param keys The lists to take; less than nought is a list of that one number, nought an empty one.
 * @param numbers One past the largest number.
 */
export const turned = ({ from, items }: Lists, keys: ArrayLike<number>, numbers: number): Lists<Int32Array> => {
  // Loops that call nothing: this runs before the first check, when calls are slow.
  const starts = new Int32Array(numbers + 1);
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    if (key < 0) starts[1 - key] = (starts[1 - key] as number) + 1;
    if (key <= 0) continue;
    for (let at = from[key] as number; at < (from[key + 1] as number); at++) {
      const number = items[at] as number;
      starts[number + 1] = (starts[number + 1] as number) + 1;
    }
  }
  for (let number = 0; number < numbers; number++)
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const places = new Int32Array(starts[numbers] as number);
  const next = starts.slice();
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    if (key < 0) {
      places[next[-key] as number] = place;
      next[-key] = (next[-key] as number) + 1;
    }
    if (key <= 0) continue;
    for (let at = from[key] as number; at < (from[key + 1] as number); at++) {
      const number = items[at] as number;
      places[next[number] as number] = place;
      next[number] = (next[number] as number) + 1;
    }
  }
  return { from: starts, items: places };
};
