import type { Level } from '../../core/index.ts';
import { type Mounted, mount, PreSendDialog, type PreSendDialogProps } from '../../core/review/components/index.ts';
import { type ReviewItem, type SendVerdict, sendVerdict } from '../../core/review/index.ts';
import { isShown } from './adapters/adapter.ts';
import type { Overlay } from './overlay.ts';
import type { SendIntent } from './pre-send.ts';
import { rememberPlace } from './remember-place.ts';
import type { WatchedCompose } from './watched-compose.ts';

/** A message that was sent although something was found. It holds no word of the draft. */
export interface Override {
  readonly at: string;
  readonly findings: readonly { readonly rule: string; readonly level: Level }[];
  /** What the writer gave as the reason; empty where none was asked for. */
  readonly reason: string;
}

/**
 * @param verdict What held it.
 * @param at Now, ISO 8601.
 */
export const overrideOf = ({ items }: SendVerdict, at: string, reason: string): Override => ({
  at,
  findings: items.map(({ finding }) => ({ rule: finding.rule, level: finding.level })),
  reason,
});

export interface SendPromptOptions {
  readonly page: Document;
  readonly overlay: Overlay;
  readonly now: () => string;
  readonly letThrough: (root: HTMLElement) => void;
  readonly jump: (of: WatchedCompose, item: ReviewItem) => void;
  /** Told when the page did not send on our press, so that the writer must press once more. */
  readonly pressAgain: (of: WatchedCompose) => void;
  readonly onOverride: ((override: Override) => void) | undefined;
}

/** Time that a page is given to send, in milliseconds, before the writer is told to press again. */
const SENT_BY = 1500;

/**
 * Presses Send on the writer's behalf.
 * @returns False for what cannot be pressed again, as the item of a menu that has closed: that is left to them.
 */
const release = (of: WatchedCompose, intent: SendIntent<HTMLElement>): boolean => {
  const { root } = of.compose;
  const button = intent.button ?? of.adapter.mainSend(of.compose);
  if (button?.isConnected && isShown(button)) of.adapter.press(button);
  else if (!intent.button && root.tagName === 'FORM') (root as HTMLFormElement).requestSubmit();
  else return false;
  return true;
};

/** Whether a page lets nobody press Send just now, as while it is sending: pressing again might send twice. */
const isBusy = (of: WatchedCompose, intent: SendIntent<HTMLElement>): boolean =>
  (intent.button ?? of.adapter.mainSend(of.compose))?.matches(':disabled, [aria-disabled="true"]') ?? false;

/** The question before a held message goes; one at a time. */
export const createSendPrompt = (options: SendPromptOptions) => {
  const { page, overlay } = options;
  let mounted: Mounted<PreSendDialogProps> | undefined;
  let asked: WatchedCompose | undefined;

  const close = () => {
    mounted?.unmount();
    mounted = undefined;
    asked = undefined;
  };

  return {
    /** Asks about a compose whose send is held. */
    ask(of: WatchedCompose, intent: SendIntent<HTMLElement>) {
      // whoever can press Send does not see a question put before: it stands in front of all else, until a page clears it away
      close();
      asked = of;
      const restore = rememberPlace(page, of);
      const verdict = sendVerdict(of.review, of.decisions.acknowledged);
      overlay.ensure();
      mounted = mount<PreSendDialogProps>(overlay.shadow, PreSendDialog, {
        verdict,
        onBack() {
          close();
          restore();
        },
        onJump(item) {
          close();
          options.jump(of, item);
        },
        onSend(reason) {
          close();
          restore();
          of.decisions.acknowledged = verdict.digest;
          options.onOverride?.(overrideOf(verdict, options.now(), reason));
          options.letThrough(of.compose.root);
          const wait = release(of, intent) ? SENT_BY : 0;
          setTimeout(() => {
            const { root } = of.compose;
            if (root.isConnected && isShown(root) && !isBusy(of, intent)) options.pressAgain(of);
          }, wait);
        },
      });
    },
    /** Asks no more about a compose that has left the page: there is nothing left to send. */
    forget({ compose: { root } }: WatchedCompose) {
      // by its form: its editor or its subject may have become another while it was asked about
      if (asked?.compose.root === root && !root.isConnected) close();
    },
    close,
  };
};
