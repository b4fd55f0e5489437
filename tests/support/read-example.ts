import { createDirectory } from '../../core/council/directory.ts';
import { type Council, type Draft, parseCouncil } from '../../core/index.ts';
import { adoptedRules } from '../../core/protocols/index.ts';
import { type Reading, readDraft } from '../../core/reading/reading.ts';
import { createTextReader } from '../../core/reading/text-reader.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };

/** The example council's profile. */
export const EXAMPLE_COUNCIL: Council = parseCouncil(exampleCouncil);

const directory = createDirectory(EXAMPLE_COUNCIL);
const reader = createTextReader(EXAMPLE_COUNCIL);

/** Reads a draft of the example council. */
export const readExample = (draft: Draft): Reading =>
  readDraft(draft, EXAMPLE_COUNCIL, directory, adoptedRules(EXAMPLE_COUNCIL, draft.protocol).protocol.facts, reader);

/** Reads one paragraph as the text of an email from an officer to a member. */
export const readText = (body: string, date?: string): Reading =>
  readExample({
    kind: 'email',
    date: date ?? '2026-01-20T10:00:00Z',
    from: { name: 'Paul Redfern', email: 'paul.redfern@wexcombe.example' },
    to: [{ name: 'Caroline Moss', email: 'caroline.moss@wexcombe.example' }],
    cc: [],
    bcc: [],
    subject: '',
    body,
  });
