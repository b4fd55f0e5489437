import type { MemberPerson, OfficerPerson, Person } from '../council/directory.ts';
import { isPoliticalAssistant } from '../council/roles.ts';
import type { LetterForm } from './letter-form.ts';
import { personOf } from './names.ts';
import { personName } from './naming.ts';
import { memberOf, officerOf } from './people.ts';
import { perReading } from './per-reading.ts';
import type { Paragraph, Reading, Span } from './reading.ts';

/** Those whom an email or a letter goes to, the writer left out. */
export interface Addressees {
  /** Those whom the council's profile knows: in an email by its headers, in a letter by its head. */
  readonly members: readonly MemberPerson[];
  readonly officers: readonly OfficerPerson[];
  /** A member or an officer is written to, known or not: "Dear Councillor" is a member though nobody knows which. */
  readonly someMember: boolean;
  readonly someOfficer: boolean;
  /** An address or an office of the council is written to, and who holds it is not known: a shared mailbox, a panel. */
  readonly someOffice: boolean;
  /** Somebody outside the council, the press or the public reads it. */
  readonly outside: boolean;
}

const ofEmail = ({ audience }: Reading): Addressees => {
  const members = audience.members.flatMap((recipient) => memberOf(recipient) ?? []);
  const officers = audience.officers.flatMap((recipient) => officerOf(recipient) ?? []);
  return {
    members,
    officers,
    someMember: members.length > 0,
    someOfficer: officers.length > 0,
    someOffice: audience.recipients.some(({ identity, self }) => identity.kind === 'council-unknown' && !self),
    outside: audience.outsiders.length > 0 || audience.press.length > 0,
  };
};

/** Whom a letter names in these stretches by name or office; what else they name is the writer's own. */
const namedIn = (stretches: readonly Paragraph[], reading: Reading, { signatory }: LetterForm): Person[] => {
  const { members, officers } = reading.directory;
  const named = stretches.flatMap(({ reading: { mentions } }): readonly Person[] =>
    mentions.flatMap(({ bearer }) => {
      const email = personOf(bearer)?.email;
      return [...officers, ...members].find((person) => person.email === email) ?? [];
    }),
  );
  // A member writes to officers, an officer to members.
  return [...new Set(named)].filter(
    (person) => person.kind !== reading.writer.role && person !== signatory?.member && person !== signatory?.officer,
  );
};

/** Offices of a council that read what is sent to no one by name. */
const OFFICE =
  /\b(?:human resources|personnel|recruit\w+|appointments?|chief executive|members of the|director|head of|information (?:governance|rights)|freedom of information)\b/i;
/** What only the name of another employer has. */
const ELSEWHERE =
  /\b(?:trust|hospitals?|hospices?|charity|church|museum|society|club|ltd|limited|plc|university|college|school|academy|nhs|association|agency)\b/i;

/** The head of a letter without what names another employer: "The Chief Executive, Three Valleys Academy Trust". */
const headOf = (reading: Reading): readonly Paragraph[] =>
  reading.paragraphs.filter((paragraph) => paragraph.part === 'letterhead' && !ELSEWHERE.test(reading.text(paragraph)));

/** Where nothing stands. */
const NOWHERE: Span = { field: 'body', start: 0, end: 0 };

/** The addressee of a letter, who stands last in its head. */
const addresseeOf = (reading: Reading): string => {
  const head = reading.paragraphs.filter(({ part }) => part === 'letterhead');
  return reading.text(head[head.length - 1] ?? NOWHERE);
};

const ofLetter = (reading: Reading, letter: LetterForm): Addressees => {
  const { toInsider, toPress, toMinister, toMany } = letter;
  const head = headOf(reading);
  // The form of a letter knows whom it greets by surname; by first name, "Dear Marcus", only the mentions do.
  const greeting = reading.paragraphs.filter(({ part }) => part === 'salutation');
  const mentions = (among: readonly Paragraph[], wanted: 'member' | 'officer'): boolean =>
    among.some(({ reading: text }) => text.mentions.some(({ kind }) => kind === wanted));
  const addressee = addresseeOf(reading);
  // "Dear Ruth" at a firm is nobody of the council, whoever else is called Ruth.
  const elsewhere = !toInsider && ELSEWHERE.test(addressee);
  const away = toPress || toMinister || elsewhere;
  const named = toMany ? [] : namedIn([...head, ...greeting], reading, letter);
  const people: readonly Person[] = away ? [] : toInsider ? [toInsider] : named;
  const members = people.flatMap((person) => (person.kind === 'member' ? [person] : []));
  const officers = people.flatMap((person) => (person.kind === 'officer' ? [person] : []));
  const someMember = toInsider ? toInsider.kind === 'member' : !elsewhere && mentions(greeting, 'member');
  const someOfficer = toInsider
    ? toInsider.kind === 'officer'
    : !someMember && !elsewhere && (mentions(greeting, 'officer') || mentions(head, 'officer'));
  return {
    members,
    officers,
    someMember,
    someOfficer,
    someOffice: !away && !toInsider && OFFICE.test(addressee),
    outside: toPress || toMany || (!someMember && !someOfficer),
  };
};

/** Whom an email or a letter goes to; a press release goes to everybody, and so to nobody here. */
export const addresseesOf = perReading(
  (reading): Addressees => (reading.letter ? ofLetter(reading, reading.letter) : ofEmail(reading)),
);

/** How a message names the members and officers, or one of the two, whom a draft is addressed to; those copied in where nobody else is. */
export const readersOf = (reading: Reading, kind?: Person['kind']): string[] => {
  const { members, officers } = addresseesOf(reading);
  const people = [...members, ...officers].filter((person) => !kind || person.kind === kind);
  const to = people.filter((person) =>
    reading.audience.recipients.some(
      ({ field, identity }) => field === 'to' && 'person' in identity && identity.person === person,
    ),
  );
  return (to.length > 0 ? to : people).map(personName);
};

/** Whether somebody of the council reads a draft, known by name or not: a colleague, an office, a shared mailbox. */
export const reachesCouncil = (reading: Reading): boolean => {
  const { members, officers, someOffice } = addresseesOf(reading);
  return members.length + officers.length > 0 || someOffice;
};

/** The officers of whom a draft asks something. */
export interface OfficersAsked {
  /** Those whom the council's profile knows, political assistants among them, in the order of the headers. */
  readonly all: readonly OfficerPerson[];
  /** The same without political assistants. */
  readonly known: readonly OfficerPerson[];
  /** Whether it goes to an officer or an office of the council at all, known or not. */
  readonly any: boolean;
}

/**
 * The officers whom an email or a letter asks: those it is addressed to, and those copied in only where no officer stands
 * among the addressees. What members may ask of political assistants is a matter apart.
 */
export const officersAsked = (reading: Reading): OfficersAsked => {
  const { officers, someOfficer, someOffice } = addresseesOf(reading);
  const { letter, audience } = reading;
  const to = audience.officers.filter(({ field }) => field === 'to').flatMap((recipient) => officerOf(recipient) ?? []);
  const all = to.length > 0 ? to : officers;
  const known = all.filter((officer) => !isPoliticalAssistant(officer));
  const unknown = letter ? !letter.toInsider && (someOfficer || letter.toCouncil) : officers.length === 0 && someOffice;
  return { all, known, any: known.length > 0 || unknown };
};
