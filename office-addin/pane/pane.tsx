import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Session } from '../../core/index.ts';
import { FindingList } from '../../core/review/components/index.ts';
import {
  type Dismissal,
  dismiss,
  type Review,
  type ReviewFilter,
  type ReviewItem,
  reviewDraft,
  undoDismissal,
} from '../../core/review/index.ts';
import { t } from '../../core/review/words.ts';
import type { Correction, PaneHost, Reading, Shown } from './pane-host.ts';
import { WhatIsThis } from './what-is-this.tsx';
import { WORDS } from './words.ts';

export interface PaneProps {
  readonly host: PaneHost;
  readonly councilName: string;
  /** The checker for this council. */
  readonly session: Session;
  /** What the user should know about the profile, if anything. */
  readonly profileNote?: string;
}

/** A draft that has been checked. */
interface Checked {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

/** Two readings of the same words by the same people differ only in their moment, and are not checked twice. */
const fingerprint = ({ draft, notChecked }: Reading): string => JSON.stringify([{ ...draft, date: '' }, notChecked]);

/** A host that never answers must not leave the pane waiting without a word. */
const LONGEST_READ_MS = 8000;
const withinLimit = <T,>(reading: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(WORDS.noAnswer)), LONGEST_READ_MS);
  });
  return Promise.race([reading, limit]).finally(() => clearTimeout(timer));
};

const tell = (shown: Shown): string => (shown.at === 'told' ? shown.where : WORDS.shown[shown.at]);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The pane of both hosts: what was found in the draft on screen, kept up to date while it is written. */
export const Pane = ({ host, councilName, session, profileNote }: PaneProps) => {
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState('');
  const [correction, setCorrection] = useState<Correction>({});
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  const [selected, setSelected] = useState<string>();
  const [filter, setFilter] = useState<ReviewFilter>({});
  const [said, setSaid] = useState('');
  const last = useRef('');
  const busy = useRef(false);
  const again = useRef(false);
  const wanted = useRef<Correction>(correction);

  const checkOnce = useCallback(async (): Promise<void> => {
    try {
      const reading = await withinLimit(host.read(wanted.current));
      const print = fingerprint(reading);
      if (print !== last.current) {
        setChecked({ reading, findings: session.check(reading.draft) });
        last.current = print;
        setSaid('');
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
    const begin = async (): Promise<void> => {
      setDismissals(await host.dismissals());
      await check();
    };
    void begin();
    return host.watch(() => void check());
  }, [host, check]);

  // Only once, after the first check: whoever came here by "Review draft" finds that finding open.
  const opened = useRef(false);
  useEffect(() => {
    if (!checked || opened.current) return;
    opened.current = true;
    const open = async (): Promise<void> => {
      const rules = await host.askedFor();
      const { open: items } = reviewDraft(checked.reading.draft, checked.findings, dismissals);
      const first = rules.map((rule) => items.find((item) => item.finding.rule === rule)).find((item) => item);
      if (first) setSelected(first.id);
    };
    void open();
  }, [checked, dismissals, host]);

  const correct = (next: Correction): void => {
    wanted.current = next;
    setCorrection(next);
    void check();
  };
  const keep = async (next: readonly Dismissal[]): Promise<void> => {
    setDismissals(next);
    if (!(await host.keepDismissals(next))) setSaid(WORDS.notKept);
  };
  const jump = async (item: ReviewItem): Promise<void> => {
    try {
      const shown = await host.jump(item.finding);
      if (shown.at === 'gone') await check();
      setSaid(tell(shown));
    } catch (error) {
      setSaid(WORDS.cannotShow(messageOf(error)));
    }
  };

  const review: Review | undefined = checked && reviewDraft(checked.reading.draft, checked.findings, dismissals);
  return (
    <div class="pane">
      <header class="pane-head">
        <h1>Probity</h1>
        <p>{councilName}</p>
      </header>
      {profileNote && (
        <p class="note" role="status">
          {profileNote}
        </p>
      )}
      {problem !== '' && (
        <div class="note" role="alert">
          <p>{WORDS.cannotRead(problem)}</p>
          <button type="button" class="button" onClick={() => void check()}>
            {WORDS.tryAgain}
          </button>
        </div>
      )}
      {!checked && problem === '' && <p role="status">{WORDS.reading}</p>}
      {checked && host.correctable && checked.reading.draft.kind !== 'email' && (
        <WhatIsThis draft={checked.reading.draft} correction={correction} onCorrect={correct} />
      )}
      {checked && review && (
        <FindingList
          review={review}
          selected={selected}
          onSelect={(item) => setSelected(item?.id)}
          onJump={(item) => void jump(item)}
          onFix={async (_item, fix) => {
            const result = await host.fix(fix);
            await check();
            // The finding goes with its fault, and what it would have said of the fix goes with it.
            if (result === 'applied') setSaid(t('review.fixApplied'));
            return result;
          }}
          onDismiss={(item, reason) => void keep(dismiss(dismissals, item, reason))}
          onUndo={(item) => void keep(undoDismissal(dismissals, item))}
          filter={filter}
          onFilter={setFilter}
          notChecked={checked.reading.notChecked}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
};
