import { utf16Of } from './text-file.ts';

const NEWLINE = 0x0a;

/** Longest line that is held in memory, in bytes; the longest draft fits, in whatever characters. */
const LONGEST_LINE = 64_000_000;

/** One line of a stream: its text, or nothing where it was too long to hold. Counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** A stream in UTF-8, also where it begins with the mark of UTF-16, as what PowerShell writes into a file does. */
async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let started = false;
  for await (const chunk of stream) {
    const utf16 = started ? undefined : utf16Of(chunk);
    if (utf16) decoder = new TextDecoder(utf16);
    started = true;
    yield decoder ? new TextEncoder().encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/**
 * Splits a stream into lines. Holds one line at a time, so that a stream of any length takes the same memory; a line
 * beyond 64 MB is skipped and yielded without its text.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= LONGEST_LINE) held.push(piece);
    else held = [];
  };
  const take = (): Line => {
    const whole = size > LONGEST_LINE ? undefined : Buffer.concat(held).toString('utf8');
    // Windows begins a file with a mark of its encoding
    const text = number === 1 ? whole?.replace(/^\uFEFF/, '') : whole;
    held = [];
    size = 0;
    return { number: number++, text };
  };
  for await (const chunk of inUtf8(stream)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
