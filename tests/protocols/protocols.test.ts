import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Protocol, ProtocolSchema } from '../../core/council/protocol.ts';
import { clauseCitation } from '../../core/protocols/clause-citation.ts';
import { PROTOCOLS, protocolOf } from '../../core/protocols/index.ts';
import { LAW_RULES } from '../../core/protocols/law.ts';
import rules from '../rules.json' with { type: 'json' };
// Every paragraph of the five texts, as counted: Uttlesford prints 3.34 to 3.910 for 3.4 to 3.10; North Lincolnshire has
// no 6.7, prints 12.2 and 12.3 within section 11 and 13.2 twice; unnumbered bullets count from (1).
import paragraphNumbers from './paragraph-numbers.json' with { type: 'json' };

const protocols = Object.values(PROTOCOLS);

const clauses = new Map<string, Set<string>>(protocols.map(({ name }) => [name, new Set<string>()]));
for (const row of readFileSync(new URL('../clauses.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [protocol = '', paragraph = ''] = row.split('\t');
  clauses.get(protocol)?.add(paragraph);
}

/** Whether the table of clauses has a paragraph, or an item of it. */
const hasClause = (protocol: string, paragraph: string): boolean =>
  [...(clauses.get(protocol) ?? [])].some((row) => row === paragraph || row.startsWith(`${paragraph}(`));

/** The paragraphs of every rule and fact. */
const listsOfParagraphs = (protocol: Protocol): string[][] => {
  const found: string[][] = [];
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'paragraphs' && Array.isArray(inner)) found.push(inner.map(String));
      else gather(inner);
    }
  };
  gather(protocol);
  return found;
};

const citedParagraphs = (protocol: Protocol): string[] => listsOfParagraphs(protocol).flat();

/** Paragraphs that are rightly cited although the table of clauses, which lists duties, leaves them out. */
const NOT_DUTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dudley: { '54': 'lists what members may do as employer; 55, which is in the table, forbids the rest' },
  torbay: { '6.1(a)': 'says what the elected Mayor is' },
  'north-lincolnshire': {
    '15.1': 'points to the access to information rules, where the need to know is set out',
  },
  'tower-hamlets': {
    '12.10': 'gives the examples of a need to know that 12.11 limits',
    '1.8': 'says who receives a complaint about a member',
    '3.10': 'says that the Mayor is directly elected',
    '3.41': 'says how an allegation against a member is handled',
  },
  uttlesford: {},
};

/** Where a protocol's own verb is too mild for the level that the rule has elsewhere. */
const MILDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uttlesford: { 'instructions/party-meeting-attendance': 'should' },
};

describe('the pairs of rule and protocol', () => {
  it('are 174', () => {
    expect(protocols.reduce((total, protocol) => total + Object.keys(protocol.rules).length, 0)).toBe(174);
  });

  it.each(protocols)('are those of the list of rules, with level and paragraphs, for $name', (protocol) => {
    const expected = rules.flatMap(({ id, level, refs }) => {
      const paragraphs = (refs as Partial<Record<string, string[]>>)[protocol.name];
      return paragraphs ? [[id, { level: MILDER[protocol.name]?.[id] ?? level, paragraphs }] as const] : [];
    });
    expect(protocol.rules).toEqual(Object.fromEntries(expected));
  });

  it('leave to the law exactly the rules that no protocol has', () => {
    const none = rules.filter(({ refs }) => Object.keys(refs).length === 0);
    expect(Object.keys(LAW_RULES)).toEqual(none.map(({ id }) => id));
    for (const { id, level } of none) {
      expect(LAW_RULES[id]?.level).toBe(level);
      expect(LAW_RULES[id]?.clauses.length).toBeGreaterThan(0);
    }
  });
});

describe.each(protocols)('the protocol of $council', (protocol) => {
  it('is what its schema says, with a paragraph for every rule and fact', () => {
    // a council's own protocol may not take the name of one of these
    expect(ProtocolSchema.safeParse({ ...protocol, name: 'another' }).error?.issues).toBeUndefined();
    expect(ProtocolSchema.safeParse(protocol).error?.issues.map(({ path }) => path)).toEqual([['name']]);
    expect(listsOfParagraphs(protocol).filter((paragraphs) => paragraphs.length === 0)).toEqual([]);
  });

  it('cites only paragraphs that its text has', () => {
    const known = new Set(paragraphNumbers[protocol.name]);
    expect(citedParagraphs(protocol).filter((paragraph) => !known.has(paragraph))).toEqual([]);
  });

  it('cites only paragraphs that the table of clauses has, apart from the exceptions given', () => {
    const missing = citedParagraphs(protocol).filter((paragraph) => !hasClause(protocol.name, paragraph));
    expect([...new Set(missing)].sort()).toEqual(Object.keys(NOT_DUTIES[protocol.name] ?? {}).sort());
  });

  it('is found by its name', () => expect(protocolOf(protocol.name)).toBe(protocol));
});

describe('where the protocols conflict, each keeps its own', () => {
  const facts = (name: keyof typeof PROTOCOLS) => PROTOCOLS[name].facts;

  it('on copying a member’s correspondence', () => {
    expect(facts('dudley').copying).toMatchObject({ allowed: 'with-consent', except: ['executive-member'] });
    expect(facts('torbay').copying).toMatchObject({ allowed: 'after-consulting' });
    expect(facts('north-lincolnshire').copying).toBeUndefined();
    expect(facts('tower-hamlets').copying).toMatchObject({ allowed: 'never' });
    expect(facts('uttlesford').copying).toMatchObject({ allowed: 'unless-confidential', except: ['ward-members'] });
  });

  it('on reply times', () => {
    expect(protocols.map(({ facts: { replyTimes } }) => replyTimes.memberToPublic?.workingDays)).toEqual([
      undefined,
      20,
      undefined,
      undefined,
      undefined,
    ]);
    expect(facts('tower-hamlets').replyTimes.officerToMember?.workingDays).toBe(10);
  });

  it('on who is told about a close relationship', () => {
    expect(facts('dudley').relationship?.memberTells).toBe('the Monitoring Officer');
    expect(facts('torbay').relationship).toBeUndefined();
    expect(facts('tower-hamlets').relationship?.memberTells).toContain('party whip');
    expect(facts('uttlesford').relationship?.memberTells).toBe('the Chief Executive');
  });

  it('on by-elections, the Mayor, and recommendations to a group', () => {
    expect(facts('torbay').preElection?.byElections).toBe(false);
    expect(facts('dudley').preElection?.byElections).toBe(true);
    expect(facts('dudley').letters.mayorInOwnName?.paragraphs).toEqual(['125']);
    expect(facts('tower-hamlets').mayor?.kind).toBe('executive');
    expect(protocols.filter(({ facts: { groupMeetings } }) => !groupMeetings.recommendations)).toEqual([
      PROTOCOLS['tower-hamlets'],
    ]);
  });
});

describe('a citation', () => {
  it.each([
    ['dudley', '123', 'Dudley protocol, paragraph 123'],
    ['torbay', '9.1(g)', 'Torbay protocol, paragraph 9.1(g)'],
    ['north-lincolnshire', '4.8', 'North Lincolnshire protocol, paragraph 4.8'],
    ['tower-hamlets', 'App A 2(6)', 'Tower Hamlets protocol, Appendix A, paragraph 2(6)'],
  ] as const)('of %s %s reads %s', (name, paragraph, citation) => {
    expect(clauseCitation(protocolOf(name), paragraph)).toBe(citation);
  });
});
