import { layOutJson } from '../council/json-layout.ts';
import { nameWords } from '../council/person-name.ts';
import { type Protocol, type ProtocolFacts, TAKEN_NAMES } from '../council/protocol.ts';
import type { ProtocolName } from '../draft/draft.ts';
import { clauseCitation } from './clause-citation.ts';
import { LAW_RULES } from './law.ts';
import { PROTOCOLS } from './protocols.ts';

/** Facts to start from where no protocol is near: what every council has in one form or another. */
const PLAIN: ProtocolFacts = {
  complaintAboutOfficer: { route: 'with the officer’s Director, and then with the Chief Executive', paragraphs: [] },
  complaintAboutMember: { route: 'with the Monitoring Officer', paragraphs: [] },
  replyTimes: {},
  groupMeetings: {
    attend: 'the Chief Executive or a Director',
    through: 'the Chief Executive',
    from: 'director',
    paragraphs: [],
  },
  requests: { to: 'a head of service or someone above', from: 'head-of-service', paragraphs: [] },
  media: { clearedBy: 'the communications team', paragraphs: [] },
  letters: {},
};

/** Facts that Probity records of the protocols that come with it and does not go by. */
const NOT_ASKED = new Set([
  'guidance',
  'forwarding',
  'recommendations',
  'officers',
  'reportsMayBeCriticised',
  'allocatedStaff',
  'politicalAssistants',
]);

/** Facts as they stand elsewhere, without the paragraphs, which are another council's. */
const toAdapt = (fact: unknown): unknown => {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return fact;
  return Object.fromEntries(
    Object.entries(fact)
      .filter(([name]) => !NOT_ASKED.has(name))
      .map(([name, inner]) => [name, name === 'paragraphs' ? [] : toAdapt(inner)]),
  );
};

/** Where the protocols that come with Probity have a rule, for whoever looks for it in another. */
const whereElse = (rule: string): string =>
  Object.values(PROTOCOLS)
    .flatMap((protocol) => {
      const [first] = protocol.rules[rule]?.paragraphs ?? [];
      return first === undefined ? [] : [clauseCitation(protocol, first)];
    })
    .join('; ');

const ruleToMap = (rule: string, title: string, base: Protocol | undefined): Protocol['rules'][string] => {
  const theirs = base?.rules[rule];
  if (base && theirs) {
    const note = `${title}. ${base.council}: ${theirs.level}, ${theirs.paragraphs.join(', ')}`;
    return { level: theirs.level, paragraphs: [], note };
  }
  return { level: base ? 'off' : 'should', paragraphs: [], note: `${title}. ${whereElse(rule)}` };
};

/**
 * A file for a council to write its own protocol in: every rule, with a note of what it is about and where others have it,
 * but no paragraph yet, so that it binds nobody until it is mapped.
 * @param from The protocol that the council's own is nearest to; its levels and facts are there to be adapted.
 * @param council The council, as a citation is to name it.
 * @param titles What each rule is called, by id.
 * @returns JSON.
 */
export const startingProtocol = (
  from: ProtocolName | undefined,
  council: string,
  titles: Readonly<Record<string, string>>,
): string => {
  const base = from && PROTOCOLS[from];
  const name = nameWords(council)
    .join('-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-$/g, '');
  const rules = Object.entries(titles).filter(([rule]) => !(rule in LAW_RULES));
  return layOutJson({
    name: !name || TAKEN_NAMES.includes(name) ? 'our-own' : name,
    council,
    title: `${council}’s Protocol on Member and Officer Relations`,
    basedOn: from,
    rules: Object.fromEntries(rules.map(([rule, title]) => [rule, ruleToMap(rule, title, base)])),
    facts: toAdapt(base?.facts ?? PLAIN),
    words: base?.words ?? { executiveMember: 'Cabinet Member', communications: 'the communications team' },
  });
};
