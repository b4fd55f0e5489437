import { describe, expect, it } from 'vitest';
import { disclosure } from '../../core/reading/acts/disclosure.ts';
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
