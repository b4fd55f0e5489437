import { describe, expect, test, vi } from 'vitest';
import type { Fix } from '../../core/index.ts';
import { FindingCard, type FindingCardProps, type FixResult, mount } from '../../core/review/components/index.ts';
import type { ReviewItem } from '../../core/review/index.ts';
import { itemOf, shadowPage } from './shadow-page.ts';

const { root, button, names, press, type, settle } = shadowPage();
const MUST = itemOf('respect/public-criticism-of-officer');
const SHOULD = itemOf('publicity/party-political');

describe('the card', () => {
  const actions = () => ({
    onFix: vi.fn<FindingCardProps['onFix']>(() => 'applied'),
    onDismiss: vi.fn(),
    onClose: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
  });
  const show = (item: ReviewItem, more: Partial<FindingCardProps> = {}) => {
    const does = actions();
    const anchor = document.createElement('p');
    document.body.append(anchor);
    const card = mount<FindingCardProps>(root(), FindingCard, {
      ...does,
      item,
      anchor,
      takeFocus: true,
      position: { place: 2, total: 4 },
      ...more,
    });
    return { ...does, card };
  };

  test('is a dialog named by level and title, and says what, what to do, why and by what paragraph', async () => {
    show(MUST);
    await settle();
    const dialog = root().querySelector('[role="dialog"]') ?? expect.unreachable();
    const name = (dialog.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => root().getElementById(id)?.textContent);
    expect(name).toEqual(['Must', 'Public criticism of an officer']);
    expect(root().activeElement).toBe(dialog);
    const { message, advice, why, clauses } = MUST.finding;
    for (const said of [message, advice, why, clauses[0]?.citation ?? '']) expect(dialog.textContent).toContain(said);
  });

  test('opened by hovering, it leaves the focus where it is', async () => {
    show(MUST, { takeFocus: false });
    await settle();
    expect(root().activeElement).toBeNull();
  });

  test('Escape closes it, as does its button', async () => {
    const { onClose } = show(MUST);
    await settle();
    press('Escape');
    button('Close').click();
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test('steps to the findings before and after', async () => {
    const { onPrevious, onNext } = show(MUST);
    await settle();
    expect(root().textContent).toContain('2 of 4');
    button('Previous finding').click();
    button('Next finding').click();
    expect([onPrevious.mock.calls.length, onNext.mock.calls.length]).toEqual([1, 1]);
  });

  test('Tab goes round inside it', async () => {
    show(MUST);
    await settle();
    press('Tab', true);
    expect(root().activeElement?.textContent).toBe('Dismiss with reason…');
    press('Tab');
    expect(root().activeElement?.getAttribute('aria-label')).toBe('Previous finding');
  });

  test('makes a fix and says so', async () => {
    const { onFix } = show(SHOULD);
    await settle();
    button('Take the sentence out').click();
    await settle();
    expect(onFix).toHaveBeenCalledWith(SHOULD, SHOULD.finding.fixes[0]);
    expect(root().querySelector('.outcome')?.textContent).toContain('Done.');
  });

  test('makes a fix once where its button is pressed twice, and what the first press came to is what is said', async () => {
    const onFix = vi.fn(async (): Promise<FixResult> => {
      await settle();
      return 'applied';
    });
    show(SHOULD, { onFix });
    await settle();
    button('Take the sentence out').click();
    button('Take the sentence out').click();
    await settle();
    await settle();
    expect(onFix).toHaveBeenCalledTimes(1);
    expect(root().querySelector('.outcome')?.textContent).toContain('Done.');
    button('Take the sentence out').click();
    expect(onFix).toHaveBeenCalledTimes(2);
  });

  test('says the words where they cannot be copied, and offers none to copy where there are none', async () => {
    const fixWith = (label: string, replacement: string): Fix => ({
      label,
      edits: [{ field: 'body', start: 0, end: 4, expected: 'Dear', replacement }],
    });
    const fixes = [fixWith('Say it otherwise', 'Good morning'), fixWith('Leave it out', '')];
    const onFix = vi.fn<FindingCardProps['onFix']>(() => 'failed');
    show({ ...SHOULD, finding: { ...SHOULD.finding, fixes } }, { onFix });
    await settle();
    const said = () => root().querySelector('.outcome')?.textContent;
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error('denied')) }]) {
      vi.stubGlobal('navigator', { clipboard });
      button('Say it otherwise').click();
      await settle();
      button('Copy the words').click();
      await settle();
      expect(said()).toContain('“Good morning”');
    }
    vi.unstubAllGlobals();
    button('Leave it out').click();
    await settle();
    expect(names()).not.toContain('Copy the words');
    expect(said()).not.toMatch(/copy/i);
  });

  test('asks to read the draft when a fix broke off, since nobody can tell how far it came', async () => {
    const fix: Fix = { label: 'Say it otherwise', edits: [] };
    const onFix = vi.fn<FindingCardProps['onFix']>(() => Promise.reject(new Error('broken')));
    show({ ...SHOULD, finding: { ...SHOULD.finding, fixes: [fix] } }, { onFix });
    await settle();
    button('Say it otherwise').click();
    await settle();
    expect(root().querySelector('.outcome')?.textContent).toContain('Please read your draft');
  });

  test('says that the words have changed; offers them to copy when the editor does not take them', async () => {
    const fix: Fix = {
      label: 'Say it otherwise',
      edits: [{ field: 'body', start: 0, end: 4, expected: 'Dear', replacement: 'Good morning' }],
    };
    const item = { ...SHOULD, finding: { ...SHOULD.finding, fixes: [fix] } };
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const onFix = vi.fn<FindingCardProps['onFix']>().mockReturnValueOnce('changed').mockReturnValueOnce('failed');
    show(item, { onFix });
    await settle();
    button('Say it otherwise').click();
    await settle();
    expect(root().querySelector('.outcome')?.textContent).toContain('words have changed');
    expect(names()).not.toContain('Copy the words');
    button('Say it otherwise').click();
    await settle();
    button('Copy the words').click();
    await settle();
    expect(writeText).toHaveBeenCalledWith('Good morning');
    expect(root().querySelector('.outcome')?.textContent).toBe('Copied.');
    vi.unstubAllGlobals();
  });

  test('asks to read the draft when the editor made another change than was meant', async () => {
    const fix: Fix = { label: 'Say it otherwise', edits: [] };
    show({ ...SHOULD, finding: { ...SHOULD.finding, fixes: [fix] } }, { onFix: () => 'astray' });
    await settle();
    button('Say it otherwise').click();
    await settle();
    expect(root().querySelector('.outcome')?.textContent).toContain('read your draft');
  });

  test('a should can be dismissed here; a must only with a reason', async () => {
    const { onDismiss, card } = show(SHOULD);
    await settle();
    button('Dismiss here').click();
    expect(onDismiss).toHaveBeenCalledWith(SHOULD, '');
    card.unmount();
    show(MUST);
    await settle();
    expect(names()).not.toContain('Dismiss here');
  });

  test('asks for the reason in words when it is left empty, keeps the focus there, and takes it when given', async () => {
    const { onDismiss } = show(MUST);
    await settle();
    button('Dismiss with reason…').click();
    await settle();
    expect(root().activeElement?.tagName).toBe('TEXTAREA');
    button('Dismiss').click();
    await settle();
    expect(root().querySelector('[role="alert"]')?.textContent).toBe('Please write a few words.');
    expect(root().querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
    expect(onDismiss).not.toHaveBeenCalled();
    type(' It quotes the inspector. ');
    button('Dismiss').click();
    expect(onDismiss).toHaveBeenCalledWith(MUST, 'It quotes the inspector.');
  });

  test('Escape in the reason gives up the reason and not the card, and the focus goes back', async () => {
    const { onClose, onDismiss } = show(MUST);
    await settle();
    button('Dismiss with reason…').click();
    await settle();
    press('Escape');
    await settle();
    expect(onClose).not.toHaveBeenCalled();
    expect(onDismiss).not.toHaveBeenCalled();
    expect(root().activeElement?.textContent).toBe('Dismiss with reason…');
  });

  test('explains the rule where there is more to say', async () => {
    show(MUST, {
      explain: ({ finding }) => ({
        rule: finding.rule,
        flagged: [{ text: 'She failed us.', because: 'It blames her.' }],
        fine: [],
      }),
    });
    await settle();
    expect(root().textContent).not.toContain('She failed us.');
    button('Explain').click();
    await settle();
    expect(root().textContent).toContain('She failed us.');
    expect(root().textContent).toContain('It blames her.');
    expect(button('Hide explanation').getAttribute('aria-expanded')).toBe('true');
  });

  test('hostile words stay words', async () => {
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const finding = { ...MUST.finding, title: nasty, message: nasty, advice: nasty, why: nasty, quote: nasty };
    show({ ...MUST, finding });
    await settle();
    expect(root().querySelector('img, script')).toBeNull();
    expect(root().querySelector('.what')?.textContent).toBe(nasty);
  });
});
