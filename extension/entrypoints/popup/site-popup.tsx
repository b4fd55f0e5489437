import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../core/review/words.ts';
import { isNamedSite, sitePattern } from '../../lib/sites.ts';

export interface SitePopupProps {
  /** Address of the page in front, where the browser gives it. */
  readonly address: string | undefined;
  /** Whether the user has told who they are. */
  readonly knowsWriter: boolean;
  readonly onSidePanel: () => void;
}

/** Tells whether Probity works on the page in front, and switches it on there when asked. */
export const SitePopup = ({ address, knowsWriter, onSidePanel }: SitePopupProps) => {
  const url = address !== undefined && /^https?:/.test(address) ? new URL(address) : undefined;
  const [on, setOn] = useState(url !== undefined && isNamedSite(url));
  useEffect(() => {
    if (url)
      void browser.permissions.contains({ origins: [sitePattern(url)] }).then((granted) => granted && setOn(true));
  }, [address]);
  const switchOn = async (site: URL) => {
    if (await browser.permissions.request({ permissions: ['scripting'], origins: [sitePattern(site)] })) setOn(true);
  };
  const openPage = () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  return (
    <>
      <h1>{t('productName')}</h1>
      {url === undefined ? (
        <p>{t('popup.notHere')}</p>
      ) : on ? (
        <p role="status">{t('popup.on', url.hostname)}</p>
      ) : (
        <>
          <p>{t('popup.off', url.hostname)}</p>
          <button type="button" onClick={() => void switchOn(url)}>
            {t('popup.switchOn')}
          </button>
        </>
      )}
      <div class="buttons">
        {!knowsWriter && (
          <button type="button" class="quiet" onClick={openPage}>
            {t('popup.whoAreYou')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onSidePanel}>
          {t('sidePanel.open')}
        </button>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('popup.options')}
        </button>
      </div>
    </>
  );
};
