import { parseAddress } from '../../core/council/address.ts';
import {
  CouncilSchema,
  ElectionSchema,
  type Member,
  MemberSchema,
  type Officer,
  OfficerSchema,
} from '../../core/council/council.ts';
import { noticeFits } from '../../core/council/pre-election-period.ts';
import type { Council, InputProblem } from '../../core/index.ts';
import { inputProblems } from '../../core/input-error.ts';
import { overrideProblems } from '../../core/protocols/index.ts';
import { t } from '../../core/review/words.ts';

/** Problems by what they are in: an edit leaves all other entries the same objects, and so does not check them anew. */
const known = new WeakMap<object, readonly InputProblem[]>();

const remembered = <T extends object>(
  value: T,
  look: (value: T) => readonly InputProblem[],
): readonly InputProblem[] => {
  let problems = known.get(value);
  if (!problems) {
    problems = look(value);
    known.set(value, problems);
  }
  return problems;
};

const addressProblem = (email: string): InputProblem[] =>
  email !== '' && !parseAddress(email) ? [{ path: 'email', message: t('council.problem.address') }] : [];

/** What is wrong with a member's entry, by field. */
export const memberProblems = (member: Member): readonly InputProblem[] =>
  remembered(member, (entry) => [...inputProblems(MemberSchema, entry), ...addressProblem(entry.email)]);

/** What is wrong with an officer's entry, by field. */
export const officerProblems = (officer: Officer): readonly InputProblem[] =>
  remembered(officer, (entry) => [...inputProblems(OfficerSchema, entry), ...addressProblem(entry.email)]);

/** What is wrong with an election, by field. */
export const electionProblems = (election: Council['elections'][number]): readonly InputProblem[] =>
  remembered(election, (entry) => {
    const problems = inputProblems(ElectionSchema, entry);
    return problems.length > 0 || noticeFits(entry)
      ? problems
      : [{ path: 'noticeOn', message: t('council.problem.notice') }];
  });

const within = (part: string, problems: readonly (readonly InputProblem[])[]): InputProblem[] =>
  problems.flatMap((list, at) => list.map(({ path, message }) => ({ path: `${part}[${at}].${path}`, message })));

/** Everything that keeps a profile from being used, by field; nothing where it is valid. */
export const profileProblems = (council: Council): readonly InputProblem[] => {
  const { members, officers, elections } = council;
  return [
    ...inputProblems(CouncilSchema, { ...council, members: [], officers: [], elections: [] }),
    ...within('members', members.map(memberProblems)),
    ...within('officers', officers.map(officerProblems)),
    ...within('elections', elections.map(electionProblems)),
    ...overrideProblems(council),
  ];
};

/** The message about one field. */
export const problemOf = (problems: readonly InputProblem[], path: string): string | undefined =>
  problems.find((problem) => problem.path === path)?.message;
