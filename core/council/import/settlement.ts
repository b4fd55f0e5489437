import type { Council, Member, Officer } from '../council.ts';
import type { Grade } from '../grades.ts';
import { wardKey } from '../roles.ts';
import { isStandIn, standInAddress } from '../stand-in-address.ts';
import { emailKey, nameKey } from './combine.ts';
import type { FoundPerson, Question, Settlement, Who } from './found.ts';
import { gradesByTitle } from './grade-table.ts';
import { partyNamed } from './parties.ts';

type Entry = Member | Officer;
type Part = 'members' | 'officers';
type Details = Extract<Settlement, { ask: 'kind' }>['details'];

/** Answers that leave things as the import has them. */
export const LEFT_OPEN = '';

/** A settlement's own name, by which an answer to it is kept while files are added or read anew. */
export const settlementKey = (settlement: Settlement): string => {
  switch (settlement.ask) {
    case 'grade':
      return `grade ${settlement.title}`;
    case 'domain':
      return `domain ${settlement.domain}`;
    case 'owner':
      return `owner ${settlement.email}`;
    case 'one-person':
      return `one-person ${settlement.people.map(({ email }) => email).join(' ')}`;
    case 'field':
      return `${settlement.field} ${settlement.who.email ?? settlement.who.name}`;
    case 'kind':
      return `kind ${settlement.who.email ?? settlement.who.name}`;
  }
};

const isWho =
  ({ name, email }: Who) =>
  (entry: Entry): boolean =>
    email === undefined
      ? isStandIn(entry.email) && nameKey(entry.name) === nameKey(name)
      : emailKey(entry.email) === emailKey(email);

const PARTS: readonly Part[] = ['members', 'officers'];

interface Found {
  readonly part: Part;
  readonly at: number;
}

/** Somebody's entry, by address. */
const find = (council: Council, who: Who): Found | undefined => {
  for (const part of PARTS) {
    const at = (council[part] as readonly Entry[]).findIndex(isWho(who));
    if (at >= 0) return { part, at };
  }
  return undefined;
};

/** Somebody's entry by a name that they alone have: a hand edit that was kept may have given them another address. */
const findByName = (council: Council, { name }: Who): Found | undefined => {
  const namesakes = PARTS.flatMap((part) =>
    (council[part] as readonly Entry[]).flatMap((entry, at) =>
      nameKey(entry.name) === nameKey(name) ? [{ part, at }] : [],
    ),
  );
  return namesakes.length === 1 ? namesakes[0] : undefined;
};

const change = (council: Council, who: Who, fields: Partial<Member & Officer>): Council => {
  const found = find(council, who) ?? findByName(council, who);
  if (!found) return council;
  const entries = (council[found.part] as Entry[]).map((entry, at) =>
    at === found.at ? { ...entry, ...fields } : entry,
  );
  return { ...council, [found.part]: entries };
};

const without = (council: Council, who: Who): Council => {
  const found = find(council, who);
  if (!found) return council;
  return { ...council, [found.part]: (council[found.part] as Entry[]).filter((_, at) => at !== found.at) };
};

const withWard = (council: Council, ward: string): Council =>
  council.wards.some((known) => wardKey(known) === wardKey(ward))
    ? council
    : { ...council, wards: [...council.wards, ward] };

const setField = (council: Council, who: Who, field: string, value: string): Council => {
  const told = field === 'party' ? (partyNamed(value) ?? value) : value;
  const changed = change(council, who, { [field]: told });
  return field === 'ward' ? withWard(changed, told) : changed;
};

/** The grade of a title, for those who have it now and for imports to come. */
const setGrade = (council: Council, title: string, grade: Grade): Council => ({
  ...council,
  grades: [{ title, grade }, ...(council.grades ?? []).filter((row) => row.title !== title)],
  officers: council.officers.map((officer) =>
    officer.jobTitle === title && officer.grade === undefined ? { ...officer, grade } : officer,
  ),
});

const asMember = ({ name, party, ward, roles }: Details, email: string): Member => ({
  name,
  email,
  ...(party && { party: partyNamed(party) ?? party }),
  ...(ward && { ward }),
  roles: [...(roles ?? [])],
});

const asOfficer = ({ name, jobTitle = '', team }: Details, email: string, grade: Grade | undefined): Officer => ({
  name,
  email,
  jobTitle,
  ...(grade && { grade }),
  ...(team && { team }),
});

/** Takes somebody for a member or an officer; their entry of the other kind goes. */
const setKind = (
  council: Council,
  { who, details }: Extract<Settlement, { ask: 'kind' }>,
  kind: FoundPerson['kind'],
): Council => {
  const part = kind === 'member' ? 'members' : 'officers';
  const found = find(council, who);
  if (found?.part === part) return council;
  const before = found && (council[found.part] as Entry[])[found.at];
  const rest = found ? without(council, who) : council;
  const taken = new Set([...council.members, ...council.officers].map(({ email }) => email));
  const email = before?.email ?? details.email ?? standInAddress(details.name, taken);
  if (kind === 'member') return { ...rest, members: [...rest.members, asMember(details, email)] };
  const grade = gradesByTitle(council.grades ?? [])(details.jobTitle ?? '');
  return { ...rest, officers: [...rest.officers, asOfficer(details, email, grade)] };
};

/**
 * Whether a question that the files alone leave open was settled for the profile before: whose an address is that several
 * have, or whether somebody is a member or an officer whom the files do not tell as either.
 * @param council The profile before the import.
 */
export const isSettled =
  (council: Council) =>
  ({ kind, settlements: [settlement] }: Question): boolean => {
    if (kind === 'unclear-role' && settlement?.ask === 'kind') return find(council, settlement.who) !== undefined;
    if (settlement?.ask !== 'owner') return false;
    const holder = find(council, { name: '', email: settlement.email });
    const name = holder && council[holder.part][holder.at]?.name;
    return settlement.people.some((sharer) => nameKey(sharer.name) === nameKey(name ?? ''));
  };

/**
 * Settles one open question of an import, as a person has answered it.
 * @param council The profile after the import, and after the answers before this one.
 * @param typed A grade; `own`; an address; `member` or `officer`; or the value of the field. {@link LEFT_OPEN} leaves all as
 * it is.
 */
const settle = (council: Council, settlement: Settlement, typed: string): Council => {
  const answer = typed.trim();
  if (answer === LEFT_OPEN) return council;
  switch (settlement.ask) {
    case 'grade':
      return setGrade(council, settlement.title, answer as Grade);
    case 'domain':
      return { ...council, domains: [...new Set([...council.domains, settlement.domain])] };
    case 'owner': {
      const owner = settlement.people.find(({ name }) => name === answer);
      return owner ? change(council, owner, { email: settlement.email }) : council;
    }
    case 'one-person':
      return settlement.people.some(({ email }) => email === answer)
        ? settlement.people.filter(({ email }) => email !== answer).reduce(without, council)
        : council;
    case 'field':
      return setField(council, settlement.who, settlement.field, answer);
    case 'kind':
      return setKind(council, settlement, answer as FoundPerson['kind']);
  }
};

/** Whether a settlement changes whom an address stands for; others know people by the address that they had before. */
const movesAddresses = (settlement: Settlement): boolean =>
  settlement.ask === 'owner' ||
  settlement.ask === 'one-person' ||
  (settlement.ask === 'field' && (settlement.field === 'email' || settlement.field === 'name'));

/**
 * Settles the open questions of an import, as a person has answered them.
 * @param council The profile after the import.
 * @param answers By {@link settlementKey}; those to questions that are asked no longer count for nothing.
 */
export const settleAll = (
  council: Council,
  questions: readonly Question[],
  answers: ReadonlyMap<string, string>,
): Council => {
  const settlements = questions.flatMap((question) => question.settlements);
  const inOrder = [
    ...settlements.filter((settlement) => !movesAddresses(settlement)),
    ...settlements.filter(movesAddresses),
  ];
  return inOrder.reduce(
    (settled, settlement) => settle(settled, settlement, answers.get(settlementKey(settlement)) ?? LEFT_OPEN),
    council,
  );
};
