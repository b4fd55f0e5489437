import { bindingCommitments } from '../../reading/acts/binding-commitment.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { memberName } from '../../reading/naming.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Breach, Rule } from '../rule.ts';

const OFFICE = /\b(cllr|councillor|member|mayor|leader|chair|cabinet)\b/i;
const PRIVATE =
  /\b(in my|a) (private|personal) capacity\b|\bnot as (a|your) councillor\b|\bas a (householder|tenant|customer|private person|resident) and (nothing|not)\b|\bon behalf of (the|our|my) (club|society|association|charity|choir|church)\b(?!['’])|\bsubject to contract\b|\bno commitment can be given\b/i;

/** Whether anything in a letter ties it to the Council or to its writer's office; a householder's letter has nothing. */
const speaksAsMember = ({ letter, draft }: Reading): boolean =>
  letter !== undefined &&
  (letter.councilPaper ||
    letter.ownPaper ||
    letter.mayorsPaper ||
    OFFICE.test(letter.signatory?.text ?? '') ||
    /\bcouncil\b/i.test(draft.body));

const rule: Rule = {
  id: 'correspondence/binding-letter-in-member-name',
  title: 'Letter that binds the council signed by a member',
  why: 'Members have no authority to bind the council: a letter that commits it or gives its instructions is never sent in a member’s name.',
  advice: 'Let an authorised officer write, or say only that officers will be asked to consider it.',
  writer: 'any',
  kinds: ['letter'],
  check(reading, { facts }): Breach[] {
    const { letter, draft } = reading;
    if (
      letter?.signatory?.role !== 'member' ||
      !speaksAsMember(reading) ||
      !addresseesOf(reading).outside ||
      letter.partyPaper ||
      letter.toCouncil ||
      PRIVATE.test(draft.body)
    )
      return [];
    const [strongest] = bindingCommitments(reading);
    if (!strongest) return [];
    const who = letter.signatory.member ? memberName(letter.signatory.member) : 'a member';
    const signer = facts.letters.binding?.signer ?? 'an authorised officer';
    return [
      {
        field: strongest.field,
        start: strongest.start,
        end: strongest.end,
        message: `This reads as binding the council, in a letter that ${who} signs.`,
        advice: `Let ${signer} write this letter, or say only that officers will be asked to consider it.`,
      },
    ];
  },
};
export default rule;
