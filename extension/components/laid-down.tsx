import type { ComponentChildren } from 'preact';
import { t } from '../../core/review/words.ts';

/** The sign of what cannot be changed here. */
export const Lock = () => (
  <svg class="lock" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={t('page.laidDownSign')}>
    <path d="M3.5 7h9v6.5h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7" />
  </svg>
);

/** Something that an administrator has settled, shown in place of the form for it. */
export const LaidDown = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="laid-down">
    <Lock />
    <p>
      {children} {t('page.laidDown')}
    </p>
  </div>
);
