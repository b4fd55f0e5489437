import { describe, expect, it } from 'vitest';
import { type Council, parseCouncil } from '../../core/council/council.ts';
import { profileText } from '../../core/council/import/profile-text.ts';
import { profileHealth } from '../../core/council/profile-health.ts';
import { checkStamp, shortChecksum, stampOf } from '../../core/formats/profile-stamp.ts';

const TODAY = '2026-03-02';

/** A profile of which nothing is amiss. */
const WELL = {
  name: 'Wexcombe',
  protocol: 'dudley',
  domains: ['wexcombe.example'],
  wards: ['Millfield'],
  members: [{ name: 'Ruth Okafor', email: 'ruth@wexcombe.example', party: 'Labour', ward: 'Millfield Ward' }],
  officers: [
    { name: 'Ann Lee', email: 'ann@mail.wexcombe.example', jobTitle: 'Monitoring Officer', grade: 'director' },
    {
      name: 'Bo Ray',
      email: 'bo@wexcombe.example',
      jobTitle: 'Press Office Lead',
      grade: 'manager',
      team: 'Communications',
    },
  ],
  media: [{ name: 'The Gazette', domains: ['gazette.example'] }],
  elections: [{ date: '2026-05-07', kind: 'local' }],
};
const [member] = WELL.members as [(typeof WELL.members)[0]];
const [monitoring, press] = WELL.officers as [(typeof WELL.officers)[0], (typeof WELL.officers)[0]];

const notes = (changed: Record<string, unknown>) => profileHealth(parseCouncil({ ...WELL, ...changed }), TODAY);
const kinds = (changed: Record<string, unknown>) => notes(changed).map(({ kind }) => kind);

describe('the health of a profile', () => {
  it('is good where nothing is missing, past or doubtful', () => {
    expect(notes({})).toEqual([]);
  });

  it.each([
    ['nobody at all', { members: [], officers: [] }, ['no-members', 'no-officers']],
    [
      'a member without a ward',
      { members: [member, { ...member, name: 'A B', email: 'ab@wexcombe.example', ward: '' }] },
      ['no-ward'],
    ],
    [
      'a mayor, who needs none',
      { members: [member, { ...member, email: 'm@wexcombe.example', ward: '', roles: ['Mayor'] }] },
      [],
    ],
    [
      'a ward that the council has not',
      { members: [member, { ...member, email: 'x@wexcombe.example', ward: 'Lea' }] },
      ['unknown-ward'],
    ],
    ['a ward without a member', { wards: ['Millfield', 'Lea'] }, ['empty-ward']],
    ['a member without a party', { members: [{ ...member, party: undefined }] }, ['no-party']],
    ['an officer of unknown grade', { officers: [monitoring, { ...press, grade: undefined }] }, ['unknown-grade']],
    ['nobody in communications', { officers: [monitoring] }, ['no-communications']],
    [
      'no Monitoring Officer',
      { officers: [{ ...monitoring, jobTitle: 'Deputy Monitoring Officer' }, press] },
      ['no-monitoring-officer'],
    ],
    [
      'two Monitoring Officers',
      { officers: [monitoring, { ...monitoring, email: 'z@wexcombe.example' }, press] },
      ['several-monitoring-officers'],
    ],
    [
      'two people with one address',
      { members: [{ ...member, email: 'ANN+x@mail.wexcombe.example' }] },
      ['same-address'],
    ],
    ['an address elsewhere', { members: [{ ...member, email: 'ruth@parish.example' }] }, ['outside-address']],
    ['an address at home', { members: [{ ...member, email: 'ruth@gmail.com' }] }, ['outside-address']],
    ['an address that only stands in', { members: [{ ...member, email: 'ruth@no-address.invalid' }] }, ['no-address']],
    ['no domain', { domains: [] }, ['no-domain']],
    ['no press', { media: [] }, ['no-press']],
    ['no election', { elections: [] }, ['no-election']],
    ['a poll on the day', { elections: [{ date: TODAY, kind: 'local' }] }, []],
    ['a poll that is past', { elections: [{ date: '2026-03-01', kind: 'by-election' }] }, ['past-election']],
    [
      'somebody whom the last import had no longer',
      { officers: [monitoring, { ...press, missingSince: '2026-02-01' }] },
      ['stale'],
    ],
  ])('tells of %s', (_, changed, expected) => {
    expect(kinds(changed)).toEqual(expected);
  });

  it('names whom it is about, and puts first what rules go wrong by', () => {
    const found = notes({
      members: [{ ...member, ward: undefined, missingSince: '2026-02-01' }],
      officers: [
        monitoring,
        press,
        { ...press, email: 'c@wexcombe.example', jobTitle: 'Solicitor', grade: undefined },
        { ...press, email: 'd@wexcombe.example', jobTitle: 'Solicitor', grade: undefined },
      ],
    });
    expect(found.map(({ kind, weight, about }) => [kind, weight, about])).toEqual([
      ['no-ward', 'wrong', ['Ruth Okafor']],
      ['unknown-grade', 'wrong', ['Solicitor (2 people)']],
      ['empty-ward', 'look', ['Millfield']],
      ['stale', 'look', ['Ruth Okafor']],
    ]);
    expect(found[1]?.people).toEqual(['c@wexcombe.example', 'd@wexcombe.example']);
  });
});

describe('the stamp of a profile', () => {
  const read = (text: string): object => JSON.parse(text);
  const council: Council = parseCouncil(WELL);

  it('is found whole in a file that was laid out anew, and changed in one that was edited', async () => {
    const stamp = await stampOf(council, TODAY);
    const file = read(profileText({ ...council, stamp }));
    expect(await checkStamp(file)).toEqual({ state: 'whole', stamp, sha256: stamp.sha256 });
    expect(await checkStamp(Object.fromEntries(Object.entries(file).reverse()))).toMatchObject({ state: 'whole' });
    expect(await checkStamp({ ...file, name: 'Wexcomb' })).toMatchObject({ state: 'changed', stamp });
    expect(parseCouncil(file).stamp).toEqual(stamp);
  });

  it('is none where there is none, or where it is no stamp', async () => {
    expect(await checkStamp(council)).toEqual({ state: 'none' });
    expect(await checkStamp({ ...council, stamp: 'yesterday' })).toEqual({ state: 'none' });
  });

  it('does not count for itself when a profile is saved again', async () => {
    const stamp = await stampOf(council, TODAY);
    expect(await stampOf({ ...council, stamp }, '2026-04-01')).toEqual({ ...stamp, savedOn: '2026-04-01' });
    expect(shortChecksum(stamp.sha256)).toMatch(/^(?:[\da-f]{4} ){3}[\da-f]{4}$/);
  });
});
