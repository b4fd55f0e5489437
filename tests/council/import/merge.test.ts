import { describe, expect, it } from 'vitest';
import { type Council, parseCouncil } from '../../../core/council/council.ts';
import { type ImportOptions, importCouncil } from '../../../core/council/import/import-council.ts';
import { importedProfile, profileText } from '../../../core/council/import/profile-text.ts';
import { ENTRA, MODERNGOV, sampleFile } from './sample-file.ts';

const columns = new Map(
  ['name', 'email', 'party', 'ward', 'roles', 'title', 'team', 'kind'].map((field) => [field, field] as const),
);
type Fields = Partial<Record<'name' | 'email' | 'party' | 'ward' | 'roles' | 'title' | 'team' | 'kind', string>>;

/** A CSV file of people, with only the columns that are used. */
const csv = (name: string, rows: readonly Fields[]) => {
  const used = [...columns.keys()].filter((field) => rows.some((row) => field in row));
  const lines = rows.map((row) => used.map((field) => `"${row[field as keyof Fields] ?? ''}"`).join(','));
  return {
    file: { name, text: [used.join(','), ...lines].join('\n') },
    columns: new Map(used.map((field) => [field, field])),
  };
};

const run = (rows: readonly Fields[], options: ImportOptions = {}) => {
  const { file, columns: used } = csv('people.csv', rows);
  return importCouncil([file], { councilName: 'Wexcombe', protocol: 'dudley', columns: used, ...options });
};

/** ModernGov's answer for members, of whom each has a name, an address, a party and a ward. */
const moderngov = (members: readonly (readonly [string, string, string, string])[]) => ({
  name: 'members.xml',
  text: `<councillorsbyward><wards>${members
    .map(
      ([name, email, party, ward]) =>
        `<ward><wardtitle>${ward}</wardtitle><councillors><councillor><fullusername>${name}</fullusername><politicalpartytitle>${party}</politicalpartytitle><keyposts> </keyposts><workaddress><email>${email}</email></workaddress></councillor></councillors></ward>`,
    )
    .join('')}</wards></councillorsbyward>`,
});
const importMembers = (members: Parameters<typeof moderngov>[0], options: ImportOptions = {}) =>
  importCouncil([moderngov(members)], { councilName: 'Wexcombe', protocol: 'dudley', ...options });

const kinds = ({ questions }: { questions: readonly { kind: string }[] }) => questions.map(({ kind }) => kind);
const ANN = ['Cllr Ann Example', 'ann@c.example', 'The Labour Party', 'Bow'] as const;
const BO = ['Cllr Bo Sample', 'bo@c.example', 'Middlewich First', 'Lea'] as const;
const edit = (council: Council, change: (copy: Council) => void): Council => {
  const copy = structuredClone(council);
  change(copy);
  return parseCouncil(JSON.parse(profileText(copy)));
};

describe('a new profile', () => {
  it('is valid, and its text is read back as it was', () => {
    const { council } = importCouncil([MODERNGOV, ENTRA].map(sampleFile), {
      councilName: 'Wexcombe',
      protocol: 'torbay',
    });
    expect(parseCouncil(JSON.parse(profileText(council)))).toEqual(council);
    expect(
      profileText(council)
        .split('\n')
        .filter((line) => line.includes('"imported"')),
    ).toHaveLength(10);
  });

  it('keeps how a party was written, where it is not its name', () => {
    expect(importMembers([ANN, BO]).council.members).toMatchObject([
      { party: 'Labour', partyAsWritten: 'The Labour Party' },
      { party: 'Middlewich First' },
    ]);
    expect(importMembers([BO]).council.members[0]).not.toHaveProperty('partyAsWritten');
  });

  it('asks for its name and protocol', () => {
    expect(kinds(importCouncil([moderngov([ANN])], {}))).toEqual(['council-name', 'protocol']);
  });
});

describe('an import into a profile', () => {
  const first = importMembers([ANN, BO]).council;

  it('changes nothing when nothing has changed', () => {
    const again = importMembers([ANN, BO], { into: first });
    expect(again.changes).toEqual([]);
    expect(again.council).toEqual(first);
  });

  it('takes what is new in the files', () => {
    const { council, changes } = importMembers([['Cllr Ann Example', 'ann@c.example', 'Green Party', 'Hill'], BO], {
      into: first,
    });
    expect(council.members[0]).toMatchObject({ party: 'Green', partyAsWritten: 'Green Party', ward: 'Hill' });
    expect(changes).toContainEqual({
      what: 'member',
      kind: 'changed',
      name: 'Ann Example',
      fields: [
        { field: 'party', before: 'Labour', after: 'Green' },
        { field: 'ward', before: 'Bow', after: 'Hill' },
      ],
    });
  });

  it('keeps what was edited by hand, says so, and still takes the rest', () => {
    const edited = edit(first, ({ members: [ann] }) => {
      if (ann) ann.party = 'Independent';
    });
    const { council, changes } = importMembers(
      [['Cllr Ann Example', 'ann@c.example', 'The Labour Party', 'Hill'], BO],
      { into: edited },
    );
    expect(council.members[0]).toMatchObject({ party: 'Independent', ward: 'Hill' });
    expect(changes.filter(({ what }) => what === 'member')).toEqual([
      {
        what: 'member',
        kind: 'changed',
        name: 'Ann Example',
        fields: [{ field: 'ward', before: 'Bow', after: 'Hill' }],
      },
      {
        what: 'member',
        kind: 'kept',
        name: 'Ann Example',
        fields: [{ field: 'party', before: 'Independent', after: 'Labour' }],
      },
    ]);
    // and goes on keeping it
    expect(importMembers([ANN, BO], { into: council }).council.members[0]?.party).toBe('Independent');
  });

  it('keeps entries made by hand, and lists those of an earlier import who are gone', () => {
    const edited = edit(first, ({ members }) => {
      members.push({ name: 'Cy Coopted', email: 'cy@c.example', roles: [] });
    });
    const kept = importMembers([ANN], { into: edited });
    expect(kept.council.members.map(({ name }) => name)).toEqual(['Ann Example', 'Bo Sample', 'Cy Coopted']);
    expect(kept.changes).toEqual([{ what: 'member', kind: 'gone', name: 'Bo Sample', fields: [] }]);
    const removed = importMembers([ANN], { into: edited, removeGone: true });
    expect(removed.council.members.map(({ name }) => name)).toEqual(['Ann Example', 'Cy Coopted']);
  });

  it('notes since when somebody is missing, until a file has them again', () => {
    const since = ({ council }: { council: Council }) => council.members.map(({ missingSince }) => missingSince);
    const gone = importMembers([ANN], { into: first, today: '2026-03-02' });
    expect(since(gone)).toEqual([undefined, '2026-03-02']);
    const still = importMembers([ANN], { into: gone.council, today: '2026-04-02' });
    expect(since(still)).toEqual([undefined, '2026-03-02']);
    expect(since(importMembers([ANN, BO], { into: still.council, today: '2026-05-02' }))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('never calls anybody gone for a list that is not of all', () => {
    expect(run([{ name: 'Di New', email: 'di@c.example', title: 'Clerk' }], { into: first }).changes).toMatchObject([
      { kind: 'added' },
    ]);
  });

  it('keeps the notice date and the rest of an election, and the other settings', () => {
    const into = parseCouncil({
      ...first,
      elections: [{ date: '2027-05-06', kind: 'local', noticeOn: '2027-03-22' }],
      media: [{ name: 'Gazette', domains: ['gazette.example'] }],
      rules: { 'correspondence/blind-copy': 'should' },
    });
    const text = 'council,ward name,councillor name,next election\nWexcombe,Bow,Ann Example,2027-05-06\n';
    const { council, changes } = importCouncil([{ name: 'o.csv', text }], { into });
    expect(council).toEqual({ ...into, elections: into.elections });
    expect(changes).toEqual([{ what: 'member', kind: 'gone', name: 'Bo Sample', fields: [] }]);
    const written = profileText(
      importedProfile(council, { name: 'x', rules: { 'correspondence/blind-copy': 'should' } }),
    );
    expect(JSON.parse(written).rules).toEqual({ 'correspondence/blind-copy': 'should' });
  });

  it('grades by the council’s own table, and again when the table has changed', () => {
    const clerk = [{ name: 'Di New', email: 'di@c.example', title: 'Group Engineer' }];
    const unknown = run(clerk);
    expect(unknown.council.officers[0]).not.toHaveProperty('grade');
    expect(unknown.questions).toMatchObject([{ kind: 'unknown-grade', about: ['Group Engineer'] }]);
    const into = { ...unknown.council, grades: [{ title: 'group *', grade: 'manager' as const }] };
    const known = run(clerk, { into });
    expect(known.council.officers[0]).toMatchObject({ grade: 'manager' });
    expect(known.questions).toEqual([]);
    // a new title of which nothing is known takes the old grade with it
    const moved = run([{ name: 'Di New', email: 'di@c.example', title: 'Solicitor' }], { into: known.council });
    expect(moved.council.officers[0]).not.toHaveProperty('grade');
  });

  it.each([
    ['of two posts', [{ title: 'Clerk' }, { title: 'Driver' }], { title: 'Foreman' }],
    ['of one post', [{ title: 'Clerk' }, { title: 'Clerk' }], { title: 'Clerk' }],
    [
      'of two wards',
      [
        { title: 'Councillor', ward: 'Quay' },
        { title: 'Councillor', ward: 'Abbey' },
      ],
      { title: 'Councillor', ward: 'Park' },
    ],
  ] as const)('knows again two people of one name and no address, %s, and a third', (_, [one, other], third) => {
    const both = [one, other].map((rest) => ({ name: 'Ann Marsh', email: '', ward: '', ...rest }));
    const first = run(both).council;
    expect(run([...both].reverse(), { into: first }).council).toEqual(first);
    const { members, officers } = run([...both, { name: 'Ann Marsh', email: '', ward: '', ...third }], {
      into: first,
    }).council;
    expect(members.length + officers.length).toBe(3);
  });

  it('gives somebody an address who had none', () => {
    const none = importMembers([['Cllr Ann Example', '', 'Labour', 'Bow']]);
    expect(none.council.members[0]?.email).toBe('ann.example@no-address.invalid');
    expect(kinds(none)).toEqual(['no-email']);
    const { council } = importMembers([ANN], { into: none.council });
    expect(council.members).toMatchObject([{ email: 'ann@c.example' }]);
  });
});

describe('questions instead of guesses', () => {
  it.each<[string, Fields[], string, number, number]>([
    [
      'a member and an officer with one address',
      [
        { name: 'Cllr Ann Example', email: 'ann@c.example', ward: 'Bow', party: 'Labour' },
        { name: 'Ann Example', email: 'ann@c.example', title: 'Planning Officer' },
      ],
      'member-and-officer',
      1,
      0,
    ],
    [
      'a member and an officer with one name',
      [
        { name: 'Cllr Ann Example', email: 'ann@c.example', ward: 'Bow', party: 'Labour' },
        { name: 'Ann Example', email: 'a.example@c.example', title: 'Planning Officer' },
      ],
      'member-and-officer',
      1,
      1,
    ],
    [
      'two officers with one name',
      [
        { name: 'Ann Example', email: 'ann@c.example', title: 'Planning Officer' },
        { name: 'Ann Example', email: 'ann2@c.example', title: 'Licensing Officer' },
      ],
      'same-name',
      0,
      2,
    ],
    [
      'two members with one name',
      [
        { name: 'Ann Example', email: 'ann@c.example', ward: 'Bow', party: 'Labour' },
        { name: 'Ann Example', email: 'ann2@c.example', ward: 'Lea', party: 'Labour' },
      ],
      'same-name',
      2,
      0,
    ],
    ['a member without a ward', [{ name: 'Cllr Ann Example', email: 'a@c.example', party: 'Labour' }], 'no-ward', 1, 0],
    ['a member without a party', [{ name: 'Cllr Ann Example', email: 'a@c.example', ward: 'Bow' }], 'no-party', 1, 0],
    ['somebody without a role', [{ name: 'Ann Example', email: 'a@c.example' }], 'unclear-role', 0, 0],
    [
      'a councillor with a job',
      [{ name: 'Cllr Ann Example', email: 'a@c.example', ward: 'Bow', title: 'Planning Officer' }],
      'unclear-role',
      0,
      0,
    ],
  ])('%s', (_, rows, kind, members, officers) => {
    const report = run(rows);
    expect(kinds(report)).toContain(kind);
    expect(report.council.members).toHaveLength(members);
    expect(report.council.officers).toHaveLength(officers);
  });

  it('an address that several have is nobody’s', () => {
    const report = importMembers([
      ['Cllr Ann Example', 'members@c.example', 'Labour', 'Bow'],
      ['Cllr Bo Sample', 'members@c.example', 'Labour', 'Lea'],
    ]);
    expect(kinds(report)).toEqual(['shared-address', 'no-email']);
    expect(report.council.members.map(({ email }) => email)).toEqual([
      'ann.example@no-address.invalid',
      'bo.sample@no-address.invalid',
    ]);
  });

  it('a ward is one, whether it is written with & or with and', () => {
    const text = 'council,ward name,councillor name,party name\nWexcombe,Bow and Lea,Ann Example,Labour\n';
    const rows = [['Cllr Ann Example', 'ann@c.example', 'Labour', 'Bow &amp; Lea']] as const;
    const polls = 'election_id,seats_contested\nlocal.wexcombe.bow-and-lea.by.2026-11-26,1\n';
    const files = [moderngov(rows), { name: 'o.csv', text }, { name: 'p.csv', text: polls }];
    const { council, questions } = importCouncil(files, { councilName: 'Wexcombe', protocol: 'dudley' });
    expect(council.wards).toEqual(['Bow & Lea']);
    expect(council.elections).toEqual([{ date: '2026-11-26', kind: 'by-election', wards: ['Bow & Lea'] }]);
    expect(questions).toEqual([]);
  });

  it('a by-election is one, whichever file first told its ward', () => {
    const short = { name: 'p.csv', text: 'election_id,seats_contested\nlocal.wexcombe.bow.by.2026-11-26,1\n' };
    const whole = {
      name: 'p.json',
      text: JSON.stringify([{ election_id: 'local.wexcombe.bow.by.2026-11-26', division: { name: 'Bow' } }]),
    };
    const bow = { date: '2026-11-26', kind: 'by-election', wards: ['Bow'] };
    const { council: told } = importCouncil([whole], { councilName: 'Wexcombe', protocol: 'dudley' });
    expect(importCouncil([short], { into: told }).council.elections).toEqual([bow]);
    const { council: untold } = importCouncil([short], { councilName: 'Wexcombe', protocol: 'dudley' });
    expect(untold.elections).toEqual([{ date: '2026-11-26', kind: 'by-election' }]);
    const noticed = untold.elections.map((election) => ({ ...election, noticeOn: '2026-10-20' }));
    const { council, changes } = importCouncil([whole], { into: { ...untold, elections: noticed } });
    expect(council.elections).toEqual([{ ...bow, noticeOn: '2026-10-20' }]);
    expect(changes).toEqual([
      {
        what: 'election',
        kind: 'changed',
        name: '2026-11-26 by-election',
        fields: [{ field: 'wards', before: '', after: 'Bow' }],
      },
    ]);
  });

  it('an address that several have, in two files, makes nobody two', () => {
    const rows: Parameters<typeof importMembers>[0] = [
      ['Cllr Ann Example', 'members@c.example', 'Labour', 'Bow'],
      ['Cllr Bo Sample', 'members@c.example', 'Labour', 'Lea'],
      ['Cllr Cy Trial', 'members@c.example', 'Labour', 'Ash'],
    ];
    const again = { ...moderngov(rows), name: 'again.xml' };
    const { council, questions } = importCouncil([moderngov(rows), again], {
      councilName: 'Wexcombe',
      protocol: 'dudley',
    });
    expect(council.members.map(({ name }) => name)).toEqual(['Ann Example', 'Bo Sample', 'Cy Trial']);
    const [shared, ...others] = questions.filter(({ kind }) => kind === 'shared-address');
    expect(others).toEqual([]);
    expect(shared?.settlements).toMatchObject([
      { people: [{ name: 'Ann Example' }, { name: 'Bo Sample' }, { name: 'Cy Trial' }] },
    ]);
  });

  it('files that differ about somebody', () => {
    const text = 'council,ward name,councillor name,party name\nWexcombe,Bow,Ann Example,Reform UK\n';
    const { council, questions } = importCouncil([moderngov([ANN]), { name: 'o.csv', text }], {
      councilName: 'Wexcombe',
      protocol: 'dudley',
    });
    expect(council.members).toMatchObject([{ party: 'Labour' }]);
    expect(questions).toMatchObject([
      {
        kind: 'differing-files',
        about: ['Ann Example'],
        places: [{ file: 'members.xml' }, { file: 'o.csv', line: 2 }],
      },
    ]);
  });

  it('files that call somebody by two names', () => {
    const text =
      'userPrincipalName,displayName,surname,mail,givenName,jobTitle,accountEnabled\nann@c.example,Annabel Example,Example,ann@c.example,Annabel,,True\n';
    const { council, questions } = importCouncil([moderngov([ANN]), { name: 'e.csv', text }], {
      councilName: 'Wexcombe',
      protocol: 'dudley',
    });
    expect(council).toMatchObject({ members: [{ name: 'Ann Example', email: 'ann@c.example' }], officers: [] });
    expect(questions).toMatchObject([
      {
        kind: 'differing-files',
        text: expect.stringContaining('name is Ann Example in members.xml line 1 and Annabel Example in e.csv line 2'),
      },
    ]);
  });

  it('the profile’s officer who is a member in the files', () => {
    const into = parseCouncil({
      name: 'W',
      protocol: 'dudley',
      officers: [{ name: 'Ann Example', email: 'ann@c.example', jobTitle: 'Clerk' }],
    });
    const report = importMembers([ANN], { into });
    expect(kinds(report)).toContain('member-and-officer');
    expect(report.council).toMatchObject({ members: [], officers: [{ name: 'Ann Example' }] });
  });

  it('somebody who was an officer and comes back as a member, who is not gone', () => {
    const staff = (title: string) => ({
      name: 'staff.csv',
      text: `userPrincipalName,displayName,surname,givenName,jobTitle,accountEnabled\nann@c.example,Ann Example,Example,Ann,${title},True\n`,
    });
    const before = importCouncil([staff('Planning Officer')], { councilName: 'Wexcombe', protocol: 'dudley' }).council;
    const report = importCouncil([staff('Councillor')], { into: before, removeGone: true, today: '2026-03-02' });
    expect(kinds(report)).toEqual(['member-and-officer']);
    expect(report.changes).toEqual([]);
    expect(report.council.officers).toEqual(before.officers);
  });

  it('a new address for a member of the profile', () => {
    const into = importMembers([ANN]).council;
    const report = importMembers([['Cllr Ann Example', 'cllr.ann@c.example', 'Labour Party', 'Bow']], { into });
    expect(kinds(report)).toEqual(['two-addresses']);
    expect(report.council.members).toMatchObject([{ email: 'cllr.ann@c.example' }]);
  });

  it('a domain that a minority has', () => {
    const rows = ['a@c.example', 'b@c.example', 'x@partner.example', 'y@gmail.com'].map((email, at) => ({
      name: `N${at} Person${at}`,
      email,
      title: 'Clerk to the Court',
    }));
    const report = run(rows);
    expect(report.council.domains).toEqual(['c.example']);
    expect(report.questions.find(({ kind }) => kind === 'domain')?.about).toEqual(['partner.example (1 person)']);
  });
});
