import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DRAFT_KINDS, type DraftKind } from '../../core/draft/draft.ts';
import { linesOf } from '../../core/draft/lines.ts';
import { partsOf, partText } from '../../core/draft/parts.ts';
import { hostileText } from '../support/hostile-text.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 600 };
const kinds = fc.constantFrom(...DRAFT_KINDS);
const kindsAndWords = (body: string, kind: DraftKind): [string, string][] =>
  partsOf(body, kind).map((part) => [part.kind, partText(body, part).trim()]);

describe('parts of any body', () => {
  it('cover it whole, in order, without gaps', () => {
    fc.assert(
      fc.property(hostileText, kinds, (body, kind) => {
        const parts = partsOf(body, kind);
        expect(parts.map((part) => partText(body, part)).join('')).toBe(body);
        let at = 0;
        for (const part of parts) {
          expect(part.start).toBe(at);
          expect(part.end).toBeGreaterThan(part.start);
          at = part.end;
        }
        expect(at).toBe(body.length);
      }),
      RUNS,
    );
  });

  it('do not depend on how lines are broken', () => {
    fc.assert(
      fc.property(hostileText, kinds, (text, kind) => {
        const body = text.replace(/\r\n?/g, '\n');
        const windows = body.replace(/\n/g, '\r\n');
        const plain = (parts: string, from: typeof body) =>
          partsOf(from, kind).map((part) => [part.kind, partText(from, part).replace(/\r\n/g, parts)]);
        expect(plain('\n', windows)).toEqual(plain('\n', body));
      }),
      RUNS,
    );
  });
});

describe('lines of any text', () => {
  it('leave out nothing but line breaks', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let at = 0;
        for (const line of linesOf(text)) {
          expect(['', '\n', '\r', '\r\n']).toContain(text.slice(at, line.start));
          expect(text.slice(line.start, line.end)).not.toMatch(/[\r\n]/);
          expect(line.text).toBe(text.slice(line.start, line.end).trim());
          at = line.end;
        }
        expect(at).toBe(text.length);
      }),
      RUNS,
    );
  });
});

describe('parts of ordinary drafts', () => {
  it('an email has a greeting, text, a closing, a signature and the thread below', () => {
    const body =
      'Dear Councillor Moss\n\nThe surveyor came on Friday.\n\nKind regards\nPaul Redfern\nHead of Housing\n\nFrom: Caroline Moss\nSent: Monday\nTo: Paul Redfern\n\nHas the surveyor been?';
    expect(kindsAndWords(body, 'email')).toEqual([
      ['salutation', 'Dear Councillor Moss'],
      ['body', 'The surveyor came on Friday.'],
      ['closing', 'Kind regards'],
      ['signature', 'Paul Redfern\nHead of Housing'],
      ['quoted', 'From: Caroline Moss\nSent: Monday\nTo: Paul Redfern\n\nHas the surveyor been?'],
    ]);
  });

  it('a letter has its letterhead, salutation, heading, text, closing and signature', () => {
    const body =
      'Wexcombe Borough Council\nTown Hall\n\n20 January 2026\n\nMr H Pasco\n\nDear Mr Pasco\n\nGarden waste\n\nYour subscription is renewed.\n\nYours sincerely\n\nMarcus Bell\nAssistant Director, Highways';
    expect(kindsAndWords(body, 'letter').map(([kind]) => kind)).toEqual([
      'letterhead',
      'salutation',
      'heading',
      'body',
      'closing',
      'signature',
    ]);
    expect(kindsAndWords(body, 'letter')[2]).toEqual(['heading', 'Garden waste']);
  });

  it('a press release has its heading, text and notes', () => {
    const body =
      'Wexcombe Borough Council\n20 January 2026\n\nPOOL OPENS\n\nThe new pool at Weir Lane opened its doors to swimmers this morning after eighteen months of building work.\n\nENDS\n\nNotes to editors\n1. The pool is 25 metres long.';
    expect(kindsAndWords(body, 'press-release')).toEqual([
      ['letterhead', 'Wexcombe Borough Council\n20 January 2026'],
      ['heading', 'POOL OPENS'],
      ['body', expect.stringMatching(/^The new pool/)],
      ['notes', expect.stringMatching(/^ENDS/)],
    ]);
  });

  it('a short text that ends in a full stop is no heading', () => {
    const body = 'Wexcombe Borough Council\n\nPool to open\n\nThe new pool at Weir Lane opens on Friday.\n\nENDS';
    expect(kindsAndWords(body, 'press-release')).toContainEqual(['body', expect.stringMatching(/^The new pool/)]);
  });

  it.each<[string, string]>([
    ['one sentence', 'The surveyor came on Friday.'],
    ['nothing', ''],
  ])('%s is one part or none', (_, body) => {
    expect(partsOf(body, 'email').map(({ kind }) => kind)).toEqual(body ? ['body'] : []);
  });

  it('thanks with which a message opens close nothing, and a postscript is no message', () => {
    const opening =
      'Paul\n\nThanks for covering reception on Tuesday.\n\nThe rule on pets has changed, by the way.\n\nJo';
    expect(kindsAndWords(opening, 'email')).toContainEqual(['body', expect.stringMatching(/The rule on pets/)]);
    const after =
      'Paul\n\nThe rule on pets has changed.\n\nThanks for your help\n\nPS The wardens know about it all now.';
    expect(kindsAndWords(after, 'email')).toContainEqual(['closing', 'Thanks for your help']);
  });

  it.each([
    ['wrapped', 'On Thu, 12 Mar 2026 at 10:14, Helen Marsh <\nhelen.marsh@wexcombe.example> wrote:'],
    ['in bold as plain text', '*From:* Helen Marsh\n*Sent:* 12 March 2026 10:14\n*To:* Paul Redfern'],
    ['in Welsh', 'Oddi wrth: Helen Marsh\nAnfonwyd: 12 Mawrth 2026 10:14\nAt: Paul Redfern\nPwnc: Biniau'],
    ['forwarded', 'Begin forwarded message:\n\nFrom: Helen Marsh\nSubject: Bins'],
  ])('a heading of a quoted message is one %s', (_, heading) => {
    const quoted = `${heading}\n\nHas the surveyor been?`;
    expect(kindsAndWords(`Dear Paul\n\nHe came on Friday.\n\n${quoted}`, 'email')).toContainEqual(['quoted', quoted]);
  });

  it('“From” in the writer’s own list starts no quotation', () => {
    const body =
      'Dear both\n\nThe bus times are below.\n\nFrom: Market Place, every half hour until the early evening\nBack from Weir Lane, every hour.\n\nThanks\nJo';
    expect(kindsAndWords(body, 'email').map(([kind]) => kind)).not.toContain('quoted');
  });

  it.each(['On 12 January the Head of Planning wrote:', 'On Monday you wrote:'])(
    'what the writer says that somebody wrote starts no quotation: %s',
    (line) => {
      const body = `Dear both\n\n${line}\n“There is no file.”\n\nThat is untrue, as the file has come to light since.\n\nThanks\nJo`;
      expect(kindsAndWords(body, 'email').map(([kind]) => kind)).not.toContain('quoted');
    },
  );
});
