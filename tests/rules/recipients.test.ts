import { describe, expect, it } from 'vitest';
import type { Email } from '../../core/draft/draft.ts';
import { lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { email } from '../../core/rules/example-drafts.ts';

const moss = exampleCouncil.members.find(({ name }) => name === 'Caroline Moss');
const obrien = { ...moss, name: 'Siân O’Brien OBE', email: 'sian.obrien@wexcombe.example' };
const council = parseCouncil({ ...exampleCouncil, members: [...exampleCouncil.members, obrien] });
const found = (draft: Email, rule: string) => lint(draft, council).filter((finding) => finding.rule === rule);

const HIDDEN = email({ from: 'Caroline Moss', to: ['Helen Marsh'], subject: 'Bins', body: 'Are they late again?' });

describe('a blind copy', () => {
  it('to the writer’s own other address hides nothing from anybody', () => {
    const bcc = [{ name: 'Caroline Moss', email: 'cllr.moss@wexcombe.example' }];
    expect(found({ ...HIDDEN, bcc }, 'correspondence/blind-copy')).toEqual([]);
  });

  it('to people without an address offers no fix, which would move whoever of them comes first', () => {
    const bcc = ['Karen Stubbs', 'Paul Redfern'].map((name) => ({ name, email: '' }));
    expect(found({ ...HIDDEN, bcc }, 'correspondence/blind-copy').map(({ fixes }) => fixes)).toEqual([[], []]);
  });
});

describe('a copy to another member', () => {
  const answer = (body: string): Email => ({
    ...email({
      from: 'Paul Redfern',
      to: ['Caroline Moss'],
      subject: 'Re: Albion Road',
      body,
      replyTo: { from: 'Caroline Moss', to: ['Paul Redfern'], body: 'When will it be done?' },
    }),
    cc: [{ name: obrien.name, email: obrien.email }],
  });
  const BODY = 'Dear Councillor Moss\n\nThe work at Albion Road is done.\n\nPaul Redfern';

  it('is told of by the surname, whatever honours follow it', () => {
    expect(found(answer(BODY), 'correspondence/undisclosed-copy').map(({ message }) => message)).toEqual([
      'Councillor O’Brien sees Councillor Moss’s correspondence, and nothing here says that Councillor Moss knows.',
    ]);
  });

  it('is disclosed by a name with an apostrophe', () => {
    const body = BODY.replace('done.', 'done. I am copying in Councillor O’Brien.');
    expect(found(answer(body), 'correspondence/undisclosed-copy')).toEqual([]);
  });

  it('is open where the member asking copied them in, though the thread prints names alone', () => {
    const draft = answer(BODY);
    const cc = [{ name: 'Cllr Siân O’Brien', email: '' }];
    const replyTo = draft.replyTo && { ...draft.replyTo, cc };
    expect(found({ ...draft, ...(replyTo && { replyTo }) }, 'correspondence/undisclosed-copy')).toEqual([]);
  });
});

it('of several members the one is named whom the greeting calls by first name', () => {
  const draft = email({
    protocol: 'north-lincolnshire',
    from: 'Priya Nair',
    to: ['Bethan Price', 'Simon Pell'],
    subject: 'Agenda',
    body: 'Dear Simon,\n\nThe agenda is attached.\n\nPriya Nair',
  });
  expect(found(draft, 'correspondence/form-of-address')).toMatchObject([
    { message: 'This calls Councillor Pell by first name.', advice: 'Write “Dear Councillor Pell”.' },
  ]);
});

it('a junior officer in To and Cc is told of once', () => {
  const draft = email({
    from: 'Ruth Okafor',
    to: ['Jack Osborne'],
    cc: ['Jack Osborne'],
    subject: 'Signs',
    body: `Dear Jack

Would you set out for me what we would gain and lose if the old signs came down, and which you'd choose to keep?

Ruth Okafor`,
  });
  const [first] = found(draft, 'instructions/too-junior');
  expect(first?.message.match(/Jack Osborne/g)).toHaveLength(1);
});

it('the writer’s own private address and one that is there twice are not counted among the addresses shown', () => {
  const residents = Array.from({ length: 9 }, (_, at) => `Resident ${at} <resident${at}@gmail.com>`);
  const shown = (to: readonly string[]) =>
    found(
      email({ from: 'Jo Lane <jo.lane@gmail.com>', to, subject: 'Fair', body: 'It is on Friday.' }),
      'confidentiality/exposed-recipients',
    ).map(({ message }) => message);
  expect(shown([...residents, 'Jo Lane <jo.lane@gmail.com>', 'Resident 0 <RESIDENT0@gmail.com>'])).toEqual([]);
  expect(shown([...residents, 'Resident 9 <resident9@gmail.com>', 'Resident 0 <RESIDENT0@gmail.com>'])).toEqual([
    'Everybody who gets this can see the private addresses of 10 people.',
  ]);
});

it.each([
  ['Councillor Caroline Moss\n12 The Parade', 1],
  ['Councillor Caroline Moss, Tŷ Mawr', 0],
  ['Councillor Caroline Moss, Crosbys', 0],
])('a street that begins like a ward is no ward that a member signs for: %s', (signature, count) => {
  const draft = email({
    from: 'Caroline Moss',
    to: ['Jo Lane <jo@home.example>'],
    subject: 'The fair',
    body: `Dear Jo\n\nThe fair is on Friday and I hope to see you there with the children.\n\nYours sincerely\n\n${signature}`,
  });
  const wards = [...exampleCouncil.wards, 'The Crosbys', 'Tŷ Mawr'];
  const findings = lint(draft, parseCouncil({ ...exampleCouncil, wards }));
  expect(findings.filter(({ rule }) => rule === 'correspondence/capacity-not-stated')).toHaveLength(count);
});
