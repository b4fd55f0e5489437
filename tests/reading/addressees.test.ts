import { describe, expect, it } from 'vitest';
import { addresseesOf, officersAsked, reachesCouncil } from '../../core/reading/addressees.ts';
import { email, letter } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const fromMember = (to: string, greeting: string) =>
  readExample(
    letter({
      author: 'member',
      body: `Councillor Caroline Moss\n4 Hill View\n\n20 January 2026\n\n${to}\n\n${greeting}\n\nThe lamp is lit again.\n\nYours sincerely\n\nCaroline Moss`,
    }),
  );

describe('a letter goes to', () => {
  it('whom it greets, where its head names nobody', () => {
    const { officers, someOfficer, outside } = addresseesOf(fromMember('', 'Dear Ms Marsh'));
    expect(officers.map(({ name }) => name)).toEqual(['Helen Marsh']);
    expect([someOfficer, outside]).toEqual([true, false]);
  });

  it('nobody of the council, where it greets a stranger', () => {
    const { members, officers, outside } = addresseesOf(fromMember('', 'Dear Mr Pasco'));
    expect([members.length, officers.length, outside]).toEqual([0, 0, true]);
  });

  it('an office of the council, though nobody knows who holds it', () => {
    expect(reachesCouncil(fromMember('The Appointments Panel', 'Dear Sir or Madam'))).toBe(true);
    expect(reachesCouncil(fromMember('Human Resources, Vale Hospital', 'Dear Sir or Madam'))).toBe(false);
  });
});

describe('the officers asked', () => {
  const asked = (to: readonly string[], cc: readonly string[] = []) =>
    officersAsked(
      readExample(email({ from: 'Caroline Moss', to, cc, subject: 'Hello', body: 'The room is free.' })),
    ).known.map(({ name }) => name);

  it('are those it is to, and those copied in only where it is to none', () => {
    expect(asked(['Helen Marsh'], ['Marcus Bell'])).toEqual(['Helen Marsh']);
    expect(asked(['Tom Ashdown'], ['Marcus Bell'])).toEqual(['Marcus Bell']);
  });
});
