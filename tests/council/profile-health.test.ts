import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../core/council/council.ts';
import { profileHealth } from '../../core/council/profile-health.ts';

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
    ['a domain written with an @', { domains: ['@Wexcombe.example'] }, []],
    [
      'a notice after its poll',
      { elections: [{ date: '2026-05-07', kind: 'local', noticeOn: '2026-05-27' }] },
      ['notice-day'],
    ],
    [
      'a notice of the wrong year',
      { elections: [{ date: '2026-05-07', kind: 'local', noticeOn: '2025-03-27' }] },
      ['notice-day'],
    ],
    ['an early notice', { elections: [{ date: '2026-05-07', kind: 'local', noticeOn: '2026-03-16' }] }, []],
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
    ['an address that is none', { members: [{ ...member, email: 'ruth at wexcombe' }] }, ['broken-address']],
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
