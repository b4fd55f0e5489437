import { describe, expect, it } from 'vitest';
import { INFORMATION_REQUESTS, workingDaysBetween } from '../../core/council/working-days.ts';
import { lint, parseCouncil, parseDraft } from '../../core/index.ts';
import { adoptedRules, overrideProblems } from '../../core/protocols/index.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };
import ashdale from './ashdale.json' with { type: 'json' };

const council = parseCouncil({ ...wexcombe, protocol: ashdale });
const [member, colleague] = council.members;
const [officer] = council.officers;
const person = ({ name, email }: { name: string; email: string } = { name: '', email: '' }) => ({ name, email });

const blindCopy = parseDraft({
  kind: 'email',
  date: '2026-03-02T10:00:00Z',
  from: person(officer),
  to: [person(member)],
  cc: [],
  bcc: [person(colleague)],
  subject: 'Gullies in Mill Lane',
  body: 'Dear Councillor,\n\nThe gullies are cleared on Tuesday.\n\nKind regards',
});

describe('a council’s own protocol', () => {
  it('binds by the rules that it maps, cited in its own form, with the law behind them', () => {
    const { rules, protocol } = adoptedRules(council);
    expect(protocol.council).toBe('Ashdale');
    expect([...rules.keys()].sort()).toEqual(
      [
        ...Object.keys(ashdale.rules).filter((rule) => rule !== 'correspondence/over-familiar'),
        'confidentiality/exposed-recipients',
      ].sort(),
    );
    expect(rules.get('publicity/pre-election')?.clauses.map(({ citation }) => citation)).toEqual([
      'Ashdale Code, 5.3',
      expect.stringContaining('Code of Recommended Practice'),
    ]);
    expect(rules.get('correspondence/blind-copy')?.clauses).toEqual([
      { protocol: 'ashdale', paragraph: '3.2', citation: 'Ashdale Code, 3.2' },
    ]);
  });

  it('is named in what a draft is told', () => {
    const findings = lint(blindCopy, council);
    expect(findings.map(({ rule, clauses }) => [rule, clauses[0]?.citation])).toEqual([
      ['correspondence/blind-copy', 'Ashdale Code, 3.2'],
    ]);
  });

  it('gives way to one that the draft names', () => {
    const citation = (findings: ReturnType<typeof lint>) =>
      findings.find(({ rule }) => rule === 'correspondence/blind-copy')?.clauses[0]?.citation;
    expect(citation(lint({ ...blindCopy, protocol: 'uttlesford' }, council))).toBe(
      'Uttlesford protocol, paragraph 5.6',
    );
  });

  it('leaves out a rule that has no paragraph yet, which the council may still settle for itself', () => {
    const rules = { ...ashdale.rules, 'correspondence/blind-copy': { level: 'must' } };
    const unmapped = parseCouncil({ ...wexcombe, protocol: { ...ashdale, rules } });
    expect(lint(blindCopy, unmapped)).toEqual([]);
    const settled = {
      ...unmapped,
      rules: parseCouncil({ ...wexcombe, rules: { 'correspondence/blind-copy': 'should' } }).rules,
    };
    expect(lint(blindCopy, settled)[0]).toMatchObject({
      level: 'should',
      clauses: [{ citation: `${council.name}, local rule` }],
    });
  });

  it('speaks its own words', () => {
    const press = council.media[0]?.domains[0] ?? '';
    const toPress = parseDraft({
      ...blindCopy,
      to: [{ name: 'News desk', email: `news@${press}` }],
      bcc: [],
      body: 'Dear Sir,\n\nThe works in Mill Lane start on Monday and take a week.\n\nKind regards',
    });
    const [finding] = lint(toPress, council).filter(({ rule }) => rule === 'media/uncleared-contact');
    expect(finding?.message).toContain('that the Press Office knows');
    expect(finding?.advice).toContain('Pass this to the Press Office');
    const [dudley] = lint({ ...toPress, protocol: 'dudley' }, council).filter(
      ({ rule }) => rule === 'media/uncleared-contact',
    );
    expect(dudley?.message).toContain('that the Marketing and Communications Section knows');
  });
});

describe('a reply time of the protocol’s own', () => {
  const asked = { from: person(member), to: [person(officer)], body: 'When are the gullies cleared?' };
  const reply = parseDraft({
    ...blindCopy,
    bcc: [],
    date: '2026-12-02T10:00:00Z',
    replyTo: { ...asked, date: '2026-11-24T10:00:00Z' },
  });
  const messages = (nation: string) =>
    lint(reply, parseCouncil({ ...wexcombe, nation, protocol: ashdale })).flatMap(({ rule, message }) =>
      rule === 'correspondence/late-reply' ? [message] : [],
    );

  it('counts the working days of the council’s nation, not those of Freedom of Information requests', () => {
    expect(messages('england')).toEqual([
      'This answers Councillor Hartley after 6 working days; the protocol allows 5.',
    ]);
    // 30 November is a bank holiday in Scotland alone, which a Freedom of Information request skips everywhere
    expect(messages('scotland')).toEqual([]);
    expect(workingDaysBetween('2026-11-24', '2026-12-02', INFORMATION_REQUESTS)).toBe(5);
  });
});

describe('a profile with a protocol of its own', () => {
  it('is refused with the field at fault, whichever shape was meant', () => {
    const parse = (protocol: unknown) => () => parseCouncil({ name: 'Ashdale', protocol });
    expect(parse('ashdale')).toThrow(/: protocol: expected one of dudley, torbay/);
    expect(parse(undefined)).toThrow(/: protocol: missing; expected one of dudley, torbay/);
    expect(parse({ ...ashdale, rules: { 'correspondence/blind-copy': { level: 'always' } } })).toThrow(
      /: protocol\.rules\.correspondence\/blind-copy\.level: expected one of must, should, could, off$/,
    );
    expect(parse({ ...ashdale, name: 'law' })).toThrow(/protocol\.name: this name is taken/);
  });

  it('has every unknown rule of it named', () => {
    const rules = { 'correspondence/blindcopy': { level: 'must', paragraphs: ['3.2'] } };
    expect(overrideProblems(parseCouncil({ ...wexcombe, protocol: { ...ashdale, rules } }))).toEqual([
      { path: 'protocol.rules.correspondence/blindcopy', message: 'no rule has this name' },
    ]);
  });
});
