import { useEffect, useState } from 'preact/hooks';
import { isNamedPattern } from '../../lib/sites.ts';

/** Sites that the user has switched on, each with a way to switch it off. */
export const GrantedSites = () => {
  const [sites, setSites] = useState<readonly string[]>([]);
  const read = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    setSites(origins.filter((origin) => !isNamedPattern(origin)));
  };
  useEffect(() => void read(), []);
  const switchOff = async (site: string) => {
    await browser.permissions.remove({ origins: [site] });
    await read();
  };
  return (
    <>
      <p>
        Probity works in Gmail and Outlook on the web as installed. To use it on another webmail, go there, press the
        Probity button of your browser and switch it on for that site.
      </p>
      <ul class="sites" aria-label="Sites switched on">
        {sites.map((site) => (
          <li key={site}>
            {site.replace('/*', '')}
            <button type="button" class="quiet" onClick={() => void switchOff(site)}>
              Switch off
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
