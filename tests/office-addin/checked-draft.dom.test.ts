import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Finding, Fix } from '../../core/index.ts';
import type { PaneHost } from '../../office-addin/pane/pane-host.ts';
import { type CheckedDraft, useCheckedDraft } from '../../office-addin/pane/use-checked-draft.ts';
import { findingOn } from '../formats/sample-outcome.ts';

const hide: Fix = { label: 'Hide them', edits: [{ field: 'to', email: 'a@home.example', moveTo: 'bcc' }] };
const mend: Fix = {
  label: 'Mend',
  edits: [{ field: 'body', start: 0, end: 4, expected: 'Dear', replacement: 'Hello' }],
};

const letterOn = (date: string): Draft => ({ kind: 'letter', date, author: { role: 'officer' }, body: 'Dear Ann' });

afterEach(() => render(null, document.body));

it('offers no fix that its host could never make', async () => {
  const host = {
    read: async () => ({ draft: letterOn('2026-03-29T10:00:00Z'), notChecked: [] }),
    watch: () => () => undefined,
    canMake: (fix: Fix) => fix !== hide,
  } as unknown as PaneHost;
  const session = { check: (): Finding[] => [{ ...findingOn('Dear Ann', 'Dear'), fixes: [hide, mend] }] };
  let shown: CheckedDraft | undefined;
  const Shows = () => {
    shown = useCheckedDraft(host, session, () => undefined);
    return null;
  };
  render(h(Shows, {}), document.body);
  await vi.waitFor(() => expect(shown?.checked?.findings.flatMap(({ fixes }) => fixes)).toEqual([mend]));
});

describe('a draft that nobody has changed', () => {
  it('is checked anew with every hour, as an office closes or a pre-election period begins', async () => {
    let date = '2026-03-29T10:00:00Z';
    const host = {
      read: async () => ({ draft: letterOn(date), notChecked: [] }),
      watch: () => () => undefined,
    } as unknown as PaneHost;
    const session = { check: vi.fn(() => []) };
    let shown: CheckedDraft | undefined;
    const Shows = () => {
      shown = useCheckedDraft(host, session, () => undefined);
      return null;
    };
    render(h(Shows, {}), document.body);
    await vi.waitFor(() => expect(session.check).toHaveBeenCalledTimes(1));
    date = '2026-03-29T10:59:00Z';
    await shown?.check();
    expect(session.check).toHaveBeenCalledTimes(1);
    date = '2026-03-29T11:00:00Z';
    await shown?.check();
    expect(session.check).toHaveBeenCalledTimes(2);
  });
});
