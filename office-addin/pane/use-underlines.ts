import { useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../core/review/index.ts';
import type { PaneHost } from './pane-host.ts';
import { WORDS } from './words.ts';

/** Whether findings are underlined in the document, and the way to change it. */
export interface UnderlineSwitch {
  readonly on: boolean;
  readonly toggle: () => void;
}

/**
 * Underlines open findings in the document while the writer wants it. They ask for it themselves: marks made as the
 * pane opens stay unseen in Word (office-js issue 6595), and switching off and on draws them anew.
 * @param onClick Told of the finding whose mark was clicked.
 * @param say Tells the user what came of it.
 * @returns Nothing where the host has no marks.
 */
export const useUnderlines = (
  { underlines }: PaneHost,
  review: Review | undefined,
  onClick: (id: string) => void,
  say: (words: string) => void,
): UnderlineSwitch | undefined => {
  const [on, setOn] = useState(false);
  underlines?.onClick(onClick);
  const places = JSON.stringify(review?.open.map(({ id, finding: { start, end } }) => [id, start, end]));
  // Only where findings stand counts, not that a new review was made of them.
  const drawn = useRef('');
  useEffect(() => {
    if (!on || !underlines || !review || drawn.current === places) return;
    drawn.current = places;
    const draw = async (): Promise<void> => {
      if (await underlines.draw(review.open)) return;
      setOn(false);
      say(WORDS.cannotUnderline);
    };
    void draw();
  });
  if (!underlines) return undefined;
  return {
    on,
    toggle: () => {
      if (on) void underlines.clear();
      drawn.current = '';
      setOn(!on);
    },
  };
};
