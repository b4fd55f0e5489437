import { describe, expect, it } from 'vitest';
import { email } from '../../core/rules/example-drafts.ts';
import { RESIDENT, rulesIn, rulesInEmail } from '../support/wexcombe-mail.ts';

describe('a vote given away before the hearing', () => {
  const RULE = 'decisions/predetermination';
  it.each([
    'The licence review is on Friday. You have my vote, and so does your brother.',
    'The planning application comes up on the 9th and nothing the officers write will bring me round.',
    'I sit on the Planning Committee, so tell your mother that I shall refuse it.',
    'I can tell you now which way I shall vote on the licence, and it is for you.',
    'It is on the planning agenda for Monday. I am on the panel and I shall be saying no.',
    'I shall be supporting the application for the flats come what may.',
    'I am on Planning on Thursday and the application will not get past me.',
    'I am on the planning committee and there is no way that I will let that extension through.',
    'I sit on the licensing panel on Tuesday and can tell you now that they will get their extra hours.',
    'I will be supporting the wind farm application on the 14th and have told the developer so.',
  ])('%s', (text) => {
    expect(rulesInEmail('Peter Vance', RESIDENT, text)).toContain(RULE);
  });
  it.each([
    'The planning application comes up on the 9th. I will listen to both sides before deciding how to vote.',
    'I object to the application as ward member, so I shall not be voting on it and will leave the room.',
    'You say that my mind is made up about the licence. It is not.',
    'I will be voting against the budget on Thursday.',
    'I will be voting against the 4.99 per cent on council tax, and my mind is made up.',
    'I haven’t made up my mind about the licence and want to read the report.',
    'I shall not be opposing or supporting the application before I have heard both sides.',
    'I can’t tell you how I shall vote on the application.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Peter Vance', RESIDENT, text)).not.toContain(RULE);
  });
});

describe('a word before the case comes to court', () => {
  const RULE = 'decisions/legal-influence';
  it.each([
    'Mr Sims is before the magistrates on the 9th. Could you drop the charge and give him a warning instead?',
    'You are giving evidence in the prosecution on Friday. I would leave the photographs out of it.',
    'I hear that you are to testify against Mr Sims. If I were you I wouldn’t turn up.',
    'The injunction against the camp goes to court on Friday. I want you to pull it.',
    'Please cancel the court date for the Hodge family.',
    'The trial is in September. I must press you to accept the caution that he has offered.',
    'When the inspector asks you about the badgers at the public inquiry, please say that the survey was never finished.',
  ])('%s', (text) => {
    expect(rulesInEmail('Derek Fenn', 'Tariq Malik', text)).toContain(RULE);
  });
  it.each([
    'A resident asks me to have the prosecution dropped. I can’t get involved and have told him so.',
    'How many prosecutions did we bring last year, and what is our policy on cautions?',
    'The nets on the tennis court have gone again.',
    'He has asked me to help with the summons. It is before the court and I must keep my nose out of it.',
    'Mrs Fry has a parking ticket. I told her that she can appeal to the tribunal.',
    'I have two sets of papers for the hearing, I think: the late-night van and the review.',
    'The barrister has had his say about the flag. It went up in May and it will stay up.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Derek Fenn', 'Tariq Malik', text)).not.toContain(RULE);
  });
});

describe('the Council’s money spent by a member', () => {
  const RULE = 'decisions/commits-council';
  it.each([
    'Go ahead at £4,200 and send the invoice to the Council.',
    'I have agreed a price of £900 with you, so consider it booked.',
    'Get your lads to clear the hedge at Gorse Lane, the Council is paying.',
    'Could you take the lime down today please? I’ll see that the Council pays you.',
    'Your invoice is correct. I have signed it at the bottom as good to pay.',
  ])('%s', (text) => {
    expect(rulesInEmail('Tom Ashdown', RESIDENT, text)).toContain(RULE);
  });
  it.each([
    'I can’t accept a quotation: only Marcus Bell can place the order.',
    'I support the bid for £4,200 and hope that the panel will approve it.',
    'What would it cost to plant the roundabout? The Council would have to go out to tender.',
    'Six large ones for eight o’clock please. I’ll pay when you come.',
    'I am delighted to be able to say that the ramp is safe and the £4,000 stays in the budget.',
    'Pay on the gate when you come to the fair. It is £15 for a family.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Tom Ashdown', RESIDENT, text)).not.toContain(RULE);
  });
});

describe('a visit', () => {
  const RULE = 'premises/visit-arrangements';
  const visit = (text: string) =>
    rulesIn(
      email({
        from: 'Simon Pell',
        to: ['Susan Whitlock'],
        subject: 'Beech House',
        body: `Dear Susan\n\n${text}\n\nSimon Pell`,
      }),
    );
  it.each([
    'I shall drop in on the care home unannounced one evening this week.',
    'I’ll call at the depot tomorrow at six. They don’t know that I am coming.',
    'I shall be turning up at the Larches on Friday without warning.',
    'Going in the hostel tonight at ten. Don’t ring ahead.',
    'The committee will make a surprise inspection of the depot on Monday. Nobody there has been told.',
    'Me and two of the lads are gonna swing by the sorting shed on Thursday. Keep it under your hat.',
    'I have every right to see the hostel kitchen for myself, so expect me when you see me. The manager is not to be told.',
    'The panel are going to spring a visit on the transfer station. Nobody there is to know until they are at the gate.',
    'I’m driving over to the care home tonight after my surgery. I haven’t rung them.',
    'Without any appointment I shall be calling at the care home on Sunday.',
    'I shall be dropping by the hostel on Wednesday. I haven’t spoken to the warden and I don’t mean to.',
    'A surprise visit to the hostel is what is wanted, and I will be making one this week.',
    'I have made up my mind to look round the hostel on a day of my own choosing.',
    'I shall drop in on the depot when it suits me.',
    'Three of us from scrutiny will be in the hostel on Monday. We are not giving notice to the staff.',
    'I intend to arrive at the care home one Sunday without letting anybody know which.',
  ])('%s', (text) => {
    expect(visit(text)).toContain(RULE);
  });
  it.each([
    'May I visit the care home some time next month? I would be guided by the manager.',
    'I’ll be at the depot tomorrow at six, as agreed with the manager.',
    'Please don’t turn up at the care home unannounced.',
    'I shall be turning up at the Larches on Friday at ten, as the manager and I agreed.',
    'The committee will visit the depot on Monday, as arranged with the manager.',
    'I’ll be at the depot at nine on Tuesday. Is there parking?',
    'I’ll drop the old signs off at the tip on Saturday and save you a trip.',
    'They expect me at the day centre at eleven, and I shall bring the cheque.',
    'The care home is lovely. If it isn’t possible, do just say so, and we’ll put the urn in the gate.',
    'The depot did well, and I trust that we may look forward to a speedy answer.',
    'Inspectors have the right to go into the care home at any time. Have they been this year?',
  ])('not: %s', (text) => {
    expect(visit(text)).not.toContain(RULE);
  });
});

describe('a tie between an officer and somebody', () => {
  it.each([
    ['whose matter is in hand', '26/00914 is my uncle’s garage. I have done the report and recommend approval.', true],
    ['who is among the candidates', 'My niece is one of the five on the shortlist, and I am in the chair.', true],
    ['and that is declared', '26/00914 is my uncle’s garage. I have declared it; please give it to Ben.', false],
  ])('%s is told of to whichever officer it is written', (_, body, told) => {
    const found = rulesInEmail('Priya Nair', 'Olivia Grant', body, 'This week');
    expect(found.includes('employment/relationship')).toBe(told);
  });
});

describe('a decision credited to whoever reads it', () => {
  const RULE = 'decisions/wrong-decision-maker';
  it.each([
    'I note that you have approved 26/1001 under delegated powers.',
    'The notice will say that you granted the variation of the licence on the 11th.',
  ])('%s', (text) => {
    expect(rulesInEmail('Liam Doyle', 'Shabana Rahman', text)).toContain(RULE);
  });
  it.each([
    'You approved the minutes on Tuesday, so I have published them. The licence is being looked at by officers.',
    'You asked who decided on the licence. I did, after consulting you.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Liam Doyle', 'Shabana Rahman', text)).not.toContain(RULE);
  });
  it('nor is passing on a letter a decision', () => {
    const text = 'It is for officers to settle the terms of the licence. I have passed your letter to David Kerr.';
    expect(rulesInEmail('Tom Ashdown', RESIDENT, text)).not.toContain(RULE);
  });
});
