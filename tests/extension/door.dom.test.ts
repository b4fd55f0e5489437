import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Door, openDoor } from '../../extension/lib/door.ts';

let door: Door;
const pageHears = vi.fn();

beforeEach(() => {
  pageHears.mockClear();
  door = openDoor(window);
  window.addEventListener('click', pageHears, true);
});
afterEach(() => {
  door.close();
  window.removeEventListener('click', pageHears, true);
});
const click = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

describe('the door', () => {
  it("keeps its place before the page's listeners for one that comes after them", () => {
    door.on({
      click: (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
    });
    click();
    expect(pageHears).not.toHaveBeenCalled();
  });

  it('calls listeners in the order in which they came, and none after one that stops the event', () => {
    const heard: string[] = [];
    door.on({ click: () => heard.push('first') });
    door.on({
      click: (event) => {
        heard.push('second');
        event.preventDefault();
      },
    });
    door.on({ click: () => heard.push('third') });
    click();
    expect(heard).toEqual(['first', 'second']);
  });

  it('calls a listener once, however often it was given or the door renewed, and not after it has left', () => {
    const listener = vi.fn();
    const listeners = { click: listener };
    door.on(listeners);
    door.on(listeners);
    door.renew();
    click();
    expect(listener).toHaveBeenCalledTimes(1);
    door.off(listeners);
    click();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(pageHears).toHaveBeenCalledTimes(2);
  });
});
