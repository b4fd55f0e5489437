import { createFakeOutlook, type FakeCompose, type FakeOutlook } from './fake-outlook.ts';
import { createFakeWord, type FakeDocument, type FakeWord } from './fake-word.ts';

/** Which program a page is opened in. */
export interface OfficeInPage {
  readonly outlook?: FakeCompose;
  readonly word?: FakeDocument;
}

/** Set by the test, before this script, in the same file that it serves at Microsoft's address. */
declare const FAKE_OFFICE: OfficeInPage;

declare global {
  interface Window {
    fakeOutlook: FakeOutlook;
    fakeWord: FakeWord;
  }
}

const { outlook, word } = FAKE_OFFICE;
if (outlook) {
  window.fakeOutlook = createFakeOutlook(outlook);
  Object.assign(window, { Office: window.fakeOutlook.Office });
}
if (word) {
  const fake = createFakeWord(word);
  window.fakeWord = fake;
  const office = {
    HostType: { Outlook: 'Outlook', Word: 'Word' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    context: { requirements: { isSetSupported: fake.isSetSupported }, platform: fake.platform },
    onReady: () => Promise.resolve({ host: 'Word', platform: 'OfficeOnline' }),
  };
  Object.assign(window, { Office: office, Word: fake.Word });
}
