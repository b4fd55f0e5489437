import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDirectory } from '../../core/council/directory.ts';
import { parseCouncil } from '../../core/index.ts';
import { recipientViews } from '../../core/review/index.ts';
import { SAMPLE_DRAFT } from './sample-review.ts';

const council = parseCouncil(JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8')));
const directory = createDirectory(council);

test('everybody in the headers is shown with what the directory takes them to be', () => {
  const draft = {
    ...SAMPLE_DRAFT,
    cc: [
      { name: 'Clerk', email: 'clerk@upperwexcombe-pc.example' },
      { name: 'New Starter', email: 'new.starter@wexcombe.example' },
      { name: 'A. Bowyer', email: 'a.bowyer@post.example' },
      { name: 'Sam', email: '' },
    ],
  };
  expect(recipientViews(draft, directory).map(({ field, name, kind, role }) => [field, name, kind, role])).toEqual([
    ['from', 'Cllr Gareth Lowe', 'member', 'Leader of the Opposition, Eastcombe'],
    ['to', 'Helen Marsh', 'officer', 'Chief Executive'],
    ['to', 'News desk', 'press', 'Wexcombe Gazette'],
    ['cc', 'Clerk', 'parish-council', 'Upper Wexcombe Parish Council'],
    ['cc', 'New Starter', 'council', ''],
    ['cc', 'A. Bowyer', 'outside', ''],
    ['cc', 'Sam', 'unknown', ''],
    ['bcc', 'Caroline Moss', 'member', 'Liberal Democrat, Kingsmead'],
  ]);
});

test('without a profile nobody is taken for anything that the address does not tell', () => {
  const nobody = createDirectory(parseCouncil({ name: 'Your council', protocol: 'dudley' }));
  const kinds = recipientViews(SAMPLE_DRAFT, nobody).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['outside']));
});

test('a letter has no recipients', () => {
  const letter = { kind: 'letter', date: SAMPLE_DRAFT.date, author: { role: 'officer' }, body: 'Dear Sir,' } as const;
  expect(recipientViews(letter, directory)).toEqual([]);
});
