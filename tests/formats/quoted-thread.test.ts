import { describe, expect, it } from 'vitest';
import { readPrintedMoment } from '../../core/formats/printed-moment.ts';
import { splitQuotedThread } from '../../core/formats/quoted-thread.ts';

describe('the message quoted under an answer', () => {
  it.each([
    ['Gmail', 'On Mon, 2 Mar 2026 at 10:14, Helen Marsh <h.marsh@wexcombe.example> wrote:'],
    ['Gmail, wrapped', 'On Mon, 2 Mar 2026 at 10:14, Helen Marsh <\nh.marsh@wexcombe.example> wrote:'],
    ['Apple Mail', 'On 2 Mar 2026, at 10:14, Helen Marsh <h.marsh@wexcombe.example> wrote:'],
    ['Thunderbird', 'On 02/03/2026 10:14, Helen Marsh <h.marsh@wexcombe.example> wrote:'],
    ['Roundcube', 'On 2026-03-02 10:14, Helen Marsh <h.marsh@wexcombe.example> wrote:'],
    ['American', 'On Mar 2, 2026, at 10:14 AM, Helen Marsh <h.marsh@wexcombe.example> wrote:'],
  ])('is found under the heading of %s', (_, heading) => {
    const split = splitQuotedThread(`Thank you.\n\nKind regards\nPaul\n\n${heading}\n> Where are the bins?\n> Helen`);
    expect(split).toEqual({
      body: 'Thank you.\n\nKind regards\nPaul',
      replyTo: {
        from: { name: 'Helen Marsh', email: 'h.marsh@wexcombe.example' },
        to: [],
        date: '2026-03-02T10:14:00.000Z',
        body: 'Where are the bins?\nHelen',
      },
    });
  });

  it('is found under the block that Outlook prints', () => {
    const text = [
      'Noted.',
      '',
      '-----Original Message-----',
      'From: Caroline Moss <caroline.moss@wexcombe.example>',
      'Sent: 15 June 2026 19:02',
      'To: Bell, Marcus; Gareth Lowe <gareth.lowe@wexcombe.example>',
      'Cc: Clerk <clerk@eastcombe-pc.example>',
      'Subject: Albion Road',
      '',
      'When will it be done?',
    ].join('\r\n');
    expect(splitQuotedThread(text)).toEqual({
      body: 'Noted.',
      replyTo: {
        from: { name: 'Caroline Moss', email: 'caroline.moss@wexcombe.example' },
        to: [
          { name: 'Bell, Marcus', email: '' },
          { name: 'Gareth Lowe', email: 'gareth.lowe@wexcombe.example' },
        ],
        cc: [{ name: 'Clerk', email: 'clerk@eastcombe-pc.example' }],
        date: '2026-06-15T18:02:00.000Z',
        subject: 'Albion Road',
        body: 'When will it be done?',
      },
    });
  });

  it('leaves answers written between and below the quoted lines in the body', () => {
    const split = splitQuotedThread('On 2026-03-02 10:14, Helen Marsh wrote:\n> One?\nYes.\n> Two?\nNo.');
    expect(split.body).toBe('Yes.\nNo.');
    expect(split.replyTo?.body).toBe('One?\nTwo?');
  });

  it('is found under the name of a team that has no address', () => {
    const split = splitQuotedThread('On 02/03/2026 10:14, The Communications Team wrote:\n> Where are the bins?');
    expect(split.replyTo?.from.name).toBe('The Communications Team');
  });

  it.each([
    'On 2 March 2026 you wrote:\nthat the bins were late.',
    'On 2 March 2026 the Head of Planning wrote:\n“No.”\nThat is untrue.',
    'On 2 March 2026 at 10:14 your officer wrote:\n“No.”\nThat is untrue.',
    'On the whole, as Helen wrote:\nfine.',
    'On 31/02/2026 10:14, Helen wrote:\n> no such day',
    'From: the start it was clear\nTo: me it still is',
    '> quoted by hand, with no heading',
  ])('is not seen in the writer’s own words: %s', (text) => {
    expect(splitQuotedThread(text)).toEqual({ body: text });
  });
});

describe('a printed moment', () => {
  it.each([
    ['2 March 2026 at 4:05 pm', '2026-03-02T16:05:00.000Z'],
    ['Monday, March 2, 2026 12:30 AM', '2026-03-02T00:30:00.000Z'],
    ['01/07/2026 09:00 BST', '2026-07-01T08:00:00.000Z'],
    ['2 Mar 2026 23:30:15 +0100', '2026-03-02T22:30:00.000Z'],
    ['3rd April 2026', '2026-04-03T00:00:00.000Z'],
    // without a zone, by clocks in the United Kingdom: still Monday at half past eleven of a summer evening
    ['1 June 2026 23:30', '2026-06-01T22:30:00.000Z'],
    ['29 March 2026 00:30', '2026-03-29T00:30:00.000Z'],
    ['29 March 2026 02:30', '2026-03-29T01:30:00.000Z'],
    ['25 October 2026 03:00', '2026-10-25T03:00:00.000Z'],
  ])('%s', (printed, iso) => {
    expect(readPrintedMoment(printed)?.iso).toBe(iso);
  });
});
