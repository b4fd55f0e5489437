import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { type Council, parseCouncil } from '../../core/index.ts';
import type { Edit } from '../../extension/council/edit.ts';
import { ElectionsPanel } from '../../extension/council/elections-panel.tsx';

const WEXCOMBE = parseCouncil({
  name: 'Wexcombe',
  protocol: 'dudley',
  elections: [{ date: '2026-05-07', kind: 'local' }],
});

/** Shows a profile, as it is after each edit. */
const show = (council: Council): void => {
  const edit: Edit = (change) => show(change(council));
  void act(() => render(h(ElectionsPanel, { profile: council, edit, today: '2026-03-02' }), document.body));
};
const typeNotice = (day: string): void => {
  const [, notice] = document.querySelectorAll<HTMLInputElement>('input[type="date"]');
  if (!notice) expect.unreachable();
  notice.value = day;
  void act(() => void notice.dispatchEvent(new Event('input', { bubbles: true })));
};
const captions = (): (string | null)[] =>
  [...document.querySelectorAll('.month caption')].map(({ textContent }) => textContent);
const errors = (): (string | null)[] => [...document.querySelectorAll('.error')].map(({ textContent }) => textContent);

afterEach(() => render(null, document.body));

describe('the day of the notice', () => {
  it.each(['1802-03-27', '2026-05-07', '2026-07-27'])('that cannot be the poll’s is said to be wrong: %s', (day) => {
    show(WEXCOMBE);
    typeNotice(day);
    expect(captions().length).toBeLessThan(4);
    expect(errors()).toEqual(['expected a day before the poll, in the year that ends with it']);
  });

  it('begins the calendar once the whole of it is typed', () => {
    show(WEXCOMBE);
    for (const day of ['0202-02-25', '2026-02-25']) typeNotice(day);
    expect(errors()).toEqual([]);
    expect(captions()).toEqual(['February 2026', 'March 2026', 'April 2026', 'May 2026']);
  });
});
