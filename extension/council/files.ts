import { LONGEST_IMPORT } from '../../core/council/import/read-file.ts';
import { nameWords } from '../../core/council/person-name.ts';
import { decodeTextFile } from '../../core/formats/text-file.ts';
import { t } from '../../core/review/words.ts';

/** A file's text as somebody gave it to the page, or why it was not read. */
export type ReadText =
  | { readonly name: string; readonly text: string; readonly guessed: boolean }
  | { readonly name: string; readonly problem: string };

/** Reads a file's text, in whatever encoding offices save it. Nothing leaves the device. */
export const readText = async (file: File): Promise<ReadText> => {
  const { name } = file;
  if (file.size > LONGEST_IMPORT * 2) return { name, problem: t('council.import.tooLarge', name) };
  try {
    return { name, ...decodeTextFile(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    // a folder, or a file that was moved since
    return { name, problem: t('council.import.unreadable', name) };
  }
};

/** A council's name as part of a file's name; `council` where it has none. */
export const fileName = (council: string): string =>
  nameWords(council)
    .join('-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'council';
