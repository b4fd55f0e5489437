import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSession } from '../../core/index.ts';
import { reviewDraft, sendVerdict } from '../../core/review/index.ts';
import { buildEvents, buildScriptOnly } from '../../office-addin/bundles.ts';
import { type BareRuntime, createBareRuntime } from './support/bare-runtime.ts';
import { corpusCouncil, corpusDrafts } from './support/corpus.ts';
import { createFakeOutlook } from './support/fake-outlook.ts';
import { composeOf } from './support/outlook-message.ts';
import { pressSend } from './support/send.ts';

const council = corpusCouncil();
const drafts = corpusDrafts();
/** The same core in Node. */
const session = createSession(council);

describe('the core in the script-only runtime', () => {
  let runtime: BareRuntime;
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('support/lint-in-script.ts', import.meta.url));
    runtime = createBareRuntime();
    runtime.run(await buildScriptOnly(entry));
  }, 60_000);

  it('gives every labelled draft of every kind the findings that it gets in Node', () => {
    runtime.set('probityJson', JSON.stringify(council));
    runtime.run('probityOpen(probityJson)');
    for (const draft of drafts) {
      runtime.set('probityJson', JSON.stringify(draft));
      const found: unknown = JSON.parse(String(runtime.run('probityCheck(probityJson)')));
      expect(found, draft.id ?? draft.body).toEqual(JSON.parse(JSON.stringify(session.check(draft))));
    }
    expect(drafts.length).toBeGreaterThan(800);
  }, 60_000);
});

describe('the built events.js', () => {
  it('holds the same labelled emails as Node would, for the same rules', async () => {
    const runtime = createBareRuntime({ now: '2000-01-01T00:00:00Z' });
    const emails = drafts.flatMap((draft) => (draft.kind === 'email' ? [draft] : []));
    const code = await buildEvents(council);
    const wrong: string[] = [];
    let held = 0;
    const shared = createFakeOutlook({ from: { name: '', email: '' }, to: [], subject: '', html: '' });
    runtime.set('Office', shared.Office);
    runtime.run(code);
    for (const { protocol: _protocol, ...email } of emails) {
      const outlook = createFakeOutlook(composeOf(email));
      Object.assign(shared.Office as object, { context: (outlook.Office as { context: object }).context });
      runtime.set('probityNow', email.date);
      const { completed } = await pressSend(Object.assign(outlook, { actions: shared.actions }), undefined, 0);
      const verdict = sendVerdict(reviewDraft(email, session.check(email)));
      const expected = [...new Set(verdict.items.map(({ finding }) => finding.rule))].sort();
      const { allowEvent, contextData } = completed[0] ?? {};
      const rules = allowEvent ? [] : (JSON.parse(String(contextData)) as { rules: string[] }).rules.sort();
      if (rules.join() !== expected.join() || completed.length !== 1) wrong.push(`${email.id}: ${rules} / ${expected}`);
      if (expected.length > 0) held++;
    }
    expect(wrong).toEqual([]);
    expect(held).toBeGreaterThan(50);
  }, 60_000);
});
