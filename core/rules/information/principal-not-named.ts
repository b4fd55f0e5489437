import { isPoliticalAssistant } from '../../council/roles.ts';
import { informationRequest } from '../../reading/acts/information-requests.ts';
import { namesPrincipal } from '../../reading/acts/principal.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/principal-not-named',
  title: 'Information asked for without saying for which councillor',
  why: 'A political assistant’s request is treated as the councillor’s own, so officers need to know whose it is.',
  advice: 'Name the councillor for whom you are asking.',
  writer: 'political-assistant',
  kinds: ['email'],
  check(reading): Breach[] {
    const officers = addresseesOf(reading).officers.filter((officer) => !isPoliticalAssistant(officer));
    if (officers.length === 0 || namesPrincipal(reading)) return [];
    const place = informationRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: `This asks ${listOf(officers.map(officerName))} for information and does not seem to say for which councillor.`,
      },
    ];
  },
};
export default rule;
