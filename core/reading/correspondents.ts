import type { MemberPerson, OfficerPerson } from '../council/directory.ts';
import { memberOf, officerOf } from './people.ts';
import type { Reading } from './reading.ts';

/** Those a message is between, beside its writer. */
export interface Correspondents {
  readonly members: readonly MemberPerson[];
  readonly officers: readonly OfficerPerson[];
  /** A member or an officer is written to whom the directory does not know. */
  readonly someMember: boolean;
  readonly someOfficer: boolean;
  /** Somebody outside the council, the press or the public reads it. */
  readonly outside: boolean;
}

/**
 * Whom an email or letter is to. A letter goes to whom its head names, or else to whom it greets; "Dear Councillor" is a
 * member though nobody knows which.
 */
export const correspondentsOf = (reading: Reading): Correspondents => {
  const { kind, letter, audience, paragraphs } = reading;
  if (kind !== 'letter') {
    const members = audience.members.flatMap((recipient) => memberOf(recipient) ?? []);
    const officers = audience.officers.flatMap((recipient) => officerOf(recipient) ?? []);
    return {
      members,
      officers,
      someMember: members.length > 0,
      someOfficer: officers.length > 0,
      outside: audience.outsiders.length > 0 || audience.press.length > 0,
    };
  }
  const insider = letter?.toInsider;
  const greeted = paragraphs
    .filter(({ part }) => part === 'salutation')
    .flatMap(({ reading: { mentions } }) => mentions.map((mention) => mention.kind));
  const headed = paragraphs
    .filter(({ part }) => part === 'letterhead')
    .flatMap(({ reading: { mentions } }) => mentions);
  const someMember = insider?.kind === 'member' || (!insider && greeted.includes('member'));
  const someOfficer =
    insider?.kind === 'officer' ||
    (!insider && !someMember && (greeted.includes('officer') || headed.some(({ kind: what }) => what === 'officer')));
  return {
    members: insider?.kind === 'member' ? [insider] : [],
    officers: insider?.kind === 'officer' ? [insider] : [],
    someMember,
    someOfficer,
    outside: letter?.toPress === true || letter?.toMany === true || (!someMember && !someOfficer),
  };
};
