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
 * A profile as text to save: JSON with one person, poll or outlet a line, so that it can be edited by hand and two
 * versions be compared.
 * @param imported The profile after an import.
 * @param before The profile as its file had it, whose other settings are kept as they were written.
 */
export const profileText = (imported: ImportedParts, before: object = {}): string => {
  const { name, protocol, domains, wards, members, officers, elections } = imported;
  const whole = { ...before, name, protocol, domains, wards, members, officers, elections };
  const sections = Object.entries(whole).filter(([, value]) => isField(value));
  return `{\n${sections.map(([key, value]) => section(key, value)).join(',\n')}\n}\n`;
};
