import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Council, type Draft, parseCouncil, parseDraft } from '../../../core/index.ts';

const folder = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Fields of a labelled draft that are its label, not the draft. */
const LABEL = ['target', 'violates', 'expect', 'also', 'why'];

/** The fictional council of the labelled drafts. */
export const corpusCouncil = (): Council => parseCouncil(JSON.parse(readFileSync(`${folder}council.json`, 'utf8')));

/** What serves the pane the same council's profile, under another protocol. */
export const underProtocol = (protocol: Council['protocol']) => ({
  'profile.json': { status: 200, body: JSON.stringify({ ...corpusCouncil(), protocol }) },
});

/** Every labelled draft, without its label. */
export const corpusDrafts = (): Draft[] =>
  readdirSync(`${folder}dev`)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}dev/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const fields = Object.entries(JSON.parse(line) as Record<string, unknown>);
      return parseDraft(Object.fromEntries(fields.filter(([name]) => !LABEL.includes(name))));
    });
