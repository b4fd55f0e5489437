import process from 'node:process';
import { RULES } from '../rules/registry.ts';
import { createSession } from '../session.ts';
import { run } from './program.ts';
import { EXIT } from './terminal.ts';

// a reader that has seen enough, such as `head`, closes the pipe: no more is checked, so nothing can be called clean
process.stdout.on('error', () => process.exit(EXIT.failed));

const { stdin, stdout, stderr } = process;
process.exitCode = await run(
  process.argv.slice(2),
  { stdin, stdout, stderr, now: () => new Date() },
  { rules: RULES, makeSession: createSession },
);
