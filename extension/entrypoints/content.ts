import { openDoor } from '../lib/door.ts';
import { tellExtension } from '../lib/extension-messages.ts';
import { onFirstEditor } from '../lib/first-editor.ts';
import { type ServePage, takeService } from '../lib/hand-over.ts';
import { NAMED_SITES } from '../lib/sites.ts';

/**
 * Sends for what checks. In Firefox it is part of this script and starts when it is sent for: the add-on site's checks
 * object to code at an address that they cannot see, and every add-on there gets an address of its own.
 */
const sendForChecker = async (): Promise<ServePage> => {
  if (import.meta.env.FIREFOX) return (await import('../lib/serve-page.ts')).servePage;
  await import(/* @vite-ignore */ browser.runtime.getURL('/checker.js'));
  return takeService();
};

/** Stands at the door of every served page, and sends for the checker when there is something to write in. */
export default defineContentScript({
  matches: NAMED_SITES,
  // later would be too late: the page's own listeners would hear Send first
  runAt: 'document_start',
  allFrames: true,
  main(context) {
    const door = openDoor(window);
    let end = () => {};
    const serve = async () => {
      try {
        const servePage = await sendForChecker();
        if (context.isValid) end = servePage({ document, door });
      } catch {
        // nothing can be drawn here without the checker: the button in the browser's bar says that nothing is checked
        if (context.isValid) tellExtension({ kind: 'checker-failed' });
      }
    };
    const stopWaiting = onFirstEditor(document, () => void serve());
    context.onInvalidated(() => {
      stopWaiting();
      end();
      door.close();
    });
  },
});
