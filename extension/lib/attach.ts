import type { FindingCardProps } from '../../core/review/components/index.ts';
import { dismiss, type ReviewItem, sendVerdict, summaryOf, undoDismissal } from '../../core/review/index.ts';
import { t } from '../../core/review/words.ts';
import type { Adapter, Compose } from './adapters/adapter.ts';
import { BADGE_STYLES } from './badge.tsx';
import { type CardHost, createCardHost } from './card-host.ts';
import { createComposeBadge } from './compose-badge.ts';
import { type Door, openDoor } from './door.ts';
import { isThere, unlessGone } from './gone.ts';
import { createLintLoop } from './lint-loop.ts';
import { MARK_STYLES } from './marks.ts';
import { createOverlay } from './overlay.ts';
import { listenToPage } from './page-events.ts';
import { guardSends } from './pre-send.ts';
import { createStrayCheck, LASTING } from './self-check.ts';
import { sendIntentOf } from './send-intent.ts';
import { createSendPrompt, type Override, overrideOf } from './send-prompt.ts';
import { type Checker, type Decisions, TYPING, type WatchedCompose, watchCompose } from './watched-compose.ts';

/** What Probity needs to serve a page. */
export interface AttachOptions extends Checker {
  readonly document: Document;
  /** The door of the document's window, where it was opened before; it is not closed when Probity leaves. */
  readonly door?: Door;
  /** Those that may serve this page, the most particular first. */
  readonly adapters: readonly Adapter[];
  /** Told after every check of a compose, also one that failed. */
  readonly onReview?: (of: WatchedCompose) => void;
  /** Told when composes have gone, or {@link Probity.unfound} has changed. */
  readonly onComposes?: () => void;
  /** Told when the writer may be at another place than before: after a click, a key, a card that opened. */
  readonly onPlace?: () => void;
  /** Whether nothing is to be held; what would have been is told to `onOverride`. */
  readonly monitorOnly?: () => boolean;
  /** Told when something is sent although it was held, or would have been. */
  readonly onOverride?: (override: Override) => void;
  /** Told when a finding is set aside. */
  readonly onDismiss?: (item: ReviewItem, reason: string) => void;
  /** Opens the side panel, where that can be done from a page. */
  readonly openSidePanel?: () => void;
  /** Whether Probity can still work: no longer once the extension was updated or switched off under the open page. */
  readonly isAlive?: () => boolean;
  /** More about a rule, for its card. */
  readonly explain?: FindingCardProps['explain'];
}

/** Probity at work on a page. */
export interface Probity {
  /** The composes on the page now, as last checked. */
  readonly composes: readonly WatchedCompose[];
  /** The webmail, where somebody is writing in a compose of it that cannot be found: it has changed. */
  readonly unfound: string | undefined;
  /** The finding whose card is open. */
  readonly shown: CardHost['shown'];
  /** Looks for composes and checks them all at once: after a change of council, protocol or writer. */
  refresh(): void;
  /** Shows a finding where it stands, with its card. */
  jump(of: WatchedCompose, item: ReviewItem): void;
  /** Sets a finding aside in its draft, for this reason. */
  dismiss(of: WatchedCompose, item: ReviewItem, reason: string): void;
  /** Takes that back. */
  undo(of: WatchedCompose, item: ReviewItem): void;
  /** Takes away everything drawn and every listener. */
  detach(): void;
}

/** A compose and what serves it. */
interface Entry {
  readonly of: WatchedCompose;
  readonly nudge: () => void;
  readonly check: () => void;
  readonly composing: (yes: boolean) => void;
  readonly typed: () => void;
  readonly fail: () => void;
  readonly drop: () => void;
}

/** Quiet time before the page is searched again for composes, in milliseconds. */
const SEARCH_PAUSE = 150;
/** And once more when the page has been quiet for so long: an editor in a frame becomes editable without a sign outside. */
const SETTLED = 1000;

/**
 * Serves a page: finds its composes, marks what they break, shows cards and holds sends. Until a compose appears this
 * only listens. Call it, or open the window's door, before the page's own scripts run, so that its listeners come first.
 */
export const attachProbity = (options: AttachOptions): Probity => {
  const { document } = options;
  const view = document.defaultView as Window & typeof globalThis;
  const doors = new Map<Window, Door>();
  const doorOf = (of: Window): Door => {
    const door = (of === view && options.door) || doors.get(of) || openDoor(of);
    if (door !== options.door) doors.set(of, door);
    return door;
  };
  const entries = new Map<HTMLElement, Entry>();
  const decisions = new WeakMap<HTMLElement, Decisions>();
  /** Read while it can be: an extension that is gone has no words. */
  const farewell = t('compose.updated');
  let stage: ReturnType<typeof setUpStage> | undefined;
  const stray = createStrayCheck(options.adapters);
  let unfound: string | undefined;
  let strayCheck: ReturnType<typeof setTimeout> | undefined;

  /** Everything that is drawn; made when there is something to draw on. */
  const setUpStage = () => {
    const overlay = createOverlay(document, BADGE_STYLES + MARK_STYLES);
    const cards = createCardHost(document, overlay, setAside, options.explain);
    const prompt = createSendPrompt({
      page: document,
      overlay,
      now: options.now,
      letThrough: guard.letThrough,
      jump,
      pressAgain: () => overlay.notify(t('compose.pressAgain')),
      onOverride: options.onOverride,
    });
    return { overlay, cards, prompt };
  };

  const setAside = (of: WatchedCompose, item: ReviewItem, reason: string) => {
    of.decisions.dismissals = dismiss(of.decisions.dismissals, item, reason);
    options.onDismiss?.(item, reason);
    entries.get(of.compose.root)?.check();
  };
  const giveBack = (of: WatchedCompose, item: ReviewItem) => {
    of.decisions.dismissals = undoDismissal(of.decisions.dismissals, item);
    entries.get(of.compose.root)?.check();
  };

  const jump = (of: WatchedCompose, item: ReviewItem) => {
    const editor = item.finding.field === 'subject' ? of.subjectEditor : of.bodyEditor;
    if (item.finding.field === 'body' || item.finding.field === 'subject') {
      editor?.reveal(item.finding);
      editor?.select({ start: item.finding.end, end: item.finding.end });
    } else of.adapter.headerRow?.(of.compose, item.finding.field)?.scrollIntoView({ block: 'nearest' });
    stage?.cards.show(of, item, { pinned: true, takeFocus: true });
  };

  const guard = guardSends<HTMLElement>({
    intentOf: (event) =>
      sendIntentOf(
        event,
        [...entries.values()].map(({ of }) => of),
      ),
    mustHold(root, sends) {
      const of = entries.get(root)?.of;
      if (!of || hasEnded()) return false;
      const verdict = sendVerdict(of.check(), of.decisions.acknowledged);
      if (!verdict.hold || !options.monitorOnly?.()) return verdict.hold;
      if (sends) {
        of.decisions.acknowledged = verdict.digest;
        options.onOverride?.(overrideOf(verdict, options.now(), ''));
      }
      return false;
    },
    ask(intent) {
      const of = entries.get(intent.of)?.of;
      stage?.cards.close();
      if (of) stage?.prompt.ask(of, intent);
    },
    failed: (root) => entries.get(root)?.fail(),
  });

  const open = (adapter: Adapter, compose: Compose): Entry => {
    stage ??= setUpStage();
    const { overlay, cards, prompt } = stage;
    const { root, body } = compose;
    const decided = decisions.get(root) ?? { dismissals: [], acknowledged: '' };
    decisions.set(root, decided);
    let lastKey = 0;
    let said = '';
    let later: ReturnType<typeof setTimeout> | undefined;
    const of = watchCompose(adapter, compose, decided, options, overlay, () => lastKey);

    const show = () => {
      overlay.ensure();
      badge.refresh();
      cards.refresh(of);
      const { counts, open: found } = of.review;
      const words = found.length > 0 ? t('compose.announce', summaryOf(counts)) : t('compose.announceNone');
      if (words !== said && (said !== '' || found.length > 0)) overlay.announce(words);
      said = words;
      options.onReview?.(of);
    };
    const check = () => {
      clearTimeout(later);
      if (hasEnded()) return;
      if (!isThere(body)) {
        search();
        return;
      }
      page.listen(body.ownerDocument);
      try {
        of.check();
      } catch {
        // that it failed is shown with the rest
      }
      show();
      // what was left unmarked because its last word was being typed is looked at again when typing rests
      if (Date.now() - lastKey < TYPING) later = setTimeout(check, TYPING);
      else if (of.doubtful) later = setTimeout(check, LASTING);
    };
    const loop = createLintLoop(check, () => of.draft?.body.length ?? 0);
    const badge = createComposeBadge(document, overlay, of, {
      jump: (item) => jump(of, item),
      dismiss: (item, reason) => setAside(of, item, reason),
      undo: (item) => giveBack(of, item),
      ...(options.openSidePanel && { openSidePanel: options.openSidePanel }),
    });
    const observer = new view.MutationObserver(loop.nudge);
    const changes = { childList: true, characterData: true, subtree: true };
    observer.observe(root, changes);
    // an editor in a frame may rewrite its whole document, so that is what is watched
    if (body.ownerDocument !== document) observer.observe(body.ownerDocument, changes);

    return {
      of,
      nudge: loop.nudge,
      check,
      composing: loop.composing,
      typed() {
        lastKey = Date.now();
      },
      fail() {
        show();
        overlay.notify(t('compose.badgeProblem', t('compose.notChecked')));
      },
      drop() {
        clearTimeout(later);
        loop.stop();
        observer.disconnect();
        badge.remove();
        if (cards.shown?.of === of) cards.close();
        prompt.forget(of);
        of.disconnect();
      },
    };
  };

  /** Lets go of the windows of frames that are gone: each would keep what was written in it. */
  const forgetFrames = () => {
    for (const [frame, door] of doors) {
      if (unlessGone(() => !frame.closed)) continue;
      page.leave(frame);
      guard.forget(door);
      door.close();
      doors.delete(frame);
    }
  };

  const search = () => {
    clearTimeout(strayCheck);
    if (hasEnded()) return;
    const url = new URL(document.location.href);
    let present: Compose[] = [];
    const adapters: readonly (Adapter | undefined)[] = options.adapters;
    const serving = options.adapters.find((adapter) => {
      present = adapter.serves(url) ? adapter.find(document) : [];
      return present.length > 0;
    });
    // a page builds its form bit by bit, and may make a part of it anew
    const gone = [...entries.values()].filter(
      ({ of }) =>
        adapters.indexOf(of.adapter) > adapters.indexOf(serving) ||
        !present.some((now) => (['root', 'body', 'subject'] as const).every((part) => now[part] === of.compose[part])),
    );
    for (const entry of gone) {
      entry.drop();
      entries.delete(entry.of.compose.root);
    }
    if (gone.length > 0) forgetFrames();
    const before = unfound;
    unfound = stray.look(document, present.length === 0);
    if (stray.doubtful) strayCheck = setTimeout(search, LASTING);
    if (gone.length > 0 || unfound !== before) options.onComposes?.();
    for (const compose of present) {
      if (!serving || entries.has(compose.root)) continue;
      const entry = open(serving, compose);
      entries.set(compose.root, entry);
      entry.check();
    }
  };

  let pending: ReturnType<typeof setTimeout> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const searchSoon = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      search();
    }, SEARCH_PAUSE);
    clearTimeout(settled);
    settled = setTimeout(search, SETTLED);
  };
  const page = listenToPage({
    document,
    entries: () => entries.values(),
    cards: () => stage?.cards,
    overlayHost: () => stage?.overlay.shadow.host,
    doorOf,
    listenForSends: guard.listen,
    hasEnded: () => hasEnded(),
    moved: searchSoon,
    placed: () => options.onPlace?.(),
  });
  page.listen(document);
  const observer = new view.MutationObserver(searchSoon);
  observer.observe(document, { childList: true, subtree: true });
  searchSoon();

  const leave = () => {
    clearTimeout(strayCheck);
    clearTimeout(pending);
    clearTimeout(settled);
    observer.disconnect();
    page.stop();
    guard.stop();
    for (const door of doors.values()) door.close();
    stage?.prompt.close();
    for (const entry of entries.values()) entry.drop();
    entries.clear();
  };
  /** Whether Probity's time here is over; it then leaves the page as it is, and says so. */
  const hasEnded = (): boolean => {
    if (options.isAlive?.() ?? true) return false;
    const served = entries.size > 0;
    leave();
    if (served) stage?.overlay.notify(farewell);
    return true;
  };

  return {
    get composes() {
      return [...entries.values()].map(({ of }) => of);
    },
    get unfound() {
      return unfound;
    },
    get shown() {
      return stage?.cards.shown;
    },
    refresh() {
      search();
      for (const entry of entries.values()) entry.check();
    },
    jump,
    dismiss: setAside,
    undo: giveBack,
    detach() {
      leave();
      stage?.overlay.remove();
    },
  };
};
