import { oneLine, readAddress, readName } from './clean.ts';
import type { Place, Settlement } from './found.ts';
import type { Gathered } from './gather.ts';
import { memberTitle } from './written-roles.ts';

/** One account of a staff directory, whichever product it comes from. Empty where the file says nothing. */
export interface Account {
  readonly displayName: string;
  readonly given: string;
  readonly surname: string;
  /** Addresses, the one that mail is sent from first. */
  readonly addresses: readonly string[];
  readonly jobTitle: string;
  readonly team: string;
  readonly disabled: boolean;
  readonly guest: boolean;
  readonly at: Place;
}

/** A tenant's own addresses, which nobody writes to or from. */
const TECHNICAL = /\.onmicrosoft\.com$/;
const MEMBERS_TEAM = /^(?:elected )?(?:members|councillors)$/i;

/** Whether a cell says yes: exports write TRUE, True, Yes or 1. */
export const saysYes = (cell: string): boolean => /^(?:true|yes|1)$/i.test(cell.trim());
/** Whether a cell says no. */
export const saysNo = (cell: string): boolean => /^(?:false|no|0)$/i.test(cell.trim());

/**
 * Takes an account for the member or officer that it belongs to, or skips it with the reason. A member is told by the job
 * title or by "Cllr" before the name, never by the name itself or the form of the address.
 */
export const gatherAccount = (account: Account, gathered: Gathered): void => {
  const { at, team } = account;
  const shown = account.displayName || oneLine(`${account.given} ${account.surname}`);
  if (account.disabled) {
    gathered.skip('disabled', at, shown);
    return;
  }
  if (account.guest) {
    gathered.skip('guest', at, shown);
    return;
  }
  if (!account.surname) {
    gathered.skip('shared-mailbox', at, shown);
    return;
  }
  const addresses = account.addresses.flatMap((text) => readAddress(text) ?? []);
  const [email, ...aliases] = addresses.filter((address) => !TECHNICAL.test(address));
  if (email === undefined) {
    gathered.skip('no-address', at, shown);
    return;
  }
  const parts = readName(oneLine(`${account.given} ${account.surname}`));
  const display = readName(account.displayName);
  const { name } = account.given ? parts : display.name.includes(' ') ? display : parts;
  if (!name) {
    gathered.skip('no-name', at);
    return;
  }
  const person = { name, email, aliases, at };
  const either: Settlement = {
    ask: 'kind',
    who: { name, email },
    details: { name, email, jobTitle: account.jobTitle, team },
  };
  const title = memberTitle(account.jobTitle);
  const styled = parts.councillor || display.councillor;
  if (styled && account.jobTitle && !title)
    gathered.ask(
      'unclear-role',
      `${name} is called Councillor but has the job title ${account.jobTitle}. Taken for a member; is that right?`,
      [name],
      [at],
      [either],
    );
  if (title || styled) {
    gathered.people.push({
      ...person,
      kind: 'member',
      roles: title && title.roles.length > 0 ? title.roles : undefined,
    });
    return;
  }
  if (!account.jobTitle && MEMBERS_TEAM.test(team)) {
    gathered.ask(
      'unclear-role',
      `${name} has no job title and is in the department ${team}: a member, or somebody who works for them? Left out.`,
      [name],
      [at],
      [either],
    );
    return;
  }
  gathered.people.push({
    ...person,
    kind: 'officer',
    jobTitle: account.jobTitle || undefined,
    team: team || undefined,
  });
};
