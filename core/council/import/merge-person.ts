import type { Member, Officer } from '../council.ts';
import type { Grade } from '../grades.ts';
import { isStandIn } from '../stand-in-address.ts';
import { oneLine } from './clean.ts';
import type { CombinedPerson } from './combine.ts';
import {
  MEMBER_FIELDS,
  type MemberField,
  markOf,
  NO_MARK,
  OFFICER_FIELDS,
  type OfficerField,
  readMarks,
  writeMarks,
} from './marks.ts';
import { partyNamed } from './parties.ts';

/** One field that differs between the profile and the files. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Somebody's entry after an import: what was taken, and what was left because it was edited by hand. */
export interface MergedEntry<T> {
  readonly entry: T;
  readonly taken: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
}

/** Between the roles of a member, where they are compared as one text. No role has it. */
const BETWEEN = '; ';

/**
 * Settles each field three ways: what the profile has, what the last import wrote, and what the files say now. A value
 * that is no longer what the import wrote was edited by hand, and stays.
 */
const settle = <F extends string>(
  fields: readonly F[],
  current: ReadonlyMap<F, string>,
  imported: string | undefined,
  told: ReadonlyMap<F, string | undefined>,
) => {
  const marks = readMarks(imported, fields);
  const values = new Map(current);
  const taken: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const field of fields) {
    const before = current.get(field) ?? '';
    const after = told.get(field);
    if (after === undefined) continue;
    const untouched = marks.get(field) === markOf(before) || (before === '' && marks.get(field) === NO_MARK);
    if (before === after || untouched) {
      marks.set(field, markOf(after));
      values.set(field, after);
      if (before !== after) taken.push({ field, before, after });
    } else if (after !== '') kept.push({ field, before, after });
  }
  return { values, taken, kept, imported: writeMarks(marks, fields) };
};

/** What the files say of a member, by field; undefined where they are silent. */
const toldOfMember = (found: CombinedPerson): ReadonlyMap<MemberField, string | undefined> =>
  new Map<MemberField, string | undefined>([
    ['name', found.name],
    ['email', found.email],
    ['party', found.party === undefined ? undefined : (partyNamed(found.party) ?? '')],
    ['ward', found.ward],
    ['roles', found.roles?.join(BETWEEN)],
  ]);

/** Enters a member, or brings their entry up to date. `before` is absent for a new one. */
export const mergeMember = (
  before: Member | undefined,
  found: CombinedPerson,
  standIn: string,
): MergedEntry<Member> => {
  const current = new Map<MemberField, string>([
    ['name', before?.name ?? ''],
    ['email', before && !isStandIn(before.email) ? before.email : ''],
    ['party', before?.party ?? ''],
    ['ward', before?.ward ?? ''],
    ['roles', before?.roles.join(BETWEEN) ?? ''],
  ]);
  const { values, taken, kept, imported } = settle(MEMBER_FIELDS, current, before?.imported, toldOfMember(found));
  const value = (field: MemberField): string => values.get(field) ?? '';
  const party = value('party');
  const written = oneLine(found.party ?? '');
  // what was written belongs to the party that it was written for
  const asWritten =
    written && partyNamed(written) === party ? written : party === before?.party ? before?.partyAsWritten : '';
  const roles = value('roles') === before?.roles.join(BETWEEN) ? (before?.roles ?? []) : (found.roles ?? []);
  const entry: Member = {
    name: value('name'),
    email: value('email') || before?.email || standIn,
    ...(party ? { party } : {}),
    ...(asWritten && asWritten !== party ? { partyAsWritten: asWritten } : {}),
    ...(value('ward') ? { ward: value('ward') } : {}),
    roles: [...roles],
    ...(imported ? { imported } : {}),
  };
  return { entry, taken, kept };
};

/**
 * Enters an officer, or brings their entry up to date.
 * @param gradeOf The grade that the table gives a job title; undefined where it gives none.
 */
export const mergeOfficer = (
  before: Officer | undefined,
  found: CombinedPerson,
  standIn: string,
  gradeOf: (jobTitle: string) => Grade | undefined,
): MergedEntry<Officer> => {
  const current = new Map<OfficerField, string>([
    ['name', before?.name ?? ''],
    ['email', before && !isStandIn(before.email) ? before.email : ''],
    ['jobTitle', before?.jobTitle ?? ''],
    ['grade', before?.grade ?? ''],
    ['team', before?.team ?? ''],
  ]);
  const told = new Map<OfficerField, string | undefined>([
    ['name', found.name],
    ['email', found.email],
    ['jobTitle', found.jobTitle],
    ['grade', found.jobTitle === undefined ? undefined : (gradeOf(found.jobTitle) ?? '')],
    ['team', found.team],
  ]);
  const { values, taken, kept, imported } = settle(OFFICER_FIELDS, current, before?.imported, told);
  const value = (field: OfficerField): string => values.get(field) ?? '';
  const grade = value('grade') as Grade | '';
  const entry: Officer = {
    name: value('name'),
    email: value('email') || before?.email || standIn,
    jobTitle: value('jobTitle'),
    ...(grade ? { grade } : {}),
    ...(value('team') ? { team: value('team') } : {}),
    ...(imported ? { imported } : {}),
  };
  return { entry, taken, kept };
};
