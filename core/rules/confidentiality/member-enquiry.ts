import type { Member, Officer } from '../../council/council.ts';
import { isPoliticalAssistant } from '../../council/roles.ts';
import { foldWord } from '../../language/characters.ts';
import { relayedEnquiry } from '../../reading/acts/member-enquiries.ts';
import { listOf, memberName, readersNamed } from '../../reading/naming.ts';
import { isInsider, memberOf, officerOf, type Recipient } from '../../reading/people.ts';
import type { Rule } from '../rule.ts';

/** Whether a recipient works for a party group. */
const servesGroup = (recipient: Recipient): boolean => {
  const officer = officerOf(recipient);
  return officer !== undefined && isPoliticalAssistant(officer);
};

/** Whether an officer works for the group of a member, who may be unnamed. */
const assists = (officer: Officer | undefined, member: Member | undefined): boolean =>
  officer !== undefined &&
  isPoliticalAssistant(officer) &&
  (!member?.party || foldWord(officer.jobTitle).includes(foldWord(member.party)));

const rule: Rule = {
  id: 'confidentiality/member-enquiry',
  title: 'What one member asked, told to another',
  why: 'Members must be able to ask officers for facts and advice without its reaching opponents, colleagues or the public.',
  advice: 'Leave it out, or ask the member first. Tell only the officer who has to answer.',
  writer: 'officer',
  alsoAssistants: true,
  kinds: ['email'],
  check(reading, { facts }) {
    const told = reading.audience.recipients.filter(
      (recipient) =>
        !recipient.self && (memberOf(recipient) !== undefined || servesGroup(recipient) || !isInsider(recipient)),
    );
    if (told.length === 0) return [];
    const place = relayedEnquiry(reading, facts.memberRequests?.keptFromOthers === 'if-asked');
    if (!place) return [];
    const { field, start, end, margin, member } = place;
    // What members of the group that they work for ask of them is the group's own.
    if (assists(reading.writer.officer, member)) return [];
    const who = member ? memberName(member) : told.some(memberOf) ? 'another member' : 'a member';
    return [
      {
        field,
        start,
        end,
        margin,
        message: `This tells ${listOf(readersNamed(reading, told), 2)} what ${who} asked of officers or said to them.`,
      },
    ];
  },
};
export default rule;
