import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK_STYLES } from '../../extension/lib/marks.ts';
import { createOverlay, type Overlay } from '../../extension/lib/overlay.ts';

let styles = '';
let overlay: Overlay;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom applies no sheet to a shadow: what it is given is looked at instead
  Object.assign(CSSStyleSheet.prototype, {
    replaceSync(given: string) {
      styles = given;
    },
  });
  overlay = createOverlay(document, '');
});
afterEach(() => {
  overlay.remove();
  vi.useRealTimers();
});

/** What a screen reader hears, each time that it hears something. */
const hear = () => {
  const heard: string[] = [];
  const live = overlay.shadow.querySelector('[role="status"]') ?? expect.unreachable();
  const observer = new MutationObserver(() => {
    if (live.textContent) heard.push(live.textContent);
  });
  observer.observe(live, { childList: true, characterData: true, subtree: true });
  return heard;
};

describe('what is drawn over a page', () => {
  it('stays off paper: neither the marks nor the badge are part of what is printed', () => {
    expect(MARK_STYLES.trim()).toMatch(/^@media screen \{[^@]*\}$/);
    expect(styles).toContain('@media print { :host { display: none; } }');
  });

  it('has no second copy of a text box’s words where a system forces its colours', () => {
    const [mirror] = /\.mirror \{[^}]*\}/.exec(styles) ?? [];
    expect(mirror).toContain('color: transparent');
    expect(mirror).toContain('forced-color-adjust: none');
  });
});

describe('what is said', () => {
  it('is in the extension’s own language and runs its way, whatever those of the page', () => {
    document.documentElement.lang = 'cy';
    document.documentElement.dir = 'rtl';
    expect(overlay.shadow.querySelector<HTMLElement>('[role="status"]')?.lang).toBe('en-GB');
    expect(overlay.shadow.host.getAttribute('dir')).toBe('ltr');
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  });
});

describe('a notice', () => {
  it('is heard each time, and is not left to be read when it has gone', async () => {
    const heard = hear();
    overlay.notify('Press Send again');
    await Promise.resolve();
    vi.advanceTimersByTime(11_000);
    await Promise.resolve();
    expect(overlay.shadow.querySelector('[role="status"]')?.textContent).toBe('');
    overlay.notify('Press Send again');
    await Promise.resolve();
    expect(heard).toEqual(['Press Send again', 'Press Send again']);
  });

  it('keeps nothing from being announced: what came meanwhile is told after it', async () => {
    const heard = hear();
    overlay.notify('Press Send again');
    await Promise.resolve();
    overlay.announce('1 must');
    overlay.announce('2 must');
    await Promise.resolve();
    vi.advanceTimersByTime(11_000);
    await Promise.resolve();
    expect(heard).toEqual(['Press Send again', '2 must']);
  });
});
