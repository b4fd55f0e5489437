import { readFileSync } from 'node:fs';
import { type Council, parseCouncil } from '../../core/council/council.ts';

/** The profile of the fictional council in the labelled drafts. */
export const COUNCIL_FILE = 'tests/corpus/council.json';

/** Reads that profile. */
export const exampleCouncil = (): Council => parseCouncil(JSON.parse(readFileSync(COUNCIL_FILE, 'utf8')));
