import { speakFrom, t, type WordKey } from '../../core/review/words.ts';

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** Speaks in the browser's language, by the texts that the build makes of `locales`: where the extension itself runs. */
export const speakFromBrowser = (): void =>
  speakFrom((name, values) => browser.i18n.getMessage(name as MessageName, values));

/** The same for a page of the extension, which then says what language it is in. */
export const speakOnPage = (title: WordKey): void => {
  speakFromBrowser();
  document.documentElement.lang = t('language');
  document.title = t(title);
};
