import type { Council } from '../council.ts';

/** What an import may change in a profile; all else is written back as it was found. */
export type ImportedParts = Pick<
  Council,
  'name' | 'protocol' | 'domains' | 'wards' | 'members' | 'officers' | 'elections'
>;

const isField = (value: unknown): boolean => value !== undefined;

const line = (value: unknown): string => JSON.stringify(value, undefined, 1)?.replace(/\n\s*/g, ' ') ?? 'null';

const section = (name: string, value: unknown): string => {
  const key = `  ${JSON.stringify(name)}: `;
  if (!Array.isArray(value) || value.every((item) => typeof item !== 'object')) return key + line(value);
  return `${key}[\n${value.map((item) => `    ${line(item)}`).join(',\n')}\n  ]`;
};

/**
 * A profile after an import, as it is to be saved.
 * @param imported The profile after the import.
 * @param before The profile as its file had it, whose other settings are kept as they were written.
 */
export const importedProfile = (imported: ImportedParts, before: object): object => {
  const { name, protocol, domains, wards, members, officers, elections } = imported;
  return { ...before, name, protocol, domains, wards, members, officers, elections };
};

/**
 * A profile as text to save: JSON with one person, poll or outlet a line, so that it can be edited by hand and two
 * versions be compared.
 */
export const profileText = (profile: object): string => {
  const sections = Object.entries(profile).filter(([, value]) => isField(value));
  return `{\n${sections.map(([key, value]) => section(key, value)).join(',\n')}\n}\n`;
};
