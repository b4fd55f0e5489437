import { readFileSync } from 'node:fs';
import path from 'node:path';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../../extension/administrators.md'), 'utf8');

/**
 * A file as the page for administrators shows it.
 * @param heading Of the section that it stands in.
 * @param language What its block is marked with; the section's first such block is taken.
 */
export const workedFile = (heading: string, language: string): string => {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  const [, block] = new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(section.split('\n## ')[0] ?? '') ?? [];
  if (block === undefined) throw new Error(`the page for administrators shows no ${language} under ${heading}`);
  return block;
};
