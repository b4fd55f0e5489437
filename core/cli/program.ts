import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import * as z from 'zod/mini';
import manifest from '../../package.json' with { type: 'json' };
import { LEVELS, type OwnSettings } from '../council/rule-setting.ts';
import { DRAFT_KINDS, PROTOCOL_NAMES, type ProtocolName } from '../draft/draft.ts';
import type { Rule } from '../rules/rule.ts';
import { type CheckOptions, check, FAIL_LEVELS, type MakeSession, REPORT_FORMATS } from './check.ts';
import { addCouncilCommands } from './council-commands.ts';
import { explain } from './explain.ts';
import { addProtocolCommands } from './protocol-commands.ts';
import { rulesTable } from './rules-table.ts';
import { EXIT, type ExitCode, type Terminal, UsageError, write } from './terminal.ts';

const TIME_OF_DAY = /^(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Other forms JavaScript reads too, but 02/03/2026 as an American writes it, and 30 February as 2 March. */
const readDate = (value: string): string => {
  const day = z.iso.date().safeParse(value.slice(0, 10));
  const moment = new Date(value);
  if (!day.success || !TIME_OF_DAY.test(value.slice(10)) || Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('Give a date such as 2026-03-02 or 2026-03-02T10:00Z.');
  return moment.toISOString();
};

const readOwnSetting = (value: string, before: OwnSettings): OwnSettings => {
  const [rule = '', level = ''] = value.split('=');
  const known = [...LEVELS, 'off' as const].find((each) => each === level);
  if (!rule || !known)
    throw new InvalidArgumentError('Give a rule and a level, such as correspondence/late-reply=off.');
  return { ...before, [rule]: known };
};

const protocolOption = () =>
  new Option('--protocol <name>', 'the protocol that the council has adopted').choices(PROTOCOL_NAMES);

const EXIT_CODES = `
Exit codes:
  0  nothing found at or above the level of --fail-on
  1  something found
  2  a draft could not be checked, or the command line is wrong`;

/** What the command is made of; a test passes its own. */
export interface ProgramParts {
  /** The rules that Probity checks. */
  readonly rules: readonly Rule[];
  readonly makeSession: MakeSession;
}

/**
 * Runs the `probity` command.
 * @param args The command line, without Node and the script.
 * @returns The exit code.
 */
export const run = async (args: readonly string[], terminal: Terminal, parts: ProgramParts): Promise<ExitCode> => {
  const { stdout, stderr } = terminal;
  const colour = pc.createColors(stdout.isTTY === true && pc.isColorSupported);
  let exit: ExitCode = EXIT.clean;

  const program = new Command('probity')
    .description("Checks council drafts against the council's member/officer protocol, on this machine alone.")
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride();

  program
    .command('check')
    .description(
      'check drafts: .eml, .docx, .txt, .md, .html, .json, .ndjson; folders; - or nothing for standard input',
    )
    .argument('[path...]', 'files and folders')
    .addOption(
      new Option('--kind <kind>', 'what a text, .html, .docx or .eml is; guessed if not given').choices(DRAFT_KINDS),
    )
    .option('--as <writer>', 'who is drafting: officer, member, or a name in the council profile')
    .option('--council <file>', 'the council profile (JSON)')
    .addOption(protocolOption())
    .addOption(
      new Option('--date <when>', 'when it is being written, where a file does not say; now if not given').argParser(
        readDate,
      ),
    )
    .addOption(new Option('--format <format>', 'how to write what was found').choices(REPORT_FORMATS).default('text'))
    .option('--output <file>', 'write there instead of to standard output')
    .addOption(
      new Option('--fail-on <level>', 'the level at which to exit with 1').choices(FAIL_LEVELS).default('must'),
    )
    .option(
      '--rule <rule=level>',
      'your own level for a rule: must, should, could or off; repeatable',
      readOwnSetting,
      {},
    )
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: CheckOptions) => {
      exit = await check(paths, options, terminal, parts.makeSession);
    });

  program
    .command('explain')
    .description('explain a rule: why, what to do instead, examples, and how each protocol has it')
    .argument('<rule>', 'its id, such as correspondence/blind-copy')
    .action((rule: string) => write(stdout, explain(rule, parts.rules, colour)));

  program
    .command('rules')
    .description('list the rules with their levels')
    .addOption(protocolOption())
    .action((options: { protocol?: ProtocolName }) => write(stdout, rulesTable(parts.rules, options.protocol, colour)));

  const exitWith = (code: ExitCode): void => {
    exit = code;
  };
  addCouncilCommands(program, { terminal, colour, protocolOption: protocolOption(), exitWith });
  addProtocolCommands(program, {
    terminal,
    colour,
    fromOption: new Option('--from <name>', 'the protocol that it is nearest to').choices(PROTOCOL_NAMES),
    exitWith,
  });

  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    if (!(error instanceof UsageError)) throw error;
    await write(stderr, `${error.message}\n`);
    return EXIT.failed;
  }
};
