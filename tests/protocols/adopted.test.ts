import { describe, expect, it } from 'vitest';
import { type Council, parseCouncil } from '../../core/council/council.ts';
import { adoptedRules, overrideProblems, ownSettingProblems } from '../../core/protocols/index.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };

const council = (rules: unknown = {}): Council => parseCouncil({ ...wexcombe, rules });
const citations = (of: ReturnType<typeof adoptedRules>, rule: string): string[] | undefined =>
  of.rules.get(rule)?.clauses.map((clause) => clause.citation);

describe('the rules in force for a draft', () => {
  it("are those of the council's protocol, cited as people cite them", () => {
    const adopted = adoptedRules(council());
    expect(adopted.protocol.name).toBe('dudley');
    expect(citations(adopted, 'correspondence/blind-copy')).toEqual(['Dudley protocol, paragraph 123']);
  });

  it("follow the draft's own protocol where it names one", () => {
    const adopted = adoptedRules(council(), 'uttlesford');
    expect(citations(adopted, 'correspondence/blind-copy')).toEqual(['Uttlesford protocol, paragraph 5.6']);
    expect(adopted.rules.has('media/uncleared-contact')).toBe(false);
  });

  it('name the law behind a rule after the paragraphs of the protocol', () => {
    expect(citations(adoptedRules(council()), 'publicity/party-political')).toEqual([
      'Dudley protocol, paragraph 118',
      'Local Government Act 1986, section 2',
    ]);
  });

  it.each<[Council['nation'], string, string | undefined]>([
    ['england', 'confidentiality/exempt-information', 'Local Government Act 1972, Schedule 12A, Part 1'],
    ['wales', 'confidentiality/exempt-information', 'Local Government Act 1972, Schedule 12A, Part 4'],
    ['scotland', 'confidentiality/exempt-information', 'Local Government (Scotland) Act 1973, Schedule 7A, Part I'],
    ['northern-ireland', 'confidentiality/exempt-information', undefined],
    ['wales', 'publicity/pre-election', 'Code of Recommended Practice on Local Authority Publicity in Wales (2014)'],
    ['scotland', 'publicity/pre-election', undefined],
    ['scotland', 'publicity/party-political', 'Local Government Act 1986, section 2'],
    ['northern-ireland', 'publicity/party-political', undefined],
    ['northern-ireland', 'confidentiality/personal-data', 'UK GDPR, Article 5(1)(f)'],
  ])('name the law of the council’s own nation: in %s, behind %s', (nation, rule, law) => {
    const cited = citations(adoptedRules({ ...council(), nation }), rule)?.filter((one) => !one.startsWith('Dudley'));
    expect(cited).toEqual(law === undefined ? [] : [law]);
  });

  it('hold the rule of law on exposed recipients under every protocol', () => {
    for (const name of ['dudley', 'torbay', 'north-lincolnshire', 'tower-hamlets', 'uttlesford'] as const) {
      expect(citations(adoptedRules(council(), name), 'confidentiality/exposed-recipients')?.[0]).toBe(
        'UK GDPR, Article 5(1)(f)',
      );
    }
  });

  it('take the level that the council has set, and leave out what it has switched off', () => {
    const { rules } = adoptedRules(
      council({
        'correspondence/blind-copy': 'could',
        'correspondence/capacity-not-stated': 'off',
        'confidentiality/exposed-recipients': 'off',
      }),
    );
    expect(rules.get('correspondence/blind-copy')?.level).toBe('could');
    expect(rules.has('correspondence/capacity-not-stated')).toBe(false);
    expect(rules.has('confidentiality/exposed-recipients')).toBe(false);
  });

  it('include a rule that the council adds to its protocol, cited as its own', () => {
    const adopted = adoptedRules(council({ 'correspondence/form-of-address': 'should' }));
    expect(citations(adopted, 'correspondence/form-of-address')).toEqual(['Wexcombe Borough Council, local rule']);
    expect(adopted.rules.get('correspondence/form-of-address')?.level).toBe('should');
  });
});

describe('settings of rules that do not exist', () => {
  it('are named one by one', () => {
    expect(
      overrideProblems(council({ 'correspondence/blind-copies': 'must', 'correspondence/blind-copy': 'must' })),
    ).toEqual([{ path: 'rules.correspondence/blind-copies', message: 'no rule has this name' }]);
  });

  it('bind nobody meanwhile, even under a name that objects inherit', () => {
    const { rules } = adoptedRules(
      council(JSON.parse('{ "constructor": "must", "toString": "must", "__proto__": "must", "no/such-rule": "must" }')),
    );
    expect([...rules.keys()].filter((rule) => !rule.includes('/') || rule === 'no/such-rule')).toEqual([]);
  });
});

describe("a user's own settings", () => {
  const BLIND = 'correspondence/blind-copy';
  const levelOf = (setting: unknown, own: Parameters<typeof adoptedRules>[2]) =>
    adoptedRules(council({ [BLIND]: setting }), undefined, own).rules.get(BLIND)?.level;

  it('count after the council’s', () => {
    expect(levelOf('should', { [BLIND]: 'could' })).toBe('could');
    expect(levelOf('should', { [BLIND]: 'off' })).toBeUndefined();
  });

  it('tighten what the council has pinned, and never loosen it', () => {
    const pinned = { level: 'should', pinned: true };
    expect(levelOf(pinned, { [BLIND]: 'must' })).toBe('must');
    expect(levelOf(pinned, { [BLIND]: 'could' })).toBe('should');
    expect(levelOf(pinned, { [BLIND]: 'off' })).toBe('should');
  });

  it('are named where they do nothing', () => {
    const profile = council({ [BLIND]: { pinned: true } });
    expect(
      ownSettingProblems(profile, { [BLIND]: 'off', 'no/rule': 'must', 'correspondence/late-reply': 'off' }),
    ).toEqual([
      `${BLIND}: Wexcombe Borough Council has pinned this rule; it can be made stricter, but not milder or off`,
      'no/rule: no rule has this name',
    ]);
  });
});
