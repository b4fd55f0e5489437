import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_NAMES } from '../core/index.ts';
import { RULES } from '../core/rules/registry.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NOT_OURS = ['node_modules', 'dist', 'dist-ext', '.git', '.wxt', '.output'];

const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.includes(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** How a page's heading is named in a link to it. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );

const PAGES = pagesIn('').map((page) => ({ page, text: textOf(page) }));
/** Where a page says that a file is, beginning from the page itself. */
const beside = (page: string, path: string): string => join(dirname(page), path);
const isThere = (path: string): boolean => existsSync(join(ROOT, path));

describe('every page of the documentation', () => {
  it('links to files and headings that are there', () => {
    const links = PAGES.flatMap(({ page, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)|<img src="(?!https?:)([^"]+)"/g)].map(
        ([, link, picture]) => ({ page, link: link ?? picture ?? '' }),
      ),
    );
    const broken = links.filter(({ page, link }) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : beside(page, path);
      return !isThere(target) || (anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor));
    });
    expect(links.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it('names no file beside it that is not there', () => {
    const named = PAGES.flatMap(({ page, text }) =>
      [...text.matchAll(/`(\.\.?\/[\w./-]+)`/g)].map(([, path = '']) => beside(page, path)),
    );
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('counts rules and protocols right', () => {
    const readme = textOf('README.md');
    expect(PROTOCOL_NAMES).toHaveLength(5);
    expect(readme).toContain('Five protocols come with it:');
    expect(readme).toContain(`${RULES.length} rules between them`);
    const passages = readdirSync(join(ROOT, 'tests/corpus/passages')).filter((name) => name.endsWith('.tsv'));
    const fewest = passages.map((name) => {
      const labels = textOf(`tests/corpus/passages/${name}`)
        .split('\n')
        .map((line) => line[0]);
      return Math.min(...['0', '1'].map((label) => labels.filter((one) => one === label).length));
    });
    // "eighty passages and more that break it, and eighty and more that come near it"
    expect(Math.min(...fewest)).toBeGreaterThanOrEqual(80);
  });

  it('names no npm command that is not there', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = PAGES.flatMap(({ text }) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
