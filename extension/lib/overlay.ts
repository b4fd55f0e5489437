import { STYLES } from './styles.ts';

/** Where everything that Probity draws lives: one shadow root beside the page's body, never inside a draft. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Holds mirrors and badges. */
  readonly layer: HTMLElement;
  /** Tells a screen reader something, politely. */
  announce(message: string): void;
  /** Puts the overlay back where a page has cleared it away. */
  ensure(): void;
  remove(): void;
}

/**
 * Makes the overlay of one document.
 * @param document The page that holds the compose form.
 * @param componentStyles Style sheet of the shared components.
 */
export const createOverlay = (document: Document, componentStyles: string): Overlay => {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: static;';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${componentStyles}\n${STYLES}`);
  shadow.adoptedStyleSheets = [sheet];

  const layer = document.createElement('div');
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  shadow.append(layer, live);

  // a webmail's one-key shortcuts must not fire while somebody types a reason
  const keep = (event: Event) => event.stopPropagation();
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) host.addEventListener(type, keep);

  const ensure = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  ensure();
  return {
    host,
    shadow,
    layer,
    announce(message) {
      if (live.textContent !== message) live.textContent = message;
    },
    ensure,
    remove: () => host.remove(),
  };
};
