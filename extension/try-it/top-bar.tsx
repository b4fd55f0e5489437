import type { ComponentChildren } from 'preact';
import { t } from '../../core/review/words.ts';

const Sign = () => (
  <svg class="sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect width="32" height="32" rx="7" />
    <path d="M8.5 14.5l5 5L24 8.5" stroke-width="3.2" />
    <path d="M7 25.4q2.25-2.6 4.5 0t4.5 0 4.5 0 4.5 0" stroke-width="2" />
  </svg>
);

/** What stands at the top of this page and of the one on which a council makes its profile. */
export const TopBar = ({ children }: { readonly children: ComponentChildren }) => (
  <header class="top">
    <div class="brand">
      <Sign />
      <h1>{t('productName')}</h1>
    </div>
    {children}
  </header>
);
