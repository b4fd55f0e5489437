import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulePages } from '../../core/cli/rule-pages.ts';

it.each(rulePages())('the page $path is what npm run docs writes', ({ path, text }) => {
  expect(readFileSync(new URL(`../../core/${path}`, import.meta.url), 'utf8')).toBe(text);
});
