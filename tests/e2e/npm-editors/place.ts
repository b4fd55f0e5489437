/** Where the page wants its editor. */
export const place = document.querySelector('#place') as HTMLDivElement;

/**
 * Lets a test read the text that the editor would save: its model's, which may differ from what the page shows.
 * @param read The text now.
 */
export const tellText = (read: () => string): void => {
  Object.assign(window, { editorText: read });
};
