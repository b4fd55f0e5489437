import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../core/review/words.ts';
import { useFocusAfterRemoval } from '../../components/focus-after-removal.ts';
import { isNamedPattern } from '../../lib/sites.ts';

/** Sites that the user has switched on, each with a way to switch it off. */
export const GrantedSites = () => {
  const [sites, setSites] = useState<readonly string[]>();
  const read = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    setSites(origins.filter((origin) => !isNamedPattern(origin)));
  };
  useEffect(() => {
    const changed = () => void read();
    changed();
    // the popup switches sites on while this page is open
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    return () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    };
  }, []);
  const how = useFocusAfterRemoval<HTMLParagraphElement>(sites?.length ?? 0);
  const switchOff = (site: string) => browser.permissions.remove({ origins: [site] });
  return (
    <>
      <p ref={how} tabIndex={-1}>
        {t('sites.how')}
      </p>
      <p role="status">{sites?.length === 0 && t('sites.none')}</p>
      <ul class="sites" aria-label={t('sites.list')}>
        {sites?.map((pattern) => {
          const site = pattern.replace('/*', '');
          return (
            <li key={pattern}>
              {site}
              <button
                type="button"
                class="quiet"
                aria-label={t('sites.switchOffWhat', site)}
                onClick={() => void switchOff(pattern)}
              >
                {t('sites.switchOff')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};
