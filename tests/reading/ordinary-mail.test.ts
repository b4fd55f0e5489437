import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';

const profile = JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(profile));
const person = (name: string) => ({ name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@wexcombe.example` });
const RESIDENT = { name: 'Mrs Lacey', email: 'j.lacey@householdpost.example' };

const found = (draft: object) =>
  session.check(parseDraft({ protocol: 'dudley', date: '2026-06-15T09:00:00Z', ...draft })).map(({ rule }) => rule);
const email = (from: string, to: string | object, body: string): string[] =>
  found({
    kind: 'email',
    protocol: 'tower-hamlets',
    from: person(from),
    to: [typeof to === 'string' ? person(to) : to],
    cc: [],
    bcc: [],
    subject: 'A few things',
    body: `${body}\n\n${from}`,
  });

const MAIL: readonly (readonly [from: string, to: string | object, body: string])[] = [
  [
    'Robert Quayle',
    'Imran Siddiqui',
    'Your eyes are fine. £1.42m is right and page 63 is corrected. Nobody else in the building has read as far as page 63, me included.',
  ],
  [
    'Jack Osborne',
    'Marcus Bell',
    'I am off from 8 to 19 June. The only one with a date on it is the skew bridge; the firm knows to ring him.',
  ],
  ['Robert Quayle', 'Ruth Okafor', 'Not daft at all, and thank you for asking first. The lending list is public.'],
  [
    'Shabana Rahman',
    'Karen Stubbs',
    "Dad's been taken poorly and I'm off to Leicester on the 6.10, so I shall miss the training.\n\nTyping on the platform so excuse thumbs.",
  ],
  [
    'Peter Vance',
    'Olivia Grant',
    "I told him I couldn't, that I haven't formed a view and won't until I've read your report and heard everybody on the night.",
  ],
  [
    'Tom Ashdown',
    'David Kerr',
    "Does the brown bin round take them if they're cut up? I couldn't find it on the site, though I may just be bad at looking.",
  ],
  [
    'Simon Pell',
    'Imran Siddiqui',
    "Courtesy note, so that you don't read it on the noticeboard first. Four of us have signed a call-in of the leisure fees.",
  ],
  ['Nadia Hussain', 'Joan Hartley', 'The Gazette would like a photograph on Friday if you are free.'],
  ['David Kerr', 'Gareth Lowe', 'I shall miss Tuesday, as my mother is in hospital. Marcus will come instead.'],
  [
    'Paul Redfern',
    'Bethan Price',
    'Twelve tenants come home to damp walls every night, and the survey starts on Monday.',
  ],
  ['Olivia Grant', 'Peter Vance', 'There is no record of the survey, so we shall do it again.'],
  ['Karen Stubbs', 'Gareth Lowe', 'Members voted accordingly and the motion fell.'],
  ['Joan Hartley', 'Liam Doyle', 'Your new job title will be on the website from Monday.'],
  ['Marcus Bell', 'Tom Ashdown', 'The lights go red when you walk past the sensor, and that is meant.'],
  ['Anita Desai', 'Simon Pell', 'Your wife must be in the register too, where she has an interest in land here.'],
  [
    'Karen Stubbs',
    'Amrit Gill',
    'I do not think that residents can find the agenda on the new site, so I have moved it.',
  ],
  ['Olivia Grant', 'Peter Vance', 'If you look at the drawings on the portal you will see that the dormer has gone.'],
  [
    'Jack Osborne',
    'Derek Fenn',
    'Our weekend crew at the depot has filled it, and I have passed your note to the supervisor.',
  ],
  ['Joan Hartley', 'Sarah Locke', 'My daughter is getting married on Friday. Could you move the briefing to Monday?'],
  [
    'Margaret Dunne',
    'Karen Stubbs',
    "The Mayor's charity concert is on the 12th. Could you print the programmes by Friday?",
  ],
  ['Colin Brand', RESIDENT, 'You have a right to speak for three minutes. Karen Stubbs will tell you how to book.'],
];

describe('one weak hint in ordinary mail says nothing', () => {
  it.each(MAIL.map(([from, to, body]) => [body, from, to] as const))('%s', (body, from, to) => {
    expect(email(from, to, body)).toEqual([]);
  });

  it.each([
    'A consultation on parking opens today. The costs and likely effects of each are set out in a leaflet available at the Town Hall and in libraries.',
  ])('in a release: %s', (body) => {
    expect(
      found({
        kind: 'press-release',
        author: { role: 'officer' },
        body: `Wexcombe Borough Council\n\n${body}\n\nENDS`,
      }),
    ).toEqual([]);
  });
});

describe('the act itself is still told of', () => {
  it.each([
    [
      'impartiality/officer-political-view',
      'Nadia Hussain',
      'Joan Hartley',
      'Personally I hope Labour win. The Conservatives would be a disaster for Wexcombe.',
    ],
    ['instructions/private-work', 'Peter Vance', 'Sarah Locke', "Could you type my daughter's wedding invitations?"],
    [
      'instructions/directs-officer',
      'Derek Fenn',
      'Marcus Bell',
      'Get the potholes on Mill Road filled by Friday. No excuses.',
    ],
    [
      'correspondence/off-the-record',
      'Colin Brand',
      'Marcus Bell',
      "Please delete this email after reading so that it can't be found under FOI.",
    ],
    [
      'correspondence/off-the-record',
      'Joan Hartley',
      'Robert Quayle',
      "Text me on WhatsApp about this, not by email, then it can't be FOIed.",
    ],
    [
      'employment/relationship',
      'Fiona Cartwright',
      'Olivia Grant',
      "I am Tom Cartwright's mother and he has applied for the planning post.",
    ],
  ])('%s, by %s to %s: %s', (rule, from, to, body) => {
    expect(email(from, to, body)).toContain(rule);
  });
});
