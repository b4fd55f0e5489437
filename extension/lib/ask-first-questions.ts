/**
 * Opens the first questions after Probity has been installed, unless an administrator installed it: nobody's tabs open by
 * themselves then.
 */
export const askFirstQuestions = async (): Promise<void> => {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};
