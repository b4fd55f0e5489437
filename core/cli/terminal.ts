import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** What a command may touch outside itself; a test passes its own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** The moment of the run. */
  now(): Date;
}

/** What a command ends with. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command line that asks for something impossible; its message is shown alone, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Writes, and waits when the reader is slower than we are, so that nothing piles up in memory.
 * @throws what an earlier write has failed with: such a stream takes no more, and would never say that it is ready.
 */
export const write = async (stream: Writable, text: string): Promise<void> => {
  if (stream.errored) throw stream.errored;
  if (text && !stream.write(text)) await once(stream, 'drain');
};
