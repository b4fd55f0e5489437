import type { Member, Officer } from './council.ts';
import { GRADES, type Grade } from './grades.ts';
import { nameWords } from './person-name.ts';

/**
 * Whether a grade is as high as another, or higher. A political assistant stands outside the hierarchy and is never as
 * high as anyone else.
 */
export const atLeast = (grade: Grade, other: Grade): boolean => GRADES.indexOf(grade) <= GRADES.indexOf(other);

/** Whether an officer is, or for all that the profile tells may be, of a grade or above. */
export const mayBeAtLeast = ({ grade }: Pick<Officer, 'grade'>, other: Grade): boolean =>
  grade === undefined || atLeast(grade, other);

/** Titles and teams remembered at most: more than any council has of different ones. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** A role, title or team as words. Thousands of officers share some hundred of them, and every rule may ask anew. */
const words = (role: string): string => {
  let folded = remembered.get(role);
  if (folded === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    folded = nameWords(role).join(' ');
    remembered.set(role, folded);
  }
  return folded;
};

/** Roles as words: asked about for every draft, and the same until the council's profile changes. */
const rolesOf = new WeakMap<readonly string[], readonly string[]>();

const hasRole = ({ roles }: Pick<Member, 'roles'>, test: (role: string) => boolean): boolean => {
  let folded = rolesOf.get(roles);
  if (!folded) {
    folded = roles.map(words);
    rolesOf.set(roles, folded);
  }
  return folded.some(test);
};

/** A post in the cabinet, alone or after another office in one line: "Deputy Leader and Cabinet Member for Housing". */
const EXECUTIVE =
  /(^|and |leader |council |mayor )(?:cabinet member|executive (?:member|councillor)|portfolio holder|lead member)(.*)/;
const isExecutive = (role: string): boolean => EXECUTIVE.test(role);

const isCouncilLeader = (line: string): boolean => {
  const role = line.replace(EXECUTIVE, '$1').replace(/(?: and)? $/, '');
  return (
    role === 'leader' ||
    role === 'council leader' ||
    (role.startsWith('leader of') &&
      role.endsWith('council') &&
      !role.includes('group') &&
      !role.includes('opposition'))
  );
};

/** Whether a member is the Leader of the Council. */
export const isLeader = (member: Member): boolean => hasRole(member, isCouncilLeader);

/** Whether a member has an office of overview and scrutiny. */
export const scrutinises = (member: Member): boolean => hasRole(member, (role) => role.includes('scrutiny'));

const MAYOR = /^(?:the )?(?:directly[ -])?(?:lord |elected |executive |civic )?mayor(?: of .+)?$/;

/** Whether a member is the Mayor, of either kind, and not a deputy. */
export const isMayor = (member: Pick<Member, 'roles'>): boolean => hasRole(member, (role) => MAYOR.test(role));

/** Whether a member was co-opted and not elected, or is an independent person: a member who is no councillor. */
export const isCoOpted = (member: Pick<Member, 'roles'>): boolean =>
  hasRole(member, (role) => /^(?:co-?opt|independent person)/.test(role));

/** Whether a member sits on the cabinet: the Leader, a deputy, or a holder of a portfolio. */
export const isExecutiveMember = (member: Member): boolean =>
  isLeader(member) ||
  hasRole(member, (role) => isExecutive(role) || (role.startsWith('deputy ') && isCouncilLeader(role.slice(7))));

/** Whether a member chairs a committee. */
export const isChair = (member: Member): boolean =>
  hasRole(member, (role) =>
    ['chair', 'chairman', 'chairwoman', 'chairperson'].some((office) => role.split(' ')[0] === office),
  );

const JOINING = new Set(['and', 'of', 'the', 'for', 'with', 'responsibility', 'services', 'service', 'member', 'to']);
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** The subjects among folded words, singular. */
export const subjectsAmong = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !JOINING.has(word)).map(singular));

/** The subjects of a title or a line, folded and singular: "Highways and Environment" gives `highway`, `environment`. */
export const subjectWords = (line: string): Set<string> => subjectsAmong(nameWords(line));

/** The subjects that a member holds in the cabinet; empty for others. */
export const portfolioOf = (member: Member): Set<string> =>
  new Set(
    member.roles.flatMap((role) => {
      const portfolio = EXECUTIVE.exec(words(role))?.[2];
      return portfolio === undefined ? [] : [...subjectWords(portfolio)];
    }),
  );

const officerHas = (officer: Officer, teamName: string, inTitle: readonly string[]): boolean => {
  const { team } = officer;
  const title = ` ${words(officer.jobTitle)}`;
  return (
    (team !== undefined && words(team).split('-').join(' ') === teamName) ||
    inTitle.some((part) => title.includes(` ${part}`))
  );
};

/** Whether an officer works in communications, and so may deal with the press. */
export const isCommunications = (officer: Officer): boolean =>
  officerHas(officer, 'communications', ['communications', 'press office', 'media relations']);

/** Whether an officer works in democratic services. */
export const isDemocraticServices = (officer: Officer): boolean =>
  officerHas(officer, 'democratic services', ['democratic services', 'committee clerk', 'head of democracy']);

/** Whether an officer is a political assistant. */
export const isPoliticalAssistant = (officer: Officer): boolean =>
  officer.grade === 'political-assistant' || officerHas(officer, 'political assistants', ['political assistant']);

/** Whether an officer is there to support members: their assistants, democratic services, political assistants. */
export const supportsMembers = (officer: Officer): boolean =>
  isDemocraticServices(officer) ||
  isPoliticalAssistant(officer) ||
  officerHas(officer, 'members support', [
    'executive assistant',
    'member support',
    'members support',
    'mayors office',
    'mayors secretary',
  ]);

/**
 * Whether an officer is the Monitoring Officer, whatever else they are. Those who monitor air or contracts are plain
 * officers.
 */
export const isMonitoringOfficer = ({ jobTitle, grade }: Officer): boolean => {
  const title = words(jobTitle).replace('deputy monitoring officer', '');
  return title.includes('monitoring officer') && (grade !== 'officer' || title.startsWith('monitoring officer'));
};

/** A ward's name as a key: "Millfield", "Millfield Ward" and "millfield" agree, as do "Bow & Lea" and "Bow and Lea". */
export const wardKey = (ward: string): string => {
  const folded = nameWords(ward).filter((word) => word !== 'and');
  const last = folded[folded.length - 1];
  return (folded.length > 1 && (last === 'ward' || last === 'division') ? folded.slice(0, -1) : folded).join(' ');
};

/** Members by ward, as {@link wardKey} writes it. */
export const membersByWard = <M extends Member>(members: readonly M[]): ReadonlyMap<string, readonly M[]> => {
  const wards = new Map<string, M[]>();
  for (const member of members) {
    if (!member.ward) continue;
    const key = wardKey(member.ward);
    const there = wards.get(key);
    if (there) there.push(member);
    else wards.set(key, [member]);
  }
  return wards;
};
