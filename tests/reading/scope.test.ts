import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDirectory } from '../../core/council/directory.ts';
import { parseCouncil, parseDraft } from '../../core/index.ts';
import { protocolOf } from '../../core/protocols/index.ts';
import { readDraft } from '../../core/reading/reading.ts';
import { createTextReader, type TextReader } from '../../core/reading/text-reader.ts';
import { RULES } from '../../core/rules/registry.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };

const council = parseCouncil(wexcombe);
const directory = createDirectory(council);
const reader = createTextReader(council);
const readsEverything: TextReader = { read: (text) => reader.read(text) };
const corpus = new URL('../corpus/dev/', import.meta.url);
const drafts = readdirSync(corpus)
  .flatMap((file) => readFileSync(new URL(file, corpus), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => {
    const { target: _t, violates: _v, expect: _e, also: _a, why: _w, ...draft } = JSON.parse(line);
    return parseDraft(draft);
  });

it('leaves out no phrase that a rule would have used: the findings are those of a search for every phrase', () => {
  for (const draft of drafts) {
    const { facts } = protocolOf(draft.protocol ?? council.protocol);
    const breaches = (by: TextReader) => {
      const reading = readDraft(draft, council, directory, facts, by);
      return RULES.filter(
        ({ kinds, writer }) => kinds.includes(draft.kind) && (writer === 'any' || writer === reading.writer.role),
      ).map((rule) => [rule.id, rule.check(reading, { facts, found: new Set() })]);
    };
    expect(breaches(reader)).toEqual(breaches(readsEverything));
  }
}, 60_000);
