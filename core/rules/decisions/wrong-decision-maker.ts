import { attributedDecisions } from '../../reading/acts/attributed-decision.ts';
import { memberName } from '../../reading/naming.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/wrong-decision-maker',
  title: 'An officer’s decision credited to a member',
  why: 'Where an officer decides after consulting a member, the officer decides and answers for it. A chair has no power to decide between meetings.',
  advice:
    'Say which officer decided, after consulting the member: “The Director, having consulted the Chair, has decided …”.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading, { facts }) {
    const found = attributedDecisions(reading, facts.mayor?.kind === 'executive')[0];
    if (!found) return [];
    const { field, start, end, member, own, margin } = found;
    const who = own ? 'you' : member ? memberName(member) : 'a member';
    return [
      {
        field,
        start,
        end,
        margin,
        message: `This reads as if ${who} had taken a decision that is for an officer to take.`,
      },
    ];
  },
};
export default rule;
