import type { FixResult } from '../../../core/review/components/index.ts';
import type { ReviewItem } from '../../../core/review/index.ts';
import {
  type ComposeState,
  type FrameMessage,
  FrameMessageSchema,
  type FrameState,
  PANEL_PORT,
  type PanelCommand,
  ServingSchema,
} from './panel-messages.ts';

/** One compose of the page in front; `key` tells it from those of every other frame. */
export interface ShownCompose extends ComposeState {
  readonly key: string;
}

/** What the panel knows of the page in front. */
export interface PageView {
  readonly composes: readonly ShownCompose[];
  /** Key of the compose that the writer is in, or was in last. */
  readonly active: string | undefined;
  /** The finding that the writer went to last on the page. */
  readonly place: { readonly compose: string; readonly item: string } | undefined;
  /** A webmail whose message cannot be seen. */
  readonly unfound: string | undefined;
  /** What the browser's button says is wrong with the page. */
  readonly warning: string | undefined;
}

/** The panel's end of the connection with the page in front. */
export interface TabLink {
  jump(compose: ShownCompose, item: ReviewItem): void;
  dismiss(compose: ShownCompose, item: ReviewItem, reason: string): void;
  undo(compose: ShownCompose, item: ReviewItem): void;
  fix(compose: ShownCompose, item: ReviewItem, label: string): Promise<FixResult>;
  stop(): void;
}

type Port = ReturnType<typeof browser.tabs.connect>;

interface Frame {
  readonly port: Port;
  state: FrameState | undefined;
}

const keyOf = (frame: number, compose: string): string => `${frame}/${compose}`;

/** Time for the frames of a page to answer, in milliseconds, before the panel says that nothing is written there. */
const ANSWERS = 300;

/** What the browser's own button says of a tab, where it warns. */
const warningOf = async (tabId: number): Promise<string | undefined> => {
  const button = browser.action ?? browser.browserAction;
  return (await button.getBadgeText({ tabId })) === '' ? undefined : button.getTitle({ tabId });
};

/**
 * Follows the tab in front of the panel's own window, and every frame of it that is served.
 * @param changed Told whenever what the panel should show has changed.
 */
export const followTabInFront = (changed: (view: PageView) => void): TabLink => {
  let tabId: number | undefined;
  let windowId: number | undefined;
  let place: PageView['place'];
  let active: string | undefined;
  let warning: string | undefined;
  let frames = new Map<number, Frame>();
  let lastRequest = 0;
  const awaited = new Map<number, { readonly frame: number; readonly resolve: (result: FixResult) => void }>();

  const show = () => {
    const all = [...frames].sort(([a], [b]) => a - b);
    changed({
      composes: all.flatMap(([id, { state }]) =>
        (state?.composes ?? []).map((compose) => ({ ...compose, key: keyOf(id, compose.id) })),
      ),
      active,
      place,
      unfound: all.map(([, { state }]) => state?.unfound).find(Boolean),
      warning: frames.size === 0 ? warning : undefined,
    });
  };

  const hear = (id: number, frame: Frame, message: FrameMessage) => {
    if (message.kind === 'fixed') {
      awaited.get(message.request)?.resolve(message.result);
      awaited.delete(message.request);
      return;
    }
    if (message.kind === 'state') {
      frame.state = message;
      if (message.active !== undefined) active = keyOf(id, message.active);
    } else place = { compose: keyOf(id, message.compose), item: message.item };
    show();
  };

  /** Answers for a frame that has gone: nobody is left to say what became of the fixes that it was asked for. */
  const giveUp = (id: number) => {
    for (const [request, { frame, resolve }] of awaited)
      if (frame === id) {
        awaited.delete(request);
        resolve('astray');
      }
  };

  const connect = (tab: number, id: number) => {
    frames.get(id)?.port.disconnect();
    const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: id });
    const frame: Frame = { port, state: undefined };
    frames.set(id, frame);
    port.onMessage.addListener((message: unknown) => {
      const read = FrameMessageSchema.safeParse(message);
      if (read.success && frames.get(id) === frame) hear(id, frame, read.data);
    });
    port.onDisconnect.addListener(() => {
      if (frames.get(id) !== frame) return;
      frames.delete(id);
      giveUp(id);
      // the next page in the frame counts its composes anew
      if (active?.startsWith(keyOf(id, ''))) active = undefined;
      if (place?.compose.startsWith(keyOf(id, ''))) place = undefined;
      show();
    });
  };

  /** Reads what the button says of a tab, if that is still in front then. */
  const readWarning = async (tab: number): Promise<void> => {
    const said = await warningOf(tab);
    if (tab === tabId) warning = said;
  };

  const follow = async (next: number | undefined) => {
    for (const [id, { port }] of frames) {
      port.disconnect();
      giveUp(id);
    }
    frames = new Map();
    tabId = next;
    place = undefined;
    active = undefined;
    warning = undefined;
    if (next !== undefined) {
      // a page that is not served has nobody to answer
      void browser.tabs.sendMessage(next, { kind: 'who-serves' }).catch(() => undefined);
      await readWarning(next);
    }
    setTimeout(() => tabId === next && show(), ANSWERS);
  };
  const followFront = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    windowId = tab?.windowId;
    await follow(tab?.id);
  };

  const onMessage = (
    message: unknown,
    sender: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
  ) => {
    if (tabId === undefined || sender.tab?.id !== tabId || sender.frameId === undefined) return;
    if (ServingSchema.safeParse(message).success) connect(tabId, sender.frameId);
    else void readWarning(tabId).then(show);
  };
  const onActivated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) void follow(tab.tabId);
  };
  // the button forgets what it said of the page before
  const onUpdated = (tab: number, { status }: { status?: string | undefined }) => {
    if (tab === tabId && status === 'complete') void readWarning(tab).then(show);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  void followFront();

  const frameOf = ({ key, id }: ShownCompose): number => Number(key.slice(0, -id.length - 1));
  const ask = (compose: ShownCompose, command: PanelCommand): boolean => {
    const frame = frames.get(frameOf(compose));
    frame?.port.postMessage(command);
    return frame !== undefined;
  };
  return {
    jump: (compose, item) => void ask(compose, { kind: 'jump', compose: compose.id, item: item.id }),
    dismiss: (compose, item, reason) =>
      void ask(compose, { kind: 'dismiss', compose: compose.id, item: item.id, reason }),
    undo: (compose, item) => void ask(compose, { kind: 'undo', compose: compose.id, item: item.id }),
    fix: (compose, item, label) =>
      new Promise((resolve) => {
        const request = ++lastRequest;
        if (ask(compose, { kind: 'fix', compose: compose.id, item: item.id, label, request }))
          awaited.set(request, { frame: frameOf(compose), resolve });
        else resolve('failed');
      }),
    stop() {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
      for (const { port } of frames.values()) port.disconnect();
    },
  };
};
