import type { Command, Option } from 'commander';
import type { Colors } from 'picocolors/types';
import { readCouncilName } from './import-options.ts';
import type { ProtocolNewOptions } from './protocol-file.ts';
import type { ProtocolTryOptions } from './protocol-try.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What the commands need of the program that they are part of. */
export interface ProtocolCommandParts {
  readonly terminal: Terminal;
  readonly colour: Colors;
  /** The option that names a protocol of those that come with Probity. */
  readonly fromOption: Option;
  exitWith(code: ExitCode): void;
}

/** Adds the commands by which a council writes its own protocol. */
export const addProtocolCommands = (
  program: Command,
  { terminal, colour, fromOption, exitWith }: ProtocolCommandParts,
): void => {
  const protocol = program.command('protocol').description("write a council's own protocol");

  protocol
    .command('new')
    .description('write a file to start from: every rule, to be given the paragraph that has it')
    .addOption(fromOption)
    .option('--council-name <name>', 'the council, as a citation names it: "Ashdale"', readCouncilName, 'Our council')
    .option('--output <file>', 'write there instead of to standard output')
    .action(async (options: ProtocolNewOptions) => {
      // most runs write no protocol, and its reader of JSON with lines is not small
      const { protocolNew } = await import('./protocol-file.ts');
      await protocolNew(options, terminal);
    });

  protocol
    .command('check')
    .description('name what is wrong with it by line, paragraph and field, and what may be forgotten')
    .argument('<file>', 'the protocol (JSON)')
    .action(async (file: string) => {
      const { protocolCheck } = await import('./protocol-file.ts');
      exitWith(await protocolCheck(file, terminal, colour));
    });

  protocol
    .command('try')
    .description('show which drafts it would mark, and what changes against the protocol it was drawn from')
    .argument('<file>', 'the protocol (JSON)')
    .argument('[path...]', 'drafts, or folders of them; the samples of the rules if not given')
    .option('--council <file>', 'the council profile (JSON), for drafts of your own')
    .option('--full', 'list every draft, however many', false)
    .action(async (file: string, paths: string[], options: ProtocolTryOptions) => {
      const { protocolTry } = await import('./protocol-try.ts');
      await protocolTry(file, paths, options, terminal, colour);
    });

  protocol
    .command('use')
    .description('put it into a council profile, which carries it to webmail, Outlook and Word')
    .argument('<file>', 'the protocol (JSON)')
    .requiredOption('--into <profile>', 'the council profile (JSON), written back')
    .action(async (file: string, { into }: { into: string }) => {
      const { protocolUse } = await import('./protocol-file.ts');
      await protocolUse(file, into, terminal);
    });
};
