import { describe, expect, it } from 'vitest';
import { liabilityTaken } from '../../core/reading/acts/liability.ts';
import { readText } from '../support/read-example.ts';

describe('fault admitted or payment promised', () => {
  it.each([
    ['Your car was damaged because of our negligence.', true, false],
    ['We will pay for the new windscreen in full.', false, true],
    ['The gardener sprayed your vegetables, and nobody had been trained.', true, false],
    ['You will not be a penny worse off for the ruined carpet.', false, true],
    ['It was our fault and we will reimburse you for the broken glasses.', true, true],
  ])('%s', (body, admits, pays) => {
    expect(liabilityTaken(readText(body))).toMatchObject([{ admits, pays }]);
  });

  it.each([
    'I am sorry to hear that your car was damaged.',
    'Our insurers will decide whether we should pay for the damage to your car.',
    'We will repair the pothole by Friday.',
    'Is it our fault that your car was damaged?',
    'The road was inspected on 3 August, two days before your accident.',
    'The bin was missed on Tuesday, which was our mistake.',
  ])('and what leaves it open: %s', (body) => {
    expect(liabilityTaken(readText(body))).toEqual([]);
  });
});
