import { supportsMembers } from '../../council/roles.ts';
import { demands } from '../../reading/acts/orders.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** What a sentence must be worth to be an order. */
const ENOUGH = 1.75;
/** How far it may come short in a draft of the very sort. */
const SHORT = 0.7;
/** Places that are shown. */
const MOST = 3;
/** A further place is shown that is as good as the first: beside an order most others tell of it. */
const NEARLY = 0.7;
/** How much more where only officers who are there to help members read it: they may be told to print and to book. */
const FOR_SUPPORT = 1.6;
/** How much more where the writer says that it is no order, or passes on a decision properly taken. */
const DISCLAIMED = 1.4;
const PASSED_ON = 0.8;

const rule: Rule = {
  id: 'instructions/directs-officer',
  title: 'An order to an officer',
  why: 'Officers work to the Council and its managers. A member who gives one orders, however sensible, takes a decision that is not theirs and puts the officer in a hard place.',
  advice: 'Ask instead of telling, and send it to the senior officer whose service it is.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { facts }): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const needed =
      ENOUGH +
      (known.length > 0 && known.every(supportsMembers) ? FOR_SUPPORT : 0) +
      (reading.has('order-disclaimed') ? DISCLAIMED : 0) +
      (reading.has('order-decided-duly') ? PASSED_ON : 0);
    const orders = demands(reading)
      .filter(({ strength }) => strength >= needed - SHORT)
      .sort((a, b) => b.strength - a.strength || a.start - b.start)
      .slice(0, MOST)
      .filter(({ strength }, _, [most]) => strength >= (most?.strength ?? 0) * NEARLY);
    const whom = known.length > 0 ? listOf(known.map(officerName)) : 'an officer';
    return orders.map(({ field, start, end, strength }) => ({
      field,
      start,
      end,
      margin: strength - needed,
      message: `This reads as an order to ${whom}, who ${known.length > 1 ? 'work' : 'works'} to the Council and its managers and not to one member.`,
      advice: `Put it as a request, and send it to ${facts.requests.to}; if it needs a decision, ask who takes it.`,
    }));
  },
};
export default rule;
