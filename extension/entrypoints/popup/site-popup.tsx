import { useEffect, useState } from 'preact/hooks';
import { isNamedSite, sitePattern } from '../../lib/sites.ts';

export interface SitePopupProps {
  /** Address of the page in front, where the browser gives it. */
  readonly address: string | undefined;
}

/** Tells whether Probity works on the page in front, and switches it on there when asked. */
export const SitePopup = ({ address }: SitePopupProps) => {
  const url = address !== undefined && /^https?:/.test(address) ? new URL(address) : undefined;
  const [on, setOn] = useState(url !== undefined && isNamedSite(url));
  useEffect(() => {
    if (url)
      void browser.permissions.contains({ origins: [sitePattern(url)] }).then((granted) => granted && setOn(true));
  }, [address]);
  const switchOn = async (site: URL) => {
    if (await browser.permissions.request({ permissions: ['scripting'], origins: [sitePattern(site)] })) setOn(true);
  };
  return (
    <>
      <h1>Probity</h1>
      {url === undefined ? (
        <p>Probity does not run on this page.</p>
      ) : on ? (
        <p role="status">
          On for <strong>{url.hostname}</strong>. If you have just switched it on, reload the page.
        </p>
      ) : (
        <>
          <p>
            Off for <strong>{url.hostname}</strong>. Switched on, Probity can read what you write there. It sends
            nothing anywhere.
          </p>
          <button type="button" onClick={() => void switchOn(url)}>
            Switch on for this site
          </button>
        </>
      )}
      <p>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </p>
    </>
  );
};
