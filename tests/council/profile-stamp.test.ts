import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../core/council/council.ts';
import { profileText } from '../../core/council/import/profile-text.ts';
import { checkStamp, shortChecksum, stampOf } from '../../core/council/profile-stamp.ts';

const PROFILE = {
  protocol: 'dudley',
  name: 'Wexcombe',
  members: [{ name: 'Ann Marsh', email: 'ann@wexcombe.example' }],
};

/** As `jq -cjS 'del(.stamp)' council.json | sha256sum` has it. */
const SHA256 = '943060374e2c2934c87a0da867a2967c7b112a0366456ae8f64cb711196b0588';

describe('the stamp of a profile', () => {
  it('has the day and the SHA-256 of the content with its fields in order', () => {
    expect(stampOf(PROFILE, '2026-03-02')).toEqual({ savedOn: '2026-03-02', sha256: SHA256 });
    expect(shortChecksum(SHA256)).toBe('9430 6037 4e2c 2934');
  });

  it('fits whatever the layout and the order of fields', () => {
    const stamp = stampOf(PROFILE, '2026-03-02');
    const { name, protocol, members } = PROFILE;
    expect(checkStamp(JSON.parse(JSON.stringify({ stamp, members, name, protocol }, null, 4)))).toMatchObject({
      state: 'whole',
      stamp,
    });
  });

  it('stands in the saved file, and outlasts a stamp on the stamp', () => {
    const council = parseCouncil(PROFILE);
    const stamp = stampOf(council, '2026-03-02');
    const file: object = JSON.parse(profileText({ ...council, stamp }));
    expect(checkStamp(file)).toEqual({ state: 'whole', stamp, sha256: stamp.sha256 });
    expect(parseCouncil(file).stamp).toEqual(stamp);
    expect(stampOf(file, '2026-04-01')).toEqual({ ...stamp, savedOn: '2026-04-01' });
  });

  it('shows that anything was changed since', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.json().map((text): unknown => JSON.parse(text)),
        ),
        fc.string(),
        (profile, note) => {
          const { stamp: _, ...content } = profile;
          const saved = { ...content, stamp: stampOf(content, '2026-03-02') };
          expect(checkStamp(saved).state).toBe('whole');
          expect(checkStamp({ ...saved, [`${Object.keys(content).join()}!`]: note }).state).toBe('changed');
        },
      ),
    );
  });

  it('is told from none', () => {
    expect(checkStamp(PROFILE)).toEqual({ state: 'none' });
    expect(checkStamp({ ...PROFILE, stamp: 'today' })).toEqual({ state: 'none' });
  });
});
