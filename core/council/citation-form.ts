/** Stands in a protocol's own form of citation for the paragraph: "Ashdale Code, para {paragraph}". */
export const PARAGRAPH = '{paragraph}';

/** Writes a paragraph in a form of citation. */
export const citedAs = (form: string, paragraph: string): string => form.split(PARAGRAPH).join(paragraph);
