import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where pages take Office.js from: Microsoft's address, as its policy wants, or the folder that is served. */
export const OFFICE_JS_SOURCES = ['microsoft', 'self-hosted'] as const;
export type OfficeJsSource = (typeof OFFICE_JS_SOURCES)[number];

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const MICROSOFT_SCRIPTS = ' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com';
const FOLDER = 'office-js/';

/** What Word and Outlook load of Office.js; not its telemetry, nor what it has for other programs. */
const WANTED = /^(?:office|o15apptofilemappingtable|(?:word|outlook)[\w.-]*)\.js$/;
const NOT_WANTED = /debug|vsdoc/;
const LANGUAGES = ['en-gb', 'en-us', 'cy-gb'];

/** Office.js as its package holds it, a build of 2022: path inside the served folder and content of each file. */
export const officeJsFiles = async (): Promise<[string, Uint8Array][]> => {
  const from = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
  const scripts = (await readdir(from)).filter((name) => WANTED.test(name) && !NOT_WANTED.test(name));
  const texts = LANGUAGES.flatMap((language) =>
    ['office_strings.js', 'outlook_strings.js'].map((name) => `${language}/${name}`),
  );
  return Promise.all(
    [...scripts, ...texts].map(
      async (path): Promise<[string, Uint8Array]> => [FOLDER + path, await readFile(join(from, path))],
    ),
  );
};

/**
 * Lets a page load Office.js from the served folder, and its policy allow no other place.
 * @throws Error when the page does not load it from Microsoft's address in the first place.
 */
export const selfHosted = (page: string): string => {
  if (!page.includes(HOSTED)) return page;
  if (!page.includes(MICROSOFT_SCRIPTS)) throw new Error('A page loads Office.js against its own policy');
  return page
    .replaceAll(HOSTED, FOLDER)
    .replaceAll(MICROSOFT_SCRIPTS, '')
    .replace(/\s*<!--.*?-->/gs, '');
};
