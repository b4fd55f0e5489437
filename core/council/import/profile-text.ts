import type { Council } from '../council.ts';
import { layOutJson } from '../json-layout.ts';

/** What an import may change in a profile; all else is written back as it was found. */
export type ImportedParts = Pick<
  Council,
  'name' | 'protocol' | 'nation' | 'domains' | 'wards' | 'members' | 'officers' | 'elections'
>;

/**
 * A profile after an import, as it is to be saved.
 * @param imported The profile after the import.
 * @param before The profile as its file had it, whose other settings are kept as they were written.
 */
export const importedProfile = (imported: ImportedParts, before: object): object => {
  const { name, protocol, nation, domains, wards, members, officers, elections } = imported;
  const written = 'nation' in before || nation !== 'england' ? { nation } : {};
  return { ...before, name, protocol, ...written, domains, wards, members, officers, elections };
};

/** A profile as text to save: JSON with one person, poll or rule a line. */
export const profileText = (profile: object): string => layOutJson(profile);
