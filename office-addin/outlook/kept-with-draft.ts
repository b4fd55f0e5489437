import type { Dismissal } from '../../core/review/index.ts';
import type { Queue } from './ask.ts';
import type { ComposeItem } from './compose-item.ts';

/** What pane and send check tell each other about one draft. It stays with the draft and ends with it. */
export interface KeptWithDraft {
  /** What the writer set aside in the pane, with reasons. */
  readonly dismissals: readonly Dismissal[];
  /** Digest of what the send check has asked about once and need not ask again. */
  readonly asked: string;
}

const KEY = 'probity';
/** What is kept with a draft with which nothing is kept. */
export const NOTHING: KeptWithDraft = { dismissals: [], asked: '' };
/** Older clients keep no more than this many characters for all of a draft. */
const MOST_CHARACTERS = 50_000;

const isKept = (value: unknown): value is KeptWithDraft => {
  const kept = value as Partial<KeptWithDraft> | null;
  return typeof kept?.asked === 'string' && Array.isArray(kept.dismissals) && kept.dismissals.every(isDismissal);
};

const isDismissal = (value: unknown): value is Dismissal => {
  const one = value as Partial<Dismissal> | null;
  const anchor = one?.anchor;
  return (
    typeof one?.reason === 'string' &&
    typeof anchor?.rule === 'string' &&
    typeof anchor.field === 'string' &&
    typeof anchor.quote === 'string' &&
    Array.isArray(anchor.prefix) &&
    Array.isArray(anchor.suffix) &&
    typeof anchor.ordinal === 'number'
  );
};

/** Whether this client keeps anything with a draft (Mailbox 1.11). */
export const canKeep = (item: ComposeItem): boolean => item.sessionData !== undefined;

/** Reads what is kept with a draft; nothing where nothing is kept, or what is kept is not ours to read. */
export const readKept = async (item: ComposeItem, ask: Queue): Promise<KeptWithDraft> => {
  const { sessionData } = item;
  if (!sessionData) return NOTHING;
  try {
    // Outlook answers with an error, not with nothing, when the key was never set.
    const kept: unknown = JSON.parse(await ask<string>((done) => sessionData.getAsync(KEY, done)));
    return isKept(kept) ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
};

/**
 * Keeps something with a draft, in place of what was kept before.
 * @returns Whether it was kept.
 */
export const writeKept = async (item: ComposeItem, ask: Queue, kept: KeptWithDraft): Promise<boolean> => {
  const { sessionData } = item;
  const text = JSON.stringify(kept);
  if (!sessionData || text.length > MOST_CHARACTERS) return false;
  try {
    await ask<void>((done) => sessionData.setAsync(KEY, text, done));
    return true;
  } catch {
    return false;
  }
};
