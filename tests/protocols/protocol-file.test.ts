import { describe, expect, it } from 'vitest';
import { layOutJson } from '../../core/council/json-layout.ts';
import { PROTOCOL_NAMES } from '../../core/draft/draft.ts';
import { KNOWN_RULES } from '../../core/protocols/index.ts';
import { LAW_RULES } from '../../core/protocols/law.ts';
import { type ProtocolFileNote, readProtocolFile } from '../../core/protocols/protocol-file.ts';
import { startingProtocol } from '../../core/protocols/starting-protocol.ts';
import TITLES from '../../core/rules/titles.generated.json' with { type: 'json' };
import ashdale from './ashdale.json' with { type: 'json' };

/** The file with one rule a line. */
const written = (change: (text: string) => string = (text) => text): string => change(layOutJson(ashdale));
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const errorsOf = (text: string): readonly ProtocolFileNote[] => readProtocolFile(text).errors;

describe('the file of a council’s own protocol', () => {
  it('is read whole', () => {
    const { protocol, errors } = readProtocolFile(JSON.stringify(ashdale));
    expect(errors).toEqual([]);
    expect(protocol?.rules['correspondence/blind-copy']).toEqual({ level: 'must', paragraphs: ['3.2'] });
    expect(protocol?.facts.replyTimes.officerToMember).toMatchObject({ workingDays: 5 });
  });

  it.each<[string, [string, string], Partial<ProtocolFileNote>]>([
    [
      'a level that is none',
      ['"must", "paragraphs": [ "3.2" ]', '"always", "paragraphs": [ "3.2" ]'],
      {
        field: 'rules.correspondence/blind-copy.level',
        paragraphs: ['3.2'],
        message: 'expected one of must, should, could, off',
      },
    ],
    [
      'a number for a paragraph',
      ['[ "4.1" ]', '[ 4.1 ]'],
      { field: 'rules.instructions/directs-officer.paragraphs[0]', paragraphs: [], message: 'expected text' },
    ],
    [
      'a field that is none',
      ['"must", "paragraphs": [ "2.3" ]', '"must", "paragraph": "2.3", "paragraphs": [ "2.3" ]'],
      { field: 'rules.respect/public-criticism-of-officer', paragraphs: ['2.3'], message: 'unknown field paragraph' },
    ],
    [
      'days that are none',
      ['"workingDays": 5', '"workingDays": -5'],
      {
        field: 'facts.replyTimes.officerToMember.workingDays',
        paragraphs: ['3.4'],
        message: 'expected a number of days from 1 to 250',
      },
    ],
    [
      'a fact left out',
      ['"letters": {},', ''],
      { field: 'facts.letters', paragraphs: [], message: 'missing; expected an object with fields' },
    ],
    [
      'a rule that is none',
      ['instructions/outside-hours', 'instructions/out-of-hours'],
      {
        field: 'rules.instructions/out-of-hours',
        paragraphs: ['4.3'],
        message: expect.stringMatching(/^no rule has this name; did you mean .*instructions\/outside-hours/),
      },
    ],
    [
      'a rule written twice',
      ['instructions/too-junior', 'correspondence/blind-copy'],
      { field: 'rules.correspondence/blind-copy', message: 'it stands in line 8 already; put the two together' },
    ],
    [
      'a form of citation without the paragraph',
      ['{paragraph}', '{clause}'],
      { field: 'citation', message: 'expected {paragraph} somewhere in it' },
    ],
    [
      'the name of another',
      ['"ashdale"', '"dudley"'],
      { field: 'name', message: 'this name is taken by a protocol that comes with Probity' },
    ],
  ])('names line, paragraph and field of %s', (_, [right, wrong], expected) => {
    const text = written((whole) => whole.replace(right, wrong));
    expect(text).toContain(wrong || '"preElection"');
    const line = right.startsWith('instructions/too')
      ? lineOf(text, '"should", "paragraphs": [ "4.2" ]')
      : lineOf(text, wrong || '"facts"');
    expect(errorsOf(text)).toEqual([expect.objectContaining({ ...expected, line })]);
    expect(readProtocolFile(text).protocol).toBeUndefined();
  });

  it.each([
    ['a comma too many', written((text) => text.replace('[ "2.1" ] }', '[ "2.1" ], }')), 9],
    ['a comment', written((text) => text.replace('  "rules"', '  // ours\n  "rules"')), 7],
    ['a file that stops in the middle', written((text) => text.slice(0, 300)), 9],
    ['nothing', '', 1],
  ])('says in which line it stops being JSON: %s', (_, text, line) => {
    expect(errorsOf(text)).toEqual([{ line, field: '', paragraphs: [], message: expect.stringContaining('not JSON') }]);
  });

  it('is refused when it is longer than any protocol', () => {
    expect(errorsOf(JSON.stringify({ ...ashdale, title: 'x'.repeat(600_000) }))[0]?.message).toContain('longer than');
  });

  it('names all that is wrong, by line', () => {
    const lines = errorsOf('{\n"name": "A b",\n"council": "",\n"rules": {},\n"facts": 5\n}').map(({ line, field }) => [
      line,
      field,
    ]);
    expect(lines).toEqual([
      [1, 'title'],
      [2, 'name'],
      [3, 'council'],
      [5, 'facts'],
    ]);
  });
});

describe('what the author of a protocol may want to look at', () => {
  const warnings = (text: string): string[] =>
    readProtocolFile(text).warnings.map(({ line, field, message }) => `${line} ${field}: ${message}`);

  it('is rules of which nothing is said, in one line', () => {
    const [left, ...others] = warnings(written());
    expect(left).toMatch(
      /^7 rules: these bind nobody, as nothing is said of them: confidentiality\/exempt-information, .*scrutiny-of-capability$/,
    );
    expect(left).not.toContain('over-familiar');
    expect(left).not.toContain(Object.keys(LAW_RULES)[0]);
    expect(others.filter((warning) => warning.includes('rules'))).toEqual([
      '14 rules.instructions/too-junior.level: should here, could in Dudley’s; look which verb yours has',
    ]);
  });

  it('is a rule or a fact without a paragraph, and a paragraph cited twice', () => {
    const text = written((whole) =>
      whole.replace('[ "4.1" ]', '[]').replace('[ "2.5" ]', '[]').replace('"2.3"', '"3.2"'),
    );
    expect(warnings(text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^13 rules.instructions\/directs-officer: no paragraph yet/),
        expect.stringMatching(/facts.complaintAboutMember: no paragraph yet/),
        '12 rules.respect/public-criticism-of-officer: paragraph 3.2 is cited by correspondence/blind-copy and respect/public-criticism-of-officer; look whether it says both',
      ]),
    );
    expect(readProtocolFile(text).protocol).toBeDefined();
  });
});

describe.each([...PROTOCOL_NAMES, undefined])('a file to start from, drawn from %s', (from) => {
  const text = startingProtocol(from, 'Ashdale', TITLES);
  const { protocol, errors } = readProtocolFile(text);

  it('is valid, names every rule, and binds nobody yet', () => {
    expect(errors).toEqual([]);
    expect(protocol).toMatchObject({ name: 'ashdale', council: 'Ashdale' });
    expect(protocol?.basedOn).toBe(from);
    expect(Object.keys(protocol?.rules ?? {}).sort()).toEqual(
      [...KNOWN_RULES].filter((rule) => !(rule in LAW_RULES)).sort(),
    );
    expect(Object.values(protocol?.rules ?? {}).flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
  });

  it('has no paragraph that is another council’s', () => expect(text).not.toMatch(/"paragraphs": \[ "/));
});

it('a file to start from does not take the name of another protocol', () => {
  expect(readProtocolFile(startingProtocol('dudley', 'Dudley', TITLES)).errors).toEqual([]);
  expect(readProtocolFile(startingProtocol(undefined, 'Torbay', TITLES)).errors).toEqual([]);
  expect(readProtocolFile(startingProtocol(undefined, '北 42', TITLES)).errors).toEqual([]);
});
