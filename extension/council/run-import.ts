import { ImportError, type ImportFile } from '../../core/council/import/found.ts';
import { type ImportReport, importCouncil } from '../../core/council/import/import-council.ts';
import type { Council } from '../../core/index.ts';

/** Stands in for the name of a council that has none yet, and is taken off again. */
const UNNAMED = 'The Council';

/** What an import would make of the profile, or why one of the files cannot be read; then nothing is made of any. */
export type ImportOutcome =
  | { readonly report: ImportReport }
  | { readonly file: string; readonly reason: string; readonly remedy: ImportError['remedy'] };

/**
 * Works out what files would make of a profile that may be empty. Changes nothing.
 * @param today The day of the import.
 */
export const runImport = (
  profile: Council,
  files: readonly ImportFile[],
  options: { readonly removeGone: boolean; readonly today: string },
): ImportOutcome => {
  try {
    const report = importCouncil(files, {
      ...options,
      into: { ...profile, name: profile.name || UNNAMED },
      councilName: profile.name || undefined,
    });
    return { report: { ...report, council: { ...report.council, name: profile.name } } };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { file: error.place.file, reason: error.message, remedy: error.remedy };
  }
};
