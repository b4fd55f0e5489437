import type { Council } from '../council/council.ts';
import { type Correspondent, type Draft, type DraftKind, parseDraft } from '../draft/draft.ts';
import { guessRole, type Writer, writtenBy } from './author.ts';
import { guessKind } from './kind.ts';
import { splitQuotedThread } from './quoted-thread.ts';
import { refuseOverlong, UnreadableError } from './text-file.ts';

/** What a reader needs to know beside the file itself. */
export interface ReadingOptions {
  /** The kind of draft; guessed from the text when absent. */
  readonly kind?: DraftKind | undefined;
  /** When it is being written, ISO 8601, where the file itself does not say. */
  readonly date: string;
  /** Who is drafting, where the caller knows. */
  readonly writer?: Writer | undefined;
  readonly council: Council;
}

/** Headers of an email, as far as a file gives them. */
export interface Headers {
  readonly from: Correspondent;
  readonly to: Correspondent[];
  readonly cc: Correspondent[];
  readonly bcc: Correspondent[];
  readonly subject: string;
}

const UNADDRESSED: Headers = { from: { name: '', email: '' }, to: [], cc: [], bcc: [], subject: '' };

/**
 * Makes a draft of a text.
 * @param text The text as its reader sees it.
 * @param headers An email's headers, where the file has them.
 * @throws UnreadableError when there is no text, or more than Probity reads.
 */
export const draftFromText = (text: string, options: ReadingOptions, headers?: Headers): Draft => {
  refuseOverlong(text);
  if (!headers && text.trim() === '') throw new UnreadableError('it is empty: there is no text to check');
  const kind = options.kind ?? (headers ? 'email' : guessKind(text));
  const draft =
    kind === 'email'
      ? { kind, date: options.date, ...(headers ?? UNADDRESSED), ...splitQuotedThread(text) }
      : { kind, date: options.date, author: { role: guessRole(text, kind, options.council) }, body: text };
  return writtenBy(parseDraft(draft), options.writer);
};
