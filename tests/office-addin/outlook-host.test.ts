import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fix } from '../../core/index.ts';
import type { Mailbox, MessageItem } from '../../office-addin/outlook/compose-item.ts';
import { createOutlookHost } from '../../office-addin/outlook/outlook-host.ts';
import { WORDS } from '../../office-addin/pane/words.ts';
import { createFakeOutlook, type FakeCompose, type Fault } from './support/fake-outlook.ts';
import { BLIND_COPY } from './support/samples.ts';

const open = (faults: Readonly<Record<string, Fault>>, changes: Partial<FakeCompose> = {}) => {
  const fake = createFakeOutlook({ ...BLIND_COPY, ...changes, faults });
  vi.stubGlobal('Office', fake.Office);
  const { mailbox } = Office.context;
  return { fake, host: createOutlookHost(mailbox.item as unknown as MessageItem, mailbox as unknown as Mailbox) };
};
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const OPENLY: Fix = {
  label: 'Copy them openly',
  edits: [{ field: 'bcc', email: BLIND_COPY.bcc?.[0]?.email ?? '', moveTo: 'cc' }],
};

describe('a fix in Outlook', () => {
  it('is made', async () => {
    const { fake, host } = open({});
    expect(await host.fix(OPENLY)).toBe('applied');
    expect(fake.people.bcc).toEqual([]);
  });

  it('has failed when nothing was changed', async () => {
    expect(await open({ 'cc.setAsync': 'fails' }).host.fix(OPENLY)).toBe('failed');
    expect(await open({ 'to.getAsync': 'fails' }).host.fix(OPENLY)).toBe('failed');
  });

  it('leaves the space that Outlook selects behind a word with it', async () => {
    const { fake, host } = open({}, { html: '<div>Thank Gareth today.</div>' });
    fake.selected = 'Gareth ';
    const edit = { field: 'body' as const, start: 6, end: 12, expected: 'Gareth', replacement: '$& Councillor Lowe' };
    expect(await host.fix({ label: 'Name', edits: [edit] })).toBe('applied');
    expect(fake.html).toBe('<div>Thank $& Councillor Lowe today.</div>');
  });

  it('writes nobody anew of whom Outlook gives no address, as of a contact list, and says that it failed', async () => {
    const LIST = { name: 'Ward walkabout', email: '' };
    const { fake, host } = open({}, { cc: [LIST] });
    expect(await host.fix(OPENLY)).toBe('failed');
    expect(fake.people).toMatchObject({ cc: [LIST], bcc: BLIND_COPY.bcc });
    const aside = open({}, { to: [...BLIND_COPY.to, LIST] });
    expect(await aside.host.fix(OPENLY)).toBe('applied');
    expect(aside.fake.people.to).toContainEqual(LIST);
  });

  it('moves more people than Outlook takes at one time, and loses none', async () => {
    const crowd = Array.from({ length: 130 }, (_, at) => ({ name: '', email: `resident${at}@home.example` }));
    const edits = crowd.map(({ email }) => ({ field: 'to' as const, email, moveTo: 'bcc' as const }));
    const { fake, host } = open({}, { to: [...BLIND_COPY.to, ...crowd] });
    expect(await host.fix({ label: 'Hide', edits })).toBe('applied');
    expect(fake.people).toMatchObject({ to: BLIND_COPY.to, bcc: [...(BLIND_COPY.bcc ?? []), ...crowd] });
    const half = open({ 'bcc.addAsync': 'fails' }, { to: [...BLIND_COPY.to, ...crowd] });
    expect(await half.host.fix({ label: 'Hide', edits })).toBe('failed');
    expect(half.fake.people.to).toHaveLength(131);
  });

  it('takes nobody out of a list that it could not write anew whole', async () => {
    const crowd = (length: number) =>
      Array.from({ length }, (_, at) => ({ name: '', email: `resident${at}@home.example` }));
    // of the second, Outlook may not have told everybody
    for (const [all, going] of [
      [130, 1],
      [500, 450],
    ] as const) {
      const to = crowd(all);
      const { fake, host } = open({}, { to });
      const edits = to.slice(0, going).map(({ email }) => ({ field: 'to' as const, email, moveTo: 'cc' as const }));
      expect(await host.fix({ label: 'Copy', edits })).toBe('failed');
      expect(fake.people).toMatchObject({ to, cc: [] });
    }
  });

  it('has gone astray when only a part of it was made', async () => {
    const { fake, host } = open({ 'bcc.setAsync': 'fails' });
    expect(await host.fix(OPENLY)).toBe('astray');
    expect(fake.people.cc).toContainEqual(fake.people.bcc[0]);
  });
});

describe('somebody of whom Outlook tells a name in Exchange and no address', () => {
  const EXCHANGE = '/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=1c2e-fiona';

  it('is known by name, and said to have no address', async () => {
    const { host } = open({}, { cc: [{ name: 'Fiona Cartwright', email: EXCHANGE }] });
    const { draft, notChecked } = await host.read({}, () => undefined);
    expect(draft).toMatchObject({ cc: [{ name: 'Fiona Cartwright', email: '' }] });
    expect(notChecked).toEqual([expect.stringMatching(/gave no address for a name.*goes by the name alone/)]);
  });

  it('is shown by what was typed where there is no name either', async () => {
    const { host } = open({}, { cc: [{ name: '', email: 'fionacart' }] });
    expect((await host.read({}, () => undefined)).draft).toMatchObject({ cc: [{ name: 'fionacart', email: '' }] });
  });
});

describe('an invitation', () => {
  it('is offered no fix that would move somebody to Bcc, which it has not', () => {
    const hide: Fix = { label: 'Hide', edits: [{ field: 'to', email: 'a@home.example', moveTo: 'bcc' }] };
    expect(open({}).host.canMake?.(hide)).toBe(true);
    const { host } = open({}, { kind: 'appointment' });
    expect(host.canMake?.(hide)).toBe(false);
    expect(host.canMake?.(OPENLY)).toBe(true);
  });
});

describe('what is set aside', () => {
  it('is not kept by an Outlook without room for it, nor are its users promised a question that it cannot ask', async () => {
    const { host } = open({}, { client: 'LTSC 2021' });
    expect(await host.keepDismissals([])).toBe(false);
    expect(WORDS.notKept).toMatch(/while this pane is open/);
    expect(WORDS.notKept).not.toMatch(/the check on Send/);
  });
});
