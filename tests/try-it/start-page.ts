import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The try-it page as `npm start` serves it. */
export interface ServedPage {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /**
   * Stops it as Ctrl+C does.
   * @returns Its exit code.
   */
  stop(): Promise<number | null>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;
/** Longest wait for the address, in milliseconds: it builds the page first. */
const PATIENCE = 60_000;

const exited = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

/**
 * Starts the page.
 * @param port Where it should listen; another one when that is taken.
 */
export const startPage = (port: number): Promise<ServedPage> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'extension/try-it/serve.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: String(port), NO_COLOR: '1' },
  });
  const gone = exited(child);
  let printed = '';
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      child.kill();
      reject(new Error(`no address in ${PATIENCE} ms: ${printed}`));
    }, PATIENCE);
    void gone.then((code) => reject(new Error(`stopped with ${code}: ${printed}`)));
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const url = ADDRESS.exec(printed)?.[0];
      if (!url) return;
      clearTimeout(giveUp);
      resolve({
        url,
        output: () => printed,
        stop() {
          child.kill('SIGINT');
          return gone;
        },
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
};
