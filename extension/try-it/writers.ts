import type { Officer } from '../../core/council/council.ts';
import { GRADES } from '../../core/council/grades.ts';
import type { Correspondent } from '../../core/draft/draft.ts';
import type { Council } from '../../core/index.ts';

/** Somebody who may be writing, as the page offers them. */
export interface Writer {
  readonly id: string;
  readonly label: string;
  readonly role: 'officer' | 'member';
  readonly identity: Readonly<Correspondent>;
}

/** A writer who is in no directory. */
export const ANY_OFFICER: Writer = {
  id: 'any-officer',
  label: 'An officer',
  role: 'officer',
  identity: { name: '', email: '' },
};
export const ANY_MEMBER: Writer = {
  id: 'any-member',
  label: 'A member',
  role: 'member',
  identity: { name: 'Councillor', email: '' },
};

/** Officers offered at most, the most senior first: thousands in one menu help nobody. */
const MOST_OFFICERS = 200;

const seniorFirst = (officers: readonly Officer[]): readonly Officer[] =>
  officers.length <= MOST_OFFICERS
    ? officers
    : [...officers].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, MOST_OFFICERS);

const rankOf = ({ grade }: Officer): number => (grade === undefined ? GRADES.length : GRADES.indexOf(grade));

/** Everybody who may be writing at a council: its members, its officers, and one of each whom no directory knows. */
export const writersOf = (council: Council): Writer[] => [
  ANY_OFFICER,
  ANY_MEMBER,
  ...council.members.map(
    ({ name, email, party, roles }): Writer => ({
      id: email,
      label: [`Cllr ${name}`, roles[0] ?? party].filter(Boolean).join(', '),
      role: 'member',
      identity: { name: `Cllr ${name}`, email },
    }),
  ),
  ...seniorFirst(council.officers).map(
    ({ name, email, jobTitle }): Writer => ({
      id: email,
      label: [name, jobTitle].filter(Boolean).join(', '),
      role: 'officer',
      identity: { name, email },
    }),
  ),
];
