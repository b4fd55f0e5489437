import { useMemo, useState } from 'preact/hooks';
import { createDirectory } from '../../core/council/directory.ts';
import type { Council } from '../../core/index.ts';
import { FindingList, RecipientList } from '../../core/review/components/index.ts';
import { type ReviewFilter, recipientViews } from '../../core/review/index.ts';
import type { Probity } from '../lib/attach.ts';
import { explainItem } from '../lib/explain-item.ts';
import { makeFix } from '../lib/fix.ts';
import type { Checked } from './use-probity.ts';

export interface SidePanelProps {
  readonly checked: Checked;
  readonly probity: Probity;
  readonly council: Council;
}

/** The findings of the draft on the page, and who it goes to. */
export const SidePanel = ({ checked: { of, review }, probity, council }: SidePanelProps) => {
  const [selected, setSelected] = useState<string>();
  const [filter, setFilter] = useState<ReviewFilter>({});
  const directory = useMemo(() => createDirectory(council), [council]);
  return (
    <>
      <FindingList
        review={review}
        selected={selected}
        filter={filter}
        onFilter={setFilter}
        onSelect={(item) => setSelected(item?.id)}
        onJump={(item) => probity.jump(of, item)}
        onFix={(_item, fix) => makeFix(of, fix)}
        onDismiss={(item, reason) => probity.dismiss(of, item, reason)}
        onUndo={(item) => probity.undo(of, item)}
        explain={explainItem}
        announce={false}
      />
      {of.draft?.kind === 'email' && <RecipientList recipients={recipientViews(of.draft, directory)} />}
    </>
  );
};
