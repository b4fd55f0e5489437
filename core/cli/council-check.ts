import type { Colors } from 'picocolors/types';
import { type HealthNote, profileHealth } from '../council/profile-health.ts';
import { checkStamp, shortChecksum } from '../council/profile-stamp.ts';
import { dayInUk, longDay } from '../council/working-days.ts';
import { printable } from '../formats/reports/printable.ts';
import { protocolOf } from '../protocols/index.ts';
import { readCouncilAsWritten } from './council-file.ts';
import { moreLine, plural, shorten } from './few.ts';
import { type Terminal, write } from './terminal.ts';

/** Options of `council check`. */
export interface CouncilCheckOptions {
  readonly full: boolean;
}

const stampLine = (profile: object): string => {
  const check = checkStamp(profile);
  if (check.state === 'none') return 'It bears no checksum, so changes by hand do not show.\n';
  const saved = `Saved on ${longDay(check.stamp.savedOn)}`;
  return check.state === 'whole'
    ? `${saved}, checksum ${shortChecksum(check.sha256)}, and not changed since.\n`
    : `${saved}, and changed since: its checksum is ${shortChecksum(check.sha256)} and was ${shortChecksum(check.stamp.sha256)}.\n`;
};

const MARKS = { wrong: 'To put right', look: 'To look at' } as const;

const noteText = ({ weight, text, about }: HealthNote, full: boolean, colour: Colors): string => {
  const { shown, more } = shorten(about, full);
  return `  ${colour.bold(`${MARKS[weight]}:`)} ${text}\n${shown.map((item) => `     - ${printable(item)}\n`).join('')}${moreLine(more, '     ')}`;
};

/**
 * Prints whether a council profile is valid, when it was saved and whether it was changed since, and what is amiss with it.
 * @param file The profile.
 * @throws UsageError when it cannot be read, naming each field at fault.
 */
export const councilCheck = async (
  file: string,
  { full }: CouncilCheckOptions,
  { stdout, now }: Terminal,
  colour: Colors,
): Promise<void> => {
  const { council, asWritten } = await readCouncilAsWritten(file);
  const { name, protocol, members, officers, elections } = council;
  const notes = profileHealth(council, dayInUk(now().toISOString()));
  await write(
    stdout,
    printable(
      `${file} is a valid council profile: ${name}, protocol ${protocolOf(protocol).name}. Members: ${members.length}, officers: ${officers.length}, elections: ${elections.length}.\n`,
    ) +
      stampLine(asWritten) +
      (notes.length > 0 ? `\n${plural(notes.length, 'thing')} to settle:\n` : '\nNothing is amiss with it.\n') +
      notes.map((note) => noteText(note, full, colour)).join(''),
  );
};
