import { type Row, soundRows, type Table } from './csv-table.ts';
import { gatherAccount, saysNo, saysYes } from './directory-account.ts';
import type { FileReading } from './found.ts';
import { Gathered } from './gather.ts';

const isGuest = (userPrincipalName: string): boolean => /#EXT#/i.test(userPrincipalName);

const DROPPED = 'Telephone numbers, street addresses, licences, identifiers and sign-in details were left out.';

/** Whether a table is what the Entra admin centre's "Download users" gives. */
export const isEntra = (table: Table): boolean => table.has('userPrincipalName') && table.has('accountEnabled');

/**
 * Reads the Entra admin centre's "Download users" CSV. Source of the columns:
 * https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/users/users-bulk-download.md
 * @returns Officers, and members where the job title or name says so. Disabled accounts, guests and mailboxes without a
 * surname are skipped and counted.
 */
export const readEntra = (file: string, table: Table): FileReading => {
  const gathered = new Gathered(file, 'entra', ['officer']);
  for (const row of soundRows(table, gathered, ['displayName', 'givenName', 'surname', 'jobTitle', 'department']))
    gatherAccount(
      {
        displayName: row.cell('displayName'),
        given: row.cell('givenName'),
        surname: row.cell('surname'),
        addresses: [row.cell('mail'), row.cell('userPrincipalName')],
        jobTitle: row.cell('jobTitle'),
        team: row.cell('department'),
        disabled: saysNo(row.cell('accountEnabled')),
        guest: /^guest$/i.test(row.cell('userType')) || isGuest(row.cell('userPrincipalName')),
        at: row.at,
      },
      gathered,
    );
  gathered.remark(DROPPED);
  return gathered.done();
};

/** Whether a table is what the Microsoft 365 admin centre's "Export users" gives. */
export const isMicrosoft365 = (table: Table): boolean =>
  table.has('User principal name') &&
  table.has('Display name') &&
  ['Proxy addresses', 'Licenses', 'Block credential', 'Sign-in blocked'].some((heading) => table.has(heading));

/** "SMTP:a@b+smtp:c@d": the one in capitals is the mailbox's own, the others are further names for it. */
const proxies = (cell: string): { readonly own: string[]; readonly others: string[] } => {
  // a plus may also stand inside an address, but only before the next "smtp:" does it part two
  const parts = cell.split(/[+;,]\s*(?=[a-z0-9]+:)/i);
  return {
    own: parts.flatMap((part) => (part.startsWith('SMTP:') ? [part.slice(5)] : [])),
    others: parts.flatMap((part) => (part.startsWith('smtp:') ? [part.slice(5)] : [])),
  };
};

const blocked = (row: Row): boolean =>
  ['Block credential', 'Sign-in blocked', 'Block sign in'].some((heading) => saysYes(row.cell(heading)));

/**
 * Reads the Microsoft 365 admin centre's "Export users" CSV, with commas or semicolons.
 * @returns As {@link readEntra} does.
 */
export const readMicrosoft365 = (file: string, table: Table): FileReading => {
  const gathered = new Gathered(file, 'microsoft-365', ['officer']);
  for (const row of soundRows(table, gathered, ['Display name', 'First name', 'Last name', 'Title', 'Department'])) {
    const { own, others } = proxies(row.cell('Proxy addresses'));
    const userPrincipalName = row.cell('User principal name');
    gatherAccount(
      {
        displayName: row.cell('Display name'),
        given: row.cell('First name'),
        surname: row.cell('Last name'),
        addresses: [...own, userPrincipalName, ...others],
        jobTitle: row.cell('Title'),
        team: row.cell('Department'),
        disabled: blocked(row) || row.cell('Soft deletion time stamp') !== '',
        guest: isGuest(userPrincipalName) || /^guest$/i.test(row.cell('User type')),
        at: row.at,
      },
      gathered,
    );
  }
  gathered.remark(DROPPED);
  return gathered.done();
};
