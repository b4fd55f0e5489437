import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Council, parseCouncil } from '../../core/index.ts';
import { fileName } from '../../extension/council/files.ts';
import { Workbench } from '../../extension/council/workbench.tsx';

const profileOf = (name: string): Council => parseCouncil({ name, protocol: 'dudley', wards: ['Bow'] });
const LIST = 'Officer,Post,Ward\nAnn Example,Group Engineer,\n';

let used: Council[] = [];
/** Shows the page with a profile in use. */
const show = (profile: Council | undefined): void => {
  const onUse = (council: Council) => {
    used.push(council);
  };
  void act(() => render(h(Workbench, { profile, today: '2026-03-02', onUse }), document.body));
};
const field = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label));
  return document.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`) ?? expect.unreachable();
};
const change = (label: string, value: string, kind = 'input'): void => {
  const element = field(label);
  element.value = value;
  void act(() => void element.dispatchEvent(new Event(kind, { bubbles: true })));
};
const button = (words: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words)) ??
  expect.unreachable();
const press = (words: string): void => void act(() => button(words).click());
const heading = (): string | null | undefined => document.querySelector('h2')?.textContent;
const said = (): string | null | undefined => document.querySelector('.head-bar [role="status"]')?.textContent;
const give = async (name: string, text: string): Promise<void> => {
  const input = field('Files to import');
  const bytes = new TextEncoder().encode(text);
  Object.defineProperty(input, 'files', {
    configurable: true,
    value: [{ name, size: bytes.length, arrayBuffer: async () => bytes.buffer }],
  });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
};

beforeEach(() => {
  used = [];
});
afterEach(() => render(null, document.body));

describe('a profile that another page puts to use', () => {
  it('is shown here, and what was here can be had back', () => {
    show(profileOf('Wexcombe'));
    show(profileOf('Ashdale'));
    expect(heading()).toBe('Ashdale');
    expect(button('Use this profile').disabled).toBe(true);
    expect(said()).toContain('Ashdale');
    press('Undo');
    expect(heading()).toBe('Wexcombe');
    expect(said()).toBe('');
  });

  it('is not put in the place of what was edited here, and the editor is told', () => {
    show(profileOf('Wexcombe'));
    press('Places');
    change('Council', 'Wexcombe Borough');
    show(profileOf('Ashdale'));
    expect(heading()).toBe('Wexcombe Borough');
    expect(said()).toContain('Another page has put another profile to use');
    expect(button('Use this profile').disabled).toBe(false);
  });

  it('is not told of where it is this page’s own, or another setting was changed', async () => {
    show(profileOf('Wexcombe'));
    press('Places');
    change('Council', 'Wexcombe Borough');
    show(profileOf('Wexcombe'));
    expect(said()).toBe('');
    await act(async () => button('Use this profile').click());
    show({ ...profileOf('Wexcombe Borough'), stamp: { savedOn: '2026-03-02', sha256: '' } });
    expect(used.map(({ name }) => name)).toEqual(['Wexcombe Borough']);
    expect(said()).toBe('Probity now checks by the profile of Wexcombe Borough.');
    expect(button('Use this profile').disabled).toBe(true);
  });

  it('stays here when it is taken out of use', () => {
    show(profileOf('Wexcombe'));
    show(undefined);
    expect(heading()).toBe('Wexcombe');
    expect(button('Use this profile').disabled).toBe(false);
  });
});

it('a file is called by the council’s name, without its accents', () => {
  expect(fileName('Cyngor Sir Ynys Môn')).toBe('cyngor-sir-ynys-mon');
  expect(fileName('…')).toBe('council');
});

describe('an import', () => {
  it('proposes the columns of work, and not those of home or of titles', async () => {
    show(profileOf('Wexcombe'));
    press('Import');
    await give(
      'staff.csv',
      'Title,Forenames,Surname,Home email,Email (work),Job title\nMs,Ann,Lee,a@b.test,c@d.test,Clerk\n',
    );
    await vi.waitFor(() => button('Read it so'));
    const chosen = [...document.querySelectorAll<HTMLSelectElement>('.person-form select')].map(({ value }) => value);
    expect(chosen.filter(Boolean)).toEqual(['Forenames', 'Surname', 'Email (work)', 'Job title']);
  });

  it('keeps its files, columns and answers while another part is looked at', async () => {
    show(profileOf('Wexcombe'));
    press('Import');
    await give('staff.csv', LIST);
    await vi.waitFor(() => button('Read it so'));
    change('Full name', 'Officer', 'change');
    press('Read it so');
    await vi.waitFor(() => field('Group Engineer'));
    // the same file once more changes nothing
    await give('staff.csv', LIST);
    expect(document.querySelectorAll('.given li')).toHaveLength(1);
    change('Group Engineer', 'manager', 'change');
    press('Places');
    press('Import');
    await vi.waitFor(() => expect(field('Group Engineer').value).toBe('manager'));
    await vi.waitFor(() => expect(button('Take into').disabled).toBe(false));
    press('Take into');
    press('Import');
    expect(document.querySelector('.given')).toBeNull();
    press('Use this profile');
    expect(used[0]?.officers).toMatchObject([{ name: 'Ann Example', grade: 'manager' }]);
  });
});

describe('the focus', () => {
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  const pressFocused = (words: string): void => {
    button(words).focus();
    press(words);
  };

  it('stays near what was taken out', () => {
    const officers = ['Ann', 'Bob'].map((name) => ({ name, email: `${name}@w.test`, jobTitle: 'Clerk' }));
    show({
      ...profileOf('Wexcombe'),
      officers,
      media: [{ name: 'Echo', domains: [] }],
      elections: [{ date: '2026-05-07', kind: 'local' }],
    });
    press('Ann');
    pressFocused('Take out');
    expect(focused()).toContain('1 person');
    press('Places');
    pressFocused('Take out Echo');
    expect(focused()).toContain('Add');
    press('Elections');
    pressFocused('Take out');
    expect(focused()).toContain('Add');
  });

  it('goes to the part that a button led to', () => {
    show(profileOf('Wexcombe'));
    expect(document.activeElement).toBe(document.body);
    press('Health');
    pressFocused('Go there');
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
  });
});
