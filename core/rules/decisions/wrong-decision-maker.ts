import { attributedDecisions } from '../../reading/acts/attributed-decision.ts';
import { memberName } from '../../reading/naming.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/wrong-decision-maker',
  title: 'An officer’s decision credited to a member',
  why: 'Where an officer decides after consulting a member, it is the officer who answers for it. A chair cannot decide between meetings.',
  advice: 'Say which officer decided, and whom they consulted.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading, { facts }) {
    const found = attributedDecisions(reading, facts.mayor?.kind === 'executive')[0];
    if (!found) return [];
    const { field, start, end, member, own, margin } = found;
    const who = own ? 'you' : member ? memberName(member) : 'a member';
    const consulted = own ? 'me' : member ? who : 'the Chair';
    return [
      {
        field,
        start,
        end,
        margin,
        message: `This reads as if ${who} had taken a decision that is for an officer to take.`,
        advice: `Say which officer decided: “The Director, having consulted ${consulted}, has decided …”. If none has, wait until one does.`,
      },
    ];
  },
};
export default rule;
