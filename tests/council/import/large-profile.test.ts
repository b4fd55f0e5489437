import { expect, it } from 'vitest';
import { parseCouncil } from '../../../core/council/council.ts';
import { importCouncil } from '../../../core/council/import/import-council.ts';
import { layOutJson } from '../../../core/council/json-layout.ts';
import { LONGEST_PROFILE, refuseOverlongProfile } from '../../../core/council/profile-size.ts';
import { keyTimes, loadTime, stampTime } from '../../bench/county-lag.ts';
import { benchDrafts, joinedDrafts } from '../../bench/drafts.ts';
import { COUNTY, countyOfficers, countyProfile } from '../../support/county.ts';

/** How many times as long loading may take as reading the JSON alone. It was 100 when every name was searched anew. */
const LIMIT = 40;
/** How many times as long a key may take as with a profile that knows nobody. */
const LAG = 2;

it('all officers of a county are imported', { timeout: 60_000 }, () => {
  const options = { councilName: 'County', protocol: 'dudley' } as const;
  const { files } = importCouncil([{ name: 'county.csv', text: countyOfficers() }], options);
  expect(files[0]?.people).toHaveLength(COUNTY.officers);
});

it('a profile longer than any council’s is refused', () => {
  expect(() => refuseOverlongProfile(' '.repeat(LONGEST_PROFILE))).not.toThrow();
  expect(() => refuseOverlongProfile(' '.repeat(LONGEST_PROFILE + 100_000))).toThrow(
    'it has 5.1 million characters, and Probity reads up to 5 million',
  );
});

it('a county’s profile loads about as fast as one reads a word, and adds no lag to typing', { timeout: 60_000 }, () => {
  const county = countyProfile();
  const empty = layOutJson(parseCouncil({ name: 'County', protocol: 'dudley' }));
  const draft = joinedDrafts(benchDrafts(), 2000, 1)[0];
  if (!draft) throw new Error('the drafts of the bench are too short');
  const load = loadTime(county);
  const keys = keyTimes([county, empty], draft) as [number, number];
  process.stdout.write(
    `${COUNTY.members} members and ${COUNTY.officers} officers, ${(county.length / 1e6).toFixed(1)} MB: loaded in ${Math.round(load)} ms of processor time, stamp compared in ${Math.round(stampTime(county))} ms, a key in ${keys[0].toFixed(1)} ms (in an empty profile ${keys[1].toFixed(1)} ms)\n`,
  );
  expect(county.length).toBeLessThan(LONGEST_PROFILE / 2);
  // shares, since a machine that others use too tells nothing else reliably
  const started = performance.now();
  for (let round = 0; round < 8; round++) JSON.parse(county);
  const read = (performance.now() - started) / 8;
  expect(load / read).toBeLessThan(LIMIT);
  expect(keys[0] / keys[1]).toBeLessThan(LAG);
});
