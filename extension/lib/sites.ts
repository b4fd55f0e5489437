/**
 * Webmail that Probity serves as installed, as match patterns. Any other site is switched on by the user, one by one,
 * and the browser asks for each. Loopback is for a webmail on one's own machine.
 */
export const NAMED_SITES = [
  'https://mail.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
  'http://127.0.0.1/*',
  'http://localhost/*',
];

/** Whether a match pattern is one of those. */
export const isNamedPattern = (pattern: string): boolean => NAMED_SITES.includes(pattern);

/**
 * Tells whether Probity runs on a site without being asked.
 * @param url Address of a page.
 */
export const isNamedSite = (url: URL): boolean =>
  NAMED_SITES.some((pattern) => {
    const [protocol, host] = pattern.split('/').filter(Boolean);
    return url.protocol === protocol && url.hostname === host;
  });

/**
 * The match pattern that covers one site on every port and path.
 * @param url Address of a page on it.
 */
export const sitePattern = (url: URL): string => `${url.protocol}//${url.hostname}/*`;
