/**
 * Stands in for the mail reader's decoder of encoded words where headings are read as printed in a message or on a page, with
 * names decoded already. The real one asks for text decoders as it loads, and classic Outlook has none.
 * @param words Words of a printed heading; they come back as they are.
 */
export const decodeWords = (words: string): string => words;
