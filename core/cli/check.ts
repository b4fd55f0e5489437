import pc from 'picocolors';
import type { Council } from '../council/council.ts';
import { LEVELS, type Level, type OwnSettings } from '../council/rule-setting.ts';
import { DEFAULT_PROTOCOL, type Draft, type DraftKind, type ProtocolName } from '../draft/draft.ts';
import type { Writer } from '../formats/author.ts';
import { type ReadDraft, readDraftsFromFile, readDraftsFromStream } from '../formats/read-drafts.ts';
import { githubReport } from '../formats/reports/github-report.ts';
import { jsonReport, ndjsonReport } from '../formats/reports/json-report.ts';
import { junitReport } from '../formats/reports/junit-report.ts';
import { printable } from '../formats/reports/printable.ts';
import { type Outcome, type Report, sourceName } from '../formats/reports/report.ts';
import { sarifReport } from '../formats/reports/sarif-report.ts';
import { textReport } from '../formats/reports/text-report.ts';
import { readsAsWelsh } from '../formats/welsh.ts';
import { ownSettingProblems } from '../protocols/index.ts';
import type { Session } from '../session.ts';
import { readCouncilFile, unknownCouncil } from './council-file.ts';
import { listInputs } from './input-files.ts';
import { openOutput, refuseOverwriting } from './output-file.ts';
import { startProgress } from './progress.ts';
import { EXIT, type ExitCode, type Terminal, UsageError, write } from './terminal.ts';
import { readWriter, withSenderInRole } from './writer-option.ts';

/** Formats in which findings are written. */
export const REPORT_FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Levels at which a run fails; each takes in those above it. */
export const FAIL_LEVELS = [...LEVELS, 'never'] as const;
type FailLevel = (typeof FAIL_LEVELS)[number];

export interface CheckOptions {
  readonly kind?: DraftKind;
  readonly as?: string;
  readonly council?: string;
  readonly protocol?: ProtocolName;
  /** ISO 8601. */
  readonly date?: string;
  readonly format: ReportFormat;
  readonly output?: string;
  readonly failOn: FailLevel;
  /** The user's own levels. */
  readonly rule: OwnSettings;
}

/** Makes the checker of a council. */
export type MakeSession = (council: Council, own: OwnSettings) => Session;

/** Sessions kept at once: each council and sender in a role has one, and a stream may have any number of senders. */
const SESSIONS = 8;

const sessionsOf = (make: MakeSession, own: OwnSettings) => {
  const sessions = new Map<string, Session>();
  return (council: Council, sender: string): Session => {
    const session = sessions.get(sender) ?? make(council, own);
    sessions.delete(sender);
    sessions.set(sender, session);
    const [oldest] = sessions.keys();
    if (sessions.size > SESSIONS && oldest !== undefined) sessions.delete(oldest);
    return session;
  };
};

const WELSH =
  'it reads as Welsh, and the rules read English: what was found is shown, but the text itself was not checked';

/** Checks what was read, or passes on why it could not be. */
const checker = (options: CheckOptions, council: Council, writer: Writer | undefined, make: MakeSession) => {
  const sessionFor = sessionsOf(make, options.rule);
  return (read: ReadDraft): Outcome => {
    if ('error' in read) return read;
    // a protocol on the command line counts before the one that a draft names
    const asked: Draft = options.protocol ? { ...read.draft, protocol: options.protocol } : read.draft;
    const checked = withSenderInRole(asked, council, writer);
    const sender = checked.draft.kind === 'email' && checked.council !== council ? checked.draft.from.email : '';
    const findings = sessionFor(checked.council, sender).check(checked.draft);
    const outcome = { source: read.source, draft: checked.draft, findings };
    return readsAsWelsh(read.draft.body) ? { ...outcome, error: WELSH } : outcome;
  };
};

const reportFor = (format: ReportFormat, colour: boolean): Report => {
  switch (format) {
    case 'text':
      return textReport(pc.createColors(colour));
    case 'json':
      return jsonReport();
    case 'ndjson':
      return ndjsonReport;
    case 'sarif':
      return sarifReport();
    case 'junit':
      return junitReport();
    case 'github':
      return githubReport;
  }
};

const reaches = (level: Level, failOn: FailLevel): boolean =>
  failOn !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);

/**
 * Checks drafts and writes what was found.
 * @param paths Files and folders; `-` or none at all for standard input.
 * @returns 0 when nothing was found at or above `failOn`, 1 when something was, 2 when a draft could not be checked.
 * @throws UsageError when the options cannot be met; then nothing is checked.
 */
export const check = async (
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  makeSession: MakeSession,
): Promise<ExitCode> => {
  const { stdout, stderr } = terminal;
  const protocol = options.protocol ?? DEFAULT_PROTOCOL;
  const profile = options.council === undefined ? unknownCouncil(protocol) : await readCouncilFile(options.council);
  const council = options.protocol ? { ...profile, protocol: options.protocol } : profile;
  const problems = ownSettingProblems(council, options.rule);
  if (problems.length > 0) throw new UsageError(problems.map((problem) => `--rule ${problem}`).join('\n'));
  const writer = readWriter(options.as, council);
  if (options.council === undefined) {
    const chosen = options.protocol ? '' : ' (choose another with --protocol)';
    await write(
      stderr,
      `No council profile was given (--council FILE), so nobody's role is known: rules that need the directory stay silent. Where a draft names no protocol, ${protocol} is taken${chosen}.\n`,
    );
  }

  const { files, emptyFolders } = await listInputs(paths);
  const { output } = options;
  if (output !== undefined) await refuseOverwriting(output, [...files, ...(options.council ? [options.council] : [])]);
  const target = output === undefined ? undefined : await openOutput(output);
  const report = reportFor(options.format, !target && stdout.isTTY === true && pc.isColorSupported);
  const progress = startProgress(files.length, terminal);
  const totals = { drafts: 0, unchecked: 0, must: 0, should: 0, could: 0 };
  let failed = false;
  // on one screen, the report for people already says why a draft was not checked
  const onOneScreen = options.format === 'text' && !target && stdout.isTTY === true && stderr.isTTY === true;
  const answer = async (text: string): Promise<void> => {
    if (text) progress.clear();
    await (target ? target.write(text) : write(stdout, text));
  };
  const warn = async (text: string): Promise<void> => {
    progress.clear();
    await write(stderr, text);
  };
  for (const folder of emptyFolders) {
    totals.unchecked++;
    totals.drafts++;
    await warn(`Could not check ${printable(folder)}: the folder holds no file that Probity can read\n`);
  }

  const reading = {
    kind: options.kind,
    date: options.date ?? terminal.now().toISOString(),
    writer,
    council,
  };
  const checkOne = checker(options, council, writer, makeSession);
  await answer(report.begin());
  for (const file of files) {
    const drafts =
      file === '-'
        ? readDraftsFromStream(terminal.stdin, reading, options.format === 'ndjson')
        : readDraftsFromFile(file, reading);
    for await (const read of drafts) {
      const outcome = checkOne(read);
      totals.drafts++;
      for (const finding of outcome.findings ?? []) {
        totals[finding.level]++;
        failed ||= reaches(finding.level, options.failOn);
      }
      if ('error' in outcome) {
        totals.unchecked++;
        if (!onOneScreen)
          await warn(`Could not check ${printable(`${sourceName(outcome.source)}: ${outcome.error}`)}\n`);
      }
      await answer(report.outcome(outcome));
    }
    progress.step();
  }
  progress.stop();
  await answer(report.end(totals));
  await target?.close();
  if (totals.unchecked > 0) return EXIT.failed;
  return failed ? EXIT.found : EXIT.clean;
};
