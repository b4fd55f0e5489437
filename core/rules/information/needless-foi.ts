import { ownFoiRequest } from '../../reading/acts/information-requests.ts';
import { reachesCouncil } from '../../reading/addressees.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/needless-foi',
  title: 'Freedom of Information where a member can simply ask',
  why: 'A member’s own right to information is wider than the public’s, and quicker; a request under the Act costs officers time and the member the better right.',
  advice:
    'Ask as a member and say what you need it for; there is no need of the Freedom of Information Act. In doubt or dispute, ask the Monitoring Officer.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    if (!reachesCouncil(reading)) return [];
    const place = ownFoiRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message:
          'This reads as a request under the Freedom of Information Act for something that you can ask for as a member.',
      },
    ];
  },
};
export default rule;
