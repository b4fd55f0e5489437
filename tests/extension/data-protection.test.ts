import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MemberSchema, OfficerSchema } from '../../core/council/council.ts';

const note = readFileSync(new URL('../../extension/data-protection.md', import.meta.url), 'utf8');

/** What the note calls each field that a profile keeps of a person. */
const CALLED: Readonly<Record<keyof typeof MemberSchema.shape | keyof typeof OfficerSchema.shape, string>> = {
  name: 'name',
  email: 'work email',
  party: 'party',
  partyAsWritten: 'how a file wrote it',
  ward: 'ward',
  roles: 'roles',
  jobTitle: 'job title',
  grade: 'grade',
  team: 'team',
  imported: 'a mark by which the next import knows hand edits',
  missingSince: 'missing from the files',
};

/** What the note calls each thing that the extension keeps in the browser, by its key. */
const KEPT: Readonly<Record<string, string>> = {
  settings: '**who is writing**',
  corrections: '**corrections**',
  log: '**log of decisions**',
};

it('the note for the register names every field that a profile keeps of a person', () => {
  const fields = [...Object.keys(MemberSchema.shape), ...Object.keys(OfficerSchema.shape)];
  expect(new Set(fields)).toEqual(new Set(Object.keys(CALLED)));
  for (const called of Object.values(CALLED)) expect(note).toContain(called);
});

it('the note for the register names the other places that keep a profile', () => {
  // in the storage of their own page, by its address
  for (const [file, called] of [
    ['office-addin/pane/load-profile.ts', 'its storage in Outlook and Word'],
    ['extension/try-it/own-council.ts', 'the page that `npm start` serves'],
  ] as const) {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toContain('localStorage.setItem');
    expect(note).toContain(called);
  }
});

it('the note for the register names everything that the extension keeps', () => {
  const folder = new URL('../../extension/lib/', import.meta.url);
  const keys = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter((text) => text.includes('storage.local.set'))
    .flatMap((text) => [...text.matchAll(/const \w*KEY = '([\w-]+)'/g)].map(([, key = '']) => key));
  expect(keys.sort()).toEqual(Object.keys(KEPT).sort());
  for (const called of Object.values(KEPT)) expect(note).toContain(called);
});
