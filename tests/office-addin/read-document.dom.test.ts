import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentReader } from '../../office-addin/word/read-document.ts';
import { createFakeWord, type FakeDocument, type FakeWord } from './support/fake-word.ts';
import { LETTER } from './support/samples.ts';

const open = (document: Partial<FakeDocument>): FakeWord => {
  const fake = createFakeWord({ paragraphs: LETTER, headers: ['Wexcombe Borough Council'], ...document });
  vi.stubGlobal('Word', fake.Word);
  vi.stubGlobal('Office', {
    context: { requirements: { isSetSupported: fake.isSetSupported }, platform: fake.platform },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
  });
  return fake;
};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a document that Word is slow to write out, as for its pictures', () => {
  it('is read without headers and notes meanwhile, asked for once, and has them when they are there', async () => {
    const fake = open({ fault: 'lateOoxml' });
    const read = createDocumentReader();
    const first = read();
    // well within the pane's patience with an Office that says nothing
    await vi.advanceTimersByTimeAsync(6000);
    expect(await Promise.race([first, 'still waiting'])).toMatchObject({
      body: LETTER,
      notGiven: 'all beside the body',
    });
    expect(await read()).toMatchObject({ body: LETTER, notGiven: 'all beside the body' });
    expect(fake.askedOut).toBe(1);
    fake.writeOut();
    await vi.advanceTimersByTimeAsync(100);
    expect(await read()).toMatchObject({ notGiven: 'nothing', beside: { headers: ['Wexcombe Borough Council'] } });
    expect(fake.askedOut).toBe(1);
  });

  it('keeps what it had of headers and notes when Word is slow later', async () => {
    const fake = open({});
    const read = createDocumentReader();
    expect(await read()).toMatchObject({ notGiven: 'nothing' });
    fake.delay();
    await vi.advanceTimersByTimeAsync(60_000);
    const later = read();
    await vi.advanceTimersByTimeAsync(6000);
    expect(await Promise.race([later, 'still waiting'])).toMatchObject({
      notGiven: 'nothing',
      beside: { headers: ['Wexcombe Borough Council'] },
    });
    expect(fake.askedOut).toBe(2);
  });
});
