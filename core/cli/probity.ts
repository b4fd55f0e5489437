import process from 'node:process';
import { RULES } from '../rules/registry.ts';
import { createSession } from '../session.ts';
import { run } from './program.ts';
import { EXIT } from './terminal.ts';

// a reader that has seen enough, such as `head`, closes the pipe: no more is checked, so nothing can be called clean
process.stdout.on('error', () => process.exit(EXIT.failed));

const { stdin, stdout, stderr } = process;
try {
  process.exitCode = await run(
    process.argv.slice(2),
    { stdin, stdout, stderr, now: () => new Date() },
    { rules: RULES, makeSession: createSession },
  );
} catch (error) {
  // by itself Node would end with 1, which says that all was checked and something found
  console.error(error);
  process.exitCode = EXIT.failed;
}
