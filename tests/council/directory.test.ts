import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicBody } from '../../core/council/address.ts';
import { type Council, type Officer, parseCouncil } from '../../core/council/council.ts';
import { createDirectory, type Identity } from '../../core/council/directory.ts';
import { GRADES } from '../../core/council/grades.ts';
import { parseName } from '../../core/council/person-name.ts';
import {
  atLeast,
  isChair,
  isCommunications,
  isDemocraticServices,
  isExecutiveMember,
  isMonitoringOfficer,
  isPoliticalAssistant,
  mayBeAtLeast,
  supportsMembers,
} from '../../core/council/roles.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };

const council: Council = parseCouncil(wexcombe);
const directory = createDirectory(council);
const who = (identity: Identity): string =>
  identity.kind === 'member' || identity.kind === 'officer'
    ? `${identity.kind} ${identity.person.name}`
    : identity.kind;
const named = (name: string): string[] => directory.named(name).map((person) => person.name);
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);

describe('whose an address is', () => {
  it.each([
    ['caroline.moss@wexcombe.example', 'member Caroline Moss'],
    ['  Caroline.MOSS@Wexcombe.Example ', 'member Caroline Moss'],
    ['helen.marsh+minutes@wexcombe.example', 'officer Helen Marsh'],
    ['press@wexcombe.example', 'officer Communications Team'],
    ['bins@wexcombe.example', 'council-unknown'],
    ['bins@mail.wexcombe.example', 'council-unknown'],
    ['newsdesk@wexcombegazette.example', 'media'],
    ['jess@news.radiocombe.example', 'media'],
    ['clerk@upperwexcombe-pc.example', 'parish'],
    ['clerk@longweir-pc.gov.uk', 'parish'],
    ['clerk@carrowtowncouncil.org.uk', 'parish'],
    ['someone@notwexcombe.example', 'outside'],
    ['someone@wexcombe.example.com', 'outside'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
    ['@', 'unknown'],
    ['@wexcombe.example', 'unknown'],
    ['someone@', 'unknown'],
  ])('%s: %s', (email, expected) => expect(who(directory.identify(email))).toBe(expected));

  it('takes a domain with the @ that people write before it', () => {
    const written = createDirectory({
      ...council,
      domains: ['@Wexcombe.example '],
      media: [{ name: 'Gazette', domains: ['@gazette.example'] }],
    });
    expect(who(written.identify('bins@wexcombe.example'))).toBe('council-unknown');
    expect(who(written.identify('bins@mail.wexcombe.example'))).toBe('council-unknown');
    expect(who(written.identify('news@gazette.example'))).toBe('media');
  });

  it('knows the parish council and the outlet', () => {
    expect(directory.identify('a@upperwexcombe-pc.example')).toMatchObject({ parish: { wards: ['Hillside'] } });
    expect(directory.identify('a@radiocombe.example')).toMatchObject({ outlet: { name: 'Radio Combe' } });
    expect(directory.identify('clerk@longweir-pc.gov.uk')).toEqual({ kind: 'parish' });
  });

  it.each([
    ['someone@gmail.com', true],
    ['someone@BTINTERNET.com', true],
    ['someone@hotmail.co.uk', true],
    ['someone@combebuses.example', false],
    ['someone@gmail.com.example', false],
  ])('%s is with a mail service used at home: %s', (email, isPrivate) => {
    expect(directory.identify(email)).toEqual({ kind: 'outside', private: isPrivate });
  });
});

describe('who a correspondent is', () => {
  it.each([
    ['Councillor Caroline Moss', '', 'member Caroline Moss'],
    ['Cllr Moss', 'cllr.moss@wexcombe.example', 'member Caroline Moss'],
    ['Marsh, Helen', '', 'officer Helen Marsh'],
    ['Somebody Else', '', 'unknown'],
    ['Somebody Else', 'else@wexcombe.example', 'council-unknown'],
    ['Caroline Moss', 'caz@gmail.com', 'outside'],
    ['Helen Marsh', 'news@wexcombegazette.example', 'media'],
    ['', '', 'unknown'],
  ])('%s <%s>: %s', (name, email, expected) => {
    expect(who(directory.identifyCorrespondent({ name, email }))).toBe(expected);
  });
});

describe('who a written name means', () => {
  it.each([
    'Caroline Moss',
    'caroline  moss',
    'CAROLINE MOSS',
    'Cllr Moss',
    'Cllr. C. Moss',
    'Councillor Mrs Caroline Moss OBE',
    'Cllr Caroline Anne Moss',
    'C Moss',
    'Moss, Caroline',
    'MOSS, Caroline (Cllr)',
    'Caroline Moss (Kingsmead)',
    'Caroline Moss, Ward Member',
    'Ms Moss',
    'Caroline\u00a0Moss',
    'Cllr\tMoss',
  ])('%s', (name) => expect(named(name)).toEqual(['Caroline Moss']));

  it('finds nobody where title, given name or surname do not agree', () => {
    for (const name of [
      'Cllr Marsh',
      'Derek Moss',
      'D. Moss',
      'Caroline',
      'Moss',
      'Mayor',
      'Mayor Moss',
      'Cllr',
      '',
      '  ,',
      '()',
    ])
      expect(named(name), name).toEqual([]);
    expect(named('Mayor Dunne')).toEqual(['Margaret Dunne']);
    expect(named('the Lord Mayor, Cllr Dunne')).toEqual(['Margaret Dunne']);
    expect(named('Communications Team')).toEqual(['Communications Team']);
  });

  it('offers everyone that it may mean', () => {
    const two = createDirectory({
      ...council,
      officers: [
        ...council.officers,
        { name: 'Neil Moss', email: 'neil.moss@wexcombe.example', jobTitle: 'Ranger', grade: 'officer' },
      ],
    });
    expect(names(two.named('Mx Moss'))).toEqual(['Caroline Moss', 'Neil Moss']);
    expect(names(two.named('Cllr Moss'))).toEqual(['Caroline Moss']);
    expect(who(two.identifyCorrespondent({ name: 'N. Moss', email: '' }))).toBe('officer Neil Moss');
    expect(who(two.identifyCorrespondent({ name: 'Mx Moss', email: '' }))).toBe('unknown');
  });

  it('does not mind how a name is spelt on a keyboard', () => {
    const accented = createDirectory({
      ...council,
      members: ['Siân O’Brien-Pugh', 'Maria van der Berg', 'Ana López García', 'Ngọc Trần'].map((name, at) => ({
        name,
        email: `member${at}@wexcombe.example`,
        roles: [],
      })),
    });
    const found = (name: string): string[] => names(accented.named(name));
    for (const name of [
      "Sian O'Brien-Pugh",
      'Cllr OBrien-Pugh',
      'SIÂN O`BRIEN–PUGH',
      'Sia\u0302n O\u2019Brien\u2011Pugh',
    ])
      expect(found(name), name).toEqual(['Siân O’Brien-Pugh']);
    for (const name of ['Cllr van der Berg', 'Cllr Berg', 'Maria Van Der Berg'])
      expect(found(name), name).toEqual(['Maria van der Berg']);
    for (const name of ['Cllr Lopez Garcia', 'Ana Garcia', 'Cllr García'])
      expect(found(name), name).toEqual(['Ana López García']);
    expect(found('Ngọc Trần')).toEqual(['Ngọc Trần']);
  });

  it('knows names that look like degrees, particles or titles of others', () => {
    const short = createDirectory({
      ...council,
      members: [
        { name: 'Jenny Ma', email: 'jenny.ma@wexcombe.example', roles: [] },
        { name: 'Di Jones', email: 'di.jones@wexcombe.example', roles: [] },
        { name: 'Owen Jones', email: 'owen.jones@wexcombe.example', roles: [] },
        { name: 'Caroline Moss', email: 'caroline.moss@wexcombe.example', roles: ['Provost'] },
      ],
    });
    const found = (name: string): string[] => names(short.named(name));
    for (const name of ['Cllr Ma', 'Jenny Ma', 'Ma, Jenny', 'Cllr J. Ma', 'JENNY MA', 'Jenny Ma OBE'])
      expect(found(name), name).toEqual(['Jenny Ma']);
    for (const name of ['Cllr Moss MA', 'Cllr Caroline Moss MA', 'Provost Moss', 'Lord Provost Caroline Moss'])
      expect(found(name), name).toEqual(['Caroline Moss']);
    for (const name of ['Di Jones', 'Cllr Di Jones', 'Jones, Di', 'Ms Di Jones'])
      expect(found(name)[0], name).toBe('Di Jones');
    expect(found('Di Jones')).toEqual(['Di Jones']);
    expect(found('Provost Jones')).toEqual([]);
    expect(who(short.identifyCorrespondent({ name: 'Di Jones', email: '' }))).toBe('member Di Jones');
  });
});

describe('the members for a ward', () => {
  it.each(['St Mary’s & Bow', "St. Mary's and Bow Ward", 'ST MARYS AND BOW', 'St. Mary’s & Bow Division'])(
    'are found by %s',
    (ward) => {
      for (const written of ['St. Mary’s & Bow', 'St Marys and Bow']) {
        const [first] = council.members;
        const { membersFor } = createDirectory({ ...council, members: first ? [{ ...first, ward: written }] : [] });
        expect(names(membersFor(ward)), written).toEqual([first?.name]);
      }
    },
  );
});

describe('offices', () => {
  it('are found by what they are', () => {
    expect(directory.leader?.name).toBe('Joan Hartley');
    expect(directory.mayor?.name).toBe('Margaret Dunne');
    const { members, officers } = directory;
    expect(names(officers.filter(isMonitoringOfficer))).toEqual(['Anita Desai']);
    expect(names(members.filter(isExecutiveMember))).toEqual([
      'Joan Hartley',
      'Imran Siddiqui',
      'Bethan Price',
      'Tom Ashdown',
    ]);
    expect(names(officers.filter(isCommunications))).toEqual(['Nadia Hussain', 'Ben Foley', 'Communications Team']);
    expect(names(officers.filter(isDemocraticServices))).toEqual(['Karen Stubbs', 'Liam Doyle']);
    expect(names(officers.filter(isPoliticalAssistant))).toEqual(['Chris Tolley']);
  });

  it.each(['Mayor of Wexcombe', 'The Lord Mayor of Wexcombe', 'Directly Elected Mayor', 'Civic Mayor'])(
    'have a Mayor by whatever name: %s',
    (role) => {
      const [member] = council.members;
      if (!member) expect.unreachable();
      expect(createDirectory({ ...council, members: [{ ...member, roles: [role] }] }).mayor?.name).toBe(member.name);
    },
  );

  it('have their holders told from those whose titles only sound so', () => {
    const titles: readonly (readonly [string, Officer['grade']])[] = [
      ['Air Quality Monitoring Officer', 'officer'],
      ['Head of Legal and Deputy Monitoring Officer', 'head-of-service'],
      ['Telecommunications Engineer', 'officer'],
      ['Deputy Chief Executive and Monitoring Officer', 'director'],
      ['Corporate Communications Lead', 'manager'],
    ];
    const officers = titles.map(([jobTitle, grade = 'officer'], at) => ({
      name: `A${at} Person${at}`,
      email: `a${at}@wexcombe.example`,
      jobTitle,
      grade,
    }));
    expect(names(officers.filter(isMonitoringOfficer))).toEqual(['A3 Person3']);
    expect(names(officers.filter(isCommunications))).toEqual(['A4 Person4']);
  });

  it('do not count a deputy or an opponent as the holder', () => {
    const roles = [
      'Deputy Mayor',
      'Deputy Leader of the Council',
      'Leader of the Conservative Group on the Council',
      'Shadow Cabinet Member for Finance',
    ];
    const deputies = createDirectory({
      ...council,
      members: roles.map((role, at) => ({
        name: `A${at} Person${at}`,
        email: `a${at}@wexcombe.example`,
        roles: [role],
      })),
    });
    expect(deputies.leader).toBeUndefined();
    expect(deputies.mayor).toBeUndefined();
    expect(names(deputies.members.filter(isExecutiveMember))).toEqual(['A1 Person1']);
  });

  it.each(['Millfield', 'millfield ward', 'MILLFIELD WARD'])('%s has its members', (ward) => {
    expect(names(directory.membersFor(ward))).toEqual(['Tom Ashdown', 'Shabana Rahman', 'Derek Fenn']);
  });

  it('has nobody for a ward that is not there', () => expect(directory.membersFor('Ward')).toEqual([]));
});

describe('people by what they do', () => {
  it('tells who chairs a committee', () => {
    expect(names(directory.members.filter(isChair))).toEqual(['Shabana Rahman', 'Simon Pell', 'Peter Vance']);
    expect(isChair({ name: 'A B', email: 'a@b.example', roles: ['Vice-Chair of Planning Committee'] })).toBe(false);
  });

  it('tells which officers are there to support members', () => {
    expect(names(directory.officers.filter(supportsMembers))).toEqual([
      'Karen Stubbs',
      'Liam Doyle',
      'Sarah Locke',
      'Chris Tolley',
    ]);
  });

  it.each([
    ['someone@eastshire.gov.uk', true],
    ['someone@Westmidlands.Police.UK', true],
    ['head@kingsmead.eastshire.sch.uk', true],
    ['someone@ashcombe-dc.example', true],
    ['someone@marlockcouncil.example', true],
    ['someone@council.example', false],
    ['someone@gov.uk.example', false],
    ['someone@gmail.com', false],
    ['', false],
  ])('%s is with a public body: %s', (email, expected) => expect(isPublicBody(email)).toBe(expected));
});

describe('grades', () => {
  it('run from the Chief Executive down', () => {
    expect(GRADES.filter((grade) => atLeast(grade, 'head-of-service'))).toEqual([
      'chief-executive',
      'director',
      'assistant-director',
      'head-of-service',
    ]);
    expect(atLeast('political-assistant', 'officer')).toBe(false);
  });

  it('may be any where the profile does not tell', () => {
    const officers: Pick<Officer, 'grade'>[] = [{}, { grade: 'director' }, { grade: 'officer' }];
    expect(officers.map((officer) => mayBeAtLeast(officer, 'manager'))).toEqual([true, true, false]);
  });
});

describe('hostile data', () => {
  const HOSTILE = [
    '__proto__',
    'constructor prototype',
    'Cllr .*',
    'Cllr (a+)+$',
    'Cllr <img src=x onerror=alert(1)>',
    'Cllr \ud83d\ude00\ud800',
    `${'Cllr '.repeat(100_000)}Moss`,
    'a'.repeat(2_000_000),
    ','.repeat(100_000),
  ];

  it.each(HOSTILE.map((text) => ({ start: text.slice(0, 30), text })))('in a name to look up: $start', ({ text }) => {
    expect(directory.named(text)).toEqual([]);
    expect(directory.membersFor(text)).toEqual([]);
    expect(['outside', 'unknown']).toContain(directory.identify(`${text}@${text}`).kind);
  });

  it('in the profile itself leaves the others as they were', () => {
    const poisoned = createDirectory({
      ...council,
      domains: [...council.domains, '__proto__', '.', ''],
      members: [
        ...council.members,
        ...HOSTILE.map((name, at) => ({
          name,
          email: at % 2 ? name : '__proto__@constructor',
          roles: [name],
          ward: name,
        })),
      ],
    });
    expect(names(poisoned.named('Cllr Caroline Moss'))).toEqual(['Caroline Moss']);
    expect(poisoned.identify('someone@elsewhere.example').kind).toBe('outside');
    expect(poisoned.leader?.name).toBe('Joan Hartley');
  });

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        directory.identifyCorrespondent({ name: one, email: other });
        directory.named(one);
        directory.membersFor(one);
      }),
    );
  });

  it('finds everyone under every usual way of writing their name', () => {
    for (const person of [...directory.members, ...directory.officers]) {
      const [given = '', surname = ''] = person.name.split(' ');
      if (surname === 'Team') continue;
      const ways = [
        person.name,
        `${given[0]}. ${surname}`,
        `${surname}, ${given}`,
        `Dr ${person.name}`,
        `Ms ${surname}`,
      ];
      if (person.kind === 'member') ways.push(`Cllr ${surname}`, `Councillor ${person.name}`);
      for (const way of ways) expect(directory.named(way), way).toEqual([person]);
    }
  });
});

describe('a name taken apart', () => {
  it('keeps title, given names and surname', () => {
    expect(parseName('Councillor Dr J. Hartley MBE JP')).toEqual([
      { title: 'councillor', given: ['j'], surname: 'hartley' },
    ]);
    expect(parseName('Mayor')).toEqual([]);
  });
});
