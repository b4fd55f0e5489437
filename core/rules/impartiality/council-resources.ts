import { councilResourcesUsed } from '../../reading/acts/party-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'impartiality/council-resources',
  title: 'Party or private business on the Council’s account',
  why: 'The Council’s mail, rooms, machines and staff are paid for by everybody, for council work. Using them for a party or for private gain can break the law on publicity and the members’ code.',
  advice: 'Send it from your own account, and use the party’s or your own room, printer and helpers.',
  writer: 'member',
  kinds: ['email'],
  check(reading): Breach[] {
    return councilResourcesUsed(reading, officersAsked(reading).any).map((place) => ({
      ...place,
      message: 'This reads as party or private business carried on with the Council’s mail, rooms or equipment.',
    }));
  },
};
export default rule;
