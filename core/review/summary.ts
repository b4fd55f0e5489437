import { LEVELS } from '../council/rule-setting.ts';
import type { Counts } from './review.ts';
import { t } from './words.ts';

/** How a draft stands, in a few words: "2 must, 1 should", or that nothing was found. */
export const summaryOf = (counts: Counts): string => {
  const parts = LEVELS.filter((level) => counts[level] > 0).map((level) => t(`review.count.${level}`, counts[level]));
  return parts.length === 0 ? t('review.nothingFound') : parts.join(', ');
};
