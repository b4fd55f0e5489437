import { partyWorkAsked } from '../../reading/acts/party-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/party-work',
  title: 'Asking an officer for party-political help',
  why: 'Officers serve the whole Council. Work on a leaflet, a campaign or a party speech takes a side at public expense.',
  advice:
    'Take it to your party, your group’s own staff or a political assistant; ask officers only for facts that any member could have.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = partyWorkAsked(reading);
    if (!place) return [];
    return [{ ...place, message: `This reads as asking ${officersNamed(known)} for help with party-political work.` }];
  },
};
export default rule;
