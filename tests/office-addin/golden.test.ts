import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSession, type Draft } from '../../core/index.ts';
import { reviewDraft, sendVerdict } from '../../core/review/index.ts';
import { eventsBundle, scriptOnlyBundle } from '../../office-addin/bundles.ts';
import { type BareRuntime, createBareRuntime } from './support/bare-runtime.ts';
import { corpusCouncil, corpusDrafts } from './support/corpus.ts';
import { createFakeOutlook, type FakePerson } from './support/fake-outlook.ts';
import { pressSend } from './support/send.ts';

type Email = Extract<Draft, { kind: 'email' }>;

const council = corpusCouncil();
const drafts = corpusDrafts();
/** The same core in Node. */
const session = createSession(council);
const builtText = async (options: Parameters<typeof build>[0]): Promise<string> =>
  (await build(options)).outputFiles?.[0]?.text ?? '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const people = (list: readonly FakePerson[]): string =>
  list.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join('; ');

/** The HTML of a plain-text message in Outlook, the message answered below it. */
const asOutlookHolds = ({ body, replyTo }: Email): string => {
  if (!replyTo) return `<html><body><pre>${escaped(body)}</pre></body></html>`;
  const heading = [
    `From: ${people([replyTo.from])}`,
    `Sent: ${replyTo.date ?? '2026-03-02T10:00:00Z'}`,
    `To: ${people(replyTo.to)}`,
    ...(replyTo.cc ? [`Cc: ${people(replyTo.cc)}`] : []),
    `Subject: ${replyTo.subject ?? ''}`,
  ];
  return `<html><body><pre>${escaped([body, '', ...heading, '', replyTo.body].join('\n'))}</pre></body></html>`;
};

describe('the core in the script-only runtime', () => {
  let runtime: BareRuntime;
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('support/lint-in-script.ts', import.meta.url));
    runtime = createBareRuntime();
    runtime.run(await builtText(scriptOnlyBundle(entry)));
  });

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
    const code = await builtText(eventsBundle(council));
    const wrong: string[] = [];
    let held = 0;
    const shared = createFakeOutlook({ from: { name: '', email: '' }, to: [], subject: '', html: '' });
    runtime.set('Office', shared.Office);
    runtime.run(code);
    for (const { protocol: _protocol, ...email } of emails) {
      const { from, to, cc, bcc, subject } = email;
      const outlook = createFakeOutlook({ from, to, cc, bcc, subject, html: asOutlookHolds(email) });
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
