import type { Adapter, Compose } from './adapters/adapter.ts';
import type { SendIntent } from './pre-send.ts';

/** Controls that turn Enter or Space into a click by themselves; the click is what counts. */
const isNativeControl = (element: Element): boolean =>
  element.tagName === 'BUTTON' ||
  element.tagName === 'INPUT' ||
  (element.tagName === 'A' && element.hasAttribute('href'));

/** Whether an element belongs to a compose: its form, or the frame that its text is in. */
export const isIn = ({ root, body }: Compose, element: Element): boolean =>
  root.contains(element) || (body.ownerDocument !== root.ownerDocument && body.ownerDocument === element.ownerDocument);

/**
 * Which compose an event sends, if it sends one.
 * @param event A press, click, key or submit, caught before the page.
 * @param composes Those on the page.
 */
export const sendIntentOf = (
  event: Event,
  composes: Iterable<{ readonly adapter: Adapter; readonly compose: Compose }>,
): SendIntent<HTMLElement> | undefined => {
  const target = event.composedPath()[0] as Element | undefined;
  if (target?.nodeType !== Node.ELEMENT_NODE) return undefined;
  const key = event.type === 'keydown' ? (event as KeyboardEvent) : undefined;
  // in many menus the focus stays on the menu, which says which of its items is pressed
  const pressed =
    (key && target.ownerDocument.getElementById(target.getAttribute('aria-activedescendant') ?? '')) || target;
  const presses = !key || key.key === 'Enter' || key.key === ' ';
  for (const { adapter, compose } of composes) {
    if (event.type === 'submit') {
      const { submitter } = event as SubmitEvent;
      const button = submitter && adapter.sendButton(compose, submitter);
      if (target === compose.root && (button || !submitter)) return { of: compose.root, button: button ?? undefined };
    } else if (key && adapter.sendsOn(key) && isIn(compose, target)) {
      return { of: compose.root, button: undefined };
    } else if (presses) {
      const button = adapter.sendButton(compose, pressed);
      if (button && !(key && isNativeControl(button))) return { of: compose.root, button };
    }
  }
  return undefined;
};
