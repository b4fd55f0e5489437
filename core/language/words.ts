/**
 * A list of words written as running text, so that long lists stay readable.
 * @param text Words with white space between them.
 */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
