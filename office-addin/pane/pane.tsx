import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createDirectory } from '../../core/council/directory.ts';
import type { Council, Session } from '../../core/index.ts';
import { FindingList, RecipientList } from '../../core/review/components/index.ts';
import {
  type Dismissal,
  dismiss,
  type Review,
  type ReviewFilter,
  type ReviewItem,
  recipientViews,
  reviewDraft,
  undoDismissal,
} from '../../core/review/index.ts';
import { t } from '../../core/review/words.ts';
import { type Explanations, explainWith, loadExplanations } from './explanations.ts';
import { letterView } from './letter-view.ts';
import { messageOf } from './message-of.ts';
import type { PaneHost, Shown } from './pane-host.ts';
import { useCheckedDraft } from './use-checked-draft.ts';
import { useUnderlines } from './use-underlines.ts';
import { WhatIsThis } from './what-is-this.tsx';
import { WORDS } from './words.ts';

export interface PaneProps {
  readonly host: PaneHost;
  readonly council: Council;
  /** The checker for this council. */
  readonly session: Session;
  /** What the user should know about the profile, if anything. */
  readonly profileNote?: string;
}

const tell = (shown: Shown): string => (shown.at === 'told' ? shown.where : WORDS.shown[shown.at]);

/** The pane of both hosts: what was found in the draft on screen, kept up to date while it is written. */
export const Pane = ({ host, council, session, profileNote }: PaneProps) => {
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>();
  const [selected, setSelected] = useState<string>();
  const [filter, setFilter] = useState<ReviewFilter>({});
  const [said, setSaid] = useState('');
  const [explanations, setExplanations] = useState<Explanations>({});
  const { checked, problem, progress, correction, correct, check } = useCheckedDraft(host, session, () => setSaid(''));
  const directory = useMemo(() => createDirectory(council), [council]);
  const draft = checked?.reading.draft;
  const review: Review | undefined =
    checked && dismissals && reviewDraft(checked.reading.draft, checked.findings, dismissals);

  useEffect(() => {
    void host.dismissals().then(setDismissals);
  }, [host]);
  const opened = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  /** Opens a finding and scrolls to it. */
  const open = (id: string): void => {
    setFilter({});
    setSelected(id);
    requestAnimationFrame(() => root.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView());
  };
  const underlines = useUnderlines(host, review, open, setSaid);
  const openFirst = useRef((_rules: readonly string[]): void => undefined);
  openFirst.current = (rules) => {
    const first = rules.map((rule) => review?.open.find((item) => item.finding.rule === rule)).find((item) => item);
    if (first) open(first.id);
  };
  // Only once, after the first check: whoever came here by "Review draft" finds that finding open.
  useEffect(() => {
    if (!review || opened.current) return;
    opened.current = true;
    void loadExplanations().then(setExplanations);
    void host.askedFor().then((rules) => openFirst.current(rules));
    host.onAskedFor((rules) => openFirst.current(rules));
  });

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
  const comment = async ({ finding }: ReviewItem): Promise<void> => {
    try {
      const commented = await host.comment?.(finding);
      if (commented) setSaid(WORDS.commented[commented]);
    } catch (error) {
      setSaid(WORDS.cannotComment(messageOf(error)));
    }
  };

  return (
    <div class="pane" ref={root}>
      <header class="pane-head">
        <h1>Probity</h1>
        <p>{council.name}</p>
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
      {!review && problem === '' && (
        <div class="reading">
          <p role="status">{WORDS.reading}</p>
          {progress && (
            <progress
              value={progress.done}
              max={progress.all}
              aria-label={WORDS.progress(progress.done, progress.all)}
            />
          )}
        </div>
      )}
      {draft && host.correctable && draft.kind !== 'email' && (
        <WhatIsThis
          draft={draft}
          letter={letterView(draft, council, directory)}
          correction={correction}
          onCorrect={correct}
        />
      )}
      {underlines && review && (
        <button type="button" class="button switch" aria-pressed={underlines.on} onClick={underlines.toggle}>
          {WORDS.underline}
        </button>
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
          onDismiss={(item, reason) => void keep(dismiss(dismissals ?? [], item, reason))}
          onUndo={(item) => void keep(undoDismissal(dismissals ?? [], item))}
          onComment={host.comment && ((item) => void comment(item))}
          explain={explainWith(explanations)}
          filter={filter}
          onFilter={setFilter}
          notChecked={checked.reading.notChecked}
        />
      )}
      {draft?.kind === 'email' && <RecipientList recipients={recipientViews(draft, directory)} />}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
};
