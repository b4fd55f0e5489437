import { writeFile } from 'node:fs/promises';
import { rulePages } from './rule-pages.ts';

// npm run docs
for (const { path, text } of rulePages()) await writeFile(new URL(`../${path}`, import.meta.url), text);
