import { readFileSync } from 'node:fs';
import type { ImportFile } from '../../../core/council/import/found.ts';

/** A file of tests/samples, as an import takes it. */
export const sampleFile = (name: string): ImportFile => ({
  name,
  text: readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8'),
});

export const MODERNGOV = 'moderngov-GetCouncillorsByWard.redacted.xml';
export const ENTRA = 'microsoft-entra-download-users.header-real.csv';
export const MICROSOFT_365 = 'microsoft365-admin-export-users.header-real.csv';
export const GOOGLE = 'google-workspace-users.header-real.csv';
export const OPEN_COUNCIL_DATA = 'open-council-data-uk-councillors.header-real.csv';
