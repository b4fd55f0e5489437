import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readsAsWelsh } from '../../core/formats/welsh.ts';
import type { Finding, Session } from '../../core/index.ts';
import { messageOf } from './message-of.ts';
import type { Correction, PaneHost, Reading } from './pane-host.ts';
import { WORDS } from './words.ts';

/** A draft that has been checked. */
export interface Checked {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** How many of a long draft's paragraphs have been read. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** The draft on screen as it was checked last, and what can be asked of it. */
export interface CheckedDraft {
  readonly checked: Checked | undefined;
  /** Why the draft could not be read; empty when it could. */
  readonly problem: string;
  readonly progress: Progress | undefined;
  readonly correction: Correction;
  readonly correct: (next: Correction) => void;
  readonly check: () => Promise<void>;
}

/** So much of a moment in ISO 8601 tells the hour: 2026-03-02T10. */
const HOUR = 13;

/**
 * Two readings of the same words by the same people within an hour differ only in their moment, and are not checked twice.
 * With the hour offices close and days begin, on which rules turn.
 */
const fingerprint = ({ draft, notChecked }: Reading): string =>
  JSON.stringify([{ ...draft, date: draft.date.slice(0, HOUR) }, notChecked]);

/** A host that never answers must not leave the pane waiting without a word. */
const LONGEST_SILENCE_MS = 8000;

/** Reads within the limit, which begins anew whenever the host tells how far it is. */
const readWithinLimit = async (
  host: PaneHost,
  correction: Correction,
  progress: (progress: Progress) => void,
): Promise<Reading> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const begin = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new Error(WORDS.noAnswer)), LONGEST_SILENCE_MS);
  };
  begin();
  const heard = (done: number, all: number): void => {
    begin();
    progress({ done, all });
  };
  return Promise.race([host.read(correction, heard), limit]).finally(() => clearTimeout(timer));
};

/** Lets the page show what it has before something that takes a while. */
const pageShown = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const checkReading = (reading: Reading, session: Session, { canMake = () => true }: PaneHost): Checked => {
  const { draft, notChecked } = reading;
  const findings = session.check(draft).map((finding) => ({ ...finding, fixes: finding.fixes.filter(canMake) }));
  if (!readsAsWelsh(draft.body)) return { reading, findings };
  return { reading: { ...reading, notChecked: [WORDS.welsh, ...notChecked] }, findings };
};

/**
 * Keeps the draft on screen checked while it is written.
 * @param host Where the draft is.
 * @param session The checker for this council.
 * @param onChange Told after each check of a draft that has changed.
 */
export const useCheckedDraft = (host: PaneHost, session: Session, onChange: () => void): CheckedDraft => {
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState('');
  const [progress, setProgress] = useState<Progress>();
  const [correction, setCorrection] = useState<Correction>({});
  const last = useRef('');
  const busy = useRef(false);
  const again = useRef(false);
  const wanted = useRef<Correction>(correction);
  const changed = useRef(onChange);
  changed.current = onChange;

  const checkOnce = useCallback(async (): Promise<void> => {
    try {
      const reading = await readWithinLimit(host, wanted.current, setProgress);
      const print = fingerprint(reading);
      if (print !== last.current) {
        await pageShown();
        setChecked(checkReading(reading, session, host));
        last.current = print;
        changed.current();
      }
      setProblem('');
    } catch (error) {
      last.current = '';
      setProblem(messageOf(error));
    }
  }, [host, session]);

  /** Checks now, or once more after the check that is under way: it may have read before the latest change. */
  const check = useCallback(async (): Promise<void> => {
    again.current = true;
    if (busy.current) return;
    busy.current = true;
    while (again.current) {
      again.current = false;
      await checkOnce();
    }
    busy.current = false;
  }, [checkOnce]);

  useEffect(() => {
    void check();
    return host.watch(() => void check());
  }, [host, check]);

  const correct = (next: Correction): void => {
    wanted.current = next;
    setCorrection(next);
    void check();
  };
  return { checked, problem, progress, correction, correct, check };
};
