import { foldWord } from '../../language/characters.ts';
import { consented, personalFacts } from '../../reading/acts/personal-data.ts';
import { addresseesOf } from '../../reading/addressees.ts';
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

const rule: Rule = {
  id: 'confidentiality/personal-data',
  title: 'Somebody’s private details sent to others',
  why: 'What the Council knows of a person’s health, money, family or status is told only to those who need it for that person’s case, or with the person’s consent.',
  advice:
    'Take it out, or write only what the reader needs for the case. If the person agrees to its being shared, say so.',
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
    const fact = facts.filter((told) => !mayBeTold(told)).sort((one, other) => other.margin - one.margin)[0];
    if (!fact) return [];
    const { field, start, end, margin, what, whom } = fact;
    return [
      {
        field,
        start,
        end,
        margin,
        message: `This gives away private details (${what})${whom ? ` of ${whom}` : ' of somebody who can be identified'}.`,
      },
    ];
  },
};
export default rule;
