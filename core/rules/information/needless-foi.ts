import { ownFoiRequest } from '../../reading/acts/information-requests.ts';
import { reachesCouncil } from '../../reading/addressees.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/needless-foi',
  title: 'Freedom of Information where a member can simply ask',
  why: 'A member’s own right, to what they need to know, is wider than the public’s under the Act.',
  advice: 'Ask as a member, without the Act, and say what you need it for. In doubt, ask the Monitoring Officer.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    if (!reachesCouncil(reading)) return [];
    const place = ownFoiRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: 'This reads as a request under the Freedom of Information Act for what you can ask for as a member.',
      },
    ];
  },
};
export default rule;
