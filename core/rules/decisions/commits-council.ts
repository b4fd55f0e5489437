import { spending } from '../../reading/acts/spending.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/commits-council',
  title: 'A member spends or orders on the Council’s behalf',
  why: 'Only officers with delegated authority may spend, order work, certify payment or agree a contract. What a member agrees may bind the Council, or leave the supplier unpaid.',
  advice: 'Leave it to officers, and say that nothing is agreed until one confirms it.',
  writer: 'member',
  kinds: ['email'],
  check(reading, { facts }) {
    const toSupplier = addresseesOf(reading).outside ? 'say that nothing is agreed until one confirms it, and ' : '';
    return spending(reading).map((place) => ({
      ...place,
      message: 'This reads as authorising spending or agreeing an order for the Council.',
      advice: `Leave it to officers: ${toSupplier}put it as a request to ${facts.requests.to}.`,
    }));
  },
};
export default rule;
