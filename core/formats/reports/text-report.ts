import type { Colors } from 'picocolors/types';
import stringWidth from 'string-width';
import type { Level } from '../../council/rule-setting.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Finding } from '../../rules/finding.ts';
import { type MarkedLine, markedLine, placeOf } from './place.ts';
import { printable } from './printable.ts';
import { type Outcome, type Report, sourceName, type Totals } from './report.ts';

/** Columns of a draft's line that are shown; a paragraph on one line is cut around the marked words. */
const SHOWN = 96;
const MARGIN = 24;

const FIELD_NAMES = { subject: 'Subject', from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc' };

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Cuts a long line around its marked part, at words where it can. */
const excerpt = (line: MarkedLine): MarkedLine => {
  if (line.text.length <= SHOWN) return line;
  const wanted = Math.max(0, Math.min(line.start - MARGIN, line.text.length - SHOWN));
  const from = wanted === 0 ? 0 : line.text.indexOf(' ', wanted) + 1 || wanted;
  const cut = Math.min(from, line.start);
  const to = Math.min(line.text.length, cut + SHOWN);
  const before = cut > 0 ? '… ' : '';
  const text = `${before}${line.text.slice(cut, to)}${to < line.text.length ? ' …' : ''}`;
  return { text, start: line.start - cut + before.length, end: Math.min(line.end, to) - cut + before.length };
};

const shown = (text: string): string => printable(text).replaceAll('\t', ' ').replaceAll('\n', ' ');

/** Where a finding stands, in a word: "line 12", "Bcc". */
const where = (draft: Draft, finding: Finding): string =>
  finding.field === 'body'
    ? `line ${placeOf(draft.body, finding.start, finding.end).startLine}`
    : FIELD_NAMES[finding.field];

/**
 * A report for people: each finding with its line, the marked words, what reads wrongly, why it matters, what to do
 * and the clause.
 * @param colour picocolors, with colour on or off.
 */
export const textReport = (colour: Colors): Report => {
  const LEVEL_COLOURS: Readonly<Record<Level, (text: string) => string>> = {
    must: colour.red,
    should: colour.yellow,
    could: colour.cyan,
  };
  const paragraph = (label: string, text: string): string =>
    text ? `    ${colour.bold(label.padEnd(10))}  ${shown(text)}\n` : '';

  const findingText = (draft: Draft, finding: Finding): string => {
    const line = excerpt(markedLine(draft, finding));
    const place = where(draft, finding);
    const paint = LEVEL_COLOURS[finding.level];
    const [before, marked, after] = [
      line.text.slice(0, line.start),
      line.text.slice(line.start, line.end),
      line.text.slice(line.end),
    ].map(shown) as [string, string, string];
    const underline = ' '.repeat(place.length + 3 + stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked)));
    return [
      `\n  ${paint(colour.bold(finding.level.toUpperCase()))}  ${colour.bold(finding.title)}  ${colour.dim(finding.rule)}\n`,
      `    ${colour.dim(`${place} | `)}${before}${paint(marked)}${after}\n`,
      `    ${paint(underline)}\n`,
      paragraph('What', finding.message),
      paragraph('Why', finding.why),
      paragraph('What to do', finding.advice),
      paragraph('Clause', finding.clauses.map((clause) => clause.citation).join('; ')),
    ].join('');
  };

  return {
    begin: () => '',
    outcome(outcome: Outcome) {
      const { draft, findings = [] } = outcome;
      const name = colour.underline(printable(sourceName(outcome.source)));
      const error = 'error' in outcome ? `  ${colour.red('Could not check')}: ${shown(outcome.error)}\n` : '';
      if (!error && findings.length === 0) return '';
      return `${name}\n${error}${draft ? findings.map((finding) => findingText(draft, finding)).join('') : ''}\n`;
    },
    end({ drafts, unchecked, must, should, could }: Totals) {
      const found = must + should + could;
      const missed = `${count(unchecked, 'draft')} could not be checked.\n`;
      if (unchecked === drafts && unchecked > 0 && found === 0) return missed;
      const levels = [
        [must, 'must'],
        [should, 'should'],
        [could, 'could'],
      ].flatMap(([n, level]) => (n ? [`${n} ${level}`] : []));
      const checked = `Checked ${count(drafts - unchecked, 'draft')}: ${found === 0 ? 'nothing found' : `${count(found, 'finding')} (${levels.join(', ')})`}.`;
      return unchecked ? `${checked} ${missed}` : `${checked}\n`;
    },
  };
};
