import { informationRequest } from '../../reading/acts/information-requests.ts';
import { namesPrincipal } from '../../reading/acts/principal.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/principal-not-named',
  title: 'Information asked for without saying for which councillor',
  why: 'A political assistant’s request is treated as the councillor’s own, so officers need to know whose it is.',
  advice: 'Name the councillor for whom you are asking.',
  writer: 'political-assistant',
  kinds: ['email'],
  check(reading): Breach[] {
    const { known } = officersAsked(reading);
    if (known.length === 0 || namesPrincipal(reading)) return [];
    const place = informationRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: `This asks ${officersNamed(known)} for information and does not seem to say for which councillor.`,
      },
    ];
  },
};
export default rule;
