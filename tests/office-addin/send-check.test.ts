import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseCouncil } from '../../core/index.ts';
import { buildEvents } from '../../office-addin/bundles.ts';
import ashdale from '../protocols/ashdale.json' with { type: 'json' };
import { createBareRuntime, createStillClock } from './support/bare-runtime.ts';
import { corpusCouncil } from './support/corpus.ts';
import { createFakeOutlook, type FakeCompose, type FakeOutlook } from './support/fake-outlook.ts';
import { BLIND_COPY, CLEAN, OTHER_MEMBER } from './support/samples.ts';
import { loadEvents, pressSend } from './support/send.ts';

const WELSH_WORDS =
  'Annwyl gynghorydd, diolch yn fawr iawn am eich neges. Rydym wedi darllen y llythyr ac mae ein swyddogion yn edrych ar y mater gyda chi. Yn gywir';

let code: string;
beforeAll(async () => {
  code = await buildEvents(corpusCouncil());
}, 60_000);

const send = async (compose: FakeCompose, action?: string) => {
  const outlook = createFakeOutlook(compose);
  loadEvents(code, outlook);
  return { outlook, sent: await pressSend(outlook, action) };
};

/** The one answer that a Send may have. */
const onlyAnswer = (sent: Awaited<ReturnType<typeof pressSend>>): Office.SmartAlertsEventCompletedOptions => {
  expect(sent.completed).toHaveLength(1);
  return sent.completed[0] ?? {};
};

describe('the runtime that stands in for classic Outlook', () => {
  it('has none of what that runtime lacks', () => {
    const missing = (code: string) => expect(() => createBareRuntime().run(code), code).toThrow();
    for (const name of ['document', 'window', 'Intl', 'URL', 'TextEncoder', 'localStorage', 'atob', 'Buffer'])
      missing(name);
    missing('new Function("return 1")()');
    missing('new RegExp("\\\\p{L}", "u")');
    missing('new RegExp("(?<=a)b")');
    expect(createBareRuntime().run('"e\\u0301".normalize("NFC").length')).toBe(2);
    expect(createBareRuntime().run('new RegExp("a.c", "i").test("ABC")')).toBe(true);
  });
});

describe('events.js on Send, as built, in a bare runtime', { timeout: 30_000 }, () => {
  it('asks for nothing that classic Outlook lacks', () => {
    for (const asked of [
      /\\p\{/,
      /\(\?</,
      /\bIntl\./,
      /\bdocument\.\w/,
      /\blocalStorage\b/,
      /\bnew Function\b/,
      /\beval\(/,
    ]) {
      expect(code).not.toMatch(asked);
    }
  });

  it('registers both functions as it loads, without waiting for Office', () => {
    const outlook = createFakeOutlook(CLEAN);
    loadEvents(code, outlook);
    expect([...outlook.actions.keys()]).toEqual(['onMessageSendHandler', 'onAppointmentSendHandler']);
    expect(outlook.calls).toEqual([]);
  });

  it('lets a clean message go', async () => {
    const { sent, outlook } = await send(CLEAN);
    expect(onlyAnswer(sent)).toEqual({ allowEvent: true });
    expect(outlook.notices).toEqual([]);
  });

  it('holds a message that copies a member in secret, and says what is wrong', async () => {
    const { sent } = await send(BLIND_COPY);
    const answer = onlyAnswer(sent);
    expect(answer.allowEvent).toBe(false);
    expect(answer.errorMessage).toMatch(/Cartwright/);
    expect(answer.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(answer.cancelLabel?.length).toBeLessThanOrEqual(20);
    expect(answer.commandId).toBe('probityMessageButton');
  });

  it('goes by the protocol that the profile carries', async () => {
    const sendUnder = async (rules: object) => {
      const council = parseCouncil({ ...corpusCouncil(), protocol: { ...ashdale, rules } });
      const outlook = createFakeOutlook(BLIND_COPY);
      loadEvents(await buildEvents(council), outlook);
      return onlyAnswer(await pressSend(outlook)).allowEvent;
    };
    const { 'correspondence/blind-copy': blindCopy, ...others } = ashdale.rules;
    expect(await sendUnder({ 'correspondence/blind-copy': blindCopy })).toBe(false);
    expect(await sendUnder(others)).toBe(true);
  });

  it('hands the pane ids of rules and no word of the draft', async () => {
    const { sent } = await send(BLIND_COPY);
    const context: unknown = onlyAnswer(sent).contextData;
    expect(typeof context).toBe('string');
    const { rules } = JSON.parse(String(context)) as { rules: string[] };
    expect(rules).toContain('correspondence/blind-copy');
    for (const rule of rules) expect(rule).toMatch(/^[a-z-]+\/[a-z-]+$/);
  });

  it.each([
    ['an answer that never comes', 'never'],
    ['a call that throws', 'throws'],
    ['a call that fails', 'fails'],
  ] as const)('lets a message go after %s, and says that it was not checked', async (_name, fault) => {
    const { sent, outlook } = await send({ ...BLIND_COPY, faults: { 'bcc.getAsync': fault } });
    expect(onlyAnswer(sent)).toEqual({ allowEvent: true });
    expect(outlook.notices.join()).toMatch(/could not check/);
    // a call that fails or throws fails at once
    expect(outlook.notices.join()).not.toMatch(/in time/);
  });

  it('gives up after four seconds, and has let go before the five after which Outlook loses patience', async () => {
    const outlook = createFakeOutlook({ ...BLIND_COPY, faults: { 'to.getAsync': 'never' } });
    const clock = createStillClock();
    loadEvents(code, outlook, clock);
    let completed = 0;
    outlook.actions.get('onMessageSendHandler')?.({ completed: () => void completed++ });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
    await settle();
    clock.advance(3999);
    await settle();
    expect(completed).toBe(0);
    clock.advance(1);
    await settle();
    clock.advance(900);
    await settle();
    expect(completed).toBe(1);
    clock.advance(60_000);
    await settle();
    expect(completed).toBe(1);
  });

  it('holds a message even when Outlook will not keep anything with it', async () => {
    for (const fault of ['never', 'throws', 'fails'] as const) {
      const outlook = createFakeOutlook({ ...BLIND_COPY, faults: { 'sessionData.setAsync': fault } });
      const clock = createStillClock();
      loadEvents(code, outlook, clock);
      const sent = pressSend(outlook);
      // Time moves on only once the draft has been read and checked, however slow this machine is.
      await vi.waitFor(() => expect(outlook.calls).toContain('sessionData.setAsync'), { timeout: 20_000 });
      clock.advance(400);
      expect(onlyAnswer(await sent).allowEvent).toBe(false);
    }
  });

  it('holds a message even when Outlook never says what was set aside in it', async () => {
    const outlook = createFakeOutlook({ ...BLIND_COPY, faults: { 'sessionData.getAsync': 'never' } });
    const clock = createStillClock();
    loadEvents(code, outlook, clock);
    const sent = pressSend(outlook);
    await vi.waitFor(() => expect(outlook.calls).toContain('sessionData.getAsync'), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    clock.advance(1000);
    expect(onlyAnswer(await sent).allowEvent).toBe(false);
    expect(outlook.notices).toEqual([]);
    expect(outlook.calls).not.toContain('sessionData.setAsync');
  });

  it('does not say that a message went unchecked which it checked in time and holds', async () => {
    const outlook = createFakeOutlook({ ...BLIND_COPY, faults: { 'sessionData.setAsync': 'never' } });
    const clock = createStillClock();
    loadEvents(code, outlook, clock);
    const sent = pressSend(outlook);
    clock.advance(3900);
    await vi.waitFor(() => expect(outlook.calls).toContain('sessionData.setAsync'), { timeout: 20_000 });
    clock.advance(200);
    await new Promise((resolve) => setTimeout(resolve, 50));
    clock.advance(200);
    expect(onlyAnswer(await sent).allowEvent).toBe(false);
    expect(outlook.notices).toEqual([]);
  });

  it('does not hold a message of which it has begun to say that it went without a check', async () => {
    const outlook = createFakeOutlook({
      ...BLIND_COPY,
      faults: { 'sessionData.getAsync': 'never', 'notificationMessages.replaceAsync': 'never' },
    });
    const clock = createStillClock();
    loadEvents(code, outlook, clock);
    const sent = pressSend(outlook);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
    clock.advance(3200);
    await vi.waitFor(() => expect(outlook.calls).toContain('sessionData.getAsync'), { timeout: 20_000 });
    await settle();
    clock.advance(800);
    await settle();
    expect(outlook.calls).toContain('notificationMessages.replaceAsync');
    clock.advance(200);
    await settle();
    clock.advance(400);
    expect(onlyAnswer(await sent)).toEqual({ allowEvent: true });
  });

  it('says of a message in Welsh that its words were not checked; whom it goes to was', async () => {
    const html = `<div>${WELSH_WORDS}</div>`;
    const clean = await send({ ...CLEAN, html });
    expect(onlyAnswer(clean.sent)).toEqual({ allowEvent: true });
    expect(clean.outlook.notices).toEqual([expect.stringMatching(/Welsh, which Probity cannot check/)]);
    const hidden = await send({ ...BLIND_COPY, html });
    expect(onlyAnswer(hidden.sent).allowEvent).toBe(false);
    const silent = await send({ ...CLEAN, html, faults: { 'notificationMessages.replaceAsync': 'never' } });
    expect(onlyAnswer(silent.sent)).toEqual({ allowEvent: true });
  });

  it('lets go, without an error, when nothing is being written', async () => {
    const outlook = createFakeOutlook(CLEAN);
    Object.assign((outlook.Office as { context: { mailbox: object } }).context.mailbox, { item: null });
    loadEvents(code, outlook);
    expect(onlyAnswer(await pressSend(outlook))).toEqual({ allowEvent: true });
  });

  it('checks an invitation: optional attendees count as copied in', async () => {
    const { sent, outlook } = await send(
      { ...CLEAN, kind: 'appointment', cc: [OTHER_MEMBER] },
      'onAppointmentSendHandler',
    );
    expect(onlyAnswer(sent).allowEvent).toBeDefined();
    expect(outlook.calls).toContain('optionalAttendees.getAsync');
    expect(outlook.notices).toEqual([]);
  });

  it('is not undone by an odd heading in the quoted thread', async () => {
    const heading =
      'From: =?iso-2022-jp?B?SGVsbG8=?= &lt;a@b.example&gt;<br>Sent: 2 March 2026 10:14<br>To: x@y.example<br>Subject: Hello';
    const { sent } = await send({ ...BLIND_COPY, html: `${BLIND_COPY.html}<div>${heading}</div><div>Old words</div>` });
    expect(onlyAnswer(sent).allowEvent).toBe(false);
  });
});

describe('what has been acknowledged', { timeout: 30_000 }, () => {
  /** Sends from the same draft again, in a fresh runtime as classic Outlook starts one. */
  const sendAgain = async (outlook: FakeOutlook) => {
    loadEvents(code, outlook);
    return onlyAnswer(await pressSend(outlook));
  };

  it('does not hold the next Send, while the draft is unchanged; another finding does', async () => {
    const { outlook } = await send(BLIND_COPY);
    const anchor = {
      rule: 'correspondence/blind-copy',
      field: 'bcc',
      quote: OTHER_MEMBER.email,
      prefix: [],
      suffix: [],
      ordinal: 0,
    };
    outlook.sessionData.set(
      'probity',
      JSON.stringify({ dismissals: [{ anchor, reason: 'She asked me to' }], asked: '' }),
    );
    expect(await sendAgain(outlook)).toEqual({ allowEvent: true });
    outlook.people.bcc.push({ name: 'Simon Pell', email: 'simon.pell@wexcombe.example' });
    const answer = await sendAgain(outlook);
    expect(answer.allowEvent).toBe(false);
    expect(answer.errorMessage).toMatch(/Pell/);
  });

  it('does not count for what must be reasoned when no reason was given', async () => {
    const { outlook } = await send(BLIND_COPY);
    const anchor = {
      rule: 'correspondence/blind-copy',
      field: 'bcc',
      quote: OTHER_MEMBER.email,
      prefix: [],
      suffix: [],
      ordinal: 0,
    };
    outlook.sessionData.set('probity', JSON.stringify({ dismissals: [{ anchor, reason: '' }], asked: '' }));
    expect((await sendAgain(outlook)).allowEvent).toBe(false);
  });

  it('is not believed when somebody else wrote it', async () => {
    const { outlook } = await send(BLIND_COPY);
    for (const nonsense of [
      '',
      'null',
      '[]',
      '{"dismissals":[{}],"asked":""}',
      '{"dismissals":7}',
      'x'.repeat(10_000),
    ]) {
      outlook.sessionData.set('probity', nonsense);
      expect(onlyAnswer(await pressSend(outlook)).allowEvent, nonsense).toBe(false);
    }
  });
});
