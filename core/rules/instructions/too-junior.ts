import { isCommunications, mayBeAtLeast, supportsMembers } from '../../council/roles.ts';
import { officersNamed } from '../../reading/naming.ts';
import { officerOf } from '../../reading/people.ts';
import { seniorMatters } from '../../reading/senior-matters.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/too-junior',
  title: 'More than a routine request, taken to a junior officer',
  why: 'Policy, complaints, formal requests and calls to scrutiny go to a senior officer, who can answer for them.',
  advice: 'Send or copy it to the head of service or director.',
  writer: 'member',
  kinds: ['email'],
  check(reading, { facts }): Breach[] {
    const officers = [...new Set(reading.audience.officers.flatMap((recipient) => officerOf(recipient) ?? []))];
    if (
      officers.length === 0 ||
      officers.some((officer) => officer.grade !== 'political-assistant' && mayBeAtLeast(officer, facts.requests.from))
    )
      return [];
    const junior = officers.filter((officer) => !supportsMembers(officer) && !isCommunications(officer));
    if (junior.length === 0) return [];
    const matters = seniorMatters(reading);
    // What a subject line names is told in the body, and shown there.
    const place = matters.find(({ field }) => field === 'body') ?? matters[0];
    if (!place) return [];
    return [
      {
        ...place,
        message: `This is more than a routine question, and goes to ${officersNamed(junior)} without a senior officer.`,
        advice: `Send or copy it to ${facts.requests.to}.`,
      },
    ];
  },
};
export default rule;
