import { describe, expect, it } from 'vitest';
import { disclosure } from '../../core/reading/acts/disclosure.ts';
import { foretoldDecisions } from '../../core/reading/acts/foretold-decision.ts';
import { liabilityTaken } from '../../core/reading/acts/liability.ts';
import { partyArguments } from '../../core/reading/acts/party-politics.ts';
import { personalFacts } from '../../core/reading/acts/personal-data.ts';
import { persuasions } from '../../core/reading/acts/persuasion.ts';
import { promotions } from '../../core/reading/acts/promotion-of-politician.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { release } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const inRelease = (text: string): Reading =>
  readExample(
    release({ author: 'officer', body: `Wexcombe Borough Council\n20 January 2026\n\nNEWS\n\n${text}\n\nENDS` }),
  );

describe('a member is given the word', () => {
  it.each([
    'Councillor Bethan Price, Cabinet Member with Responsibility for Housing, Homelessness and Private Renting, said: “The new homes are for families on the register.”',
    'Councillor Tom Ashdown, our Cabinet Member for Highways and Environment, said:\n\n“The salt barns are full.”',
    'Councillor Tom Ashdown explained the need for wardens: “Snow falls at night and somebody has to be up.”',
    '“People often do not check who takes their waste away,” continued Councillor Ashdown.',
    'Former councillor Joan Hartley, to whom tribute was paid, passed away on Saturday.',
  ])('which makes nothing of them: %s', (text) => {
    expect(promotions(inRelease(text))).toEqual([]);
  });
  it.each([
    'Councillor Price acknowledged that the budget depends on the number of pupils at a school.',
    'Councillor Ashdown took part in the litter pick with pupils of Kingsmead Primary School.',
    'Councillor Hartley highlighted the help on offer this winter.',
    'Joan Hartley, in charge of the Council from the middle of last May, said the new homes were for families on the register.',
    'Councillor Bethan Price, lead member for children and families, said there were more young people in need of a home.',
  ])('or does what councillors do, which makes nothing of them: %s', (text) => {
    const lead =
      'Ten families from the register have moved into the new homes that the Council has built at Foundry Green.';
    expect(promotions(inRelease(`New homes\n\n${lead}\n\n${text}`))).toEqual([]);
  });
  it('and praise for them stays praise', () => {
    expect(
      promotions(inRelease('Councillor Bethan Price, the tireless champion of our tenants, said: “I am pleased.”')),
    ).toHaveLength(1);
  });
});

describe('what nobody is for', () => {
  const court = 'He pleaded guilty at Wexcombe Magistrates’ Court to three offences and was fined £400.';
  it.each([
    'The badges on show had been stolen.',
    'Residents are warned about bogus callers and cowboy builders.',
    'It is the selfish behaviour of a small minority.',
  ])('is no side of a dispute: %s', (text) => {
    expect(persuasions(inRelease(`The Council prosecuted a driver. ${court}\n\n${text}`))).toEqual([]);
  });
  it('is no flood', () => {
    const told =
      'Flooding shut ten shops in the High Street.\n\nWe know how devastating the floods have been for our traders.';
    expect(persuasions(inRelease(told))).toEqual([]);
  });
  it('and who did not pay is no secret once a court has heard it', () => {
    const told = inRelease(`${court}\n\nThe woman had been sent a penalty notice, which she failed to pay.`);
    expect(personalFacts(told, () => false)).toEqual([]);
  });
  it.each([
    'A child was hurt on the basket swing at Kingsmead Rec on Saturday and was taken to hospital.',
    'A list of all who gave is at the library.',
    'Two minutes at the wheel matter less than a six-year-old’s lungs.',
  ])('and gives nobody away: %s', (text) => {
    expect(personalFacts(inRelease(text), () => false)).toEqual([]);
  });
});

it('children and homes colour an argument, and are none', () => {
  expect(persuasions(inRelease('Our most vulnerable children deserve a loving home with our foster carers.'))).toEqual(
    [],
  );
});

it('how to vote is no party argument', () => {
  const told = 'This May, for the first time, voters will need to show photo ID to vote at a polling station.';
  expect(partyArguments(inRelease(told))).toEqual([]);
});

it.each([
  'If you can’t get to the polling station, ask for someone you trust to vote on your behalf.',
  'People intending to go to the polls on Thursday 7 May should check now that they have photo ID, otherwise they could lose their chance to vote.',
])('nor is whom to trust with a vote: %s', (text) => {
  const told =
    'Register to vote by 20 April. You can have a postal vote. Polling stations open at 7am. Bring photo ID.';
  expect(partyArguments(inRelease(`${told}\n\n${text}`))).toEqual([]);
});

it.each([
  'Government guidance is that libraries must close, except for click and collect.',
  'After years of decline, the high street has new shops.',
  'It is a new chapter for the museum and a success for its volunteers.',
  'We work tirelessly for a new era of housing delivery.',
])('ordinary news is no party argument: %s', (text) => {
  expect(partyArguments(inRelease(`Residents have asked for news.\n\n${text}`))).toEqual([]);
});

it.each([
  'That’s why we are asking you to have your say. Our future priorities are a big decision.',
  'Children can sign up now and follow their progress.',
  'We would much prefer to come to an agreement with the owners of empty homes.',
])('to invite, and to say what the Council prefers, is no argument: %s', (text) => {
  const disputed =
    'The Council has to save £75m over four years. The consultation on council tax and charges is open. Demand for services is rising.';
  expect(persuasions(inRelease(`${disputed}\n\n${text}`))).toEqual([]);
});

it('what was wrong in a house that others let is no admission', () => {
  const told =
    'A landlord has been fined £15,624 for an unlicensed HMO.\n\nThe furniture blocked the way out and two of the alarms were broken.\n\nHe was prosecuted under the Housing Act.';
  expect(liabilityTaken(inRelease(told))).toEqual([]);
});

it('who tells others of an illness does not have it', () => {
  const told = 'The Director of Public Health, Davina Marsh, urges parents and carers to be aware of measles.';
  expect(personalFacts(inRelease(told), () => false)).toEqual([]);
});

it('new hours are a decision taken', () => {
  const told = 'Opening hours have changed. They will now be open from 11am to 6pm on weekdays.';
  expect(foretoldDecisions(inRelease(told))).toEqual([]);
});

it('most of the work is no majority', () => {
  const told = 'The majority of the clean-up will be complete by Friday, and repairs can begin.';
  expect(partyArguments(inRelease(told))).toEqual([]);
});

it('a closed road is no closed session', () => {
  const told = 'A statement said the closure is for repairs. Gullies along the closed section of road will be cleaned.';
  expect(disclosure(inRelease(told))).toEqual([]);
});

it('to pay attention is not to pay', () => {
  const told = 'A branch hit a car. We will also pay particular attention to the trees by the school.';
  expect(liabilityTaken(inRelease(told))).toEqual([]);
});

it('what was built long ago, parties argue about today', () => {
  const argument = 'Now the Conservatives want to shut them, and only Labour will keep them open.';
  expect(partyArguments(inRelease(`The baths were built in 1936. ${argument}`))).toHaveLength(1);
});
