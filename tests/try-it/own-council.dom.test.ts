import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { parseCouncil } from '../../core/index.ts';
import { App } from '../../extension/try-it/app.tsx';
import { keepOwnCouncil, OWN_COUNCIL } from '../../extension/try-it/own-council.ts';

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
  location.hash = '';
});

it('opens in a browser that refuses pages to store anything', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  render(h(App, {}), document.body);
  expect(document.querySelectorAll('select option[value="own"]')).toHaveLength(0);
  expect(document.querySelector('.compose')).not.toBeNull();
});

it('starts with today where somebody sits in the United Kingdom in summer, not with yesterday after midnight', () => {
  vi.useFakeTimers({ now: new Date('2026-06-30T23:30:00Z') });
  keepOwnCouncil(parseCouncil({ name: 'Marlock Council', protocol: 'torbay' }));
  location.hash = OWN_COUNCIL;
  render(h(App, {}), document.body);
  expect(document.querySelector<HTMLInputElement>('input[type="date"]')?.value).toBe('2026-07-01');
});

it('offers an officer whose post is not known by name alone', () => {
  const officer = { name: 'Ann Poole', email: 'ann.poole@marlock.example', jobTitle: '' };
  keepOwnCouncil(parseCouncil({ name: 'Marlock Council', protocol: 'torbay', officers: [officer] }));
  location.hash = OWN_COUNCIL;
  render(h(App, {}), document.body);
  const offered = [...document.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(offered.filter((label) => label?.includes('Poole'))).toEqual(['Ann Poole']);
});
