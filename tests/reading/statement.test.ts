import { describe, expect, it } from 'vitest';
import { lint } from '../../core/index.ts';
import { email } from '../../core/rules/example-drafts.ts';
import { EXAMPLE_COUNCIL } from '../support/read-example.ts';

const flaggedFor = (body: string): boolean =>
  lint(
    email({
      from: 'Simon Pell',
      to: ['Judy Mabbott <judy@combegraphics.example>'],
      subject: 'Annual report: shall we print?',
      body: `Dear Ms Mabbott\n\n${body}\n\nSimon Pell\nChair of Overview and Scrutiny`,
    }),
    EXAMPLE_COUNCIL,
  ).some(({ rule }) => rule === 'decisions/commits-council');

describe('a denial', () => {
  it.each<[string, boolean]>([
    ['The proof is very handsome. You can go ahead and print four hundred at the price you quoted.', true],
    ['The proof is very handsome. I can’t tell you to go ahead.', false],
    // An aside between commas ends no clause.
    ['The proof is very handsome. I can’t, however, tell you to go ahead.', false],
    ['The proof is very handsome. I can’t, I’m afraid, tell you to go ahead.', false],
  ])('%s', (body, flagged) => {
    expect(flaggedFor(body)).toBe(flagged);
  });
});
