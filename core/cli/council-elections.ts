import type { Colors } from 'picocolors/types';
import { type CalendarEntry, type ElectionCalendar, electionCalendars } from '../council/election-calendar.ts';
import { longDay } from '../council/working-days.ts';
import { toIcs } from '../formats/ics.ts';
import { printable } from '../formats/reports/printable.ts';
import { protocolOf } from '../protocols/index.ts';
import { readCouncilFile } from './council-file.ts';
import { refuseOverwriting, writeOutput } from './output-file.ts';
import { type Terminal, write } from './terminal.ts';

export const CALENDAR_FORMATS = ['text', 'ics'] as const;

/** Options of `council elections`. */
export interface ElectionsOptions {
  readonly format: (typeof CALENDAR_FORMATS)[number];
  readonly output?: string;
}

const lineOf = ({ from, until, what, note }: CalendarEntry): string =>
  `  ${longDay(from)}${until ? ` to ${longDay(until)}` : ''}: ${what}${note && ` (${note})`}\n`;

const asText = ({ title, election, entries }: ElectionCalendar, colour: Colors): string =>
  `${colour.bold(`${printable(title)}, ${longDay(election.date)}`)}\n${entries.map(lineOf).join('')}`;

/**
 * Prints when a council's elections are, with their timetables and pre-election periods, or writes them as a calendar.
 * @param file The council profile.
 * @throws UsageError when the profile cannot be read, or the calendar not be written.
 */
export const councilElections = async (
  file: string,
  { format, output }: ElectionsOptions,
  { stdout, now }: Terminal,
  colour: Colors,
): Promise<void> => {
  const council = await readCouncilFile(file);
  const calendars = electionCalendars(council, protocolOf(council.protocol).facts);
  const text =
    format === 'ics'
      ? toIcs(calendars, `Elections: ${council.name}`, now())
      : calendars.map((calendar) => asText(calendar, colour)).join('\n') || printable(`${file} has no elections.\n`);
  if (output === undefined) return write(stdout, text);
  await refuseOverwriting(output, [file]);
  await writeOutput(output, text);
};
