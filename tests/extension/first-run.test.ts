import { describe, expect, it, vi } from 'vitest';
import { parseCouncil } from '../../core/index.ts';
import { askFirstQuestions } from '../../extension/lib/ask-first-questions.ts';
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

describe('the page with the first questions', () => {
  it.each([
    ['normal', 1],
    ['development', 1],
    ['admin', 0],
  ])('opens after an installation of type %s this often: %i', async (installType, times) => {
    const create = vi.fn();
    vi.stubGlobal('browser', {
      management: { getSelf: async () => ({ installType }) },
      runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
      tabs: { create },
    });
    await askFirstQuestions();
    expect(create).toHaveBeenCalledTimes(times);
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
