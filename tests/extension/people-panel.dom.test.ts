import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type Council, parseCouncil } from '../../core/index.ts';
import type { Edit } from '../../extension/council/edit.ts';
import { PeoplePanel } from '../../extension/council/people-panel.tsx';

const WEXCOMBE = parseCouncil({
  name: 'Wexcombe',
  protocol: 'dudley',
  members: ['Ann', 'Bob', 'Cat'].map((name) => ({ name, email: `${name}@wexcombe.test` })),
  officers: [{ name: 'Dan', email: 'dan@wexcombe.test', jobTitle: 'Planner' }],
});

/** Shows a profile, as it is after each edit. */
const show = (council: Council): void => {
  const edit: Edit = (change) => show(change(council));
  const props = { profile: council, edit, only: undefined, onShowAll: () => undefined };
  void act(() => render(h(PeoplePanel, props), document.body));
};
const press = (what: HTMLElement): void => void act(() => what.click());
const box = (name: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`input[aria-label$="${name}"]`) ?? expect.unreachable();
const button = (words: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words)) ??
  expect.unreachable();
const search = (query: string): void => {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]') ?? expect.unreachable();
  field.value = query;
  void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};
const names = (): (string | null)[] => [...document.querySelectorAll('.name')].map(({ textContent }) => textContent);

afterEach(() => render(null, document.body));

describe('people who are chosen', () => {
  it('are nobody else once somebody has come or gone, as by undo', () => {
    show({ ...WEXCOMBE, members: WEXCOMBE.members.slice(1) });
    press(box('Bob'));
    expect(box('Bob').checked).toBe(true);
    show(WEXCOMBE);
    expect([...document.querySelectorAll('.person-row input:checked')]).toEqual([]);
  });

  it('stay chosen while their entries are edited, and are let go when they are taken out', () => {
    show(WEXCOMBE);
    press(box('Bob'));
    show({ ...WEXCOMBE, members: WEXCOMBE.members.map((member) => ({ ...member, ward: 'Millfield' })) });
    expect(box('Bob').checked).toBe(true);
    press(button('Take all chosen out'));
    expect(names()).toEqual(['Ann', 'Cat', 'Dan']);
    expect(box('Cat').checked).toBe(false);
  });

  it('are counted by those who have what is set', () => {
    show(WEXCOMBE);
    for (const name of ['Ann', 'Bob', 'Dan']) press(box(name));
    press(button('Set for all chosen'));
    expect(document.querySelector('.bulk [role="status"]')?.textContent).toMatch(/^Set for 1 person/);
  });
});

describe('the search', () => {
  it.each([
    'Siân',
    'sian',
    'Sia\u0302n',
    "O'Brien",
    'o’brien',
    'obrien',
    'siân o’brien',
    'o’brien@wexcombe',
    'Équité',
    '95',
  ])('finds Siân O’Brien by %s', (query) => {
    const roles = ['Chair of the Équité Panel', ...Array.from({ length: 95 }, (_, at) => `Panel ${at + 1}`)];
    show({ ...WEXCOMBE, members: [{ name: 'Siân O’Brien', email: 'Sian.O’Brien@wexcombe.test', roles }] });
    search(query);
    expect(names()).toEqual(['Siân O’Brien']);
  });

  it('finds nobody by what is in no entry', () => {
    show(WEXCOMBE);
    search('Zoë');
    expect(names()).toEqual([]);
  });
});

describe('somebody new', () => {
  it('is opened to be filled in', () => {
    show(WEXCOMBE);
    press(button('Add a member'));
    const open = document.querySelector('.person-row:has([aria-expanded="true"]) .name');
    expect(open?.textContent).toBe('No name yet');
  });
});
