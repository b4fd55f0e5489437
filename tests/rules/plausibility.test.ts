import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../core/council/directory.ts';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';
import pack from '../../core/language/phrases.generated.json' with { type: 'json' };
import { protocolOf } from '../../core/protocols/index.ts';
import { SETS } from '../../core/reading/by-set.ts';
import { readDraft } from '../../core/reading/reading.ts';
import { createTextReader } from '../../core/reading/text-reader.ts';
import model from '../../core/rules/plausibility.generated.json' with { type: 'json' };
import { fingerprintOf, plausibilityOf } from '../../core/rules/plausibility.ts';
import { RULES } from '../../core/rules/registry.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };

const council = parseCouncil(wexcombe);
const session = createSession(council);
const found = (draft: object) =>
  session.check(parseDraft({ protocol: 'dudley', date: '2026-06-15T09:00:00Z', ...draft })).map(({ rule }) => rule);
const judged = RULES.filter(({ id }) => id in model.rules);
const person = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@wexcombe.example` });

it('was learnt for the sets of phrases that there are (npm run train)', () => {
  expect(model.learntFor).toBe(fingerprintOf(SETS));
});

describe('the sort of draft', () => {
  const email = (to: object, body: string) =>
    found({ kind: 'email', from: person('Gareth Lowe'), to: [to], cc: [], bcc: [], subject: 'Potholes', body });
  const order = 'Marcus, cancel the Mill Road scheme today and have the crew on Weir Street by noon.\n\nGareth Lowe';

  it('lets a finding stand where such breaches are made', () => {
    expect(email(person('Marcus Bell'), order)).toContain('instructions/directs-officer');
  });

  it('is told by what stands around a finding, and not by the rest of a long message', () => {
    const matters = [
      'The minutes of the last meeting are on the website, and the next agenda comes out a week on Tuesday as usual.',
      'The church has asked whether the bells may ring on the first of May. The answer is theirs to give, and I have said so.',
      'Thank you for the figures on voids, which are the best for six years. I have passed your thanks to the whole team.',
      'The lift in the library is working again and the firm has sent its bill, which is the one that was agreed in June.',
      'The school would like to plant bulbs along the verge in October, and I have told the head whom she should write to.',
      'Parking by the surgery was quiet all week. The residents are glad of the new lines and have written to say as much.',
      'The planning training is on the ninth at six in the chamber; those who cannot come will be sent the slides after it.',
      'The flood wardens meet at the boat house on Thursday and there is a rota for the pumps pinned up inside the door.',
    ];
    const bollards =
      'Three bollards outside the chip shop are leaning. I want them replaced by Friday, and paint the kerb while you are there.';
    expect(email(person('Marcus Bell'), ['Marcus,', bollards, ...matters, 'Gareth'].join('\n\n'))).toContain(
      'instructions/directs-officer',
    );
  });

  it('leaves unsaid most of what rules find by chance in ordinary drafts', () => {
    const folder = new URL('../corpus/ordinary/', import.meta.url);
    const drafts = readdirSync(folder)
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean))
      .map((line) => {
        const { id: _, target: __, violates: ___, expect: ____, also: _____, why: ______, ...draft } = JSON.parse(line);
        return parseDraft(draft);
      });
    const directory = createDirectory(council);
    const reader = createTextReader(council);
    const foundByChance = drafts.flatMap((draft) => {
      const { facts } = protocolOf(draft.protocol ?? council.protocol);
      const reading = readDraft(draft, council, directory, facts, reader);
      const context = { facts, found: new Set<string>() };
      const asked = judged.filter(
        ({ kinds, writer }) => kinds.includes(draft.kind) && (writer === 'any' || writer === reading.writer.role),
      );
      return asked.some((rule) => rule.check(reading, context).length > 0) ? [draft] : [];
    });
    const said = foundByChance.filter((draft) => session.check(draft).length > 0);
    expect(foundByChance.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(foundByChance.length / 2);
  });
});

describe('weight of words and likelihood', () => {
  const draft = parseDraft({
    kind: 'email',
    protocol: 'dudley',
    date: '2026-06-15T09:00:00Z',
    from: person('Gareth Lowe'),
    to: [person('Marcus Bell')],
    cc: [],
    bcc: [],
    subject: 'Mill Road',
    body: 'Marcus, cancel the Mill Road scheme today.\n\nGareth Lowe',
  });
  const judge = plausibilityOf(
    readDraft(draft, council, createDirectory(council), protocolOf('dudley').facts, createTextReader(council)),
  );
  const plausible = (rule: string, margin: number): boolean => judge(rule, { field: 'body', start: 0, margin });

  it('make up for one another: the stronger the words, the sooner they are told of', () => {
    const weights = [-3, -1.5, -0.5, 0, 0.5, 1.5, 3];
    for (const { id } of judged) {
      const told = weights.map((margin) => plausible(id, margin));
      expect(told).toEqual([...told].sort());
      expect(plausible(id, 30), 'no words are strong enough for just any draft').toBe(plausible(id, 3));
    }
  });

  it('let plain words stand in a draft that has nothing else', () => {
    const body = 'Dear Marcus,\n\nYou are useless.\n\nRegards,\nCllr Gareth Lowe';
    expect(found({ ...draft, body })).toContain('respect/personal-attack');
  });

  it('go by the words alone where the model does not judge', () => {
    expect(plausible('correspondence/blind-copy', -0.1)).toBe(false);
    expect(plausible('correspondence/blind-copy', 0)).toBe(true);
  });
});

describe('the model', () => {
  it('judges rules that exist by what a draft can show', () => {
    const ids = RULES.map(({ id }) => id);
    for (const rule of Object.keys(model.rules)) expect(ids).toContain(rule);
    const sets = Object.keys(pack.sets);
    expect(model.without.filter((set) => !sets.includes(set))).toEqual([]);
    expect(model.without.length).toBeLessThan(sets.length / 2);
  });

  it('has a weight for every feature', () => {
    for (const { weights } of Object.values(model.rules))
      expect(weights).toHaveLength(model.forms.length + SETS.length - model.without.length);
  });
});
