/** The parts of a draft that a finding may stand in, in the order in which a reader meets them. */
export const FIELDS = ['from', 'to', 'cc', 'bcc', 'subject', 'body'] as const;
export type Field = (typeof FIELDS)[number];
