import { expect, it } from 'vitest';
import { parseCouncil } from '../../../core/council/council.ts';
import { importCouncil } from '../../../core/council/import/import-council.ts';
import { profileText } from '../../../core/council/import/profile-text.ts';
import { createSession } from '../../../core/session.ts';

const OFFICERS = 8000;
const SYLLABLES =
  'hart moss lee low fen gill van pell price dun quay fol stub doy lock toll oak thwaite brand rah'.split(' ');
const TITLES = ['Social Worker', 'Planning Officer', 'Head of Parks', 'Refuse Loader', 'Team Manager', 'Solicitor'];

const syllable = (number: number): string => SYLLABLES[number % SYLLABLES.length] ?? '';
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Entra's export of a county with 8,000 officers, many of whom share given names, surnames and titles. */
const entra = (): string => {
  const rows = Array.from({ length: OFFICERS }, (_, at) => {
    const given = capital(syllable(at)) + syllable(at >> 3);
    const surname = capital(syllable(Math.floor(at / 20))) + syllable(Math.floor(at / 400));
    const email = `${given}.${surname}.${at}@county.example`.toLowerCase();
    return [
      email,
      `${given} ${surname}`,
      surname,
      email,
      given,
      TITLES[at % TITLES.length],
      `Team ${at % 200}`,
      'True',
    ].join(',');
  });
  return ['userPrincipalName,displayName,surname,mail,givenName,jobTitle,department,accountEnabled', ...rows].join(
    '\n',
  );
};

const timeOf = (act: () => unknown): number => {
  const started = performance.now();
  act();
  return performance.now() - started;
};
const load = (text: string): unknown => createSession(parseCouncil(JSON.parse(text)));

/** How many times as long loading may take as reading the JSON alone. It was 100 when every name was searched anew. */
const LIMIT = 40;

it('a profile of 8,000 officers is imported, and loads about as fast as one reads a word', { timeout: 60_000 }, () => {
  const { council, files } = importCouncil([{ name: 'county.csv', text: entra() }], {
    councilName: 'County',
    protocol: 'dudley',
  });
  expect(files[0]?.people).toHaveLength(OFFICERS);
  const text = profileText(council);
  const empty = profileText(parseCouncil({ name: 'County', protocol: 'dudley' }));
  // the first pays for the phrases, which every council has alike
  load(text);
  const fastest = (profile: string): number =>
    Math.min(...Array.from({ length: 8 }, () => timeOf(() => load(profile))));
  const large = fastest(text);
  const small = fastest(empty);
  process.stdout.write(
    `${OFFICERS} officers, ${(text.length / 1e6).toFixed(1)} MB: loaded in ${Math.round(large)} ms, an empty profile in ${Math.round(small)} ms\n`,
  );
  // a share of what reading the text takes, since a machine that others use too tells nothing else reliably
  const read = Math.min(...Array.from({ length: 8 }, () => timeOf(() => JSON.parse(text))));
  expect(large / read).toBeLessThan(LIMIT);
});
