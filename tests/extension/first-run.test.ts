import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../core/index.ts';
import { questionsUnder } from '../../extension/lib/first-questions.ts';
import { knownPeople, personAt } from '../../extension/lib/known-people.ts';
import { NO_POLICY } from '../../extension/lib/policy.ts';

const COUNCIL = parseCouncil({
  name: 'Test Council',
  protocol: 'torbay',
  members: [{ name: 'Ann Lee', email: 'ann@council.test', ward: 'North' }],
  officers: [
    { name: 'Bob Ray', email: 'bob@council.test', jobTitle: 'Director of Place' },
    { name: 'Cy Moss', email: 'cy@council.test', jobTitle: 'Political Assistant to the Labour Group' },
  ],
});

describe('the first questions', () => {
  it('are three, fewer what a policy has settled', () => {
    expect(questionsUnder(NO_POLICY)).toEqual(['profile', 'protocol', 'writer']);
    expect(questionsUnder({ ...NO_POLICY, protocol: 'dudley' })).toEqual(['profile', 'writer']);
    expect(questionsUnder({ ...NO_POLICY, profile: COUNCIL })).toEqual(['writer']);
  });
});

describe('people of the profile', () => {
  it('may write as what the profile has them', () => {
    expect(knownPeople(COUNCIL).map(({ name, role, post }) => [name, role, post])).toEqual([
      ['Ann Lee', 'member', 'North'],
      ['Bob Ray', 'officer', 'Director of Place'],
      ['Cy Moss', 'political-assistant', 'Political Assistant to the Labour Group'],
    ]);
  });

  it('are known by their address, however it is written', () => {
    expect(personAt(COUNCIL, ' ANN+mail@Council.test ')?.name).toBe('Ann Lee');
    expect(personAt(COUNCIL, 'ann')).toBeUndefined();
    expect(personAt(COUNCIL, 'dan@council.test')).toBeUndefined();
  });
});
