import { type PartyArgument, partyArguments } from '../../reading/acts/party-politics.ts';
import { promotions } from '../../reading/acts/promotion-of-politician.ts';
import { listOf, partyName } from '../../reading/naming.ts';
import { isCouncilPublicity } from '../../reading/publicity.ts';
import type { Rule } from '../rule.ts';

/** Whose side is taken. For or against is not said: “the only party that …” may be praise or scorn. */
const deed = ({ parties }: PartyArgument): string => {
  const whom = listOf(parties.map(partyName));
  if (parties.length > 1) return `takes sides between ${whom}`;
  return whom ? `takes sides for or against ${whom}` : 'takes sides in the politics of the council';
};

const rule: Rule = {
  id: 'publicity/party-political',
  title: 'Party politics in council publicity',
  why: 'The law forbids a council to publish what looks designed to affect support for a party. Publicity paid for by everyone keeps to facts about the service.',
  advice: 'Keep to facts about the service. A group can make the argument in its own name and at its own expense.',
  writer: 'any',
  kinds: ['letter', 'press-release'],
  check(reading) {
    if (!isCouncilPublicity(reading)) return [];
    const carrier = reading.kind === 'letter' ? 'letter' : 'press release';
    // Praise of one politician that names no party is for the rule on politicians.
    const praise = promotions(reading);
    const ofOne = ({ parties, attacks, field, start, end }: PartyArgument): boolean =>
      parties.length === 0 &&
      !attacks &&
      praise.some((place) => place.field === field && place.start < end && start < place.end);
    const found = partyArguments(reading).filter((argument) => !ofOne(argument));
    return found.map((argument) => ({
      field: argument.field,
      start: argument.start,
      end: argument.end,
      margin: argument.margin,
      message: `This reads as party politics in a ${carrier} of the council: it ${deed(argument)}.`,
    }));
  },
};
export default rule;
