import type { Colors } from 'picocolors/types';
import { type Council, parseCouncil } from '../council/council.ts';
import type { Level } from '../council/rule-setting.ts';
import { readDraftsFromFile } from '../formats/read-drafts.ts';
import { printable } from '../formats/reports/printable.ts';
import { sourceName } from '../formats/reports/report.ts';
import { type ChangedRule, type MarkingRule, type Trial, type TrialDraft, tryProtocol } from '../protocol-trial.ts';
import { protocolOf } from '../protocols/index.ts';
import exampleCouncil from '../rules/example-council.json' with { type: 'json' };
import { EXAMPLES } from '../rules/examples-registry.ts';
import { readCouncilFile } from './council-file.ts';
import { moreLine, plural, shorten } from './few.ts';
import { listInputs } from './input-files.ts';
import { readProtocol } from './protocol-file.ts';
import { type Terminal, UsageError, write } from './terminal.ts';

/** Options of `protocol try`. */
export interface ProtocolTryOptions {
  readonly council?: string;
  readonly full: boolean;
}

/** The drafts that show what each rule marks and what it leaves alone. */
const sampleDrafts = (): TrialDraft[] =>
  Object.entries(EXAMPLES).flatMap(([rule, { flagged, fine }]) =>
    [...flagged, ...fine].map(({ because, draft }, at) => ({ name: `${rule}, sample ${at + 1}: ${because}`, draft })),
  );

const draftsIn = async (paths: readonly string[], council: Council, date: string): Promise<TrialDraft[]> => {
  const { files, emptyFolders } = await listInputs(paths);
  const [empty] = emptyFolders;
  if (empty !== undefined) throw new UsageError(`${empty}: the folder holds no file that Probity can read`);
  const drafts: TrialDraft[] = [];
  for (const file of files)
    for await (const read of readDraftsFromFile(file, { date, council, kind: undefined, writer: undefined })) {
      const name = sourceName(read.source);
      if ('error' in read) throw new UsageError(`${name}: ${read.error}`);
      drafts.push({ name, draft: read.draft });
    }
  return drafts;
};

const drafts = (count: number): string => plural(count, 'draft');

const ruleText = ({ rule, level, citations, marks }: MarkingRule, full: boolean, colour: Colors): string => {
  const { shown, more } = shorten(marks, full);
  const few = full ? shown : shown.slice(0, 1);
  const heading = `  ${colour.bold(level.toUpperCase().padEnd(6))}  ${rule}: ${drafts(marks.length)}\n          ${citations.join('; ')}\n`;
  return (
    heading +
    few.map((name) => `          - ${printable(name)}\n`).join('') +
    (few.length > 0 ? moreLine(full ? more : marks.length - few.length, '            ') : '')
  );
};

const changeText = ({ rule, now, before, drafts: touched }: ChangedRule, theirs: string): string => {
  const level = (of: Level | undefined) => of ?? 'not a rule';
  const what =
    now === before
      ? `${level(now)} in both, but its facts differ`
      : `${level(now)} here, ${level(before)} in ${theirs}’s`;
  return `  ${rule}: ${what}; ${touched.length === 0 ? 'no draft shows it' : `${drafts(touched.length)} marked otherwise`}\n`;
};

const trialText = (
  { tried, marked, rules, changes }: Trial,
  title: string,
  base: string | undefined,
  full: boolean,
  colour: Colors,
): string => {
  const marking = rules.filter(({ marks }) => marks.length > 0);
  const silent = rules.filter(({ marks }) => marks.length === 0);
  return [
    printable(`${title}, tried on ${drafts(tried)}: ${marked} would be marked.\n`),
    marking.length > 0 ? '\n' : '',
    ...marking.map((rule) => ruleText(rule, full, colour)),
    silent.length > 0 ? `\n${colour.bold('In force, and marks none of these drafts')}\n` : '',
    ...silent.map(({ rule, level }) => `  ${rule} (${level})\n`),
    base === undefined ? '' : `\n${colour.bold(`Against ${base}, from which it was drawn`)}\n`,
    ...(base === undefined ? [] : changes.map((change) => changeText(change, base))),
    base !== undefined && changes.length === 0 ? '  nothing differs\n' : '',
  ].join('');
};

/**
 * Prints which drafts a council's own protocol would mark, by which rule and paragraph, and what changes against the
 * protocol that it was drawn from.
 * @param paths Files and folders of drafts; the samples of the rules where there are none.
 * @throws UsageError when the protocol is not valid, or a draft cannot be read.
 */
export const protocolTry = async (
  path: string,
  paths: readonly string[],
  options: ProtocolTryOptions,
  { stdout, now }: Terminal,
  colour: Colors,
): Promise<void> => {
  const protocol = await readProtocol(path);
  const council = options.council === undefined ? parseCouncil(exampleCouncil) : await readCouncilFile(options.council);
  const tried = paths.length > 0 ? await draftsIn(paths, council, now().toISOString()) : sampleDrafts();
  const base = protocol.basedOn && protocolOf(protocol.basedOn).council;
  const trial = tryProtocol(protocol, protocol.basedOn, council, tried);
  await write(stdout, trialText(trial, protocol.title, base, options.full, colour));
};
