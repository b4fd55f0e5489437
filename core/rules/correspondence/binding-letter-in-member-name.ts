import { bindingCommitments } from '../../reading/acts/binding-commitment.ts';
import type { Breach, Rule } from '../rule.ts';

const PRIVATE =
  /\b(in my|a) (private|personal) capacity\b|\bnot as (a|your) councillor\b|\bsubject to contract\b|\bno commitment can be given\b/i;

const rule: Rule = {
  id: 'correspondence/binding-letter-in-member-name',
  title: 'Letter that binds the council signed by a member',
  why: "A letter that creates a legal obligation for the council or gives its instructions is never sent in a member's name; members have no authority to bind the council.",
  advice: 'Let an authorised officer write, or say only that you will ask officers to consider it.',
  writer: 'any',
  kinds: ['letter'],
  check(reading, { facts }): Breach[] {
    const { letter, draft } = reading;
    if (letter?.signatory?.role !== 'member' || letter.toCouncil || letter.partyPaper || PRIVATE.test(draft.body))
      return [];
    const [strongest] = bindingCommitments(reading);
    if (!strongest) return [];
    const who = letter.signatory.member ? `Councillor ${letter.signatory.member.name}` : 'A member';
    const signer = facts.letters.binding?.signer ?? 'an authorised officer';
    return [
      {
        field: strongest.field,
        start: strongest.start,
        end: strongest.end,
        message: `This reads as binding the council, in a letter that ${who} signs.`,
        advice: `Let ${signer} write this letter, or say only that you will ask officers to consider it.`,
      },
    ];
  },
};
export default rule;
