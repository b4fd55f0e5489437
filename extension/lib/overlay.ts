/** Where everything that Probity draws lives: one shadow root beside the page's body, never inside a draft. */
export interface Overlay {
  /** Cards, panels and prompts are mounted here. */
  readonly shadow: ShadowRoot;
  /** Holds the mirrors of text boxes. */
  readonly layer: HTMLElement;
  /** Tells a screen reader something, politely. */
  announce(message: string): void;
  /** Puts the overlay back where a page has cleared it away. */
  ensure(): void;
  remove(): void;
}

const STYLES = `
:host { all: initial; }
.mirror {
  position: fixed; z-index: 2147483646; box-sizing: border-box; margin: 0; overflow: hidden; pointer-events: none;
  color: transparent; background: none; border: 0 solid transparent; scrollbar-width: none;
}
.live {
  position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
`;

/**
 * Makes the overlay of one document.
 * @param document The page that holds the compose form.
 * @param styles Further style, for what stands in it.
 */
export const createOverlay = (document: Document, styles: string): Overlay => {
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  host.id = 'probity-overlay';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLES + styles);
  shadow.adoptedStyleSheets = [sheet];

  const layer = document.createElement('div');
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  shadow.append(layer, live);

  const ensure = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  ensure();
  return {
    shadow,
    layer,
    announce(message) {
      if (live.textContent !== message) live.textContent = message;
    },
    ensure,
    remove: () => host.remove(),
  };
};
