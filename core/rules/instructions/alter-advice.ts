import { pressureOnAdvice } from '../../reading/acts/pressed-advice.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/alter-advice',
  title: 'Pressing an officer to change professional advice',
  why: 'Advice is worth having only if it is the officer’s own. A member may question it, disagree with it and vote against it, but may not have it changed, softened, held back or dropped.',
  advice:
    'Ask for the reasons, correct a fact, or put your own view as yours: in a note beside the report, or as an amendment at the meeting.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = pressureOnAdvice(reading);
    if (!place) return [];
    const whose = known.length === 1 ? `${listOf(known.map(officerName))} to change` : 'for a change to';
    return [
      {
        ...place,
        message: `This reads as pressing ${whose} professional advice, which has to stay the officer’s own.`,
      },
    ];
  },
};
export default rule;
