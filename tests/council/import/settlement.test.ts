import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../../core/council/council.ts';
import type { ImportFile, Settlement } from '../../../core/council/import/found.ts';
import { type ImportReport, importCouncil } from '../../../core/council/import/import-council.ts';
import { settleAll, settlementKey } from '../../../core/council/import/settlement.ts';

const NAMED = { councilName: 'Wexcombe', protocol: 'dudley' } as const;

const csv = (name: string, text: string): ImportFile => ({
  name,
  text,
  columns: new Map((text.split('\n')[0] ?? '').split(',').map((field) => [field, field] as const)),
});

/** Answers every choice of a kind that a report asks for. */
const settle = (report: ImportReport, ask: Settlement['ask'], answer: string) => {
  const asked = report.questions.flatMap(({ settlements }) => settlements).filter((one) => one.ask === ask);
  expect(asked.length).toBeGreaterThan(0);
  const settled = settleAll(
    report.council,
    report.questions,
    new Map(asked.map((one) => [settlementKey(one), answer])),
  );
  // what comes of it is a profile
  return parseCouncil(settled);
};

const STAFF = csv(
  'staff.csv',
  `name,email,title,team
Ann Lee,ann@w.example,Group Engineer,Highways
Bo Ray,bo@w.example,Group Engineer,Highways
Cy Dunn,cy@partner.example,Clerk,Law`,
);

describe('an answer', () => {
  it('gives a title its grade, now and in imports to come', () => {
    const report = importCouncil([STAFF], NAMED);
    const settled = settle(report, 'grade', 'manager');
    expect(settled.officers.map(({ grade }) => grade)).toEqual(['manager', 'manager', 'officer']);
    const later = importCouncil([csv('new.csv', 'name,email,title\nDi Orr,di@w.example,Group Engineer')], {
      into: settled,
    });
    expect(later.council.officers[3]?.grade).toBe('manager');
    expect(later.questions.map(({ kind }) => kind)).not.toContain('unknown-grade');
  });

  it('makes a domain the council’s own', () => {
    expect(settle(importCouncil([STAFF], NAMED), 'domain', 'own').domains).toEqual(['w.example', 'partner.example']);
  });

  it('is not asked for again when the same files come next month', () => {
    const files = [
      csv('o.csv', 'name,email,title\nAnn Lee,ann@w.example,\nNo Address,,'),
      csv('m.csv', 'name,email,ward,party\nCy Oak,us@w.example,Bow,Labour\nDi Elm,us@w.example,Lea,Labour'),
    ];
    const report = importCouncil(files, NAMED);
    const asked = ({ questions }: ImportReport) => questions.map(({ kind }) => kind);
    expect(asked(report)).toEqual(['unclear-role', 'unclear-role', 'shared-address', 'no-email']);
    const answers = new Map([
      ['kind ann@w.example', 'officer'],
      ['kind No Address', 'officer'],
      ['owner us@w.example', 'Cy Oak'],
    ]);
    const later = importCouncil(files, { into: settleAll(report.council, report.questions, answers) });
    expect(asked(later)).toEqual(['unknown-grade', 'no-email']);
    expect(asked(importCouncil(files, { into: report.council }))).toEqual(asked(report));
  });

  it('is taken without the spaces about it, and for none where there is nothing else', () => {
    const report = importCouncil([csv('m.csv', 'name,email,ward,party\nAnn Lee,ann@w.example,Bow,')], NAMED);
    expect(settle(report, 'field', ' Labour ').members[0]?.party).toBe('Labour');
    expect(settle(report, 'field', '  ')).toEqual(report.council);
  });

  it('gives a shared address to one of three people', () => {
    const report = importCouncil(
      [
        csv(
          's.csv',
          'name,email,title\nAnn Lee,a@w.example,Clerk\nBo Ray,a@w.example,Clerk\nCy Dunn,a@w.example,Clerk',
        ),
      ],
      NAMED,
    );
    const owner = settle(report, 'owner', 'Cy Dunn');
    expect(owner.officers.map(({ email }) => email)).toEqual([
      'ann.lee@no-address.invalid',
      'bo.ray@no-address.invalid',
      'a@w.example',
    ]);
  });

  it('puts two entries of one name together, or leaves them two', () => {
    const report = importCouncil(
      [csv('s.csv', 'name,email,title,kind,ward\nAnn Lee,a@w.example,Clerk,officer,\nAnn Lee,b@w.example,,member,Lea')],
      NAMED,
    );
    const one = settle(report, 'one-person', 'b@w.example');
    expect([one.members.length, one.officers.length]).toEqual([1, 0]);
    const two = settle(report, 'one-person', 'different');
    expect([two.members.length, two.officers.length]).toEqual([1, 1]);
  });

  it('makes an officer of somebody who was taken for a member, and a member of somebody left out', () => {
    const both = importCouncil(
      [
        csv('m.csv', 'name,email,ward\nAnn Lee,a@w.example,Lea'),
        csv('s.csv', 'name,email,title,team\nAnn Lee,a@w.example,Head of Parks,Parks'),
      ],
      NAMED,
    );
    expect(both.council.members).toHaveLength(1);
    const officer = settle(both, 'kind', 'officer');
    expect(officer.members).toEqual([]);
    expect(officer.officers).toMatchObject([
      { name: 'Ann Lee', email: 'a@w.example', grade: 'head-of-service', team: 'Parks' },
    ]);
    expect(settle(both, 'kind', 'member').members).toHaveLength(1);

    const left = importCouncil([csv('l.csv', 'name,email,title\nBo Ray,bo@w.example,')], NAMED);
    expect(left.council.officers).toEqual([]);
    expect(settle(left, 'kind', 'member').members).toMatchObject([{ name: 'Bo Ray', email: 'bo@w.example' }]);
  });

  it('does not take somebody of the same name for one who was left out', () => {
    const into = parseCouncil({
      name: 'W',
      protocol: 'dudley',
      officers: [{ name: 'Bo Ray', email: 'other@w.example', jobTitle: 'Clerk' }],
    });
    const left = importCouncil([csv('l.csv', 'name,email,title\nBo Ray,bo@w.example,')], { into });
    const settled = settle(left, 'kind', 'member');
    expect(settled.officers).toHaveLength(1);
    expect(settled.members).toMatchObject([{ email: 'bo@w.example' }]);
  });

  it('fills in ward, party and address of the same member, whichever comes first', () => {
    const report = importCouncil([csv('m.csv', 'name,email,ward,kind\nAnn Lee,,,member')], NAMED);
    const answers = new Map(
      report.questions
        .flatMap(({ settlements }) => settlements)
        .map((one) => [
          settlementKey(one),
          one.ask === 'field'
            ? (({ ward: 'Lea', party: 'The Labour Party', email: 'ann@w.example' } as Record<string, string>)[
                one.field
              ] ?? '')
            : '',
        ]),
    );
    const settled = settleAll(report.council, report.questions, answers);
    expect(settled.members).toMatchObject([{ ward: 'Lea', party: 'Labour', email: 'ann@w.example' }]);
    expect(settled.wards).toEqual(['Lea']);
  });

  it('chooses between files that differ', () => {
    const report = importCouncil(
      [
        csv('one.csv', 'name,email,title\nAnn Lee,a@w.example,Clerk'),
        csv('two.csv', 'name,email,title\nAnn Lee,a@w.example,Manager'),
      ],
      NAMED,
    );
    expect(settle(report, 'field', 'Manager').officers).toMatchObject([{ jobTitle: 'Manager' }]);
  });

  it('that is left open changes nothing', () => {
    const report = importCouncil([STAFF], NAMED);
    expect(settleAll(report.council, report.questions, new Map())).toEqual(report.council);
  });
});

it('what was settled is kept by the next import as an edit by hand', () => {
  const member = (ward: string) => csv('m.csv', `name,email,ward,kind\nAnn Lee,a@w.example,${ward},member`);
  const settled = settle(importCouncil([member('')], NAMED), 'field', 'Lea');
  const again = importCouncil([member('Millfield')], { into: settled });
  expect(again.council.members).toMatchObject([{ ward: 'Lea' }]);
  expect(again.changes).toMatchObject([{ kind: 'kept' }, { what: 'ward' }]);
});
