import { pressureOnAdvice } from '../../reading/acts/pressed-advice.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/alter-advice',
  title: 'Pressing an officer to change professional advice',
  why: 'A member may question advice, disagree with it and vote against it, but it has to stay the officer’s own.',
  advice: 'Ask for the reasons, correct a fact, or put your own view, as yours or as an amendment at the meeting.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = pressureOnAdvice(reading);
    if (!place) return [];
    // Of several it is not said whose advice it is.
    const whom = officersNamed(known.length > 1 ? [] : known);
    return [
      {
        ...place,
        message: `This reads as pressing ${whom} to change, drop or hold back professional advice.`,
      },
    ];
  },
};
export default rule;
