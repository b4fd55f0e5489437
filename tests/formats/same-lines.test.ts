import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDraftsFromFile } from '../../core/formats/read-drafts.ts';
import { EXAMPLE_COUNCIL } from '../support/read-example.ts';

it.each([
  ['Thank you.\r\nPaul\r\n\r\nOn 2026-03-02 10:14, Helen Marsh wrote:\r\n> One?', true],
  ['On 2026-03-02 10:14, Helen Marsh wrote:\n> One?\nYes.\n> Two?\nNo.', false],
])('a text whose answers stand among what they quote gives no lines of its file: %j', async (text, same) => {
  const folder = await mkdtemp(join(tmpdir(), 'probity-'));
  const file = join(folder, 'answer.txt');
  await writeFile(file, text);
  const options = { kind: 'email', date: '2026-03-03T09:00:00Z', council: EXAMPLE_COUNCIL } as const;
  for await (const { source } of readDraftsFromFile(file, options)) expect(source.sameLines).toBe(same);
  await rm(folder, { recursive: true });
  expect.assertions(1);
});
