/**
 * Stands in for the mail reader's decoder of encoded words, which asks for text decoders as it loads and classic
 * Outlook has none. Headings are read as printed in a message, where names are decoded already.
 * @param words Words of a printed heading; they come back as they are.
 */
export const decodeWords = (words: string): string => words;
