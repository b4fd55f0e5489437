import type { MemberPerson } from '../../council/directory.ts';
import { wardKey } from '../../council/roles.ts';
import {
  authorOfCorrespondence,
  isAboutPortfolioOf,
  isSharedByThread,
  isToldOfCopy,
} from '../../reading/members-correspondence.ts';
import { memberName } from '../../reading/naming.ts';
import { memberOf, type Recipient } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Whether the protocol lets a member be copied in without asking: one of the same ward, or the executive member concerned. */
const excepted = (reading: Reading, { facts }: RuleContext, author: MemberPerson, copied: MemberPerson): boolean => {
  const except = facts.copying?.except ?? [];
  if (except.includes('ward-members') && author.ward && copied.ward && wardKey(author.ward) === wardKey(copied.ward))
    return true;
  return except.includes('executive-member') && isAboutPortfolioOf(reading, copied);
};

const rule: Rule = {
  id: 'correspondence/undisclosed-copy',
  title: 'A member’s correspondence copied to another member without saying so',
  why: 'A member’s letters and emails to an officer are not shown to another member unless the first agrees, or at the least is told.',
  advice: 'Ask the member first and say so in the message, or take the copy out.',
  writer: 'officer',
  kinds: ['email'],
  check(reading, context) {
    if (reading.audience.allMembers) return [];
    const author = authorOfCorrespondence(reading);
    if (!author) return [];
    const copied = reading.audience.members.filter(
      (recipient: Recipient) => recipient.field !== 'bcc' && memberOf(recipient) !== author,
    );
    // Passed on behind the author's back, nothing that is said to the new reader tells the author.
    const authorReads = reading.audience.recipients.some((recipient) => memberOf(recipient) === author);
    return copied.flatMap((recipient) => {
      const member = memberOf(recipient);
      if (
        !member ||
        (authorReads ? isToldOfCopy(reading, member) : reading.has('copy-agreed', ['body'])) ||
        isSharedByThread(reading, member) ||
        excepted(reading, context, author, member)
      )
        return [];
      const [whose, copy] = [author, member].map(memberName);
      return [
        {
          field: recipient.field,
          start: recipient.place,
          end: recipient.place + 1,
          message: `${copy} sees ${whose}’s correspondence, and nothing here says that ${whose} knows.`,
          ...(authorReads && context.facts.copying?.allowed === 'unless-confidential'
            ? { advice: 'Say in the message who is copied in and why, or take the copy out.' }
            : {}),
          // Without an address nothing tells this recipient from another.
          fixes: recipient.email
            ? [
                {
                  label: `Take ${copy} out of this message`,
                  edits: [{ field: recipient.field, email: recipient.email }],
                },
              ]
            : [],
        },
      ];
    });
  },
};
export default rule;
