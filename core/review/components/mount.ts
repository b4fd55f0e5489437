import { type ComponentType, h, render } from 'preact';
import { t } from '../words.ts';
import { REVIEW_CSS } from './styles.ts';

/** Colours to use: those the user asked the system for, or the host's own. */
export type Theme = 'auto' | 'light' | 'dark';

/** A component that has been put on a page. */
export interface Mounted<Props> {
  /** Shows it with other props. */
  update(props: Props): void;
  /** Takes it off the page, listeners and all. */
  unmount(): void;
}

/** What a component may be mounted with besides its own props. */
export interface MountOptions {
  readonly theme?: Theme;
}

const styled = new WeakSet<Node>();

/** Gives a shadow root or document the components' style, once. A sheet can be adopted only in its own document. */
export const adoptReviewStyle = (scope: Document | ShadowRoot, owner: Document): void => {
  if (styled.has(scope)) return;
  styled.add(scope);
  const Sheet = owner.defaultView?.CSSStyleSheet;
  if (Sheet && 'replaceSync' in Sheet.prototype && 'adoptedStyleSheets' in scope) {
    const sheet = new Sheet();
    sheet.replaceSync(REVIEW_CSS);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return;
  }
  const style = owner.createElement('style');
  style.textContent = REVIEW_CSS;
  ('head' in scope ? scope.head : scope).append(style);
};

/**
 * What is done in the review is the review's. A webmail's one-letter shortcuts must not hear its keys; and a page whose
 * form is a dialog would take the focus back into it, or close it for a press outside.
 */
const KEPT_EVENTS = 'keydown keypress keyup beforeinput input paste cut copy focusin pointerdown mousedown click'.split(
  ' ',
);
const keep = (event: Event): void => event.stopPropagation();

/**
 * Puts a component on a page, in a shadow root or in a plain element, with its style.
 * @param root Where it goes. Other mounts in the same root stay.
 * @param component The component.
 * @param props Its props; `update` changes them.
 */
export const mount = <Props extends object>(
  root: ShadowRoot | HTMLElement,
  component: ComponentType<Props>,
  props: Props,
  options: MountOptions = {},
): Mounted<Props> => {
  const scope = root.getRootNode();
  const isShadow = 'host' in scope && 'mode' in scope;
  adoptReviewStyle(isShadow ? (scope as ShadowRoot) : root.ownerDocument, root.ownerDocument);
  const holder = root.ownerDocument.createElement('div');
  holder.className = 'probity';
  holder.lang = t('language');
  holder.setAttribute('data-theme', options.theme ?? 'auto');
  if (isShadow) for (const type of KEPT_EVENTS) holder.addEventListener(type, keep);
  root.append(holder);
  const update = (next: Props): void => render(h(component, next), holder);
  update(props);
  return {
    update,
    unmount() {
      render(null, holder);
      holder.remove();
    },
  };
};
