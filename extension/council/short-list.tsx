import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../core/review/words.ts';
import { placeKey } from './people.ts';

/** How many of a list are shown at first; a first import has thousands. */
const FEW = 12;

export interface ShortListProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}

/** A list of which the first few are shown, and all when asked for. */
export const ShortList = <T,>({ items, children }: ShortListProps<T>) => {
  const [all, setAll] = useState(false);
  const shown = all || items.length <= FEW + 1 ? items : items.slice(0, FEW);
  return (
    <>
      <ul class="short-list">
        {shown.map((item, at) => (
          <li key={placeKey({ part: 'item', at })}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('council.showAll', items.length)}
        </button>
      )}
    </>
  );
};
