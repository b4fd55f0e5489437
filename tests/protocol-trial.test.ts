import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../core/council/council.ts';
import { parseDraft } from '../core/draft/draft.ts';
import { tryProtocol } from '../core/protocol-trial.ts';
import { PROTOCOLS } from '../core/protocols/index.ts';

const council = parseCouncil({
  name: 'Ashdale',
  protocol: 'torbay',
  members: [{ name: 'Ann Lee', email: 'ann.lee@ashdale.example' }],
  officers: [{ name: 'Bob Ray', email: 'bob.ray@ashdale.example', jobTitle: 'Engineer', grade: 'officer' }],
});
const [ann, bob] = ['ann.lee', 'bob.ray'].map((name) => ({ name, email: `${name}@ashdale.example` }));
const email = (change: object) =>
  parseDraft({
    kind: 'email',
    date: '2026-03-20T10:00:00Z',
    from: bob,
    to: [ann],
    cc: [],
    bcc: [],
    subject: 'Gullies',
    body: 'Dear Councillor Lee,\n\nThey are cleared on Tuesday.\n\nKind regards',
    ...change,
  });
const late = { from: ann, to: [bob], date: '2026-03-06T10:00:00Z', body: 'When are the gullies cleared?' };
const drafts = [
  // it names a protocol of its own, which must not count
  { name: 'late', draft: email({ protocol: 'dudley', replyTo: late }) },
  { name: 'fine', draft: email({}) },
];
const { 'tower-hamlets': base } = PROTOCOLS;
const drawn = (change: object) => ({ ...base, name: 'ashdale', council: 'Ashdale', ...change });

describe('a protocol on trial', () => {
  it('does the same as the one that it copies', () => {
    const { tried, marked, changes } = tryProtocol(drawn({}), 'tower-hamlets', council, drafts);
    expect({ tried, marked, changes }).toEqual({ tried: 2, marked: 0, changes: [] });
  });

  it('names the drafts that a fact of its own makes a difference for', () => {
    const replyTimes = { officerToMember: { workingDays: 5, paragraphs: ['3.4'] } };
    const { marked, rules, changes } = tryProtocol(
      drawn({ facts: { ...base.facts, replyTimes } }),
      'tower-hamlets',
      council,
      drafts,
    );
    expect(marked).toBe(1);
    expect(rules.find(({ rule }) => rule === 'correspondence/late-reply')?.marks).toEqual(['late']);
    const level = base.rules['correspondence/late-reply']?.level;
    expect(changes).toEqual([{ rule: 'correspondence/late-reply', now: level, before: level, drafts: ['late'] }]);
  });

  it('names each rule that it leaves out, strengthens or adds', () => {
    const { 'correspondence/blind-copy': _, ...left } = base.rules;
    const rules = { ...left, 'correspondence/late-reply': { level: 'must' as const, paragraphs: ['3.4'] } };
    const { changes } = tryProtocol(drawn({ rules }), 'tower-hamlets', council, drafts);
    expect(changes).toEqual([
      { rule: 'correspondence/blind-copy', now: undefined, before: 'must', drafts: [] },
      { rule: 'correspondence/late-reply', now: 'must', before: 'could', drafts: [] },
    ]);
  });

  it('is compared with nothing where it was drawn from none', () =>
    expect(tryProtocol(drawn({}), undefined, council, drafts).changes).toEqual([]));
});
