import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  councilKey,
  isVacant,
  looksSpoilt,
  readAddress,
  readName,
  slugOf,
} from '../../../core/council/import/clean.ts';
import { gradesByTitle } from '../../../core/council/import/grade-table.ts';
import { PARTY_SPELLINGS, partyNamed } from '../../../core/council/import/parties.ts';
import { memberTitle, rolesIn } from '../../../core/council/import/written-roles.ts';
import { PARTIES } from '../../../core/language/lexicons/parties.ts';
import { exampleCouncil } from '../../formats/example-council.ts';

describe('grades', () => {
  const grade = gradesByTitle([]);

  it.each([
    ['Chief Executive', 'chief-executive'],
    ['Interim Chief Executive and Head of Paid Service', 'chief-executive'],
    ['Deputy Chief Executive', 'director'],
    ['Director of Finance (Section 151 Officer)', 'director'],
    ['Director: Outcomes', 'director'],
    ['Corporate Director - Place', 'director'],
    ['Monitoring Officer', 'director'],
    ['Assistant Director, Highways', 'assistant-director'],
    ['Divisional Director Legal', 'assistant-director'],
    ['Head of Planning', 'head-of-service'],
    ['Acting Head of Legal & Monitoring Officer', 'head-of-service'],
    ['Communications Manager', 'manager'],
    ['Deputy Head of Planning', 'manager'],
    ['PA to the Chief Executive', 'officer'],
    ['Executive Assistant to the Director of Place', 'officer'],
    ['Planning Officer', 'officer'],
    ['Air Quality Monitoring Officer', 'officer'],
    ['Planning Technician', 'officer'],
    ['Director Support Officer', 'officer'],
    ['Chief Executive PA', 'officer'],
    ['Chief Executive Office Manager', 'manager'],
    ['Business Support Manager to the Director of Place', 'manager'],
    ['Political Assistant (Labour Group)', 'political-assistant'],
  ])('%s: %s', (title, expected) => expect(grade(title)).toBe(expected));

  it.each([
    '',
    'Social Worker',
    'Solicitor',
    'Chief Officer',
    'Project Manager',
    'Deputy Monitoring Officer',
    '*',
    '=cmd()',
  ])('%s is not guessed', (title) => expect(grade(title)).toBeUndefined());

  it('a council’s own rows come first', () => {
    const own = gradesByTitle([
      { title: 'Social Worker', grade: 'officer' },
      { title: 'principal *', grade: 'manager' },
      { title: '* monitoring officer', grade: 'ask' },
    ]);
    expect(own('SOCIAL WORKER')).toBe('officer');
    expect(own('Principal Engineer (Bridges)')).toBe('manager');
    expect(own('Monitoring Officer')).toBeUndefined();
    expect(own('Head of Planning')).toBe('head-of-service');
  });

  it('fit the officers of the labelled drafts', () => {
    const differing = exampleCouncil().officers.filter(({ jobTitle, grade: known }) => {
      const found = grade(jobTitle);
      return found !== undefined && found !== known;
    });
    expect(differing.map(({ jobTitle }) => jobTitle)).toEqual([]);
  });

  it('take no longer for a title made to be slow', () => {
    expect(gradesByTitle([{ title: '* a * a * a * a * b', grade: 'officer' }])('a '.repeat(5000))).toBeUndefined();
  });
});

describe('parties', () => {
  const rows = readFileSync(new URL('../../samples/moderngov-observed-vocabulary.csv', import.meta.url), 'utf8').split(
    /\r?\n/,
  );
  const seen = rows.flatMap((row) => /^politicalpartytitle,(.+),\d+$/.exec(row)?.[1] ?? []);

  it('have one name for all their spellings, and local ones their own', () => {
    const named = new Map<string | undefined, string[]>();
    for (const written of seen) {
      const party = written === '(empty)' ? partyNamed('') : partyNamed(written);
      named.set(party, [...(named.get(party) ?? []), written]);
    }
    expect(named.get('Labour')).toHaveLength(8);
    expect(named.get('Conservative')).toHaveLength(5);
    expect(named.get('Liberal Democrat')).toHaveLength(5);
    expect(named.get('Green')).toHaveLength(3);
    expect(named.get('UKIP')).toHaveLength(5);
    expect(named.get('Independent')).toEqual(['Independent', 'Non-Aligned', 'Unaligned', 'Non-aligned']);
    expect(named.get(undefined)).toEqual(['(empty)', 'Non Specified']);
    for (const local of [
      'Independent Group',
      'City Independents',
      'Independent Conservative',
      'Liberal Party',
      'Middlewich First',
    ])
      expect(named.get(local), local).toEqual([local]);
  });

  it.each([
    ['Labour Party (Co-operative)', 'Labour'],
    ['Labour & Co-operative', 'Labour'],
    ['Lib Dem Group', 'Liberal Democrat'],
    ['Labour Party Group', 'Labour'],
    ['The Conservative and Unionist Party', 'Conservative'],
    ['Independent / Other', 'Independent'],
    ['Ungrouped', 'Independent'],
    ['REFORM UK', 'Reform UK'],
    ['Scottish Green Party', 'Scottish Green Party'],
    ['Vacant', undefined],
  ])('%s: %s', (written, party) => expect(partyNamed(written)).toBe(party));

  it('are those that the rules know', () => {
    const known = PARTIES.map(({ party }) => party);
    expect(PARTY_SPELLINGS.map(({ party }) => party).filter((party) => !known.includes(party))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Councillor Mrs Ruth Tanner OBE', 'Ruth Tanner', true],
    ['Cllr. Dr. Siân Price', 'Siân Price', true],
    ['TANNER, Ruth (Legal)', 'Ruth TANNER', false],
    ['Ruth Tanner, OBE', 'Ruth Tanner', false],
    ['Okoro, Daniel (Cllr)', 'Daniel Okoro', true],
    ['van der Berg, Anna', 'Anna van der Berg', false],
    ['Cllr Lord Ahmed', 'Ahmed', true],
    ['Peter Vaughan-Lee', 'Peter Vaughan-Lee', false],
    ['Cyng. Gwen Rhys AM', 'Gwen Rhys', true],
    ['Y Cynghorydd Gwen Rhys', 'Gwen Rhys', true],
    ['Tanner, Ruth OBE', 'Ruth Tanner', false],
    ['Tanner, Cllr Ruth, OBE', 'Ruth Tanner', true],
    ['Cllr Tanner, Ruth', 'Ruth Tanner', true],
    ['Cllr Ruth Tanner *', 'Ruth Tanner', true],
    ['The Rt Hon Ruth Tanner', 'Ruth Tanner', false],
    ['Lord, Ann', 'Ann Lord', false],
    ['Mayor, Ann', 'Ann Mayor', false],
    ['Smith Lord, Ann', 'Ann Smith Lord', false],
    ['Mary  O\u2019Neill\u00a0', 'Mary O\u2019Neill', false],
    ['...', '', false],
    ['', '', false],
  ])('%s: %s', (written, name, councillor) => expect(readName(written)).toMatchObject({ name, councillor }));

  it('leave the office that stood before them', () => {
    expect(readName('Mayor John Example')).toMatchObject({ name: 'John Example', office: 'Mayor' });
    for (const [written, office] of [
      ['The Deputy Lord Mayor, Councillor Ann Example', 'Deputy Lord Mayor'],
      ['The Mayor Ann Example', 'Mayor'],
      ['The Worshipful the Mayor, Councillor Ann Example', 'Mayor'],
      ['Councillor Ann Example, Deputy Mayor', 'Deputy Mayor'],
      ['Councillor Ann Example, Mayor of Wexcombe', 'Mayor'],
    ] as const)
      expect(readName(written), written).toMatchObject({ name: 'Ann Example', office });
  });

  it.each(['Vacant', 'VACANCY', 'Vacant Seat', 'Currently vacant', '(Vacant)', 'Councillor Vacancy', 'Seat vacant'])(
    '%s is nobody',
    (name) => expect(isVacant(name)).toBe(true),
  );

  it('tell the rest apart', () => {
    expect(isVacant('Ann Vacani')).toBe(false);
    expect(looksSpoilt('Siân Price')).toBe(false);
    expect(readAddress('mailto:Ann.Example@C.example; other@c.example')).toBe('ann.example@c.example');
    expect(readAddress('not given')).toBeUndefined();
    expect(readAddress("'Ann.O'Neill@c.example'")).toBe("ann.o'neill@c.example");
    expect(readAddress('siân@c.example')).toBe('siân@c.example');
    expect(slugOf('St. Mary’s & Bow')).toBe('st-marys-bow');
    for (const name of ['Dudley', 'Dudley Metropolitan Borough Council', 'dudley', 'DUDLEY MBC'])
      expect(councilKey(name)).toBe('dudley');
    expect(councilKey('Cyngor Gwynedd')).toBe('gwynedd');
    expect(councilKey('London Borough of Tower Hamlets')).toBe(councilKey('tower-hamlets'));
  });
});

describe('roles', () => {
  it.each([
    ['(Cabinet Member for Adults, Health and Wellbeing)', ['Cabinet Member for Adults, Health and Wellbeing']],
    ['Leader of the Council and Cabinet Member for Growth', ['Leader of the Council', 'Cabinet Member for Growth']],
    ['Chair of Planning, Vice-Chair of Licensing', ['Chair of Planning', 'Vice-Chair of Licensing']],
    ['(Chairman of Audit)\n(Group Whip)', ['Chairman of Audit', 'Group Whip']],
    [' \n ', []],
  ])('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));

  it('are told from job titles of those who work for members', () => {
    expect(memberTitle('Councillor')).toEqual({ roles: [] });
    expect(memberTitle('Cabinet Member for Housing')).toEqual({ roles: ['Cabinet Member for Housing'] });
    expect(memberTitle('Deputy Leader of the Council')).toEqual({ roles: ['Deputy Leader of the Council'] });
    for (const title of [
      'Cabinet Member for Children’s Services',
      'Executive Member for Member Support',
      'Council Leader',
    ])
      expect(memberTitle(title), title).toEqual({ roles: [title] });
    for (const title of ['Councillor - Millfield', 'Borough Councillor (Labour)', 'Councillor, Lea and Bow'])
      expect(memberTitle(title), title).toEqual({ roles: [] });
    expect(memberTitle('Councillor and Deputy Mayor')).toEqual({ roles: ['Deputy Mayor'] });
    for (const title of [
      'Councillor Support Officer',
      'Councillor and Committee Support Officer',
      'Cabinet Member Support Officer for Housing',
      'Assistant to the Cabinet Member for Housing',
      'Member Services Manager',
      'Chair',
      '',
    ])
      expect(memberTitle(title), title).toBeUndefined();
  });
});
