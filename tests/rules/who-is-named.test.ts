import { describe, expect, it } from 'vitest';
import { lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { email } from '../../core/rules/example-drafts.ts';

const council = parseCouncil(exampleCouncil);

interface Sent {
  readonly from?: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly protocol?: 'dudley' | 'tower-hamlets';
  readonly body: string;
}

/** What the first finding of a rule says of an email. */
const said = (rule: string, { from = 'Caroline Moss', protocol = 'dudley', ...rest }: Sent): string | undefined =>
  lint(email({ from, protocol, subject: 'Today', ...rest }), council).find((finding) => finding.rule === rule)?.message;

describe('a complaint about an officer', () => {
  const told = (to: readonly string[], body: string): string | undefined =>
    said('redress/complaint-route', { to, body: `Hello\n\n${body}\n\nCaroline Moss` });

  it('is told to be about whoever is complained of, and not about who is named by the way', () => {
    expect(
      told(
        ['Bethan Price'],
        'Robert Quayle came to my briefing unprepared and was rude to me when I asked why. I want to make a formal complaint about him. It is not something I would trouble Helen Marsh with.',
      ),
    ).toBe(
      'This reads as a complaint about Robert Quayle (Director of Finance), and goes to Councillor Price, who cannot settle it.',
    );
    expect(
      told(
        ['Tariq Malik'],
        'Olivia Grant tells me that Paul Redfern was rude to her. I want to make a formal complaint about him.',
      ),
    ).toContain('a complaint about Paul Redfern (Head of Housing), and goes to');
  });

  it('is told to be about both who are complained of in one breath', () => {
    expect(
      told(
        ['Tariq Malik'],
        'I want to complain about Wendy Parr and George Whyte. They were both rude to me and put the phone down.',
      ),
    ).toContain('a complaint about Wendy Parr (Licensing Officer) and George Whyte (Revenues Officer), and goes to');
  });

  it('is told to go to those who cannot settle it, and not to those who can', () => {
    expect(
      told(
        ['Robert Quayle', 'Jo Lane <jo@home.example>'],
        'I want to make a formal complaint about George Whyte. He was rude to me and put the phone down.',
      ),
    ).toMatch(/goes to Jo Lane, who cannot settle it\.$/);
  });
});

describe('an officer’s case', () => {
  it.each([
    [
      'David Kerr tells me that George Whyte has been suspended. What is he supposed to have done?',
      'George Whyte’s case',
    ],
    ['Judith, I hear that George Whyte has been suspended. What is he supposed to have done?', 'George Whyte’s case'],
    [
      'I hear that George Whyte and Wendy Parr have both been suspended. What are they supposed to have done?',
      'George Whyte and Wendy Parr’s case',
    ],
    [
      'Thank you for sending Paul Redfern to see me.\n\nOne of the planning team has been suspended. What are they supposed to have done?',
      'an officer’s case',
    ],
  ])('is told to be whose it is: %s', (body, whose) => {
    const message = said('employment/disciplinary', {
      to: ['Judith Vale'],
      body: `Dear Judith\n\n${body}\n\nYours\n\nCaroline Moss`,
    });
    expect(message).toBe(`This reads as asking for the details of ${whose}.`);
  });
});

it('whoever is only copied in is not told to be asked for papers', () => {
  const body = 'Dear David\n\nPlease send me the whole enforcement file on the barn at Mill Lane.\n\nCaroline Moss';
  expect(said('information/purpose-not-stated', { to: ['David Kerr'], cc: ['Olivia Grant'], body })).toMatch(
    /^This asks David Kerr \(Director of Place\) for papers/,
  );
});

it('what a member asked is told of with those whom it is told, who may be the press', () => {
  const body =
    'Dear all\n\nIncidentally, Councillor Moss came to see me in confidence on Monday. She wanted advice on how to get the depot listed before it is sold.\n\nOlivia Grant';
  const told = (to: readonly string[]): string | undefined =>
    said('confidentiality/member-enquiry', { from: 'Olivia Grant', to, body });
  const asked = 'what Councillor Moss asked of officers or said to them.';
  expect(told(['Gareth Lowe'])).toBe(`This tells Councillor Lowe ${asked}`);
  expect(told(['Newsdesk <newsdesk@wexcombegazette.example>'])).toBe(`This tells the press ${asked}`);
});

it.each([
  ['Gareth Lowe', 'This tells Councillor Lowe what another member asked of officers or said to them.'],
  ['Jo Lane <jo@home.example>', 'This tells Jo Lane what a member asked of officers or said to them.'],
])('a member who is not named is not told to be one who is named beside them: %s', (to, message) => {
  const body =
    'Hello\n\nTom Ashdown will be at the depot. One of the Riverside members came to see me in confidence about it last week and asked me for the missed collections by street.\n\nOlivia Grant';
  expect(said('confidentiality/member-enquiry', { from: 'Olivia Grant', to: [to], body })).toBe(message);
});

describe('private details', () => {
  it.each([
    ['Mr and Mrs Ruane have been on Universal Credit since last spring.', '(benefits) of Mr and Mrs Ruane'],
    ['The Prossers at number 7 are nearly £2,900 behind with their council tax.', '(debts) of the Prossers'],
    [
      'Shelley Aynsley at number 9, born 4 March 1981, owes £1,914 in council tax. Mr Dow at 15 is on Universal Credit and £660 in arrears.',
      '(debts, date of birth and benefits) of Shelley Aynsley and Mr Dow',
    ],
    [
      'Doreen Apps lives on Pension Credit and has lung disease. Mrs Apps was in hospital with it last week.',
      '(benefits and health) of Doreen Apps',
    ],
    [
      'I’m sending the whole complaints log so you have the full picture: names, flat numbers, who has asthma and who is pregnant.',
      '(health) of people who can be identified',
    ],
  ])('are told to be all that they are, and whose they are: %s', (body, what) => {
    const message = said('confidentiality/personal-data', {
      from: 'George Whyte',
      to: ['Derek Fenn'],
      body: `Dear Councillor Fenn\n\n${body}\n\nGeorge Whyte`,
    });
    expect(message).toBe(`This gives away private details ${what}.`);
  });
});
