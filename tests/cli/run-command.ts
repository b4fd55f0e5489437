import { Readable, Writable } from 'node:stream';
import type { MakeSession } from '../../core/cli/check.ts';
import { run } from '../../core/cli/program.ts';
import type { Draft } from '../../core/draft/draft.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { findingOn } from '../formats/sample-outcome.ts';

/** What a command left behind. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Flags the word "blame" as `must` and the word "perhaps" as `should`, wherever a body has them. */
export const flagWords: MakeSession = () => ({
  check: (draft: Draft): Finding[] =>
    (['blame', 'perhaps'] as const).flatMap((word) =>
      draft.body.includes(word) ? [findingOn(draft.body, word, { level: word === 'blame' ? 'must' : 'should' })] : [],
    ),
});

const gather = () => {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, read: () => text };
};

/**
 * Runs the command in this process, with its own input and output.
 * @param args The command line, as one would type it; arguments have no spaces unless given as an array.
 */
export const runCommand = async (
  args: string | readonly string[],
  { stdin = '', makeSession = flagWords, rules = [] as readonly Rule[] } = {},
): Promise<Ran> => {
  const [out, err] = [gather(), gather()];
  const exit = await run(
    typeof args === 'string' ? args.split(' ') : args,
    {
      stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
      stdout: out.stream,
      stderr: err.stream,
      now: () => new Date('2026-03-02T10:00:00Z'),
    },
    { rules, makeSession },
  );
  return { exit, out: out.read(), err: err.read() };
};
