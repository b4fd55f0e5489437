import { type Draft, parseDraft } from '../draft/draft.ts';
import { InputError } from '../input-error.ts';
import { type Writer, writtenBy } from './author.ts';
import { refuseOverlong, UnreadableError } from './text-file.ts';

/** One draft of a JSON value, or why it cannot be checked; with its id in either case, where it has one. */
export type JsonDraft = { readonly draft: Draft } | { readonly error: string; readonly id?: string };

/**
 * Parses JSON.
 * @throws UnreadableError that says where it goes wrong but does not repeat the text, which may be confidential.
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const where = position === undefined ? '' : ` (it goes wrong at character ${position})`;
    throw new UnreadableError(
      `it is not JSON${/end of JSON/.test(String(error)) ? ' (it stops in the middle)' : where}`,
    );
  }
};

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** Reads one draft from a JSON value; what is wrong with it comes back as words, not as an exception. */
export const draftFromJson = (value: unknown, writer: Writer | undefined): JsonDraft => {
  try {
    const draft = parseDraft(value);
    refuseOverlong(draft.body);
    return { draft: writtenBy(draft, writer) };
  } catch (error) {
    if (!(error instanceof InputError || error instanceof UnreadableError)) throw error;
    const id = idOf(value);
    return { error: error.message, ...(id === undefined ? {} : { id }) };
  }
};
