import type { Colors } from 'picocolors/types';
import {
  type FileReading,
  type ImportFormat,
  placeText,
  type Question,
  SKIP_REASONS,
} from '../council/import/found.ts';
import type { ImportReport } from '../council/import/import-council.ts';
import type { Change } from '../council/import/merge-people.ts';
import { printable } from '../formats/reports/printable.ts';
import { moreLine, plural, shorten } from './few.ts';

const FORMATS: Readonly<Record<ImportFormat, string>> = {
  moderngov: 'ModernGov councillors',
  'open-council-data': 'Open Council Data UK',
  entra: 'Microsoft Entra users',
  'microsoft-365': 'Microsoft 365 users',
  'google-workspace': 'Google Workspace users',
  csv: 'CSV with the columns given',
  'democracy-club': 'Democracy Club elections',
  'bank-holidays': 'GOV.UK bank holidays',
};

const KINDS: readonly (readonly [Change['kind'], string])[] = [
  ['added', 'Added'],
  ['changed', 'Changed'],
  ['kept', 'Kept as edited by hand, though the files say otherwise'],
  ['gone', 'No longer in the files, but kept; --remove-gone takes them out'],
  ['removed', 'Removed, as no longer in the files'],
];

const fileText = (reading: FileReading, colour: Colors): string => {
  const { file, format, people, wards, elections, skipped, remarks } = reading;
  const members = people.filter(({ kind }) => kind === 'member').length;
  const counts = [
    [members, 'member'],
    [people.length - members, 'officer'],
    [wards.length, 'ward'],
    [elections.length, 'election'],
  ] as const;
  const found = counts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
  const skips = skipped.map(
    ({ reason, count, examples }) =>
      `  left out ${count}: ${SKIP_REASONS[reason]} (${examples.join(', ')}${count > examples.length ? ', …' : ''})\n`,
  );
  return [
    `${colour.bold(printable(file))}  ${FORMATS[format]}: ${found.join(', ') || 'nothing for the profile'}\n`,
    ...skips.map(printable),
    ...remarks.map((remark) => `  ${printable(remark)}\n`),
  ].join('');
};

const changeLine = ({ what, kind, name, fields }: Change): string => {
  const details = fields.map(({ field, before, after }) =>
    kind === 'kept' ? `${field} stays "${before}", files: "${after}"` : `${field} "${before}" → "${after}"`,
  );
  return printable(`  ${what} ${name}${details.length > 0 ? `: ${details.join('; ')}` : ''}\n`);
};

/** "8000 officers, 1 domain". */
const countText = (changes: readonly Change[]): string => {
  const counts = new Map<Change['what'], number>();
  for (const { what } of changes) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => plural(count, what)).join(', ');
};

const changesText = (changes: readonly Change[], full: boolean, colour: Colors): string =>
  KINDS.map(([kind, heading]) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return '';
    const { shown, more } = shorten(ofKind, full);
    return `\n${colour.bold(`${heading}: ${countText(ofKind)}`)}\n${shown.map(changeLine).join('')}${moreLine(more, '  ')}`;
  }).join('') || '\nNothing changes.\n';

const questionText = ({ text, about, places }: Question, number: number, full: boolean): string => {
  const { shown, more } = shorten(about, full);
  const where = places.slice(0, 3).map(placeText).join('; ');
  // a name that the question says already need not be said again
  const listed = shown.filter((item) => !text.includes(item));
  return printable(
    [
      `  ${number}. ${text}\n`,
      ...listed.map((item) => `     - ${item}\n`),
      moreLine(more, '     '),
      where ? `     (${where}${places.length > 3 ? '; …' : ''})\n` : '',
    ].join(''),
  );
};

/**
 * An import's report as text: what each file was understood to say, what was left out and why, what changes in the
 * profile, and the questions that a person has to settle. Safe to print, whatever the files hold.
 * @param full Whether every name is listed.
 */
export const importPreview = (report: ImportReport, full: boolean, colour: Colors): string => {
  const { files, changes, questions, council } = report;
  const asked = questions.map((question, at) => questionText(question, at + 1, full)).join('');
  const made = `${council.name}: ${plural(council.members.length, 'member')}, ${plural(council.officers.length, 'officer')}, ${plural(council.wards.length, 'ward')}, ${plural(council.elections.length, 'election')}.`;
  return [
    files.map((reading) => fileText(reading, colour)).join('\n'),
    changesText(changes, full, colour),
    questions.length > 0 ? `\n${colour.bold(`To be settled by you (${questions.length})`)}\n${asked}` : '',
    `\n${printable(made)}\n`,
  ].join('');
};
