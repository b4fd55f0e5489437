import { lint, parseCouncil, parseDraft } from '../../../core/index.ts';

/** Built as the send check is, so that a test can ask the same core about drafts of every kind. JSON in and out. */
Object.assign(globalThis, {
  probityLint: (council: string, draft: string): string =>
    JSON.stringify(lint(parseDraft(JSON.parse(draft)), parseCouncil(JSON.parse(council)))),
});
