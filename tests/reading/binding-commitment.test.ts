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
  ])('and what does not: %s', (sentence) => {
    expect(bindingIn(sentence)).toEqual([]);
  });
});
