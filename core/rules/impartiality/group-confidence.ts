import { groupDiscussions } from '../../reading/acts/group-discussion.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'impartiality/group-confidence',
  title: 'What was said in a party group, passed on',
  why: 'What is said or advised at a party group’s meeting is confidential to it. Passed on, it ends the trust in which officers brief every group.',
  advice: 'Leave it out. You may say that a meeting took place, and no more.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    return groupDiscussions(reading).map(({ field, start, end, margin, party }) => ({
      field,
      start,
      end,
      margin,
      message: `This reads as passing on what was said in ${party ? `the ${party}` : 'a party'} group.`,
    }));
  },
};
export default rule;
