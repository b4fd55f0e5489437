import { describe, expect, it } from 'vitest';
import { persuasions } from '../../core/reading/acts/persuasion.ts';
import { politicalViews } from '../../core/reading/acts/political-view.ts';
import { promotions } from '../../core/reading/acts/promotion-of-politician.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { release } from '../../core/rules/example-drafts.ts';
import { readExample, readText } from '../support/read-example.ts';

const inRelease = (sentence: string): Reading =>
  readExample(
    release({
      author: 'officer',
      body: `Wexcombe Borough Council\n20 January 2026\n\nNEWS\n\nThe Council is consulting on a plan for Market Street, which can be seen at the library until March.\n\n${sentence}\n\nENDS`,
    }),
  );

describe('a politician made much of', () => {
  it('names the politician', () => {
    const found = promotions(
      inRelease('The park owes its new gates to the tireless efforts of Councillor Bethan Price.'),
    );
    expect(found).toMatchObject([{ who: 'Councillor Price' }]);
  });

  it.each([
    'The Mayor, Councillor Margaret Dunne, will open the show and present the prizes.',
    'Councillor Bethan Price, Cabinet Member for Housing, said: “The plan has two options.”',
    'Forty tireless volunteers gave up their Sunday.',
  ])('and not: %s', (sentence) => {
    expect(promotions(inRelease(sentence))).toEqual([]);
  });
});

describe('a plain deed that is part of praise', () => {
  it('takes nothing from it', () => {
    const [found] = promotions(
      inRelease('The shelter is there thanks to Councillor Bethan Price, who wrote 47 letters about it.'),
    );
    expect(found?.margin).toBeGreaterThan(0.6);
  });

  it('is a plain deed alone', () => {
    expect(promotions(inRelease('Councillor Bethan Price presented the prizes.'))).toEqual([]);
  });
});

describe('an argument for one side', () => {
  it.each([
    'Nobody in their right mind could object to so sensible a scheme.',
    'Every resident must write in and oppose this outrageous plan.',
  ])('%s', (sentence) => {
    expect(persuasions(inRelease(sentence))).toHaveLength(1);
  });

  it.each([
    'Supporters call it common sense, and opponents call it madness.',
    'Comments can be sent until 31 March.',
    'We are delighted that the library has reopened.',
  ])('and not: %s', (sentence) => {
    expect(persuasions(inRelease(sentence))).toEqual([]);
  });
});

describe('an officer’s own view of politics', () => {
  it.each([
    'I have voted Labour all my life.',
    'Fingers crossed for your seat on Thursday, and good luck on the doorstep.',
    'Frankly, I think the government’s policy is a disgrace.',
    'If people keep voting Tory this is what happens.',
    'Get Labour out and your trade will pick up.',
  ])('%s', (body) => {
    expect(politicalViews(readText(body))).toHaveLength(1);
  });

  it.each([
    'Labour has six seats and the Conservatives have four.',
    'The policy was adopted by the Cabinet in March.',
    'You wrote that “the government’s policy is a disgrace”.',
    'Whether that is right is a question for members and not for me.',
  ])('and not: %s', (body) => {
    expect(politicalViews(readText(body))).toEqual([]);
  });
});
