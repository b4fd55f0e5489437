import { type PartyArgument, partyArguments } from '../../reading/acts/party-politics.ts';
import { isCouncilPublicity } from '../../reading/publicity.ts';
import type { Rule } from '../rule.ts';

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : (names[0] ?? '');

/** What the words do, and to whom. */
const deed = ({ parties, favours, attacks }: PartyArgument): string => {
  const whom = parties.length ? list(parties) : undefined;
  if (parties.length > 1) return `takes sides between ${whom}`;
  if (favours && attacks)
    return whom ? `takes sides for or against ${whom}` : 'takes sides between those who run the council and others';
  if (attacks) return whom ? `criticises ${whom}` : 'criticises one side of the council or its politics';
  return whom ? `promotes ${whom}` : 'promotes one side of the council or its politics';
};

const rule: Rule = {
  id: 'publicity/party-political',
  title: 'Party politics in council publicity',
  why: 'The law forbids a council to publish what looks designed to affect support for a party. Publicity paid for by everyone keeps to facts about the service.',
  advice:
    'Keep to facts about the service. A group that wants to make the argument can issue it in its own name and at its own expense.',
  writer: 'any',
  kinds: ['letter', 'press-release'],
  check(reading) {
    if (!isCouncilPublicity(reading)) return [];
    const carrier = reading.kind === 'letter' ? 'a letter of the council' : 'a press release of the council';
    return partyArguments(reading).map((argument) => ({
      field: argument.field,
      start: argument.start,
      end: argument.end,
      margin: argument.margin,
      message: `This reads as party politics in ${carrier}: it ${deed(argument)}.`,
      advice:
        'Leave it out and keep to facts about the service. The group can issue it in its own name and at its own expense.',
    }));
  },
};
export default rule;
