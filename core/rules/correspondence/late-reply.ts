import { dayInUk, REPLIES, workingDaysBetween } from '../../council/working-days.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Breach, Rule, RuleContext } from '../rule.ts';

/** How many working days the reply was allowed, and to whom it is owed; undefined when the protocol sets no time. */
const allowance = (reading: Reading, { facts }: RuleContext): { days: number; owed: string } | undefined => {
  const { draft, directory, writer } = reading;
  if (draft.kind !== 'email' || !draft.replyTo) return undefined;
  const asker = directory.identifyCorrespondent(draft.replyTo.from);
  const { memberToPublic, officerToMember } = facts.replyTimes;
  if (asker.kind === 'member' && writer.role === 'officer' && officerToMember)
    return { days: officerToMember.workingDays, owed: 'a member’s enquiry' };
  const outside = asker.kind === 'outside' || asker.kind === 'parish' || asker.kind === 'unknown';
  if (outside && memberToPublic && writer.role !== 'political-assistant')
    return { days: memberToPublic.workingDays, owed: 'a member of the public' };
  return undefined;
};

const rule: Rule = {
  id: 'correspondence/late-reply',
  title: 'Reply later than the protocol allows',
  why: 'The protocol sets a number of working days within which a letter or email is answered.',
  advice: 'Apologise for the delay and say briefly why; another time send a holding reply within the time.',
  writer: 'any',
  kinds: ['email'],
  check(reading, context): Breach[] {
    const { draft } = reading;
    const allowed = allowance(reading, context);
    if (!allowed || draft.kind !== 'email' || !draft.replyTo?.date) return [];
    const taken = workingDaysBetween(dayInUk(draft.replyTo.date), dayInUk(draft.date), REPLIES[reading.council.nation]);
    if (taken <= allowed.days) return [];
    // A holding reply that went out in time leaves its trace in the thread or in this reply.
    if (reading.quoted?.hits.some(({ set }) => set === 'holding-reply') || reading.has('holding-reply', ['body']))
      return [];
    const [opening] = reading.sentences(['salutation', 'body', 'closing', 'signature']);
    const answer = reading.sentences(['body'])[0] ?? opening;
    // Nothing is written yet.
    if (!opening || !answer) return [];
    return [
      {
        field: 'body',
        start: opening.start,
        end: answer.end,
        message: `This answers ${allowed.owed} after ${taken} working days; the protocol allows ${allowed.days}.`,
      },
    ];
  },
};
export default rule;
