import { councilResourcesUsed } from '../../reading/acts/party-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'impartiality/council-resources',
  title: 'Party or private business on the Council’s account',
  why: 'The Council’s mail, rooms, machines and staff are paid for by everybody, for council work alone.',
  advice: 'Send it from your own account, and use the party’s or your own room, printer and helpers.',
  writer: 'member',
  kinds: ['email'],
  check(reading): Breach[] {
    const { known, any } = officersAsked(reading);
    return councilResourcesUsed(reading, any).map(({ asked, ...place }) => ({
      ...place,
      message: asked
        ? `This reads as asking ${officersNamed(known)} for rooms, equipment or time for party or private business.`
        : 'This reads as party or private business carried on with the Council’s mail, rooms or equipment.',
    }));
  },
};
export default rule;
