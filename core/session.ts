import type { Council } from './council/council.ts';
import { createDirectory, type Directory } from './council/directory.ts';
import type { OwnSettings } from './council/rule-setting.ts';
import type { Draft } from './draft/draft.ts';
import { FIELDS } from './draft/field.ts';
import { plainDraft } from './draft/plain-text.ts';
import { adoptedRules } from './protocols/index.ts';
import type { WriterRole } from './reading/people.ts';
import { readDraft } from './reading/reading.ts';
import { createTextReader } from './reading/text-reader.ts';
import type { Finding } from './rules/finding.ts';
import { localPhrasesOf } from './rules/local-phrases.ts';
import { plausibilityOf } from './rules/plausibility.ts';
import { RULES } from './rules/registry.ts';
import type { Rule } from './rules/rule.ts';

/** A checker for one council that remembers the paragraphs it has read. */
export interface Session {
  /** Checks a draft; the same findings as a whole read, whatever was checked before. */
  check(draft: Draft): Finding[];
}

const quoteOf = (draft: Draft, field: Finding['field'], start: number, end: number): string => {
  if (field === 'body') return draft.body.slice(start, end);
  if (draft.kind !== 'email') return '';
  if (field === 'subject') return draft.subject.slice(start, end);
  if (field === 'from') return draft.from.email;
  return draft[field]
    .slice(start, end)
    .map(({ email }) => email)
    .join(', ');
};

/**
 * Makes a checker that re-reads only the paragraphs that changed since its last drafts.
 * @param council A valid council profile.
 * @param own The user's own levels, which cannot loosen what the council has pinned.
 * @param directory The council's people, where somebody is known otherwise than the profile has it.
 */
export const createSession = (
  council: Council,
  own: OwnSettings = {},
  directory: Directory = createDirectory(council),
): Session => {
  const reader = createTextReader(council);
  const local = localPhrasesOf(council);
  const inForce = new Map<Draft['protocol'], ReturnType<typeof adoptedRules>>();
  const adoptedFor = (override: Draft['protocol']): ReturnType<typeof adoptedRules> => {
    const known = inForce.get(override);
    if (known) return known;
    const adopted = adoptedRules(council, override, own);
    inForce.set(override, adopted);
    return adopted;
  };
  const asked = new Map<string, readonly Rule[]>();
  const rulesFor = (kind: Draft['kind'], role: WriterRole): readonly Rule[] => {
    const key = `${kind} ${role}`;
    const known = asked.get(key);
    if (known) return known;
    const rules = RULES.filter(
      ({ kinds, writer, alsoAssistants }) =>
        kinds.includes(kind) &&
        (writer === 'any' || writer === role || (alsoAssistants && role === 'political-assistant')),
    );
    asked.set(key, rules);
    return rules;
  };
  return {
    check(draft) {
      const { protocol, rules, inOwnWords } = adoptedFor(draft.protocol);
      const { facts } = protocol;
      const reading = readDraft(plainDraft(draft), council, directory, facts, reader);
      const found = new Set<string>();
      const findings: Finding[] = [];
      const context = { facts, found };
      let plausible: ReturnType<typeof plausibilityOf> | undefined;
      for (const rule of rulesFor(draft.kind, reading.writer.role)) {
        const adopted = rules.get(rule.id);
        if (!adopted) continue;
        let breaches = rule.check(reading, context);
        if (breaches.length > 0) {
          plausible ??= plausibilityOf(reading);
          breaches = breaches.filter((breach) => plausible?.(rule.id, breach));
        }
        breaches = local.apply(rule.id, breaches, reading);
        for (const { field, start, end, message, advice, fixes } of breaches) {
          found.add(rule.id);
          findings.push({
            rule: rule.id,
            title: rule.title,
            level: adopted.level,
            field,
            start,
            end,
            quote: quoteOf(draft, field, start, end),
            message: inOwnWords(message),
            why: inOwnWords(rule.why),
            advice: inOwnWords(advice ?? rule.advice),
            clauses: adopted.clauses,
            fixes: fixes ?? [],
          });
        }
      }
      return findings.sort(
        (a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end,
      );
    },
  };
};
