import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Council, createSession } from '../../core/index.ts';
import type { Review } from '../../core/review/index.ts';
import { attachProbity, type Probity } from '../lib/attach.ts';
import { explainItem } from '../lib/explain-item.ts';
import type { WatchedCompose } from '../lib/watched-compose.ts';
import type { Settings } from './settings-bar.tsx';
import { tryItAdapter } from './try-it-adapter.ts';

/** A compose and its review as last checked. */
export interface Checked {
  readonly of: WatchedCompose;
  readonly review: Review;
}

/**
 * Sets Probity on this page, with the very modules that serve a webmail, and keeps it to the page's settings.
 * @param council The profile to check by.
 * @returns The page's compose as last checked, once there is one, and Probity itself.
 */
export const useProbity = (
  council: Council,
  { writer, date }: Settings,
): { checked: Checked | undefined; probity: Probity | undefined } => {
  const session = useMemo(() => createSession(council), [council]);
  const latest = useRef({ date, session });
  latest.current = { date, session };
  const [checked, setChecked] = useState<Checked>();
  const [probity, setProbity] = useState<Probity>();

  useEffect(() => {
    const attached = attachProbity({
      document,
      adapters: [tryItAdapter],
      session: () => latest.current.session,
      identity: () => undefined,
      now: () => `${latest.current.date}T10:00:00Z`,
      explain: explainItem,
      onReview: (of) => setChecked({ of, review: of.review }),
    });
    setProbity(attached);
    return () => attached.detach();
  }, []);
  // who writes and when are read afresh at each check, so a change of either asks for one
  const circumstances = `${writer.id} ${date}`;
  useEffect(() => {
    if (circumstances && session) probity?.refresh();
  }, [probity, session, circumstances]);
  return { checked, probity };
};
