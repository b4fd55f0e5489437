import { groupPapersRequest } from '../../reading/acts/group-papers.ts';
import { addresseesOf, officersAsked } from '../../reading/addressees.ts';
import { listOf, memberName, officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/group-papers',
  title: 'Another group’s papers, or the advice given to it',
  why: 'What a political group keeps to itself, and officers’ advice to it, is not for members of other groups.',
  advice: 'Ask for advice of your own, or wait until the other group publishes what it proposes.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { officers, members } = addresseesOf(reading);
    if (officers.length + members.length === 0) return [];
    const place = groupPapersRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: `This reads as asking ${officers.length > 0 ? officersNamed(officersAsked(reading).all) : listOf(members.map(memberName))} for another political group’s internal papers, or for the advice given to it.`,
      },
    ];
  },
};
export default rule;
