import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A member is quoted three weeks before polling day.',
      draft: release({
        date: '2026-04-16T09:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
16 April 2026

NEW PLAY AREA OPENS

The play area at Foundry Green opened this morning with swings, a slide and a climbing frame.

Councillor Tom Ashdown said: “I am proud that we have delivered this for Millfield.”

ENDS`,
      }),
    },
    {
      because: 'The subject is disputed, and voters are about to be asked.',
      draft: release({
        protocol: 'tower-hamlets',
        date: '2026-04-22T09:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
22 April 2026

LIBRARY PLANS

The Council is pressing on with the proposed closure of Riverside library despite a petition and angry protests, and says that its opponents are wrong about the cost.

ENDS`,
      }),
    },
    {
      because: 'A public meeting in a council hall is arranged for the last week of the campaign.',
      draft: email({
        protocol: 'torbay',
        date: '2026-04-01T15:00:00Z',
        from: 'Shabana Rahman',
        to: ['Karen Stubbs'],
        subject: 'Town Hall booking',
        body: `Dear Karen

Please book the main hall for a public meeting on Thursday 30 April, and ask two officers to come and answer questions about the bypass.

Shabana Rahman`,
      }),
    },
    {
      because: 'A member wants to be quoted in a release before the poll.',
      draft: email({
        date: '2026-04-10T09:00:00Z',
        from: 'Tom Ashdown',
        to: ['Nadia Hussain'],
        subject: 'New crossing',
        body: `Nadia

Please put out a release this week with a quote from me about the new crossing.

Tom Ashdown`,
      }),
    },
    {
      because: 'Officers lay on an evening about a disputed road for the public.',
      draft: email({
        date: '2026-04-09T09:00:00Z',
        from: 'Priya Nair',
        to: ['Farmers <secretary@combefarmers.example>'],
        subject: 'The three routes',
        body: `Dear all

We are laying on an evening in the Council Chamber on Tuesday 21 April. All three routes will be on the walls.

Priya Nair`,
      }),
    },
    {
      because: 'A letter invites residents to a public meeting on the Council’s premises.',
      draft: letter({
        date: '2026-04-16T09:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe

16 April 2026

To all residents of Mill Lane

Dear resident

Please come to a public meeting in the Council Chamber on 27 April to hear about the one-way scheme.

Yours faithfully

Marcus Bell
Assistant Director, Highways`,
      }),
    },
  ],
  fine: [
    {
      because: 'The same quotation in January is months before the period.',
      draft: release({
        date: '2026-01-20T09:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

SKATE PARK OPENS

The skate park at Foundry Green opened this morning.

Councillor Tom Ashdown said: “I hope that it will be used in all weathers.”

ENDS`,
      }),
    },
    {
      because: 'Facts about a service go on as usual; an officer is quoted.',
      draft: release({
        protocol: 'torbay',
        date: '2026-04-16T09:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
16 April 2026

BANK HOLIDAY BIN COLLECTIONS

Bins will be emptied a day later than usual in the week of 4 May. A calendar is on the website.

Marcus Bell, Assistant Director, Highways, said: “Please put your bins out by seven.”

ENDS`,
      }),
    },
    {
      because: 'People must be told of a burst main at any time.',
      draft: release({
        protocol: 'tower-hamlets',
        date: '2026-04-28T21:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
28 April 2026

BURST WATER MAIN: QUAY STREET CLOSED

Quay Street is closed until further notice after a water main burst. A rest centre is open at the Mission Hall. Do not drive through flood water.

ENDS`,
      }),
    },
    {
      because: 'The meeting is put off until after the poll.',
      draft: letter({
        protocol: 'uttlesford',
        date: '2026-04-14T10:00:00Z',
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe

14 April 2026

To all residents of Quarry Road

Dear resident

Residents' forum

The forum will next meet after the elections, on 19 May.

Yours sincerely

Karen Stubbs
Democratic Services Manager`,
      }),
    },
    {
      because: 'A visitor’s parking place is booked, and no event.',
      draft: email({
        date: '2026-04-08T09:00:00Z',
        from: 'Robert Quayle',
        to: ['Harriet Moon <h.moon@penfoldaudit.example>'],
        subject: 'Audit',
        body: `Dear Ms Moon

Wednesday 15 April at two is fine. There is a bay booked for you behind the Town Hall.

Robert Quayle`,
      }),
    },
  ],
  limitations: [
    'What is controversial is told by words of dispute and by subjects on which people commonly divide; a quarrel told without either is missed.',
    'A candidate who is no member is noticed only where the draft says that they stand.',
    'An event is dated by the days that the draft names; one fixed only in a thread or a calendar is missed.',
  ],
};
export default examples;
