import type { MemberPerson } from '../council/directory.ts';
import type { Reading } from './reading.ts';

/** The member who writes, where the council's profile knows them: the sender of an email, the signatory of a letter. */
export const writingMember = (reading: Reading): MemberPerson | undefined =>
  reading.writer.member ?? reading.letter?.signatory?.member;

/** Whether the writer belongs to the party of the Leader of the Council; undefined where that is not known. */
export const inAdministration = (reading: Reading): boolean | undefined => {
  const own = writingMember(reading)?.party;
  const leaders = reading.directory.leader?.party;
  return own === undefined || leaders === undefined ? undefined : own === leaders;
};
