import { mayBeAtLeast, supportsMembers } from '../../council/roles.ts';
import { demands } from '../../reading/acts/orders.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
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
  why: 'Members direct officers through the Council’s formal decisions. An order, however sensible, takes a decision that is not one member’s to take.',
  advice: 'Put it as a request to the senior officer whose service it is.',
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
    const senior = known.some((officer) => mayBeAtLeast(officer, facts.requests.from));
    const sent = senior ? '' : `, and send it to ${facts.requests.to}`;
    return orders.map(({ field, start, end, strength }) => ({
      field,
      start,
      end,
      margin: strength - needed,
      message: `This reads as an order to ${officersNamed(known)}, who ${known.length > 1 ? 'work' : 'works'} to the Council and not to one member.`,
      advice: `Put it as a request${sent}; if it needs a decision, ask who takes it.`,
    }));
  },
};
export default rule;
