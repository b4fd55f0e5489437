import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../core/formats/ndjson.ts';

const linesOf = async (...chunks: Uint8Array[]): Promise<Line[]> => {
  const lines: Line[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
};

describe('lines of a stream', () => {
  it('come whole however the stream is cut, even within a character', async () => {
    const bytes = new TextEncoder().encode('£1\n\n“two” 👍\nlast');
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      expect(await linesOf(...chunks)).toEqual([
        { number: 1, text: '£1' },
        { number: 2, text: '' },
        { number: 3, text: '“two” 👍' },
        { number: 4, text: 'last' },
      ]);
    }
  });

  it('begin after the mark with which Windows begins a file, and nowhere else', async () => {
    const mark = '\uFEFF';
    expect(await linesOf(new TextEncoder().encode(`${mark}1\n${mark}2`))).toEqual([
      { number: 1, text: '1' },
      { number: 2, text: `${mark}2` },
    ]);
  });

  it('are let go of when they are too long to hold, and the next one is read', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(0x61);
    const lines = await linesOf(...Array(70).fill(megabyte), new TextEncoder().encode('\nnext\n'));
    expect(lines).toEqual([
      { number: 1, text: undefined },
      { number: 2, text: 'next' },
    ]);
  });
});
