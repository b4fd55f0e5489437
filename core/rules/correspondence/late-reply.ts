import { dayInUk, REPLIES, workingDaysBetween } from '../../council/working-days.ts';
import { memberName } from '../../reading/naming.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Breach, Rule, RuleContext } from '../rule.ts';

/** How many working days the reply was allowed, and to whom it is owed; undefined when the protocol sets no time. */
const allowance = (reading: Reading, { facts }: RuleContext): { days: number; owed: string } | undefined => {
  const { draft, directory, writer, audience } = reading;
  if (draft.kind !== 'email' || !draft.replyTo) return undefined;
  const asker = directory.identifyCorrespondent(draft.replyTo.from);
  // What is passed on to somebody else, or chased up there, answers nobody.
  const email = draft.replyTo.from.email.toLowerCase();
  const answered = audience.recipients.some(({ identity, email: to }) =>
    'person' in asker ? 'person' in identity && identity.person === asker.person : to.toLowerCase() === email,
  );
  if (email && !answered) return undefined;
  const { memberToPublic, officerToMember } = facts.replyTimes;
  if (asker.kind === 'member' && writer.role === 'officer' && officerToMember)
    return { days: officerToMember.workingDays, owed: memberName(asker.person) };
  const outside = asker.kind === 'outside' || asker.kind === 'parish' || asker.kind === 'unknown';
  if (outside && memberToPublic && writer.role !== 'political-assistant')
    return { days: memberToPublic.workingDays, owed: draft.replyTo.from.name || 'a member of the public' };
  return undefined;
};

/** By these an asker recalls their own letters as well as an answerer theirs: "I wrote on 3 May and heard nothing". */
const RECALLED = new Set(['wrote', 'replied', 'emailed', 'rang', 'spoke', 'agreed', 'discussed', 'met']);

/** Whether the message being answered has a holding reply below it, or leaves the answer time. */
const heldInThread = ({ quoted }: Reading): boolean =>
  quoted?.hits.some(
    ({ set, first, last }) =>
      set === 'holding-reply' && !quoted.words.slice(first, last).some((word) => RECALLED.has(word)),
  ) ?? false;

/** Opens with thanks, after a greeting; a report of a blocked drain ends with them. And words without which nobody asks for anything. */
const THANKS = /^\s*(?:(?:dear|hi|hello|good \w+)\b[^\n]*\s+)?(?:many |so many )?thank/i;
const ASKS =
  /\?|\b(please|could|can|would|will|who|when|what|why|how|whether|want|need|must|ask|tell (?:me|us)|let me|like|still|yet)\b/i;

/** Whether the message being answered only gives thanks. */
const asksNothing = ({ quoted }: Reading): boolean =>
  quoted !== undefined && THANKS.test(quoted.tokens.text) && !ASKS.test(quoted.tokens.text);

const rule: Rule = {
  id: 'correspondence/late-reply',
  title: 'Reply later than the protocol allows',
  why: 'The protocol sets a number of working days within which a letter or email is answered.',
  advice:
    'Apologise for the delay, unless you have, and say briefly why; another time send a holding reply within the time.',
  writer: 'any',
  kinds: ['email'],
  check(reading, context): Breach[] {
    const { draft } = reading;
    const allowed = allowance(reading, context);
    if (!allowed || draft.kind !== 'email' || !draft.replyTo?.date) return [];
    const taken = workingDaysBetween(dayInUk(draft.replyTo.date), dayInUk(draft.date), REPLIES[reading.council.nation]);
    if (taken <= allowed.days) return [];
    // A holding reply that went out in time leaves its trace in the thread or in this reply.
    if (heldInThread(reading) || reading.has('holding-reply', ['body']) || asksNothing(reading)) return [];
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
