import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LEVELS, type Level } from '../../council/rule-setting.ts';
import { countLevels, filterItems, groupByLevel, type Review, type ReviewFilter, type ReviewItem } from '../review.ts';
import { summaryOf } from '../summary.ts';
import { t } from '../words.ts';
import { type FindingActions, FindingDetail } from './finding-detail.tsx';
import { LevelBadge, LevelShape } from './level-badge.tsx';

export interface FindingListProps extends FindingActions {
  readonly review: Review;
  /** Id of the finding that is open, if one is. */
  readonly selected?: string | undefined;
  /** Called when a finding is opened, and with `undefined` when it is closed again. */
  readonly onSelect: (item: ReviewItem | undefined) => void;
  /** Shows a finding where it stands in the draft. */
  readonly onJump: (item: ReviewItem) => void;
  readonly onUndo: (item: ReviewItem) => void;
  /** Which findings to show; with `onFilter` the list offers a choice of levels. */
  readonly filter?: ReviewFilter;
  readonly onFilter?: (filter: ReviewFilter) => void;
  /** What was not checked and why, in a sentence each. */
  readonly notChecked?: readonly string[];
  /** Whether a change of the count is announced; no where the surface announces it itself. */
  readonly announce?: boolean;
}

/** All findings of a draft by level, each opening in place, with those dismissed below. One tab stop; arrows move. */
export const FindingList = (props: FindingListProps) => {
  const { review, selected, onSelect, onJump, onUndo, filter = {}, onFilter, notChecked = [] } = props;
  const { announce = true } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = filterItems(review.open, filter);
  const groups = groupByLevel(shown);
  const order = groups.flatMap((group) => group.items);
  const [visited, setVisited] = useState<string>();
  const stop = [visited, selected].find((wanted) => order.some((item) => item.id === wanted)) ?? order[0]?.id;

  // What the focus was on may be gone: dismissed, mended, given back. The focus then goes to what took its place.
  const section = useRef<HTMLElement>(null);
  const focused = useRef<{ element: HTMLElement; place: number }>();
  const onFocusIn = (event: FocusEvent): void => {
    const element = event.target as HTMLElement;
    const item = element.closest('.item');
    focused.current = { element, place: [...(list.current?.querySelectorAll('.item') ?? [])].indexOf(item as Element) };
  };
  const onFocusOut = (): void => {
    // an element taken off the page loses the focus just before it goes: only one that stays was left on purpose
    setTimeout(() => {
      const root = section.current?.getRootNode() as Document | ShadowRoot | undefined;
      if (focused.current?.element.isConnected && !section.current?.contains(root?.activeElement ?? null)) {
        focused.current = undefined;
      }
    });
  };
  useLayoutEffect(() => {
    const lost = focused.current;
    if (!lost || lost.element.isConnected) return;
    focused.current = undefined;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.head') ?? [])];
    const next = heads[Math.min(Math.max(lost.place, 0), heads.length - 1)];
    (next ?? section.current?.querySelector<HTMLElement>('h2'))?.focus();
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('.head') ?? [])];
    const at = heads.indexOf(event.currentTarget as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    heads[Math.min(heads.length - 1, Math.max(0, to))]?.focus();
  };

  return (
    <section ref={section} class="list" aria-labelledby={`${id}-heading`} onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {t('review.findings')}
      </h2>
      <p role={announce ? 'status' : undefined} class="summary">
        {summaryOf(review.counts)}
      </p>
      {notChecked.length > 0 && (
        <div class="not-checked">
          <h3>{t('review.notChecked')}</h3>
          <ul>
            {notChecked.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {onFilter && review.open.length > Math.min(shown.length, 1) && (
        <LevelFilter review={review} filter={filter} onFilter={onFilter} />
      )}
      {review.open.length === 0 && <p class="empty">{t('review.nothingFoundDetail')}</p>}
      {review.open.length > 0 && shown.length === 0 && <p class="empty">{t('review.nothingAtTheseLevels')}</p>}
      {order.length > 1 && (
        <p class="hidden" id={`${id}-help`}>
          {t('review.listHelp')}
        </p>
      )}
      <div ref={list}>
        {groups.map((group) => (
          <section key={group.level} aria-labelledby={`${id}-${group.level}`}>
            <h3 id={`${id}-${group.level}`} class="level-heading" title={t(`review.levelMeaning.${group.level}`)}>
              <LevelShape level={group.level} />
              {t('review.levelCount', t(`review.level.${group.level}`), group.items.length)}
            </h3>
            <ul class="items">
              {group.items.map((item) => (
                <li key={item.id} class="item" data-level={item.finding.level}>
                  <button
                    type="button"
                    class="head"
                    tabIndex={item.id === stop ? 0 : -1}
                    aria-expanded={item.id === selected}
                    aria-describedby={order.length > 1 ? `${id}-help` : undefined}
                    onKeyDown={onKeyDown}
                    onFocus={() => setVisited(item.id)}
                    onClick={() => onSelect(item.id === selected ? undefined : item)}
                  >
                    <LevelShape level={item.finding.level} />
                    <span class="title">{item.finding.title}</span>
                    <Where item={item} />
                  </button>
                  {item.id === selected && (
                    <div class="open">
                      <FindingDetail
                        item={item}
                        onFix={props.onFix}
                        onDismiss={props.onDismiss}
                        onJump={onJump}
                        onComment={props.onComment}
                        {...(props.explain ? { explain: props.explain } : {})}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {review.dismissed.length > 0 && <Dismissed items={review.dismissed} onUndo={onUndo} />}
    </section>
  );
};

/** The words a finding stands on, in quotation marks, or the header it is about. */
const Where = ({ item }: { item: ReviewItem }) => {
  const { field, quote } = item.finding;
  const header = field !== 'body' && field !== 'subject';
  return (
    <span class="where">
      {header ? t('review.inHeader', t(`review.field.${field}`), quote) : t('review.quoted', quote)}
    </span>
  );
};

interface LevelFilterProps {
  readonly review: Review;
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
}

const LevelFilter = ({ review, filter, onFilter }: LevelFilterProps) => {
  const counts = countLevels(review.open);
  const on = filter.levels ?? LEVELS;
  const toggle = (level: Level): void => {
    const levels = on.includes(level) ? on.filter((other) => other !== level) : [...on, level];
    onFilter({ ...filter, levels });
  };
  return (
    <fieldset class="filter">
      <legend class="hidden">{t('review.filterByLevel')}</legend>
      {LEVELS.filter((level) => counts[level] > 0).map((level) => (
        <button key={level} type="button" class="chip" aria-pressed={on.includes(level)} onClick={() => toggle(level)}>
          <LevelShape level={level} />
          {t('review.levelCount', t(`review.level.${level}`), counts[level])}
        </button>
      ))}
    </fieldset>
  );
};

interface DismissedProps {
  readonly items: readonly ReviewItem[];
  readonly onUndo: (item: ReviewItem) => void;
}

const Dismissed = ({ items, onUndo }: DismissedProps) => (
  <details class="dismissed">
    <summary>{t('review.dismissed', items.length)}</summary>
    <ul class="items">
      {items.map((item) => (
        <li key={item.id} class="item" data-level={item.finding.level}>
          <div class="gone">
            <LevelBadge level={item.finding.level} />
            <span class="title">{item.finding.title}</span>
            <Where item={item} />
            {item.dismissal?.reason && <span class="why">{t('review.dismissedBecause', item.dismissal.reason)}</span>}
            <button
              type="button"
              class="button"
              aria-label={t('review.undoWhat', item.finding.title)}
              onClick={() => onUndo(item)}
            >
              {t('review.undo')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  </details>
);
