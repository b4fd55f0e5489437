import process from 'node:process';
import { RULES } from '../rules/registry.ts';
import { createSession } from '../session.ts';
import { run } from './program.ts';
import { EXIT } from './terminal.ts';

// a reader that has seen enough, such as `head`, closes the pipe: that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.clean : EXIT.failed),
);

const { stdin, stdout, stderr } = process;
process.exitCode = await run(
  process.argv.slice(2),
  { stdin, stdout, stderr, now: () => new Date() },
  { rules: RULES, makeSession: createSession },
);
