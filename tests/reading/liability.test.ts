import { describe, expect, it } from 'vitest';
import { liabilityTaken } from '../../core/reading/acts/liability.ts';
import { readText } from '../support/read-example.ts';

describe('fault admitted or payment promised', () => {
  it.each([
    ['Your car was damaged because of our negligence.', true, false],
    ['We will pay for the new windscreen in full.', false, true],
    ['Nobody is going to be left to find the price of a ruined carpet.', false, true],
    ['I would be surprised if the bill for your broken glasses did not come back to you.', false, true],
    ['You will have every penny of it back, and I hope that the wrist you broke is better.', false, true],
    ['Your cellar flooded: the grille was down for clearing in May and we didn’t get to it.', true, false],
    ['The council damaged your wall by not clearing it and I can promise you a new one.', true, false],
    ['The gardener sprayed your vegetables, and nobody had been trained.', true, false],
    ['You will not be a penny worse off for the ruined carpet.', false, true],
    ["The step should've been salted before you broke your hip.", true, false],
    ['We got this badly wrong, and it is right that everyone whose car was sprayed should know.', true, false],
    ["The council's to blame, and I will have your greenhouse rebuilt.", true, true],
    ['It was our fault and we will reimburse you for the broken glasses.', true, true],
    ['The Council takes full responsibility and will compensate every swimmer who was ill.', true, true],
  ])('%s', (body, admits, pays) => {
    expect(liabilityTaken(readText(body))).toMatchObject([{ admits, pays }]);
  });

  it.each([
    'I am sorry to hear that your car was damaged.',
    'Our insurers will decide whether we should pay for the damage to your car.',
    'We will repair the pothole by Friday.',
    'Our contractor will cut the hedge by your damaged fence on the 14th.',
    'Is it our fault that your car was damaged?',
    'The road was inspected on 3 August, two days before your accident.',
    'The bin was missed on Tuesday, which was our mistake.',
    "The forecast should've been checked, and nobody went out.",
    'It would be wrong to admit anything about the damage to your car.',
  ])('and what leaves it open: %s', (body) => {
    expect(liabilityTaken(readText(body))).toEqual([]);
  });
});
