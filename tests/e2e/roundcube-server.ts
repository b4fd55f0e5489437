import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A message as the mail server got it. */
export interface Delivered {
  /** Everybody on the envelope, blind copies too. */
  readonly to: readonly string[];
  readonly subject: string;
  /** The raw message. */
  readonly eml: string;
}

/** A real Roundcube of this test's own. */
export interface RoundcubeServer {
  readonly address: string;
  /** Everything sent so far, in order. */
  delivered(): Delivered[];
  stop(): void;
}

const SCRIPT = path.resolve(import.meta.dirname, '../webmail/roundcube.sh');

/**
 * Starts a Roundcube on loopback.
 * @param port Of the web server; the two ports after it serve IMAP and SMTP.
 */
export const startRoundcube = (port: number): RoundcubeServer => {
  const directory = mkdtempSync(path.join(tmpdir(), 'probity-roundcube-'));
  const env = {
    ...process.env,
    RC_DIR: directory,
    RC_WEB_PORT: `${port}`,
    RC_IMAP_PORT: `${port + 1}`,
    RC_SMTP_PORT: `${port + 2}`,
  };
  // the servers run as another account, which must be able to get in
  execFileSync('chmod', ['755', directory]);
  execFileSync(SCRIPT, ['up'], { env, stdio: 'ignore' });
  const outbox = path.join(directory, 'outbox');
  return {
    address: `http://127.0.0.1:${port}/`,
    delivered: () =>
      (existsSync(outbox) ? readdirSync(outbox) : [])
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const { to, subject } = JSON.parse(readFileSync(path.join(outbox, name), 'utf8'));
          return { to, subject, eml: readFileSync(path.join(outbox, name.replace('.json', '.eml')), 'utf8') };
        }),
    stop: () => void execFileSync(SCRIPT, ['reset'], { env, stdio: 'ignore' }),
  };
};
