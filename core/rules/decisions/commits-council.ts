import { spending } from '../../reading/acts/spending.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/commits-council',
  title: 'A member spends or orders on the Council’s behalf',
  why: 'Only officers with delegated authority may spend, order work, certify payment or agree a contract. What a member agrees by email the Council may be held to, or the supplier may never be paid.',
  advice:
    'Ask the officer who holds the budget to place the order, and tell the supplier that it is not agreed until they hear from that officer.',
  writer: 'member',
  kinds: ['email'],
  check(reading, { facts }) {
    return spending(reading).map((place) => ({
      ...place,
      message:
        'This reads as authorising spending or agreeing an order for the Council, which a member has no power to do.',
      advice: `Say that you support it and leave the order to officers: ask ${facts.requests.to}, and tell a supplier that nothing is agreed until they hear from an officer.`,
    }));
  },
};
export default rule;
