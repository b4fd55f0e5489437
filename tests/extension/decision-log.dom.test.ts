import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DecisionLog } from '../../extension/entrypoints/options/decision-log.tsx';
import type { LogEntry } from '../../extension/lib/log.ts';

it('the log is saved with the mark by which Excel reads its letters', async () => {
  vi.stubGlobal('browser', fakeBrowser);
  const entry: LogEntry = {
    at: '2026-03-02T10:00:00.000Z',
    event: 'sent-anyway',
    findings: [{ rule: 'correspondence/blind-copy', level: 'must' }],
    reason: 'a claim for £40, “paid”',
    site: 'mail.council.test',
  };
  await fakeBrowser.storage.local.set({ log: [entry] });
  const saved = vi.fn((_: Blob) => '#log');
  vi.stubGlobal('URL', { createObjectURL: saved, revokeObjectURL: () => undefined });
  render(h(DecisionLog, {}), document.body);
  const button = await vi.waitFor(() => document.querySelector('button') ?? expect.unreachable());
  button.click();
  const bytes = new FileReader();
  const read = new Promise((resolve) => bytes.addEventListener('load', resolve));
  bytes.readAsArrayBuffer(saved.mock.calls[0]?.[0] ?? expect.unreachable());
  await read;
  expect([...new Uint8Array(bytes.result as ArrayBuffer).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  render(null, document.body);
});
