import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint, PROTOCOL_NAMES, type ProtocolName, parseCouncil, parseDraft } from '../../core/index.ts';
import { councilFor } from '../../extension/try-it/councils.ts';
import { BLANKS, SAMPLES } from '../../extension/try-it/samples.ts';
import { ANY_MEMBER, ANY_OFFICER, writersOf } from '../../extension/try-it/writers.ts';

const rulesIn = (sample: (typeof SAMPLES)[number], protocol: ProtocolName): string[] => [
  ...new Set(lint(sample.draft, councilFor('example', protocol)).map(({ rule }) => rule)),
];
const HEADLINE = [
  'correspondence/blind-copy',
  'correspondence/binding-letter-in-member-name',
  'respect/public-criticism-of-officer',
  'publicity/party-political',
];

describe('the samples', () => {
  test.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    '%s shows what it says, and nothing else',
    (_, sample) => {
      expect(rulesIn(sample, 'dudley')).toEqual(sample.shows);
    },
  );

  test('include every headline rule and two drafts with nothing wrong under any protocol', () => {
    const shown = SAMPLES.flatMap(({ shows }) => shows);
    for (const rule of HEADLINE) expect(shown).toContain(rule);
    const clean = SAMPLES.filter(({ shows }) => shows.length === 0);
    expect(clean).toHaveLength(2);
    for (const sample of clean) {
      for (const protocol of PROTOCOL_NAMES) expect([protocol, rulesIn(sample, protocol)]).toEqual([protocol, []]);
    }
  });

  test('an empty draft of each kind is checked and clean', () => {
    for (const { draft } of BLANKS) {
      expect(lint(parseDraft(draft), councilFor('none', 'dudley'))).toEqual([]);
    }
  });

  test('are written by somebody whom the page offers', () => {
    const writers = writersOf(councilFor('example', 'dudley')).map(({ identity }) => identity.email);
    for (const { draft } of SAMPLES) if (draft.kind === 'email') expect(writers).toContain(draft.from.email);
  });
});

describe('the councils', () => {
  test('the example is the one that the labelled drafts use', () => {
    const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
    expect(read('../../extension/try-it/sample-council.json')).toEqual(read('../corpus/council.json'));
  });

  test('without a profile nobody is known and the protocol still holds', () => {
    const council = parseCouncil(councilFor('none', 'torbay'));
    expect(council).toMatchObject({ protocol: 'torbay', members: [], officers: [] });
    expect(writersOf(council)).toEqual([ANY_OFFICER, ANY_MEMBER]);
  });
});
