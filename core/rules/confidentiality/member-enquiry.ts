import { isPoliticalAssistant } from '../../council/roles.ts';
import { relayedEnquiry } from '../../reading/acts/member-enquiries.ts';
import { memberName } from '../../reading/naming.ts';
import { isInsider, memberOf, officerOf, type Recipient } from '../../reading/people.ts';
import type { Rule } from '../rule.ts';

/** Whether a recipient works for a party group. */
const servesGroup = (recipient: Recipient): boolean => {
  const officer = officerOf(recipient);
  return officer !== undefined && isPoliticalAssistant(officer);
};

const rule: Rule = {
  id: 'confidentiality/member-enquiry',
  title: 'What one member asked, told to another',
  why: 'Members of every side must be able to ask officers for facts and advice without its reaching their opponents, their colleagues or the public.',
  advice: 'Leave it out, or ask the member first. Tell only the officer who has to answer.',
  writer: 'officer',
  kinds: ['email'],
  check(reading, { facts }) {
    const told = reading.audience.recipients.some(
      (recipient) =>
        !recipient.self && (memberOf(recipient) !== undefined || servesGroup(recipient) || !isInsider(recipient)),
    );
    if (!told) return [];
    const place = relayedEnquiry(reading, facts.memberRequests?.keptFromOthers === 'if-asked');
    if (!place) return [];
    const { field, start, end, margin, member } = place;
    const who = member ? memberName(member) : 'another member';
    return [
      {
        field,
        start,
        end,
        margin,
        message: `This tells others what ${who} asked of officers or said to them.`,
        advice: `Leave it out, or ask ${who} first. Tell only the officer who has to answer.`,
      },
    ];
  },
};
export default rule;
