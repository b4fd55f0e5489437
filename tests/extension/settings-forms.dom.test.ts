import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { parseCouncil } from '../../core/index.ts';
import { ProfileForm } from '../../extension/components/profile-form.tsx';
import { ProtocolForm } from '../../extension/components/protocol-form.tsx';
import { WriterForm } from '../../extension/components/writer-form.tsx';
import { CorrectionsList } from '../../extension/entrypoints/options/corrections-list.tsx';
import { GrantedSites } from '../../extension/entrypoints/options/granted-sites.tsx';
import { RulesForm } from '../../extension/entrypoints/options/rules-form.tsx';
import { loadSettings, NO_SETTINGS } from '../../extension/lib/settings.ts';

const PROFILE = '{"name": "Cyngor Môn", "protocol": "torbay"}';
const NO_ROOM = 'This could not be kept';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
});
afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

const show = <P extends object>(form: ComponentType<P>, props: P): void =>
  void act(() => render(h(form, props), document.body));
const one = <E extends Element>(selector: string): E => document.querySelector<E>(selector) ?? expect.unreachable();
const noRoom = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
const alerts = (): string => [...document.querySelectorAll('[role="alert"]')].map((each) => each.textContent).join();

const give = (bytes: Uint8Array): void => {
  const input = one<HTMLInputElement>('input[type="file"]');
  const file = { name: 'council.json', arrayBuffer: async () => bytes.buffer };
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
const choose = (value: string): void => {
  const select = one<HTMLSelectElement>('select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('a profile that is given as a file', () => {
  it('is read as UTF-16, as Windows’ older editors save it', async () => {
    show(ProfileForm, { profile: undefined });
    give(new Uint8Array(Uint16Array.from([...`\ufeff${PROFILE}`], (letter) => letter.charCodeAt(0)).buffer));
    await vi.waitFor(async () => expect((await loadSettings()).profile?.name).toBe('Cyngor Môn'));
  });

  it('that the browser has no room for is said not to be kept', async () => {
    noRoom();
    show(ProfileForm, { profile: undefined });
    give(new TextEncoder().encode(PROFILE));
    await vi.waitFor(() => expect(alerts()).toContain(NO_ROOM));
  });
});

it('the rules show and count what the user has set where it counts, and let all of it be taken back', () => {
  const rules = { 'correspondence/blind-copy': { level: 'must', pinned: true } };
  const council = parseCouncil({ name: 'Wexcombe', protocol: 'dudley', rules });
  const own = { 'correspondence/blind-copy': 'off', 'no/longer-there': 'must' } as const;
  show(RulesForm, { settings: { ...NO_SETTINGS, own }, council });
  expect(one<HTMLSelectElement>('#rule-correspondence-blind-copy').value).toBe('');
  expect(one('[role="status"]').textContent).toMatch(/rules are in force$/);
  expect(one('button.quiet').textContent).toBe('Back to the council’s levels');
});

it('the sites that are switched on follow the popup while they are shown', async () => {
  const listeners = new Set<() => void>();
  const event = { addListener: listeners.add.bind(listeners), removeListener: listeners.delete.bind(listeners) };
  const origins: string[] = [];
  const permissions = { getAll: async () => ({ origins: [...origins] }), onAdded: event, onRemoved: event };
  vi.stubGlobal('browser', { permissions });
  show(GrantedSites, {});
  await vi.waitFor(() => expect(one('[role="status"]').textContent).toBe('No other site is switched on.'));
  origins.push('https://mail.wexcombe.test/*');
  for (const tell of listeners) tell();
  await vi.waitFor(() => expect(one('.sites li').textContent).toContain('mail.wexcombe.test'));
  act(() => render(null, document.body));
  expect(listeners.size).toBe(0);
});

it('who writes is asked for their address where the profile has but a stand-in', () => {
  const members = [
    { name: 'Ann Lee', email: 'ann.lee@no-address.invalid', ward: 'Bow' },
    { name: 'Bo Ray', email: 'bo@council.test' },
  ];
  const profile = parseCouncil({ name: 'Wexcombe', protocol: 'dudley', members });
  show(WriterForm, { writer: undefined, profile, submit: 'Save' });
  const [name, email] = document.querySelectorAll<HTMLInputElement>('input[autocomplete]');
  if (!name || !email) expect.unreachable();
  const type = (text: string): void => {
    name.value = text;
    act(() => void name.dispatchEvent(new Event('input', { bubbles: true })));
  };
  type('Ann Lee');
  expect(email.value).toBe('');
  expect(document.querySelector('option')?.label).toBe('Bow');
  type('Bo Ray');
  expect(email.value).toBe('bo@council.test');
  type('Ann Lee');
  expect(email.value).toBe('');
});

it('a correction that is taken back leaves the focus with the others', async () => {
  const corrections = ['jo', 'sam'].map((box) => ({ email: `${box}@post.test`, name: '', kind: 'press' }));
  await fakeBrowser.storage.local.set({ corrections });
  show(CorrectionsList, {});
  const undo = await vi.waitFor(() => one<HTMLButtonElement>('.sites li:last-child button'));
  for (const left of [1, 0]) {
    const button = left ? undo : one<HTMLButtonElement>('.sites button');
    button.focus();
    button.click();
    await vi.waitFor(() => expect(document.querySelectorAll('.sites li')).toHaveLength(left));
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('P'));
  }
});

describe('a setting that the browser has no room for', () => {
  it('is said not to be kept, and the choice shows what holds', async () => {
    noRoom();
    show(ProtocolForm, { profile: undefined, protocol: 'dudley' as const });
    choose('torbay');
    await vi.waitFor(() => expect(alerts()).toContain(NO_ROOM));
    expect(one<HTMLSelectElement>('select').value).toBe('dudley');
  });

  it('is said not to be kept beside its rule', async () => {
    noRoom();
    show(RulesForm, { settings: NO_SETTINGS, council: parseCouncil({ name: 'Wexcombe', protocol: 'dudley' }) });
    choose('off');
    await vi.waitFor(() => expect(one('.rules li [role="alert"]').textContent).toContain(NO_ROOM));
  });

  it('leaves the question of who writes open', async () => {
    noRoom();
    const onSaved = vi.fn();
    const writer = { name: 'Ann Lee', email: 'ann@council.test', role: 'officer' } as const;
    show(WriterForm, { writer, profile: undefined, submit: 'Save', onSaved });
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(alerts()).toContain(NO_ROOM));
    expect(onSaved).not.toHaveBeenCalled();
    expect(document.querySelector('.right')).toBeNull();
    vi.restoreAllMocks();
    one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(alerts()).toBe(''));
  });
});
