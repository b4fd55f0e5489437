import type { Council } from './council/council.ts';
import type { Draft } from './draft/draft.ts';
import type { Finding } from './rules/finding.ts';
import { createSession } from './session.ts';

/**
 * Checks one draft.
 * @param draft A valid draft (see `parseDraft`). Its `protocol`, where given, overrides the council's.
 * @param council A valid council profile (see `parseCouncil`).
 * @returns Findings in the order in which they stand: headers, subject, body.
 */
export const lint = (draft: Draft, council: Council): Finding[] => createSession(council).check(draft);
