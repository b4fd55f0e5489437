import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCouncil } from '../../../core/council/council.ts';
import { IMPORT_FORMATS, ImportError } from '../../../core/council/import/found.ts';
import { importCouncil } from '../../../core/council/import/import-council.ts';
import { profileText } from '../../../core/council/import/profile-text.ts';
import { ENTRA, GOOGLE, MICROSOFT_365, MODERNGOV, OPEN_COUNCIL_DATA, sampleFile } from './sample-file.ts';

const SAMPLES = [
  MODERNGOV,
  ENTRA,
  MICROSOFT_365,
  GOOGLE,
  OPEN_COUNCIL_DATA,
  'democracy-club-every-election-list.json',
  'democracy-club-every-election-ballots.header-real.csv',
].map((name) => sampleFile(name).text);
const COLUMNS = new Map([
  ['name', 'a'],
  ['email', 'b'],
  ['title', 'c'],
]);

/** A sample with a stretch of it replaced. */
const spoilt = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat({ max: 400 }), fc.string({ unit: 'binary' }))
  .map(([text, at, length, noise]) => {
    const from = at % text.length;
    return text.slice(0, from) + noise + text.slice(from + length);
  });
const table = fc
  .array(
    fc.array(
      fc.string({ unit: 'binary' }).map((cell) => cell.replace(/["\0]/g, '')),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .map((rows) => ['a,b,c', ...rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','))].join('\n'));
const json = fc.json().map((text) => `{"results":${text},"dates":${text}}`);

it('whatever a file holds, it is read into a valid profile or refused with a reason', { timeout: 60_000 }, () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.oneof(spoilt, table, json, fc.json(), fc.string({ unit: 'binary' })),
      // mostly told by what they hold, since a kind that is wrong is refused at once
      fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(...IMPORT_FORMATS)),
      (text, format) => {
        try {
          const { council } = importCouncil([{ name: 'file', text }], {
            format,
            columns: COLUMNS,
            councilName: 'Dudley',
          });
          expect(parseCouncil(JSON.parse(profileText(council)))).toEqual(council);
          // the same again changes nothing
          const again = importCouncil([{ name: 'file', text }], { format, columns: COLUMNS, into: council });
          expect(again.council).toEqual(council);
          read++;
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(100);
});
