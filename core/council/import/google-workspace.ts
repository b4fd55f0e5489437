import { soundRows, type Table } from './csv-table.ts';
import { gatherAccount, saysYes } from './directory-account.ts';
import type { FileReading } from './found.ts';
import { Gathered } from './gather.ts';

/** Headings carry a note in brackets, which differs between a download and an upload. */
const cellUnder = (table: Table) => {
  const written = new Map(
    table.headings.map((heading) => [heading.replace(/\s*\[[^\]]*\]$/, '').toLowerCase(), heading]),
  );
  return (name: string): string => written.get(name.toLowerCase()) ?? name;
};

/** Whether a table is what the Google Admin console's "Download users" gives. */
export const isGoogleWorkspace = (table: Table): boolean =>
  table.has('Email Address [Required]') && table.has('Last Name [Required]');

/**
 * Reads the Google Admin console's "Download users" CSV.
 * @returns Officers, and members where the title or name says so. Suspended and archived accounts and mailboxes without a
 * surname are skipped and counted. Passwords, if the file has any, are never looked at.
 */
export const readGoogleWorkspace = (file: string, table: Table): FileReading => {
  const gathered = new Gathered(file, 'google-workspace', ['officer']);
  const heading = cellUnder(table);
  const kept = ['First Name', 'Last Name', 'Employee Title', 'Department'].map(heading);
  for (const row of soundRows(table, gathered, kept)) {
    const cell = (name: string): string => row.cell(heading(name));
    gatherAccount(
      {
        displayName: '',
        given: cell('First Name'),
        surname: cell('Last Name'),
        addresses: [cell('New Primary Email'), cell('Email Address'), cell('Work Secondary Email')],
        jobTitle: cell('Employee Title'),
        team: cell('Department'),
        disabled: /^(?:suspended|archived|deleted)/i.test(cell('Status')) || saysYes(cell('Suspended')),
        guest: false,
        at: row.at,
      },
      gathered,
    );
  }
  gathered.remark('Passwords, telephone numbers, home addresses and identifiers were left out.');
  return gathered.done();
};
