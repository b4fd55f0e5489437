import { type Command, Option } from 'commander';
import type { Colors } from 'picocolors/types';
import { IMPORT_FORMATS } from '../council/import/found.ts';
import { type CouncilCheckOptions, councilCheck } from './council-check.ts';
import { CALENDAR_FORMATS, councilElections, type ElectionsOptions } from './council-elections.ts';
import { type CouncilImportOptions, IMPORT_HELP, readColumns, readCouncilName } from './import-options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What the commands need of the program that they are part of. */
export interface CouncilCommandParts {
  readonly terminal: Terminal;
  readonly colour: Colors;
  /** The option that names the protocol that the council has adopted. */
  readonly protocolOption: Option;
  exitWith(code: ExitCode): void;
}

/** Adds the commands by which a council's profile is made and looked after. */
export const addCouncilCommands = (
  program: Command,
  { terminal, colour, protocolOption, exitWith }: CouncilCommandParts,
): void => {
  const council = program.command('council').description('work with council profiles');

  council
    .command('check')
    .description('check a council profile, and report what in it is missing, past or doubtful')
    .argument('<file>', 'the profile (JSON)')
    .option('--full', 'list every name, however many', false)
    .action((file: string, options: CouncilCheckOptions) => councilCheck(file, options, terminal, colour));

  council
    .command('import')
    .description('make a council profile, or bring one up to date, from files that the council has')
    .argument('<file...>', 'lists of councillors, exports of the staff directory, elections; told by their content')
    .option('--into <profile>', 'the profile to bring up to date; written back there unless --output is given')
    .option('--output <file>', 'write the profile there')
    .option('--dry-run', 'show what would change, and write nothing', false)
    .addOption(new Option('--format <format>', 'what the files are, if not as they look').choices(IMPORT_FORMATS))
    .option('--map <field=column,...>', 'for any CSV: its columns for name, email, title and so on', readColumns)
    .option(
      '--council-name <name>',
      "the council's name: of a new profile, and in files that hold several councils",
      readCouncilName,
    )
    .addOption(protocolOption)
    .option('--remove-gone', 'take out people of an earlier import who are no longer in the files', false)
    .option('--full', 'list every name, however many', false)
    .addHelpText('after', IMPORT_HELP)
    .action(async (files: string[], options: CouncilImportOptions) => {
      // its readers of XML and CSV are large, and most runs import nothing
      const { councilImport } = await import('./council-import.ts');
      exitWith(await councilImport(files, options, terminal, colour));
    });

  council
    .command('elections')
    .description("when the council's elections are: timetables and pre-election periods")
    .argument('<file>', 'the profile (JSON)')
    .addOption(new Option('--format <format>', 'how to write them').choices(CALENDAR_FORMATS).default('text'))
    .option('--output <file>', 'write there instead of to standard output')
    .action((file: string, options: ElectionsOptions) => councilElections(file, options, terminal, colour));
};
