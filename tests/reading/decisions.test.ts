import { describe, expect, it } from 'vitest';
import { attributedDecisions } from '../../core/reading/acts/attributed-decision.ts';
import { foretoldDecisions } from '../../core/reading/acts/foretold-decision.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { email, release } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const toResident = (body: string): Reading =>
  readExample(
    email({
      from: 'Wendy Parr',
      to: ['Luca Bruni <luca@bruni.example>'],
      subject: 'Your application',
      body: `Dear Mr Bruni\n\n${body}\n\nWendy Parr`,
    }),
  );

describe('a decision still to be taken, told as settled', () => {
  it.each([
    'The Licensing Committee will refuse it when it meets on 3 February.',
    'Cabinet meets on 10 February, but that is a formality and the money is yours.',
    'The panel is certain to approve your grant next week.',
    'Cabinet is selling the depot on 10 February.',
    'Cabinet will have approved it by the end of next week, so order the steel.',
    'The new charges start on 1 April.\n\nMembers will sign them off next week.',
    'The library will move in 2027, once Cabinet has approved the plan next month.',
    'You can tell the school it is going ahead. Cabinet has never turned one down, and it is on the agenda for Tuesday.',
    'Your application will be refused when it comes before my committee on the 30th.',
    'Three boilers are to be fitted after the panel meets next Tuesday.',
    'The Audit Committee, which meets on 9 February, will sign the accounts.',
    'Full Council is going to close the branch on the 15th.',
    'When the Planning Committee meets on 4 February it will turn your scheme down.',
    'Council tax to rise by 3% in April.\n\nThe Council sets it at its meeting on 23 February.',
    'The panel sits on 4 February. It will find in your favour.',
    'It is as good as yours. The committee still has to meet, on 3 February.',
  ])('%s', (body) => {
    expect(foretoldDecisions(toResident(body))).not.toEqual([]);
  });

  it.each([
    'The Licensing Committee will consider it on 3 February.',
    'If Cabinet approves the scheme on 10 February, work could start in May.',
    'The Licensing Committee granted it on 13 January.',
    'The panel meets next week, and I cannot say what it will decide.',
    'Will the committee approve it on 3 February?',
    'Residents say that Cabinet will approve it on 10 February.',
    'The committee meets on 3 February. I will tell you what happens.',
    'By a decision of Cabinet on 13 January the charges below will rise.',
    'Cabinet has the report on 10 February. Comments will be reported and the petition is to be presented.',
    'The decision was taken by the Director between meetings of the committee. The rank is to be moved on 3 February.',
    'The hearing is on 3 February. The inspector will open it at ten.',
    'The panel meets on 3 February and will let you know by post.',
    'Your stall will be number 14. The committee meets on 3 February on another matter.',
    'The Civic Hall will open at seven for the meeting of the committee on 3 February.',
    'Doors open at six and parking will be free. The committee meets on 3 February.',
    'The new chairman will be elected at the annual meeting of the panel on 20 May.',
    'The trial ends in June, when Cabinet will consider a report on it.',
  ])('and what is open, over, asked or told by others: %s', (body) => {
    expect(foretoldDecisions(toResident(body))).toEqual([]);
  });
});

describe('a delegated decision credited to a member', () => {
  const DELEGATED = 'Such applications are delegated to the Director of Place in consultation with the Chair.';

  it.each([
    `${DELEGATED} Councillor Rahman has approved yours.`,
    `${DELEGATED} Your application was turned down by the Chair on Monday.`,
    `${DELEGATED} Councillor Rahman looked at the plan, and she has refused your application.`,
    'Councillor Rahman has said that you may have four tables for your pavement licence.',
    'Your application for a kennels licence was determined on Monday. The Chair turned it down.',
    'Councillor Price has awarded you the ground-floor flat.',
    `${DELEGATED} The answer from Councillor Rahman was yes.`,
    'Councillor Rahman to thank for eight tables, as Mr Bell spoke to her first and she was happy to let you have them.',
    'I sought the view of the Chair, as the scheme requires. Councillor Rahman was not persuaded.',
  ])('%s', (body) => {
    expect(attributedDecisions(toResident(body), false)).toHaveLength(1);
  });

  it.each([
    `${DELEGATED} The Director has consulted Councillor Rahman and has approved yours.`,
    `${DELEGATED} The Director, after consulting the Chair, has granted your licence.`,
    `${DELEGATED} The Director, after consulting the Cabinet Member, has granted your licence.`,
    `${DELEGATED} The Director, after consulting the Portfolio Holder, has granted your licence.`,
    'The Licensing Committee, which Councillor Rahman chairs, has granted your licence.',
    'Councillor Rahman has not decided your application, and cannot.',
    'The Chair has decided to take your application first on the agenda.',
    'Councillor Price has awarded a contract for the kitchens of 90 flats.',
    `${DELEGATED} I am writing to let you have the form.`,
    `${DELEGATED} The Director has granted it, and Councillor Rahman was consulted.`,
    'I have granted your pavement licence, as Mr Bell was happy to let you have eight tables.',
  ])('and what officers, committees and chairs of meetings decide: %s', (body) => {
    expect(attributedDecisions(toResident(body), false)).toEqual([]);
  });

  it('by the writer, who names the matter in the sentence after', () => {
    const said = (rest: string): Reading =>
      readExample(
        email({
          from: 'Peter Vance',
          to: ['Luca Bruni <luca@bruni.example>'],
          subject: 'Your letter',
          body: `Dear Mr Bruni\n\nI have decided to let you go ahead.${rest}\n\nPeter Vance`,
        }),
      );
    expect(attributedDecisions(said(' You may treat this as the consent.'), false)).toHaveLength(1);
    expect(attributedDecisions(said(' You may treat this as good news.'), false)).toEqual([]);
  });

  const released = (quote: string): Reading =>
    readExample(
      release({
        author: 'officer',
        body: `Buskers can plug in\n\nThe Head of Licensing sought the view of the Chair. ${quote}\n\nENDS`,
      }),
    );

  it('by the member who is quoted', () => {
    const said =
      '"I thought it over and decided the busking permits could be granted," said Councillor Shabana Rahman.';
    expect(attributedDecisions(released(said), false)).toHaveLength(1);
  });

  it('and not by the officer who is quoted', () => {
    const said = '"I thought it over and decided the busking permits could be granted," said Marcus Bell.';
    expect(attributedDecisions(released(said), false)).toEqual([]);
  });

  it('goes further beyond enough where the draft says that an officer was to decide', () => {
    const marginOf = (body: string): number => attributedDecisions(toResident(body), false)[0]?.margin ?? 0;
    expect(marginOf(`${DELEGATED} Councillor Rahman has refused your licence.`)).toBeGreaterThan(
      marginOf('Councillor Rahman has refused your licence.'),
    );
  });
});
