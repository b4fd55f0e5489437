import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

  it('names no npm command that is not there', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = PAGES.flatMap(({ text }) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
