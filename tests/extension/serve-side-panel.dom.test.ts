import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Finding } from '../../core/index.ts';
import { reviewDraft } from '../../core/review/index.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import type { Probity } from '../../extension/lib/attach.ts';
import type { Editor } from '../../extension/lib/editors/editor.ts';
import { PANEL_PORT } from '../../extension/lib/side-panel/panel-messages.ts';
import { type SidePanelService, serveSidePanel } from '../../extension/lib/side-panel/serve-side-panel.ts';
import type { WatchedCompose } from '../../extension/lib/watched-compose.ts';

const FORM = `<form><input name="to" value="bob@council.test"><input name="subject" value="Roads">
  <textarea>This is useless.</textarea><button type="button">Send</button></form>`;
const OURS = 'our-extension';

/** Whatever listens to something of the browser's, and a way to tell it. */
const hub = <Told extends unknown[]>() => {
  const listeners = new Set<(...told: Told) => void>();
  return {
    addListener: (listener: (...told: Told) => void) => void listeners.add(listener),
    removeListener: (listener: (...told: Told) => void) => void listeners.delete(listener),
    tell: (...told: Told) => {
      for (const listener of listeners) listener(...told);
    },
    listeners,
  };
};
const onConnect = hub<[unknown]>();
const onMessage = hub<[unknown]>();
const sendMessage = vi.fn(async (_: unknown) => undefined);

const connect = (name = PANEL_PORT, from = OURS) => {
  const port = {
    name,
    sender: { id: from },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: hub<[unknown]>(),
    onDisconnect: hub<[]>(),
  };
  onConnect.tell(port);
  return port;
};
const DRAFT: Draft = {
  kind: 'email',
  date: '2026-03-02T10:00:00Z',
  from: { name: '', email: '' },
  to: [{ name: '', email: 'bob@council.test' }],
  cc: [],
  bcc: [],
  subject: 'Roads',
  body: 'This is useless.',
};
const FINDING: Finding = {
  rule: 'respect/test',
  title: 'A word to change',
  level: 'should',
  field: 'body',
  start: 8,
  end: 15,
  quote: 'useless',
  message: 'This word is here to be marked.',
  why: 'So that a test can see it.',
  advice: 'Change it.',
  clauses: [],
  fixes: [],
};
const [ITEM] = reviewDraft(DRAFT, [FINDING]).open;

/** A page with one message, checked; what was asked of it is noted. */
const checkedPage = () => {
  document.body.innerHTML = FORM;
  const [compose] = generic.find(document);
  if (!compose || !ITEM) return expect.unreachable();
  const of: Partial<WatchedCompose> = {
    adapter: generic,
    compose,
    draft: DRAFT,
    review: reviewDraft(DRAFT, [FINDING]),
    bodyEditor: { element: compose.body } as Editor,
    subjectEditor: undefined,
    drawn: [{ item: ITEM, range: document.createRange() }],
    unseen: [],
    failed: false,
    check: () => reviewDraft(DRAFT, [FINDING]),
  };
  return {
    composes: [of as WatchedCompose],
    unfound: undefined,
    shown: undefined,
    jump: vi.fn(),
    dismiss: vi.fn(),
    undo: vi.fn(),
    refresh: vi.fn(),
    detach: vi.fn(),
  } satisfies Probity;
};
let probity: ReturnType<typeof checkedPage>;
let service: SidePanelService;
const LATER = 200;
const later = () => new Promise((resolve) => setTimeout(resolve, LATER));

beforeEach(() => {
  vi.stubGlobal('browser', { runtime: { id: OURS, onConnect, onMessage, sendMessage } });
  probity = checkedPage();
  service = serveSidePanel({ document, probity, recipientsOf: () => [], notChecked: () => ['Nobody is known.'] });
});
afterEach(() => {
  service.stop();
  document.body.replaceChildren();
  vi.clearAllMocks();
});
const stateIn = (port: ReturnType<typeof connect>) =>
  port.postMessage.mock.calls
    .map(([message]) => message)
    .filter(({ kind }) => kind === 'state')
    .at(-1);

describe('the page’s end of the side panel', () => {
  it('says once that it is there, again when asked, and nothing more while no panel is open', async () => {
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'serving' }]]);
    service.changed();
    service.placed();
    onMessage.tell({ kind: 'who-serves' });
    onMessage.tell({ kind: 'who-serves!' });
    await later();
    expect(sendMessage.mock.calls).toEqual([[{ kind: 'serving' }], [{ kind: 'serving' }]]);
  });

  it('tells a panel what was found, and no more of the text than what is marked', () => {
    const port = connect();
    expect(stateIn(port)).toMatchObject({
      composes: [{ subject: 'Roads', notChecked: ['Nobody is known.'], review: { open: [{}], dismissed: [] } }],
    });
    expect(JSON.stringify(stateIn(port))).not.toContain('This is useless');
  });

  it('tells nothing to a connection of another name or of another extension', () => {
    expect(connect('something-else').postMessage).not.toHaveBeenCalled();
    expect(connect(PANEL_PORT, 'another-extension').postMessage).not.toHaveBeenCalled();
  });

  it('does what it is asked to about the finding that is named', () => {
    const port = connect();
    const [of] = probity.composes;
    const { id: compose, review } = stateIn(port).composes[0];
    const target = { compose, item: review.open[0].id };
    port.onMessage.tell({ kind: 'jump', ...target });
    port.onMessage.tell({ kind: 'dismiss', ...target, reason: 'Agreed' });
    port.onMessage.tell({ kind: 'undo', ...target });
    expect(probity.jump.mock.calls).toEqual([[of, ITEM]]);
    expect(probity.dismiss.mock.calls).toEqual([[of, ITEM, 'Agreed']]);
    expect(probity.undo.mock.calls).toEqual([[of, ITEM]]);
  });

  it('tells all that changed at once in one go', async () => {
    const port = connect();
    for (let i = 0; i < 5; i++) service.changed();
    await later();
    expect(port.postMessage).toHaveBeenCalledTimes(2);
  });

  it('does nothing about what it cannot read or find', async () => {
    const port = connect();
    const { id: compose } = stateIn(port).composes[0];
    for (const asked of [
      'dismiss',
      { kind: 'dismiss', compose, item: 7, reason: '' },
      { kind: 'dismiss', compose, item: 'not-there', reason: '' },
      { kind: 'jump', compose: 'not-there', item: 'not-there' },
    ])
      port.onMessage.tell(asked);
    port.onMessage.tell({ kind: 'fix', compose, item: 'not-there', label: 'Move', request: 4 });
    await later();
    expect(probity.dismiss).not.toHaveBeenCalled();
    expect(probity.jump).not.toHaveBeenCalled();
    expect(document.querySelector('textarea')?.value).toBe('This is useless.');
    expect(port.postMessage).toHaveBeenCalledWith({ kind: 'fixed', request: 4, result: 'changed' });
  });

  it('answers for a fix that broke off', async () => {
    const [of] = probity.composes;
    const fix = {
      label: 'Change it',
      edits: [{ field: 'body' as const, start: 8, end: 15, expected: 'useless', replacement: 'late' }],
    };
    // its editor is none that could read or write
    Object.assign(of ?? {}, { review: reviewDraft(DRAFT, [{ ...FINDING, fixes: [fix] }]) });
    const port = connect();
    const { id: compose, review } = stateIn(port).composes[0];
    port.onMessage.tell({ kind: 'fix', compose, item: review.open[0].id, label: fix.label, request: 5 });
    await later();
    expect(port.postMessage).toHaveBeenLastCalledWith({ kind: 'fixed', request: 5, result: 'astray' });
  });

  it('names the finding that the caret stands on', async () => {
    const port = connect();
    const { id: compose, review } = stateIn(port).composes[0];
    const box = document.querySelector('textarea');
    box?.focus();
    box?.setSelectionRange(0, 0);
    service.placed();
    await later();
    expect(port.postMessage).not.toHaveBeenCalledWith(expect.objectContaining({ kind: 'place' }));
    box?.setSelectionRange(10, 10);
    service.placed();
    await later();
    expect(port.postMessage).toHaveBeenLastCalledWith({ kind: 'place', compose, item: review.open[0].id });
  });

  it('lets go of everything when it stops', () => {
    const port = connect();
    service.stop();
    expect(port.disconnect).toHaveBeenCalledTimes(1);
    expect(onConnect.listeners.size + onMessage.listeners.size).toBe(0);
  });
});
