import { createSession, parseCouncil, parseDraft, type Session } from '../../../core/index.ts';

let session: Session | undefined;

/** Built as the send check is, so that a test can ask the same core about drafts of every kind. JSON in and out. */
Object.assign(globalThis, {
  probityOpen: (council: string): void => {
    session = createSession(parseCouncil(JSON.parse(council)));
  },
  probityCheck: (draft: string): string => JSON.stringify(session?.check(parseDraft(JSON.parse(draft)))),
});
