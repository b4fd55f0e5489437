import type { MemberPerson, OfficerPerson, Person } from '../council/directory.ts';
import { isInsider, memberOf, officerOf } from './people.ts';
import type { Reading } from './reading.ts';

/** The people of the council whom a draft goes to, the writer left out. */
export interface Reached {
  readonly members: readonly MemberPerson[];
  readonly officers: readonly OfficerPerson[];
}

/** Whom the head of a letter names by name or office, when its addressee line names nobody; not the writer. */
const namedInHead = (reading: Reading): Person[] => {
  const { directory, paragraphs, writer, letter } = reading;
  const found = new Set<Person>();
  for (const { part, reading: text } of paragraphs) {
    if (part !== 'letterhead') continue;
    for (const { bearer } of text.mentions) {
      const named =
        bearer?.kind === 'officer'
          ? directory.officers.find(({ email }) => email === bearer.officer.email)
          : bearer?.kind === 'member'
            ? directory.members.find(({ email }) => email === bearer.member.email)
            : undefined;
      const own = named && (named === letter?.signatory?.member || named === letter?.signatory?.officer);
      // A member writes to officers, an officer to members; the rest of the head is the writer's own.
      if (named && !own && named.kind !== writer.role) found.add(named);
    }
  }
  return [...found];
};

const HR =
  /\b(?:human resources|personnel|recruit\w+|appointments?|chief executive|members of the|director|head of)\b/i;

/** What only the name of another employer has. */
const ELSEWHERE = /\b(?:trust|hospitals?|ltd|limited|plc|university|college|school|academy|nhs|association|agency)\b/i;

/** Whether somebody of the council reads a draft, known by name or not: a colleague, an office, a shared mailbox. */
export const reachesCouncil = (reading: Reading): boolean => {
  const { members, officers } = reached(reading);
  if (members.length + officers.length > 0) return true;
  const { audience, letter, paragraphs, draft } = reading;
  if (!letter) return audience.recipients.some((recipient) => !recipient.self && isInsider(recipient));
  if (letter.toPress || letter.toMinister) return false;
  // The addressee stands last in the head of a letter.
  const heads = paragraphs.filter(({ part }) => part === 'letterhead');
  const last = heads[heads.length - 1];
  if (last === undefined) return false;
  const addressee = draft.body.slice(last.start, last.end);
  return HR.test(addressee) && !ELSEWHERE.test(addressee);
};

/** The members and officers whom an email, or a letter by its addressee, goes to. */
export const reached = (reading: Reading): Reached => {
  const { audience, letter } = reading;
  if (!letter)
    return {
      members: audience.members.flatMap((recipient) => memberOf(recipient) ?? []),
      officers: audience.officers.flatMap((recipient) => officerOf(recipient) ?? []),
    };
  if (letter.toPress || letter.toMinister) return { members: [], officers: [] };
  const people: readonly Person[] = letter.toInsider ? [letter.toInsider] : letter.toMany ? [] : namedInHead(reading);
  return {
    members: people.flatMap((person) => (person.kind === 'member' ? [person] : [])),
    officers: people.flatMap((person) => (person.kind === 'officer' ? [person] : [])),
  };
};
