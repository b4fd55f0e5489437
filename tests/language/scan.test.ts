import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseCouncil } from '../../core/index.ts';
import { CHARACTER, characterClass, foldCharacter, foldWord } from '../../core/language/characters.ts';
import { SHAPE, type TokenTable } from '../../core/language/scan.ts';
import { createTextReader } from '../../core/reading/text-reader.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { hostileText } from '../support/hostile-text.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 600 };
const reader = createTextReader(parseCouncil(exampleCouncil));
const scanned = (text: string): TokenTable => reader.read(text).tokens;
const wordAt = (tokens: TokenTable, token: number): string => tokens.text.slice(tokens.start[token], tokens.end[token]);
const wordsOf = (text: string): string[] => {
  const tokens = scanned(text);
  return Array.from({ length: tokens.count }, (_, token) => wordAt(tokens, token));
};
const sentencesOf = (text: string): string[] => {
  const tokens = scanned(text);
  return Array.from({ length: tokens.sentenceCount }, (_, index) => {
    const first = tokens.sentences[index] as number;
    const last = (tokens.sentences[index + 1] as number) - 1;
    return text.slice(tokens.start[first], tokens.end[last]);
  });
};

describe('tokens of any text', () => {
  it('stand in it, in order, without overlap', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = scanned(text);
        expect(tokens.text).toBe(text);
        let at = 0;
        for (let token = 0; token < tokens.count; token++) {
          expect(tokens.start[token]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[token]).toBeGreaterThan(tokens.start[token] as number);
          at = tokens.end[token] as number;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  it('leave out only white space, marks and the hyphens inside words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = scanned(text);
        const left: string[] = [];
        let at = 0;
        for (let token = 0; token <= tokens.count; token++) {
          const next = token < tokens.count ? (tokens.start[token] as number) : text.length;
          left.push(...text.slice(at, next).split(''));
          at = token < tokens.count ? (tokens.end[token] as number) : next;
        }
        const silent: number[] = [CHARACTER.space, CHARACTER.newline, CHARACTER.mark];
        for (const unit of left)
          expect(silent.includes(characterClass(unit.charCodeAt(0))) || /[-‐‑]/.test(unit), JSON.stringify(unit)).toBe(
            true,
          );
      }),
      RUNS,
    );
  });

  it('never split a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = scanned(text);
        const lone = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
        for (let token = 0; token < tokens.count; token++) expect(wordAt(tokens, token)).not.toMatch(lone);
      }),
      RUNS,
    );
  });

  it('are found in the vocabulary under the word that stands there', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = scanned(text);
        for (let token = 0; token < tokens.count; token++) {
          const again = scanned(wordAt(tokens, token));
          if (again.count === 1 && ((tokens.shape[token] as number) & SHAPE.word) !== 0)
            expect(again.word[0]).toBe(tokens.word[token]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('sentences of any text', () => {
  it('partition the tokens', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = scanned(text);
        expect(tokens.sentences[0]).toBe(0);
        expect(tokens.sentences[tokens.sentenceCount]).toBe(tokens.count);
        for (let index = 0; index < tokens.sentenceCount; index++)
          expect(tokens.sentences[index + 1]).toBeGreaterThan(tokens.sentences[index] as number);
      }),
      RUNS,
    );
  });

  it('do not depend on how lines are broken', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        const windows = unix.replace(/\n/g, '\r\n');
        expect(sentencesOf(windows).map((sentence) => sentence.replace(/\r\n/g, '\n'))).toEqual(sentencesOf(unix));
        expect([...scanned(windows).shape]).toEqual([...scanned(unix).shape]);
      }),
      RUNS,
    );
  });
});

describe('mentions and phrases of any text', () => {
  it('stand on its tokens', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tokens, mentions, hits } = reader.read(text);
        for (const { first, last } of [...mentions, ...hits]) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeGreaterThan(first);
          expect(last).toBeLessThanOrEqual(tokens.count);
        }
      }),
      RUNS,
    );
  });
});

describe('words', () => {
  it.each<[string, string, string[]]>([
    ['a straight and a curly apostrophe', "don't don’t", ["don't", 'don’t']],
    ['a possessive', 'Marsh’s desk', ['Marsh', '’s', 'desk']],
    ['a name with an apostrophe', 'O’Neill', ['O', '’Neill']],
    ['a number', 'on 4,300 at 7.30, 10:00', ['on', '4,300', 'at', '7.30', ',', '10:00']],
    ['a hyphen inside a word', 'Labour-run - yes', ['Labour', 'run', '-', 'yes']],
    ['curly quotation marks', '“Quite,” she', ['“', 'Quite', ',', '”', 'she']],
    ['emoji', 'well 🎉 done', ['well', '🎉', 'done']],
    ['a non-breaking space', 'Cllr\u00A0Moss', ['Cllr', 'Moss']],
    ['a combining accent', 'cafe\u0301 x', ['cafe\u0301', 'x']],
    ['a zero-width space', 'Mo\u200Bss x', ['Mo\u200Bss', 'x']],
    ['a soft hyphen', 'coun\u00ADcillor', ['coun\u00ADcillor']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(['don’t', 'Ms\u200B', 'COUNCILLOR', 'coun\u00ADcillor'])('%s is known in whatever shape it comes', (word) => {
    const plain = foldWord(word);
    expect(scanned(word).word[0]).toBe(scanned(plain).word[0]);
    expect(scanned(word).word[0]).not.toBe(0);
  });

  it('folding a character twice changes nothing more', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const folded = foldCharacter(code);
      expect(foldCharacter(folded)).toBe(folded);
    }
  });
});

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    [
      'titles and initials end none',
      'Mr. D. Kerr came. Cllr. Moss did not.',
      ['Mr. D. Kerr came.', 'Cllr. Moss did not.'],
    ],
    ['a time ends none', 'We meet at 7.30 p.m. on Friday. Come.', ['We meet at 7.30 p.m. on Friday.', 'Come.']],
    ['an abbreviation ends none', 'Bring tools, e.g. a spade. Thanks.', ['Bring tools, e.g. a spade.', 'Thanks.']],
    ['questions and exclamations end one', 'Why? Because! So.', ['Why?', 'Because!', 'So.']],
    ['a blank line ends one', 'No stop here\n\nNext', ['No stop here', 'Next']],
    ['a sum begins one with its sign', 'Crack on. £750 is fair.', ['Crack on.', '£750 is fair.']],
    ['a list has one an item', '- bins\n- roads', ['- bins', '- roads']],
    [
      'a wrapped line goes on',
      'The surveyor has now been to see the flat at Tanners Court and\nfound nothing.',
      ['The surveyor has now been to see the flat at Tanners Court and\nfound nothing.'],
    ],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

it('reads as two what somebody in a hurry wrote as one, each where it stands', () => {
  expect(wordsOf('Im sure youve seen it, thats all.')).toEqual([
    'I',
    'm',
    'sure',
    'you',
    've',
    'seen',
    'it',
    ',',
    'that',
    's',
    'all',
    '.',
  ]);
  expect(reader.read('Im sure youve seen it.').words).toEqual(['i', "'m", 'sure', 'you', "'ve", 'seen', 'it', '.']);
  expect(wordsOf('Send me an IM, or the IVE form.')).toEqual([
    'Send',
    'me',
    'an',
    'IM',
    ',',
    'or',
    'the',
    'IVE',
    'form',
    '.',
  ]);
});

it.each([
  ['Ill ring you', ['I', 'll', 'ring', 'you']],
  ['the child is ill', ['the', 'child', 'is', 'ill']],
  ['Id like a copy', ['I', 'd', 'like', 'a', 'copy']],
  ['your staff id card', ['your', 'staff', 'id', 'card']],
  ['its not ready', ['it', 's', 'not', 'ready']],
  ['on its way. Not yet', ['on', 'its', 'way', '.', 'Not', 'yet']],
  ['Redferns report', ['Redfern', 's', 'report']],
  ['the grants officer', ['the', 'grants', 'officer']],
])('tells by what follows whether a word is two: %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it.each([
  ['i asked her. she agreed. we left it', ['i asked her.', 'she agreed.', 'we left it']],
  ['Come at 7 a.m. on Monday.', ['Come at 7 a.m. on Monday.']],
])('divides %s into sentences', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
