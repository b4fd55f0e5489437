import * as z from 'zod/mini';
import { CORRECTED_KINDS, type Correction, correctionKey } from '../../core/council/corrections.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'corrections';

const CorrectionSchema = z.object({ email: z.string(), name: z.string(), kind: z.enum(CORRECTED_KINDS) });

/** One that cannot be read takes none of the others with it. */
const readStored = (stored: unknown): readonly Correction[] =>
  (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const read = CorrectionSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });

/** Whom the user has put right, latest last; at most one entry for an address. Kept on the device. */
export const loadCorrections = async (): Promise<readonly Correction[]> =>
  readStored((await browser.storage.local.get(KEY))[KEY]);

const keep = inTurn(KEY);

const change = (how: (before: readonly Correction[]) => readonly Correction[]): Promise<void> =>
  keep(async () => browser.storage.local.set({ [KEY]: how(await loadCorrections()) }));

const without = (corrections: readonly Correction[], email: string): Correction[] =>
  corrections.filter((other) => correctionKey(other.email) !== correctionKey(email));

/** Keeps a correction, in place of any earlier one for its address. */
export const keepCorrection = (correction: Correction): Promise<void> =>
  change((before) => [...without(before, correction.email), correction]);

/** Goes back to what Probity takes an address for. */
export const undoCorrection = (email: string): Promise<void> => change((before) => without(before, email));

/** Goes back to that for every address. */
export const undoAllCorrections = (): Promise<void> => change(() => []);

/** Calls back with the corrections whenever they change; returns what stops that. */
export const onCorrections = (changed: (corrections: readonly Correction[]) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(readStored(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
