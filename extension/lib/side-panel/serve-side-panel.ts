import type { ReviewItem } from '../../../core/review/index.ts';
import type { Probity } from '../attach.ts';
import { tellExtension } from '../extension-messages.ts';
import { makeFix } from '../fix.ts';
import { isIn } from '../send-intent.ts';
import type { WatchedCompose } from '../watched-compose.ts';
import { composeState } from './compose-state.ts';
import { itemAtCaret } from './item-at-caret.ts';
import {
  type FrameMessage,
  PANEL_PORT,
  type PanelCommand,
  PanelCommandSchema,
  type PanelRecipient,
  WhoServesSchema,
} from './panel-messages.ts';

export interface SidePanelOptions {
  readonly document: Document;
  readonly probity: Probity;
  readonly recipientsOf: (of: WatchedCompose) => PanelRecipient[];
  /** What holds for every draft on the page: what is not checked and why, in a sentence each. */
  readonly notChecked: () => readonly string[];
}

/** The page's end of the side panel. Nothing is made or told while no panel is open. */
export interface SidePanelService {
  /** Something that the panel shows may have changed. */
  changed(): void;
  /** The writer may be at another place. */
  placed(): void;
  stop(): void;
}

/** Quiet time before the panel is told, in milliseconds: what changes together is told together, and typing comes first. */
const PAUSE = 100;

type Port = ReturnType<typeof browser.runtime.connect>;

/** Tells an open side panel what is found on this page, and does what it asks. The page itself sees nothing of either. */
export const serveSidePanel = (options: SidePanelOptions): SidePanelService => {
  const { document, probity } = options;
  const ports = new Set<Port>();
  const ids = new WeakMap<HTMLElement, string>();
  let lastId = 0;
  let active: WatchedCompose | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let placing: ReturnType<typeof setTimeout> | undefined;

  /** The same for the same compose, though its editor or its place on the page change. */
  const idOf = ({ compose: { root } }: WatchedCompose): string => {
    const id = ids.get(root) ?? `${++lastId}`;
    ids.set(root, id);
    return id;
  };
  const tell = (message: FrameMessage) => {
    for (const port of ports) port.postMessage(message);
  };
  const findActive = (): WatchedCompose | undefined => {
    const focused = document.activeElement;
    const within = probity.composes.find(
      ({ compose }) =>
        focused && (isIn(compose, focused) || compose.body.ownerDocument.defaultView?.frameElement === focused),
    );
    return within ?? probity.composes.find((of) => of.compose.root === active?.compose.root);
  };
  const tellState = () => {
    active = findActive();
    tell({
      kind: 'state',
      composes: probity.composes.map((of) =>
        composeState(idOf(of), of, options.recipientsOf(of), options.notChecked()),
      ),
      ...(active && { active: idOf(active) }),
      ...(probity.unfound && { unfound: probity.unfound }),
    });
  };
  const tellPlace = () => {
    const before = active;
    active = findActive();
    if (active !== before) tellState();
    const { shown } = probity;
    const item = shown?.id ?? (active && itemAtCaret(active)?.id);
    const of = shown?.of ?? active;
    if (of && item !== undefined) tell({ kind: 'place', compose: idOf(of), item });
  };

  const find = ({ compose, item }: PanelCommand): { of: WatchedCompose; item: ReviewItem } | undefined => {
    const of = probity.composes.find((one) => idOf(one) === compose);
    const found = of && [...of.review.open, ...of.review.dismissed].find(({ id }) => id === item);
    return of && found && { of, item: found };
  };
  const run = async (command: PanelCommand, port: Port): Promise<void> => {
    const found = find(command);
    if (command.kind === 'fix') {
      const fix = found?.item.finding.fixes.find(({ label }) => label === command.label);
      // how far a fix came that broke off nobody can tell, so the writer is asked to look
      const result = found && fix ? await makeFix(found.of, fix).catch(() => 'astray' as const) : 'changed';
      port.postMessage({ kind: 'fixed', request: command.request, result } satisfies FrameMessage);
    } else if (!found) tellState();
    else if (command.kind === 'jump') probity.jump(found.of, found.item);
    else if (command.kind === 'dismiss') probity.dismiss(found.of, found.item, command.reason);
    else probity.undo(found.of, found.item);
  };

  const isOurs = (sender: { id?: string | undefined } | undefined) => sender?.id === browser.runtime.id;
  const onConnect = (port: Port) => {
    if (port.name !== PANEL_PORT || !isOurs(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const command = PanelCommandSchema.safeParse(message);
      if (command.success) void run(command.data, port);
    });
    tellState();
  };
  const onMessage = (message: unknown) => {
    if (WhoServesSchema.safeParse(message).success) tellExtension({ kind: 'serving' });
  };
  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage);
  tellExtension({ kind: 'serving' });

  return {
    changed() {
      if (ports.size === 0) return;
      clearTimeout(telling);
      telling = setTimeout(tellState, PAUSE);
    },
    placed() {
      if (ports.size === 0) return;
      clearTimeout(placing);
      placing = setTimeout(tellPlace, PAUSE);
    },
    stop() {
      clearTimeout(telling);
      clearTimeout(placing);
      browser.runtime.onConnect.removeListener(onConnect);
      browser.runtime.onMessage.removeListener(onMessage);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
};
