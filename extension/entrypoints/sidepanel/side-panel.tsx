import { useEffect, useId, useState } from 'preact/hooks';
import type { CorrectedKind } from '../../../core/council/corrections.ts';
import { FindingList, RecipientList } from '../../../core/review/components/index.ts';
import type { ReviewFilter } from '../../../core/review/index.ts';
import { t } from '../../../core/review/words.ts';
import { explainItem } from '../../lib/explain-item.ts';
import type { PanelRecipient } from '../../lib/side-panel/panel-messages.ts';
import type { PageView, ShownCompose, TabLink } from '../../lib/side-panel/tab-link.ts';
import { CorrectionChoice } from './correction-choice.tsx';

export interface SidePanelProps {
  /** What is known of the page in front; nothing until it has answered. */
  readonly view: PageView | undefined;
  readonly link: Omit<TabLink, 'stop'>;
  readonly onCorrect: (person: PanelRecipient, kind: CorrectedKind | undefined) => void;
  readonly onOptions: () => void;
}

/** Everything about the drafts of the page in front: what was found, what was not checked, and who they go to. */
export const SidePanel = ({ view, link, onCorrect, onOptions }: SidePanelProps) => {
  const [chosen, setChosen] = useState<string>();
  const composes = view?.composes ?? [];
  // the panel follows the writer, unless they choose another draft here
  const active = view?.active;
  useEffect(() => setChosen(undefined), [active]);
  const shown =
    [chosen, active].map((key) => composes.find((compose) => compose.key === key)).find(Boolean) ?? composes[0];
  const alert = view?.unfound ? t('sidePanel.textUnseen', view.unfound) : view?.warning;
  return (
    <div class="side-panel">
      <header class="side-panel-head">
        <h1>{t('productName')}</h1>
        <button type="button" class="button" onClick={onOptions}>
          {t('sidePanel.options')}
        </button>
      </header>
      {alert && (
        <p class="note" role="alert">
          {alert}
        </p>
      )}
      {view && composes.length === 0 && !alert && <p role="status">{t('sidePanel.nothingWritten')}</p>}
      {composes.length > 1 && shown && <ComposeChoice composes={composes} shown={shown} onChoose={setChosen} />}
      {shown && view && <ComposeReview key={shown.key} compose={shown} view={view} link={link} onCorrect={onCorrect} />}
    </div>
  );
};

interface ComposeChoiceProps {
  readonly composes: readonly ShownCompose[];
  readonly shown: ShownCompose;
  readonly onChoose: (key: string) => void;
}

const nameOf = ({ subject, shown }: ShownCompose): string => {
  const name = subject || t('sidePanel.noSubject');
  return shown ? name : t('sidePanel.notShown', name);
};

const ComposeChoice = ({ composes, shown, onChoose }: ComposeChoiceProps) => {
  const id = useId();
  return (
    <div>
      <label for={id}>{t('sidePanel.message')}</label>
      <select id={id} value={shown.key} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {composes.map((compose) => (
          <option key={compose.key} value={compose.key}>
            {nameOf(compose)}
          </option>
        ))}
      </select>
    </div>
  );
};

interface ComposeReviewProps extends Pick<SidePanelProps, 'link' | 'onCorrect'> {
  readonly compose: ShownCompose;
  readonly view: PageView;
}

const ComposeReview = ({ compose, view: { place }, link, onCorrect }: ComposeReviewProps) => {
  const [selected, setSelected] = useState<string>();
  const [filter, setFilter] = useState<ReviewFilter>({});
  const [said, setSaid] = useState('');
  const here = place?.compose === compose.key ? place : undefined;
  // the writer went to a finding on the page: its row opens, and the focus stays where it is
  useEffect(() => {
    if (!here) return;
    setSelected(here.item);
    setFilter({});
  }, [here]);
  useEffect(() => {
    document.querySelector('.head[aria-expanded="true"]')?.closest('.item')?.scrollIntoView({ block: 'nearest' });
  }, [here, selected]);
  return (
    <>
      <FindingList
        review={compose.review}
        selected={selected}
        filter={filter}
        onFilter={setFilter}
        onSelect={(item) => setSelected(item?.id)}
        onJump={(item) => {
          link.jump(compose, item);
          setSaid(t('sidePanel.shownInDraft'));
        }}
        onFix={async (item, fix) => {
          const result = await link.fix(compose, item, fix.label);
          // the finding goes with its fault, and what it would have said of the fix goes with it
          if (result === 'applied') setSaid(t('review.fixApplied'));
          return result;
        }}
        onDismiss={(item, reason) => link.dismiss(compose, item, reason)}
        onUndo={(item) => link.undo(compose, item)}
        explain={explainItem}
        notChecked={compose.notChecked}
      />
      {compose.kind === 'email' && (
        <RecipientList
          recipients={compose.recipients}
          beside={(person) => <CorrectionChoice person={person} onCorrect={(kind) => onCorrect(person, kind)} />}
        />
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
};
