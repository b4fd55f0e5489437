import { describe, expect, it } from 'vitest';
import { adoptedRules } from '../../core/protocols/index.ts';
import { readProfile } from '../../extension/lib/profile-file.ts';
import { councilOf, NO_SETTINGS, type Settings } from '../../extension/lib/settings.ts';
import { isNamedSite, sitePattern } from '../../extension/lib/sites.ts';
import ashdale from '../protocols/ashdale.json' with { type: 'json' };

const PROFILE = readProfile(
  JSON.stringify({
    name: 'Test Council',
    protocol: 'torbay',
    members: [{ name: 'Ann Lee', email: 'ann@council.test' }],
  }),
);
if (!('profile' in PROFILE)) throw new Error('the profile of this test is not valid');
const { profile } = PROFILE;

describe('the council that drafts are checked for', () => {
  it('knows nobody before the user has told anything', () => {
    const council = councilOf(NO_SETTINGS);
    expect([...council.members, ...council.officers, ...council.domains]).toEqual([]);
  });

  it('is the imported profile, under its own protocol or the one chosen instead', () => {
    expect(councilOf({ ...NO_SETTINGS, profile }).protocol).toBe('torbay');
    expect(councilOf({ ...NO_SETTINGS, profile, protocol: 'dudley' })).toMatchObject({
      name: 'Test Council',
      protocol: 'dudley',
    });
  });

  it('is bound by the protocol that the profile carries', () => {
    const own = readProfile(JSON.stringify({ name: 'Ashdale', protocol: ashdale }));
    if (!('profile' in own)) throw new Error(own.problems.join());
    const citationsUnder = (settings: Partial<Settings>) =>
      adoptedRules(councilOf({ ...NO_SETTINGS, profile: own.profile, ...settings })).rules.get(
        'correspondence/blind-copy',
      )?.clauses;
    expect(citationsUnder({})).toMatchObject([{ citation: 'Ashdale Code, 3.2' }]);
    expect(citationsUnder({ protocol: 'torbay' })).toMatchObject([{ protocol: 'torbay' }]);
  });

  it('has the writer in the role that they gave, but not twice', () => {
    const writer = { name: 'Bob Ray', email: 'bob@council.test', role: 'officer' } as const;
    expect(councilOf({ ...NO_SETTINGS, profile, writer }).officers.map(({ name }) => name)).toEqual(['Bob Ray']);
    const ann = { name: 'Ann Lee', email: 'ANN@council.test', role: 'member' } as const;
    expect(councilOf({ ...NO_SETTINGS, profile, writer: ann }).members).toHaveLength(1);
  });
});

it('gives the writer their own address where the profile has a stand-in, and their roles with it', () => {
  const members = ['Siân Lee', 'Bob Ray'].map((name, at) => ({
    name,
    email: `m${at}@no-address.invalid`,
    roles: ['Leader of the Council'],
  }));
  const writer = { name: 'Sian Lee', email: 'sian@council.test', role: 'member' } as const;
  const told = councilOf({ ...NO_SETTINGS, profile: { ...profile, members }, writer });
  expect(told.members.map(({ email }) => email)).toEqual(['sian@council.test', 'm1@no-address.invalid']);
  expect(told.members[0]?.roles).toEqual(['Leader of the Council']);
  const both = [...members, { name: 'Siân Lee', email: 'm2@no-address.invalid', roles: [] }];
  expect(councilOf({ ...NO_SETTINGS, profile: { ...profile, members: both }, writer }).members).toHaveLength(4);
});

describe('a profile file', () => {
  it('is refused in plain words when it is not JSON', () => {
    expect(readProfile('Dear Ann')).toEqual({ problems: ['This is not a JSON file.'] });
  });

  it('is refused with every field at fault named', () => {
    const read = readProfile('{"name": "", "protocol": "camelot", "members": [{"name": "Ann"}]}');
    expect('problems' in read && read.problems.map((problem) => problem.split(':')[0])).toEqual([
      'name',
      'protocol',
      'members[0].email',
    ]);
  });
});

describe('sites', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/', true],
    ['https://outlook.cloud.microsoft/mail/', true],
    ['http://127.0.0.1:18080/', true],
    ['http://mail.google.com/', false],
    ['https://mail.google.com.evil.example/', false],
    ['https://webmail.council.test/', false],
  ])('%s served as installed: %s', (address, served) => {
    expect(isNamedSite(new URL(address))).toBe(served);
  });

  it('are asked for one by one', () => {
    expect(sitePattern(new URL('https://webmail.council.test:8443/mail?id=1'))).toBe('https://webmail.council.test/*');
  });
});
