import { describe, expect, it } from 'vitest';
import { bindingCommitments } from '../../core/reading/acts/binding-commitment.ts';
import { letter } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const bindingIn = (sentence: string): string[] => {
  const reading = readExample(
    letter({
      author: 'member',
      body: `Wexcombe Borough Council\n\n20 January 2026\n\nMr H Pasco\n3 Ferry Steps\n\nDear Mr Pasco\n\nThank you for coming to see me on Monday.\n\n${sentence}\n\nYours sincerely\n\nCouncillor Tom Ashdown`,
    }),
  );
  return bindingCommitments(reading).map((span) => reading.text(span));
};

describe('what binds the council', () => {
  it.each([
    'On behalf of the Council I accept your offer of £4,300 for the land.',
    'The Council hereby grants you a lease of the kiosk for five years.',
    'The Council undertakes to pay your costs in full.',
    'I confirm that the Council will indemnify the club against any claim.',
    'Kindly treat this letter as your formal engagement for the survey.',
    'The mooring is yours for a further nine years at one pound a year.',
    'You have a deal, Mr Pasco: your barge and our mooring at £60 a week.',
    'Should the stage be damaged, the Council will meet the whole cost of the repair.',
    'The condition as to opening hours is hereby waived.',
    'The arrears are no longer owed.',
    'The Council will pay for the roof, and this letter commits us to it.',
    'On the Council’s instructions you are to take the wall down.',
    'I give you permission to build the wall on our side.',
    'Send the bill to the Council and have the wall rebuilt.',
    'Your appointment as managing agents will come to an end on 30 June.',
    'You have our permission to moor at the lower steps until Michaelmas.',
    'Please suspend all work on the east bank from Monday.',
    'The club may have the field rent free until 2030.',
    'I am content for you to order the turf and for the balance to fall to us.',
    'This is formal notice to leave the kiosk.',
    'Consider this letter your order for twelve shelters.',
    'I have written off the £1,200 that you owe us.',
    'Condition 7 no longer applies to you.',
    'There will be no rent to pay for the kiosk this year.',
    'We will lend you the civic silver for two years.',
    'You may graze the common from May to October without charge.',
    'The Council will reimburse you for the skip.',
    'I offer you the tenancy of the kiosk from 1 November at £94 a week.',
    'Please supply a digger for three days and charge it to the Council.',
    'From January you will pay no rent.',
  ])('%s', (sentence) => {
    expect(bindingIn(sentence)).toEqual([sentence]);
  });

  it.each([
    'I will ask officers to consider a lease of the kiosk.',
    'The committee has agreed to grant a lease of the kiosk.',
    'If officers agree, the Council may grant you a lease.',
    'I have no power to grant a lease, and can promise nothing.',
    'Has the Council accepted your offer?',
    'I should be glad to hear what you think of the kiosk.',
    'I understand from Mr Redfern that the kiosk is to be let from Monday.',
    'The licence was granted by the Director of Place on 6 May.',
    'Perhaps the Council might lease you the yard.',
    'Please do not treat this letter as an acceptance.',
    'I accept your invitation to judge the marrows on Saturday.',
    'I bought the tickets out of my own pocket and will pay for supper.',
    'You may have heard that the rent of the kiosk is under review.',
    'Cabinet agreed that the old wash-house should be let to you for seven years at a peppercorn.',
    'So please don’t order the new carpet on the strength of this letter.',
    'Your application for a late licence comes before my committee on 23 July.',
    'You will notice that reserves have gone up from £2.1 million to £6.4 million.',
    'The order of the court is that the arrears be paid at £5 a week.',
    'You may speak for three minutes if you give notice to Mr Doyle by the Monday.',
    'He is not willing to take down the floodlights until the Council makes him.',
    'You may care to show it to your solicitor.',
    'There is no rent due for the two weeks at Christmas.',
    'We offer you our warm congratulations on your hundredth birthday.',
    'If you no longer want the bin, leave it out empty on 9 April and we will take it away.',
  ])('and what does not: %s', (sentence) => {
    expect(bindingIn(sentence)).toEqual([]);
  });
});
