import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadDraft, readDraftsFromStream } from '../../core/formats/read-drafts.ts';
import { exampleCouncil } from './example-council.ts';
import { makeDocx } from './make-docx.ts';

const options = { date: '2026-03-02T10:00:00.000Z', council: exampleCouncil() };

const read = async (bytes: Uint8Array): Promise<ReadDraft[]> => {
  const outcomes: ReadDraft[] = [];
  const stream = (async function* () {
    yield bytes;
  })();
  for await (const outcome of readDraftsFromStream(stream, options, false)) outcomes.push(outcome);
  return outcomes;
};

/** Every input ends as a draft or as a reason; nothing is thrown and nothing is silent. */
const isAnswered = async (bytes: Uint8Array): Promise<void> => {
  const outcomes = await read(bytes);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const outcome of outcomes) expect('error' in outcome ? outcome.error : outcome.draft.body.length).not.toBe('');
};

const EML = `From: Ann <a@b.example>
To: c@d.example
Subject: =?utf-8?Q?Bins?=
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

SGVsbG8=
--b
Content-Type: text/html

<p>Hello</p>
--b--
`;

/** Bytes of a good file with some of them changed. */
const damaged = (good: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => {
    const bytes = Uint8Array.from(good);
    for (const [at, byte] of changes) bytes[at] = byte;
    return bytes;
  });

describe('whatever a file holds, it is read or refused with a reason', () => {
  it('any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), isAnswered), { numRuns: 300 });
  });

  it('anything that starts like a known format', async () => {
    const start = fc.constantFrom(
      '{',
      '[',
      '<p>',
      'From: a\nTo: b\n\n',
      'PK\u0003\u0004',
      '{"kind":"email",',
      '\uFEFF',
    );
    const property = fc.asyncProperty(start, fc.string({ maxLength: 200 }), (head, tail) =>
      isAnswered(new TextEncoder().encode(head + tail)),
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('a damaged email', async () => {
    await fc.assert(fc.asyncProperty(damaged(new TextEncoder().encode(EML)), isAnswered), { numRuns: 300 });
  });

  it('a damaged Word document', async () => {
    const docx = await makeDocx(['Dear Ann', 'Hello', 'Yours sincerely', 'Bo'], ['Council']);
    await fc.assert(fc.asyncProperty(damaged(docx), isAnswered), { numRuns: 150 });
  });
});
