import { personalCase } from '../../reading/acts/personal-case.ts';
import { SHORT } from '../../reading/acts/signs.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, memberName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'employment/personal-case',
  title: 'An officer’s own case or a colleague’s affairs, raised with a member',
  why: 'Members do not manage staff. An officer’s employment, and what is private to a colleague, are for managers.',
  advice: 'Leave it out, and take it to your manager, Human Resources or your trade union.',
  writer: 'officer',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { members } = addresseesOf(reading);
    if (members.length === 0) return [];
    const found = personalCase(reading, SHORT);
    if (!found) return [];
    const { about, ...place } = found;
    const whom = listOf(members.map(memberName));
    return [
      {
        ...place,
        message:
          about === 'own'
            ? `This reads as raising your own employment with ${whom}.`
            : `This reads as telling ${whom} about a colleague’s personal affairs.`,
      },
    ];
  },
};
export default rule;
