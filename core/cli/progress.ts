import { clearLine, cursorTo } from 'node:readline';
import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Fewer files than this are done before a bar could be read. */
const MANY = 10;

/** How far a run over many files has come. */
export interface Progress {
  /** One file is done. */
  step(): void;
  /** Makes room on the terminal for a piece of the report. */
  clear(): void;
  stop(): void;
}

/** A progress bar on standard error, only in a terminal and only for many files; otherwise nothing. */
export const startProgress = (files: number, { stderr }: Terminal): Progress => {
  if (!stderr.isTTY || files < MANY) return { step: () => {}, clear: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { stream: stderr, format: 'Checking {bar} {value} of {total} files', hideCursor: false, clearOnComplete: true },
    Presets.legacy,
  );
  bar.start(files, 0);
  return {
    step: () => bar.increment(),
    clear: () => {
      clearLine(stderr, 0);
      cursorTo(stderr, 0);
    },
    stop: () => bar.stop(),
  };
};
