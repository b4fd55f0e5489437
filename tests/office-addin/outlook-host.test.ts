import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fix } from '../../core/index.ts';
import type { Mailbox, MessageItem } from '../../office-addin/outlook/compose-item.ts';
import { createOutlookHost } from '../../office-addin/outlook/outlook-host.ts';
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

  it('writes nobody anew of whom Outlook gives no address, as of a contact list, and says that it failed', async () => {
    const LIST = { name: 'Ward walkabout', email: '' };
    const { fake, host } = open({}, { cc: [LIST] });
    expect(await host.fix(OPENLY)).toBe('failed');
    expect(fake.people).toMatchObject({ cc: [LIST], bcc: BLIND_COPY.bcc });
    const aside = open({}, { to: [...BLIND_COPY.to, LIST] });
    expect(await aside.host.fix(OPENLY)).toBe('applied');
    expect(aside.fake.people.to).toContainEqual(LIST);
  });

  it('has gone astray when only a part of it was made', async () => {
    const { fake, host } = open({ 'bcc.setAsync': 'fails' });
    expect(await host.fix(OPENLY)).toBe('astray');
    expect(fake.people.cc).toContainEqual(fake.people.bcc[0]);
  });
});
