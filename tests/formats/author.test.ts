import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../core/council/council.ts';
import { guessRole } from '../../core/formats/author.ts';

const council = parseCouncil({
  name: 'Wexcombe',
  protocol: 'dudley',
  members: ["Olivia O'Brien", 'Siân Pugh', 'Tom Hillier', 'Ann Lee-Grant', 'Mary-Ann Leeson'].map((name, at) => ({
    name,
    email: `member${at}@wexcombe.test`,
  })),
  officers: ['Tom Hill', 'Ann Lee'].map((name, at) => ({ name, email: `o${at}@wexcombe.test`, jobTitle: 'Clerk' })),
});
const signedBy = (name: string) => guessRole(`Dear Sir,\n\nThank you.\n\nYours sincerely,\n${name}`, 'letter', council);

describe('who drafts a letter, by its signature', () => {
  it.each([
    'Olivia O’Brien',
    "Olivia O'Brien",
    'Sian Pugh',
    'Sia\u0302n Pugh',
    'Tom Hillier',
    'Ann Lee-Grant, Kingsmead',
    // whose name has another's within it
    'Mary-Ann Leeson',
  ])('is the member %s', (name) => expect(signedBy(name)).toBe('member'));

  it.each(['Tom Hill', 'Tom Hill, Clerk', 'for Tom Hill’s team', 'Ann Lee – Clerk', 'Oscar Wilde'])(
    'is an officer where it reads %s',
    (name) => expect(signedBy(name)).toBe('officer'),
  );

  it('is nobody whose name is only in other words', () => {
    const grant = { ...council, members: [{ name: 'Will Grant', email: 'w@wexcombe.test', roles: [] }], officers: [] };
    expect(guessRole('Yours sincerely,\nThe panel that will grant it', 'letter', grant)).toBe('officer');
  });
});
