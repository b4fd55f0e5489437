import { supports } from './requirement.ts';

/** How long typing rests before the pane reads again; and how often it looks where Word tells of no change. */
const REST_MS = 700;
const LOOK_EVERY_MS = 4000;

/**
 * Calls back when the document may have changed.
 * @param looks Whether to look now where nothing tells of a change; a long document is looked at less often.
 * @returns What ends that.
 */
export const watchDocument = (changed: () => void, looks: () => boolean): (() => void) => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const soon = async ({ source }: { readonly source?: string }): Promise<void> => {
    // What somebody else types is theirs to check; the next look takes it in.
    if (source === 'Remote') return;
    clearTimeout(resting);
    resting = setTimeout(changed, REST_MS);
  };
  // Word misses some changes even where it tells of them, so the pane looks for itself too.
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && looks()) changed();
  }, LOOK_EVERY_MS);
  if (supports('1.6')) {
    Word.run(async (context) => {
      context.document.onParagraphChanged.add(soon);
      context.document.onParagraphAdded.add(soon);
      context.document.onParagraphDeleted.add(soon);
      await context.sync();
    }).catch(() => {
      // The timer goes on looking.
    });
  }
  return () => {
    clearTimeout(resting);
    clearInterval(timer);
  };
};
