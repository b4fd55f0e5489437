import { t } from '../../core/review/words.ts';

/** Where everything that Probity draws lives: one shadow root beside the page's body, never inside a draft. */
export interface Overlay {
  /** Cards, panels and prompts are mounted here. */
  readonly shadow: ShadowRoot;
  /** Holds the mirrors of text boxes. */
  readonly layer: HTMLElement;
  /** Tells a screen reader something, politely. */
  announce(message: string): void;
  /** Tells everybody something that they must not miss, for a while. */
  notify(message: string): void;
  /** Puts the overlay back where a page has cleared it away. */
  ensure(): void;
  remove(): void;
}

/** How long a notice stays, in milliseconds. */
const NOTICE = 10_000;

/** The mirror keeps its own colours: a system that forces others would write its words once more over those of the box. */
const STYLES = `
:host { all: initial; }
.mirror {
  position: fixed; z-index: 2147483646; box-sizing: border-box; margin: 0; overflow: hidden; pointer-events: none;
  color: transparent; background: none; border: 0 solid transparent; scrollbar-width: none; forced-color-adjust: none;
}
.live {
  position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.live.notice {
  inset: auto auto 24px 50%; translate: -50%; width: max-content; height: auto; max-width: min(90vw, 40rem);
  box-sizing: border-box; padding: 12px 16px; clip-path: none; white-space: normal; z-index: 2147483647;
  border: 1px solid #6e7781; border-radius: 8px; background: #fff; color: #1f2328;
  font: 600 15px/1.4 system-ui, sans-serif; box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
}
@media (prefers-color-scheme: dark) { .live.notice { background: #22272e; color: #f0f3f6; border-color: #9ea7b3; } }
@media print { :host { display: none; } }
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
  // the one thing of a page that `all: initial` lets through: its words may run the other way
  host.dir = 'ltr';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLES + styles);
  shadow.adoptedStyleSheets = [sheet];

  const layer = document.createElement('div');
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  live.lang = t('language');
  shadow.append(layer, live);

  const say = (message: string) => {
    if (live.textContent !== message) live.textContent = message;
  };
  let showing: ReturnType<typeof setTimeout> | undefined;
  /** What is to be announced after the notice, which it must not drive away. */
  let waiting = '';
  const ensure = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  ensure();
  return {
    shadow,
    layer,
    announce(message) {
      if (live.classList.contains('notice')) waiting = message;
      else say(message);
    },
    notify(message) {
      ensure();
      say(message);
      live.classList.add('notice');
      clearTimeout(showing);
      showing = setTimeout(() => {
        live.classList.remove('notice');
        say(waiting);
        waiting = '';
      }, NOTICE);
    },
    ensure,
    remove: () => host.remove(),
  };
};
