import type { Level } from '../../council/rule-setting.ts';
import { t } from '../words.ts';

/** A different outline for each level, so that colour is never the only sign: octagon, triangle, circle. */
const OUTLINE: Readonly<Record<Level, string>> = {
  must: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  should: 'M8 1.2 15.4 14.6H.6z',
  could: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
};

/** The sign inside the outline: a bar with a dot, longer or shorter; for `could` an i. */
const SIGN: Readonly<Record<Level, string>> = {
  must: 'M8 4v5M8 11.4v.6',
  should: 'M8 6.4v3.6M8 12v.3',
  could: 'M8 7.4v4M8 4.6v.3',
};

/** The shape of a level, for eyes only: the word always stands beside it or in a label. */
export const LevelShape = ({ level }: { level: Level }) => (
  <svg class="shape" data-level={level} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path class="outline" d={OUTLINE[level]} />
    <path class="sign" d={SIGN[level]} />
  </svg>
);

/** A level by shape and word. */
export const LevelBadge = ({ level }: { level: Level }) => (
  <span class="badge" data-level={level}>
    <LevelShape level={level} />
    {t(`review.level.${level}`)}
  </span>
);
