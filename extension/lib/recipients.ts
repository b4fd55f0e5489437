import type { Correspondent } from '../../core/draft/draft.ts';

/** Writes a list of recipients as somebody would type it. */
export const writeRecipientList = (people: readonly Correspondent[]): string =>
  people
    .map(({ name, email }) => (name && email ? `"${name.replaceAll('"', '')}" <${email}>` : email || name))
    .join(', ');
