/**
 * Scores the built command on every set of labelled drafts and holds it to the levels in `sets.ts`.
 *
 *   npm run score                    builds the command, prints the table, fails below a level
 *   npm run score -- --verbose       also lists what was missed and what was flagged wrongly
 *   npm run score -- --write         also puts the figures into README.md and accuracy.md
 *
 * Only drafts that target a rule which exists are scored; score.mjs does the counting, through the command's own
 * NDJSON contract.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { RULES } from '../../core/rules/registry.ts';
import { CORPUS, type CorpusSet } from './sets.ts';

/** What is counted of one rule, or of all of them together. */
interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly spurious: number;
  readonly clean: number;
  readonly silent: number;
}

/** As score.mjs prints it. */
interface Score {
  readonly total: { readonly drafts: number; readonly unanswered: number };
  readonly rules: Readonly<Record<string, Counts>>;
  readonly misses: readonly string[];
  /** Each with the draft's id first, then a tab. */
  readonly false_alarms: readonly string[];
}

/** What is told of a set, or of several together. */
interface Measured extends Counts {
  readonly drafts: number;
  /** Drafts that break nothing: most of what anybody writes. */
  readonly blameless: number;
  /** Those of them in which nothing is found. */
  readonly untouched: number;
  readonly rules: Readonly<Record<string, Counts>>;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');

const EXISTING = new Set(RULES.map(({ id }) => id));

const draftsOf = ({ folder, starts = '' }: CorpusSet): string[] =>
  readdirSync(path.join(here, folder))
    .filter((file) => file.startsWith(starts) && file.endsWith('.ndjson'))
    .sort()
    .flatMap((file) => readFileSync(path.join(here, folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '' && EXISTING.has((JSON.parse(line) as { target: string }).target));

const scoreOf = (set: CorpusSet, scratch: string): Score => {
  const file = path.join(scratch, `${set.name}.ndjson`);
  writeFileSync(file, `${draftsOf(set).join('\n')}\n`);
  const command = `node ${path.join(root, 'dist/cli/probity.js')} check --format ndjson --council ${path.join(here, 'council.json')}`;
  const run = spawnSync('node', [path.join(here, 'score.mjs'), '--json', '--cmd', command, file], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`Could not score ${set.name}: ${run.stderr || run.stdout}`);
  return JSON.parse(run.stdout) as Score;
};

const NOTHING: Counts = { expected: 0, found: 0, spurious: 0, clean: 0, silent: 0 };

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      found: sum.found + one.found,
      spurious: sum.spurious + one.spurious,
      clean: sum.clean + one.clean,
      silent: sum.silent + one.silent,
    }),
    NOTHING,
  );

const measure = (set: CorpusSet, { total, rules, false_alarms }: Score): Measured => {
  const flagged = new Set(false_alarms.map((alarm) => alarm.slice(0, alarm.indexOf('\t'))));
  const blameless = draftsOf(set)
    .map((line) => JSON.parse(line) as { id: string; violates: boolean; expect: readonly unknown[] })
    .filter(({ violates, expect }) => !violates && expect.length === 0);
  return {
    ...sumOf(Object.values(rules)),
    drafts: total.drafts,
    blameless: blameless.length,
    untouched: blameless.filter(({ id }) => !flagged.has(id)).length,
    rules,
  };
};

const together = (all: readonly Measured[]): Measured => ({
  ...sumOf(all),
  drafts: all.reduce((sum, { drafts }) => sum + drafts, 0),
  blameless: all.reduce((sum, { blameless }) => sum + blameless, 0),
  untouched: all.reduce((sum, { untouched }) => sum + untouched, 0),
  rules: Object.fromEntries([...EXISTING].map((rule) => [rule, sumOf(all.map(({ rules }) => rules[rule] ?? NOTHING))])),
});

/** Shares of what there is; undefined where there is nothing. */
const sharesOf = ({ expected, found, spurious, clean, silent }: Counts) => ({
  recall: expected ? found / expected : undefined,
  precision: expected ? found / Math.max(1, found + spurious) : undefined,
  nearMissSilence: clean ? silent / clean : undefined,
});

const silenceOf = ({ blameless, untouched }: Measured): number | undefined =>
  blameless ? untouched / blameless : undefined;

const percent = (share: number | undefined): string => (share === undefined ? '-' : `${(100 * share).toFixed(1)} %`);

const HEAD = [
  'breaches found',
  'findings that are right',
  'near misses left alone',
  'nothing found where nothing is broken',
];

const figuresOf = (one: Measured): string[] => {
  const { recall, precision, nearMissSilence } = sharesOf(one);
  return [recall, precision, nearMissSilence, silenceOf(one)].map(percent);
};

const rowsOf = (rows: readonly (readonly [what: string, Measured])[]): string =>
  [
    `| drafts | | ${HEAD.join(' | ')} |`,
    `| --- | --: ${HEAD.map(() => '| --: ').join('')}|`,
    ...rows.map(([what, one]) => `| ${what} | ${one.drafts} | ${figuresOf(one).join(' | ')} |`),
  ].join('\n');

const LIKE = {
  subtle: 'subtle breaches and near misses',
  open: 'open breaches and ordinary drafts',
  short: 'short drafts: open and subtle breaches, near misses',
  ordinary: 'ordinary drafts',
} as const;

/** The sets put together by what they are and whether anybody has read them. */
const groupsOf = (measured: ReadonlyMap<CorpusSet, Measured>): (readonly [what: string, Measured])[] => {
  const groups = new Map<string, Measured[]>();
  for (const [{ name, of, unread, least }, one] of measured) {
    const known = unread ? `**${name}**, which nobody has read` : 'for development';
    const what = `${LIKE[of]}, ${least && of !== 'ordinary' ? `**${name}**` : known}`;
    groups.set(what, [...(groups.get(what) ?? []), one]);
  }
  return [...groups].map(([what, all]) => [what, together(all)]);
};

/** Rule by rule, the sets that have been read and those that have not. */
const ruleTableOf = (measured: ReadonlyMap<CorpusSet, Measured>): string => {
  const of = (wanted: (set: CorpusSet) => boolean): Measured =>
    together([...measured].flatMap(([set, one]) => (wanted(set) ? [one] : [])));
  const groups = [
    ['subtle', of((set) => set.of === 'subtle' && !set.unread)],
    ['open', of((set) => set.of === 'open' && !set.unread)],
    ['short', of((set) => set.of === 'short' && !set.unread)],
    ['unread', of((set) => set.unread === true)],
  ] as const;
  const cells = (counts: Counts): string => {
    const { expected, found, clean, silent } = counts;
    return `${found}/${expected} | ${percent(sharesOf(counts).precision)} | ${silent}/${clean}`;
  };
  return [
    `| rule | ${groups.map(([name]) => `${name}: found | right | left alone`).join(' | ')} |`,
    `| --- | ${groups.map(() => '--: | --: | --:').join(' | ')} |`,
    ...[...EXISTING]
      .sort()
      .map((rule) => `| \`${rule}\` | ${groups.map(([, { rules }]) => cells(rules[rule] ?? NOTHING)).join(' | ')} |`),
  ].join('\n');
};

const START = '<!-- scores: npm run score -- --write -->';
const END = '<!-- end of scores -->';

const writeBetweenMarks = (file: string, table: string): void => {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks ${START} and ${END}`);
  writeFileSync(file, `${text.slice(0, from + START.length)}\n\n${table}\n\n${text.slice(to)}`);
};

const isBelow = ({ least }: CorpusSet, one: Measured): boolean => {
  if (!least) return false;
  const { recall = 1, precision = 1, nearMissSilence = 1 } = sharesOf(one);
  return (
    recall < (least.recall ?? 0) ||
    precision < (least.precision ?? 0) ||
    nearMissSilence < (least.nearMissSilence ?? 0) ||
    (silenceOf(one) ?? 1) < least.silence
  );
};

execFileSync('npm', ['run', '--silent', 'build:cli'], { cwd: root, stdio: 'inherit' });
const scratch = mkdtempSync(path.join(tmpdir(), 'probity-score-'));
const measured = new Map<CorpusSet, Measured>();
let failed = false;
try {
  for (const set of CORPUS) {
    const score = scoreOf(set, scratch);
    const { unanswered } = score.total;
    const one = measure(set, score);
    measured.set(set, one);
    const [found, right, nearMisses, silence] = figuresOf(one);
    const line = `${set.name.padEnd(15)} ${String(one.drafts).padStart(4)} drafts   found ${found}   right ${right}   near misses left alone ${nearMisses}   nothing found where nothing is broken ${silence}`;
    const below = unanswered > 0 || isBelow(set, one);
    failed ||= below;
    console.log(below ? pc.red(`${line}   BELOW ITS LEVEL${unanswered ? `, ${unanswered} unanswered` : ''}`) : line);
    // A set kept for measuring is never shown draft by draft: who has read it would tune to it.
    if (process.argv.includes('--verbose') && !set.unread) {
      for (const miss of score.misses) console.log(`  missed  ${miss}`);
      for (const alarm of score.false_alarms) console.log(`  wrong   ${alarm}`);
    }
  }
  if (process.argv.includes('--write')) {
    writeBetweenMarks(path.join(root, 'README.md'), rowsOf(groupsOf(measured)));
    const bySet = rowsOf([...measured].map(([{ name, unread }, one]) => [`${name}${unread ? ' (unread)' : ''}`, one]));
    writeBetweenMarks(path.join(here, 'accuracy.md'), `${bySet}\n\n${ruleTableOf(measured)}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
