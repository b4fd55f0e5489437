import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  FindingCard,
  FindingList,
  type FindingListProps,
  mount,
  PreSendDialog,
  RecipientList,
  type RecipientListProps,
} from '../../core/review/components/index.ts';
import { dismiss, reviewDraft, sendVerdict } from '../../core/review/index.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from './sample-review.ts';
import { itemOf, review, shadowPage } from './shadow-page.ts';

const { root, all, button, press, type, settle } = shadowPage();
const MUST = itemOf('respect/public-criticism-of-officer');

beforeAll(() => {
  // jsdom has the element and not its methods
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

describe('the list', () => {
  const show = (more: Partial<FindingListProps> = {}) => {
    const does = { onFix: vi.fn(), onDismiss: vi.fn(), onSelect: vi.fn(), onJump: vi.fn(), onUndo: vi.fn() };
    const props: FindingListProps = { ...does, review, ...more };
    return { ...does, props, list: mount<FindingListProps>(root(), FindingList, props) };
  };
  const heads = () => all('.head');

  test('tells the count in a status that stays when the count changes', async () => {
    const { list, props } = show();
    const status = root().querySelector('[role="status"]') ?? expect.unreachable();
    expect(status.textContent).toBe('2 must, 1 should, 1 could');
    list.update({ ...props, review: reviewDraft(SAMPLE_DRAFT, []) });
    await settle();
    expect(root().querySelector('[role="status"]')).toBe(status);
    expect(status.textContent).toBe('Nothing found');
  });

  test('groups by level, with the word beside the shape', () => {
    show();
    expect(all('.level-heading').map((heading) => heading.textContent)).toEqual([
      'Must (2)',
      'Should (1)',
      'Could (1)',
    ]);
    const shapes = all('.level-heading .outline').map((outline) => outline.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
  });

  test('is one tab stop; arrows, Home and End move through it', async () => {
    show();
    expect(heads().filter((head) => head.tabIndex === 0)).toHaveLength(1);
    heads()[0]?.focus();
    const visited = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp']) {
      press(key);
      await settle();
      visited.push(heads().indexOf(root().activeElement as HTMLElement));
    }
    expect(visited).toEqual([1, 2, 3, 3, 2, 0, 0]);
    press('End');
    await settle();
    expect(heads().map((head) => head.tabIndex)).toEqual([-1, -1, -1, 0]);
  });

  test('opens a finding in place, shows it in the draft, and closes it again', async () => {
    const { onSelect, onJump, list, props } = show();
    const [, second] = heads();
    second?.click();
    expect(onSelect).toHaveBeenLastCalledWith(MUST);
    list.update({ ...props, selected: MUST.id });
    await settle();
    expect(heads()[1]?.getAttribute('aria-expanded')).toBe('true');
    button('Show in draft').click();
    expect(onJump).toHaveBeenCalledWith(MUST);
    heads()[1]?.click();
    expect(onSelect).toHaveBeenLastCalledWith(undefined);
  });

  test('keeps what was dismissed, with its reason, and undoes it', () => {
    const { onUndo } = show({ review: reviewDraft(SAMPLE_DRAFT, SAMPLE_FINDINGS, dismiss([], MUST, 'She agreed')) });
    expect(root().querySelector('details summary')?.textContent).toBe('Dismissed (1)');
    expect(root().querySelector('.gone')?.textContent).toContain('Reason: She agreed');
    button('Undo dismissing: Public criticism of an officer').click();
    expect(onUndo.mock.calls[0]?.[0].id).toBe(MUST.id);
  });

  test('shows only the levels asked for, and says when none is left', async () => {
    const onFilter = vi.fn();
    const { list, props } = show({ onFilter });
    button('Must (2)').click();
    expect(onFilter).toHaveBeenCalledWith({ levels: ['should', 'could'] });
    list.update({ ...props, filter: { levels: ['should', 'could'] } });
    await settle();
    expect(heads()).toHaveLength(2);
    expect(button('Must (2)').getAttribute('aria-pressed')).toBe('false');
    list.update({ ...props, filter: { levels: [] } });
    await settle();
    expect(root().textContent).toContain('Nothing at the levels shown.');
  });

  test('still offers the levels when the only finding left is at one that is not shown', async () => {
    const onFilter = vi.fn();
    const left = reviewDraft(
      SAMPLE_DRAFT,
      SAMPLE_FINDINGS.filter(({ rule }) => rule === MUST.finding.rule),
    );
    show({ onFilter, review: left, filter: { levels: ['should'] } });
    button('Must (1)').click();
    expect(onFilter).toHaveBeenCalledWith({ levels: ['should', 'must'] });
    show({ onFilter, review: reviewDraft(SAMPLE_DRAFT, []), filter: { levels: ['should'] } });
    expect(root().lastElementChild?.querySelector('.filter')).toBeNull();
  });

  test('says what was not checked', () => {
    show({ notChecked: ['The text could not be read.'] });
    expect(root().querySelector('.not-checked')?.textContent).toBe('Not checkedThe text could not be read.');
  });
});

describe('the question before sending', () => {
  const show = (findings = SAMPLE_FINDINGS) => {
    const does = { onBack: vi.fn(), onSend: vi.fn(), onJump: vi.fn() };
    const verdict = sendVerdict(reviewDraft(SAMPLE_DRAFT, findings));
    mount(root(), PreSendDialog, { ...does, verdict });
    return does;
  };

  test('asks once about everything, most serious first, and starts on the safe answer', async () => {
    show();
    await settle();
    expect(all('.badge').map((badge) => badge.textContent)).toEqual(['Must', 'Must', 'Should']);
    expect(root().activeElement?.textContent).toBe('Back to draft');
    const dialog = root().querySelector('dialog') ?? expect.unreachable();
    expect(root().getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Before this goes');
  });

  test('Escape and "Back to draft" send nothing', async () => {
    const { onBack, onSend } = show();
    await settle();
    const cancel = new Event('cancel', { cancelable: true });
    root().querySelector('dialog')?.dispatchEvent(cancel);
    button('Back to draft').click();
    expect(onBack).toHaveBeenCalledTimes(2);
    expect(cancel.defaultPrevented).toBe(true);
    expect(onSend).not.toHaveBeenCalled();
  });

  test('a key that is held down, as the one that pressed Send may be, answers nothing', async () => {
    show();
    await settle();
    const hold = (on: Element | null) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
      on?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(hold(root().activeElement)).toBe(true);
    // there it makes new lines
    expect(hold(root().querySelector('textarea'))).toBe(false);
    const pressed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    root().activeElement?.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });

  test('a must is sent only with a reason', async () => {
    const { onSend } = show();
    await settle();
    button('Send anyway').click();
    await settle();
    expect(onSend).not.toHaveBeenCalled();
    expect(root().activeElement?.tagName).toBe('TEXTAREA');
    expect(root().querySelector('[role="alert"]')?.textContent).toBe('Please write a few words.');
    type('Cleared by the Monitoring Officer');
    button('Send anyway').click();
    expect(onSend).toHaveBeenCalledWith('Cleared by the Monitoring Officer');
  });

  test('a should is sent without one', async () => {
    const { onSend } = show(SAMPLE_FINDINGS.filter(({ level }) => level === 'should'));
    await settle();
    expect(root().querySelector('textarea')).toBeNull();
    button('Send anyway').click();
    expect(onSend).toHaveBeenCalledWith('');
  });

  test('goes to a finding in the draft', async () => {
    const { onJump } = show();
    await settle();
    button('Show in draft: Public criticism of an officer').click();
    expect(onJump.mock.calls[0]?.[0].id).toBe(MUST.id);
  });
});

test('the recipients are shown with what they are taken to be, and unknown is said', () => {
  mount<RecipientListProps>(root(), RecipientList, {
    recipients: [
      {
        field: 'to',
        name: 'Helen Marsh',
        email: 'helen.marsh@wexcombe.example',
        kind: 'officer',
        role: 'Chief Executive',
      },
      { field: 'cc', name: 'Sam', email: '', kind: 'unknown', role: '' },
    ],
  });
  expect(all('dt').map((term) => term.textContent)).toEqual(['To', 'Cc']);
  expect(all('.person').map((person) => [...person.children].map((part) => part.textContent))).toEqual([
    ['Helen Marsh', 'Officer', 'Chief Executive', 'helen.marsh@wexcombe.example'],
    ['Sam', 'Unknown', 'address not shown'],
  ]);
});

describe('mounting', () => {
  test('keys typed in the review are not heard by the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    mount(root(), PreSendDialog, {
      verdict: sendVerdict(review),
      onBack: () => {},
      onSend: () => {},
      onJump: () => {},
    });
    await settle();
    press('e');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  test('a page that holds the focus in its own dialog, or closes that on a press outside, does neither for the review', async () => {
    const compose = document.body.appendChild(document.createElement('input'));
    const take = vi.fn((event: Event) => event.target !== compose && compose.focus());
    const types = ['focusin', 'pointerdown', 'mousedown', 'click'];
    for (const type of types) document.addEventListener(type, take);
    mount(root(), FindingCard, { item: MUST, takeFocus: true, onClose: vi.fn(), onFix: vi.fn(), onDismiss: vi.fn() });
    await settle();
    expect(root().activeElement?.role).toBe('dialog');
    const reason = button('Dismiss with reason…');
    for (const type of ['pointerdown', 'mousedown', 'click'])
      reason.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    await settle();
    expect(root().activeElement?.tagName).toBe('TEXTAREA');
    expect(take).not.toHaveBeenCalled();
    for (const type of types) document.removeEventListener(type, take);
  });

  test('several share one style, and unmounting takes each away', () => {
    const first = mount(root(), RecipientList, { recipients: [] });
    const second = mount(root(), RecipientList, { recipients: [] }, { theme: 'dark' });
    expect(root().querySelectorAll('style')).toHaveLength(1);
    expect(all('.probity').map((holder) => holder.dataset['theme'])).toEqual(['auto', 'dark']);
    first.unmount();
    second.unmount();
    expect(all('.probity')).toEqual([]);
  });
});
