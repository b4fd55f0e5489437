import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';
import pack from '../../core/language/phrases.generated.json' with { type: 'json' };
import model from '../../core/rules/plausibility.generated.json' with { type: 'json' };
import { RULES } from '../../core/rules/registry.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };

const session = createSession(parseCouncil(wexcombe));
const found = (draft: object) =>
  session.check(parseDraft({ protocol: 'dudley', date: '2026-06-15T09:00:00Z', ...draft })).map(({ rule }) => rule);
const person = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@wexcombe.example` });

describe('the sort of draft', () => {
  const email = (to: object, body: string) =>
    found({ kind: 'email', from: person('Gareth Lowe'), to: [to], cc: [], bcc: [], subject: 'Potholes', body });
  const order = 'Marcus, cancel the Mill Road scheme today and have the crew on Weir Street by noon.\n\nGareth Lowe';

  it('lets a finding stand where such breaches are made', () => {
    expect(email(person('Marcus Bell'), order)).toContain('instructions/directs-officer');
  });

  it('never makes a finding by itself', () => {
    expect(email(person('Marcus Bell'), 'Thank you for the note about Mill Road.\n\nCllr Gareth Lowe')).toEqual([]);
  });
});

describe('the model', () => {
  it('judges rules that exist by what a draft can show', () => {
    const ids = RULES.map(({ id }) => id);
    for (const rule of Object.keys(model.rules)) expect(ids).toContain(rule);
    const sets = Object.keys(pack.sets);
    const said = model.features.flatMap((feature) => (feature.startsWith('says ') ? [feature.slice(5)] : []));
    expect(said.filter((set) => !sets.includes(set))).toEqual([]);
    expect(said.length).toBeGreaterThan(sets.length / 2);
  });

  it('has a weight for every feature', () => {
    for (const { weights } of Object.values(model.rules)) expect(weights).toHaveLength(model.features.length);
  });
});
