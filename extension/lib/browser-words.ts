import { speakFrom } from '../../core/review/words.ts';

/** Speaks in the browser's language, by the texts that the build makes of `locales`: where the extension itself runs. */
export const speakFromBrowser = (): void =>
  speakFrom((name, values) => browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], values));
