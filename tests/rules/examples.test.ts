import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCouncil, parseDraft } from '../../core/index.ts';
import { applyFix } from '../../core/review/apply-fix.ts';
import type { Example, RuleExamples } from '../../core/rules/example.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { EXAMPLES } from '../../core/rules/examples-registry.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { RULES } from '../../core/rules/registry.ts';
import { createSession } from '../../core/session.ts';
import corpusCouncil from '../corpus/council.json' with { type: 'json' };
import { lengthOf } from '../support/field-length.ts';

interface Stated {
  readonly id: string;
  readonly writer: string;
  readonly kinds: readonly string[];
}

const stated: readonly Stated[] = JSON.parse(readFileSync(new URL('../rules.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(exampleCouncil));
const examplesOf = (id: string): RuleExamples => EXAMPLES[id] as RuleExamples;
const found = (rule: string, { draft }: Example): Finding[] =>
  session.check(draft).filter((finding) => finding.rule === rule);
const titled = (examples: readonly Example[]): [string, Example][] =>
  examples.map((example) => [example.because, example]);

describe('the examples as a whole', () => {
  it('are about the council of the labelled drafts', () => {
    expect(exampleCouncil).toEqual(corpusCouncil);
  });

  it('belong each to a rule, and each rule has its own', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('are all different, and none says why in the same words', () => {
    const all = Object.values(EXAMPLES).flatMap(({ flagged, fine }) => [...flagged, ...fine]);
    expect(new Set(all.map(({ draft }) => JSON.stringify(draft))).size).toBe(all.length);
    expect(new Set(all.map(({ because }) => because)).size).toBe(all.length);
  });

  it('cover every protocol', () => {
    const protocols = Object.values(EXAMPLES).flatMap(({ flagged }) => flagged.map(({ draft }) => draft.protocol));
    expect(new Set(protocols)).toEqual(
      new Set(['dudley', 'torbay', 'north-lincolnshire', 'tower-hamlets', 'uttlesford']),
    );
  });
});

describe('the rules as a whole', () => {
  it('have titles that tell them apart', () => {
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { flagged, fine } = examplesOf(id);

  it('is called what its file is called', () => {
    const source = readFileSync(new URL(`../../core/rules/${id}.ts`, import.meta.url), 'utf8');
    expect(source).toContain(`id: '${id}'`);
  });

  it('is for the writers and the kinds of draft that the list of rules states', () => {
    const row = stated.find((candidate) => candidate.id === id);
    if (row)
      expect({ writer: rule.writer, kinds: [...rule.kinds].sort() }).toEqual({
        writer: row.writer,
        kinds: [...row.kinds].sort(),
      });
    else expect(id).toBe('confidentiality/exposed-recipients');
  });

  it('has three examples of each sort or more, all valid drafts of its kinds', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(3);
    expect(fine.length).toBeGreaterThanOrEqual(3);
    for (const { draft, because } of [...flagged, ...fine]) {
      expect(parseDraft(draft)).toEqual(draft);
      expect(rule.kinds).toContain(draft.kind);
      expect(because).toMatch(/^\S.*[.!?]$/);
    }
  });

  it.each(titled(flagged))('marks: %s', (_, example) => {
    const findings = found(id, example);
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(finding.start).toBeGreaterThanOrEqual(0);
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(finding.end).toBeLessThanOrEqual(lengthOf(example.draft, finding.field));
      for (const words of [finding.message, finding.why, finding.advice, finding.quote])
        expect(words.trim()).not.toBe('');
      expect(finding.clauses.length).toBeGreaterThan(0);
    }
  });

  it.each(titled(fine))('leaves alone: %s', (_, example) => {
    expect(found(id, example)).toEqual([]);
  });

  it('offers only fixes that can be made and that mend what they were offered for', () => {
    for (const { draft } of flagged)
      for (const finding of session.check(draft))
        for (const fix of finding.fixes) {
          const outcome = applyFix(draft, fix);
          expect(outcome.applied, fix.label).toBe(true);
          if (!outcome.applied) continue;
          const left = session
            .check(outcome.draft)
            .filter(
              ({ rule: name, field, quote }) =>
                name === finding.rule && field === finding.field && quote === finding.quote,
            );
          expect(left, fix.label).toEqual([]);
        }
  });
});
