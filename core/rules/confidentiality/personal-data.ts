import { foldWord } from '../../language/characters.ts';
import { consented, type PersonalFact, personalFacts, RECORDS } from '../../reading/acts/personal-data.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf } from '../../reading/naming.ts';
import { isInsider, memberOf } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Whether anybody reads it who has no part in the service: a member, an outsider, the public. */
const reachesOthers = (reading: Reading): boolean => {
  const { kind, audience, writer } = reading;
  if (kind === 'press-release') return true;
  if (kind === 'letter') return !addresseesOf(reading).someOfficer;
  return audience.recipients.some(
    (recipient) =>
      !recipient.self &&
      (!isInsider(recipient) || (memberOf(recipient) !== undefined && writer.member !== memberOf(recipient))),
  );
};

/** No more than a space or a line stands between what is told of one person and of the next. */
const BESIDE = 2;

/** Says nothing that the words themselves do not say better. */
const VAGUE: ReadonlySet<string> = new Set([RECORDS, 'private circumstances']);

/** The place of a fact and of those told right before and after it: of neighbours in arrears, each has a sentence. */
const withThoseBeside = (fact: PersonalFact, facts: readonly PersonalFact[]): { start: number; end: number } => {
  let { start, end } = fact;
  for (const other of facts.filter(({ field }) => field === fact.field)) {
    if (other.start >= end && other.start - end <= BESIDE) end = other.end;
  }
  for (const other of [...facts].reverse())
    if (other.field === fact.field && other.end <= start && start - other.end <= BESIDE) start = other.start;
  return { start, end };
};

const rule: Rule = {
  id: 'confidentiality/personal-data',
  title: 'Somebody’s private details sent to others',
  why: 'What the Council knows of somebody’s health, money, family or status is told only to those who need it for the case, or with consent.',
  advice: 'Take it out, or write only what the reader needs for the case. If the person agrees, say so.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    if (!reachesOthers(reading)) return [];
    // A member who took a case up knows the constituent's story; anybody else's is new to them.
    const { replyTo } = reading.draft.kind === 'email' ? reading.draft : {};
    const asked = new Set(replyTo ? foldWord(`${replyTo.body} ${replyTo.subject}`).split(/[^a-z'-]+/) : []);
    const facts = personalFacts(reading, (surname) => asked.has(surname));
    if (facts.length === 0) return [];
    const mayBeTold = consented(reading);
    const told = facts.filter((one) => !mayBeTold(one));
    const fact = [...told].sort((one, other) => other.margin - one.margin)[0];
    if (!fact) return [];
    const { field, margin } = fact;
    const { start, end } = withThoseBeside(fact, told);
    const shown = told.filter((one) => one.field === field && one.start >= start && one.end <= end);
    const kinds = [...new Set(shown.flatMap((one) => one.what))];
    const what = listOf(kinds.filter((one) => !VAGUE.has(one)));
    // "Mrs Apps" is Doreen Apps, who was named before.
    const named = shown.flatMap((one) => one.whom ?? []).reverse();
    const whom = listOf(
      [...new Map(named.map((name) => [name.slice(name.lastIndexOf(' ')), name])).values()].reverse(),
    );
    return [
      {
        field,
        start,
        end,
        margin,
        message: `This gives away private details${what && ` (${what})`} of ${whom || `${kinds.includes(RECORDS) ? 'people' : 'somebody'} who can be identified`}.`,
      },
    ];
  },
};
export default rule;
