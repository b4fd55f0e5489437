import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { addToLog, clearLog, type LogEntry, onLog, readLog, tallyLog } from '../../extension/lib/log.ts';
import { logCsv } from '../../extension/lib/log-csv.ts';

const entry = (event: LogEntry['event'], rule: string, reason = ''): LogEntry => ({
  at: '2026-03-02T10:00:00.000Z',
  event,
  findings: [{ rule, level: 'must' }],
  reason,
  site: 'mail.council.test',
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
});

describe('the log', () => {
  it('keeps every entry in order when several come at once, and the latest two thousand', async () => {
    const numbered = (number: number) => entry('set-aside', 'a/b', `${number}`);
    await fakeBrowser.storage.local.set({ log: Array.from({ length: 1998 }, (_, number) => numbered(number)) });
    await Promise.all([1998, 1999, 2000, 2001, 2002].map((number) => addToLog(numbered(number))));
    const log = await readLog();
    expect(log.map(({ reason }) => Number(reason))).toEqual(Array.from({ length: 2000 }, (_, number) => number + 3));
  });

  it('keeps what comes after an entry that could not be kept', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    await expect(addToLog(entry('sent-anyway', 'a/b'))).rejects.toThrow('QUOTA');
    await addToLog(entry('set-aside', 'c/d'));
    expect((await readLog()).map(({ event }) => event)).toEqual(['set-aside']);
    full.mockRestore();
  });

  it('tells of changes and can be cleared', async () => {
    const changed = vi.fn();
    const stop = onLog(changed);
    await addToLog(entry('sent-anyway', 'a/b'));
    expect(changed).toHaveBeenCalledTimes(1);
    await clearLog();
    expect(await readLog()).toEqual([]);
    stop();
    await addToLog(entry('sent-anyway', 'a/b'));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('counts by rule, the most often decided against first', () => {
    expect(
      tallyLog([
        entry('set-aside', 'a/b'),
        entry('sent-anyway', 'c/d'),
        entry('set-aside', 'c/d'),
        entry('set-aside', 'e/f'),
      ]),
    ).toEqual([
      { rule: 'c/d', sentAnyway: 1, setAside: 1 },
      { rule: 'a/b', sentAnyway: 0, setAside: 1 },
      { rule: 'e/f', sentAnyway: 0, setAside: 1 },
    ]);
  });
});

describe('the log as CSV', () => {
  it('keeps commas, quotation marks and line breaks of a reason inside its cell, and formulas as text', () => {
    const csv = logCsv([
      entry('set-aside', 'a/b', 'He said "yes", twice\nand again'),
      entry('sent-anyway', 'a/b', '=1+1'),
    ]);
    expect(csv).toBe(
      [
        'when,what,rule,level,reason,site',
        '2026-03-02T10:00:00.000Z,set aside,a/b,must,"He said ""yes"", twice\nand again",mail.council.test',
        '2026-03-02T10:00:00.000Z,sent anyway,a/b,must,"\'=1+1",mail.council.test',
      ].join('\r\n'),
    );
  });
});
