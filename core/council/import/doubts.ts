import type { Member, Officer } from '../council.ts';
import {
  domainCounts,
  groupedBy,
  ownDomains,
  type People,
  ungraded,
  withoutAddress,
  withoutParty,
  withoutWard,
} from '../open-points.ts';
import { isStandIn } from '../stand-in-address.ts';
import { looksSpoilt } from './clean.ts';
import { nameKey } from './combine.ts';
import type { Question, Settlement } from './found.ts';

const question = (
  kind: Question['kind'],
  text: string,
  about: readonly string[],
  settlements: readonly Settlement[],
): Question[] => (about.length > 0 ? [{ kind, text, about, places: [], settlements }] : []);

type Field = Extract<Settlement, { ask: 'field' }>['field'];

/** A question about a field of each of some people, of which nothing is known. */
const fieldQuestion = (
  kind: Question['kind'],
  text: string,
  people: readonly (Member | Officer)[],
  field: Field,
): Question[] =>
  question(
    kind,
    text,
    people.map(({ name }) => name),
    people.map((who) => ({ ask: 'field', who, field, choices: [] })),
  );

const shown = ({ name, email }: Member | Officer): string => (isStandIn(email) ? name : `${name} <${email}>`);

/** Names borne by several, of whom at least one is new or changed: the others were asked about before. */
const sameNames = ({ members, officers }: People, touched: ReadonlySet<string>): Question[] => {
  const kinds = new Map<Member | Officer, string>([
    ...members.map((member) => [member, 'member'] as const),
    ...officers.map((officer) => [officer, 'officer'] as const),
  ]);
  const groups = groupedBy([...kinds.keys()], ({ name }) => nameKey(name)).filter(
    (group) => group.length > 1 && group.some(({ email }) => touched.has(email)),
  );
  const mixed = (group: readonly (Member | Officer)[]): boolean => new Set(group.map((one) => kinds.get(one))).size > 1;
  const written = (list: readonly (readonly (Member | Officer)[])[]): string[] =>
    list.map((group) => group.map((one) => `${shown(one)}, ${kinds.get(one)}`).join('; '));
  const onePerson = (list: readonly (readonly (Member | Officer)[])[]): Settlement[] =>
    list.map((group) => ({
      ask: 'one-person',
      people: group.map((one) => ({ kind: kinds.get(one) ?? '', name: one.name, email: one.email })),
    }));
  const ofBothKinds = groups.filter(mixed);
  const ofOneKind = groups.filter((group) => !mixed(group));
  return [
    ...question(
      'member-and-officer',
      'A member and an officer have the same name. Are they two people? Both were kept; no one may be both.',
      written(ofBothKinds),
      onePerson(ofBothKinds),
    ),
    ...question(
      'same-name',
      'Several people have the same name. Are they different people? All were kept; a draft that names one of them may mean either.',
      written(ofOneKind),
      onePerson(ofOneKind),
    ),
  ];
};

const unknownGrades = (officers: readonly Officer[]): Question[] => {
  const titles = ungraded(officers);
  const about = titles.map(
    (group) => `${group[0]?.jobTitle || '(no job title)'}${group.length > 1 ? ` (${group.length} people)` : ''}`,
  );
  return question(
    'unknown-grade',
    'Which grade have these job titles? Rules about seniority leave these officers alone until then. Add rows to "grades" in the profile, such as { "title": "Group Engineer", "grade": "manager" }, and import again.',
    about,
    titles.flatMap(([first, ...others]): Settlement[] =>
      first?.jobTitle ? [{ ask: 'grade', title: first.jobTitle, people: others.length + 1 }] : [],
    ),
  );
};

/**
 * The domains of the people's work addresses. Of a new profile the one that most have is the council's; any other is
 * asked about, as partners and contractors may have them.
 */
const domainDoubts = (
  people: People,
  own: readonly string[],
): { readonly domains: readonly string[]; readonly questions: Question[] } => {
  const counts = domainCounts(people);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  const domains = own.length === 0 && commonest && commonest[1] * 2 > all ? [commonest[0]] : own;
  const isOwn = ownDomains(domains);
  const others = [...counts].filter(([domain]) => !isOwn(domain));
  return {
    domains,
    questions: question(
      'domain',
      'Are these domains the council’s own? They were not added to "domains".',
      others.map(([domain, count]) => `${domain} (${count === 1 ? '1 person' : `${count} people`})`),
      others.map(([domain, people]) => ({ ask: 'domain', domain, people })),
    ),
  };
};

/**
 * What is still open about a profile's people: grades, names, wards, addresses, parties, domains, spoilt letters.
 * @param people The profile's people after the import.
 * @param own The council's domains so far.
 * @param touched Addresses of those who are new or changed.
 * @returns The questions, and the council's domains.
 */
export const doubtsAbout = (
  people: People,
  own: readonly string[],
  touched: ReadonlySet<string>,
): { readonly questions: readonly Question[]; readonly domains: readonly string[] } => {
  const { members, officers } = people;
  const { domains, questions } = domainDoubts(people, own);
  return {
    domains,
    questions: [
      ...sameNames(people, touched),
      ...unknownGrades(officers),
      ...fieldQuestion(
        'no-ward',
        'Which ward are these members for? Ward rules leave them alone until then.',
        withoutWard(members),
        'ward',
      ),
      ...fieldQuestion(
        'no-email',
        'What is the work address of these people? No file has it, so they are known by name alone; an address ending in no-address.invalid stands in.',
        withoutAddress(people),
        'email',
      ),
      ...fieldQuestion(
        'no-party',
        'Which party do these members sit for? Put Independent for none.',
        withoutParty(members),
        'party',
      ),
      ...fieldQuestion(
        'encoding',
        'These names seem to have been spoilt by a wrong encoding before the file came here. How are they spelt?',
        [...members, ...officers].filter(({ name }) => looksSpoilt(name)),
        'name',
      ),
      ...questions,
    ],
  };
};
