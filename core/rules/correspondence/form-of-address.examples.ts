import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Nicknames in the midst of the text that are no short form of the name are missed, and so are letters to a member whom the profile does not know.',
  ],
  flagged: [
    {
      because: 'An officer begins with the member’s first name.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Emma Tranter',
        to: ['Bethan Price'],
        subject: 'Empty flats at Foundry Court',
        body: `Hi Bethan,

Four of the six flats are let and the other two will be ready in a fortnight.

Emma`,
      }),
    },
    {
      because: 'A small word stands between the greeting and the first name.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Priya Nair',
        to: ['Peter Vance'],
        subject: 'Site visit',
        body: `Hello there Peter

The coach leaves at nine.

Priya Nair`,
      }),
    },
    {
      because: 'The first name stands in the text, where the member is thanked.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Liam Doyle',
        to: ['Shabana Rahman'],
        subject: 'Licensing Committee papers',
        body: `Dear Councillor Rahman

The papers went to the printer at noon. Thanks, Shabana, for checking the dates.

Liam Doyle`,
      }),
    },
    {
      because: 'The greeting is proper, and a short form of the name stands in the text.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Paul Redfern',
        to: ['Bethan Price'],
        subject: 'Roof at Foundry Court',
        body: `Dear Councillor Price

The roof is finished. As you said it would be, Beth, it was the third one that took the time.

Paul Redfern
Head of Housing`,
      }),
    },
    {
      because: 'A letter to a member begins with a first name too.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe

20 January 2026

Councillor Ruth Okafor
8 Abbey Close

Dear Ruth

Allotment waiting list

There are 41 names on the list for Kingsmead, and two plots will be free in the spring.

Yours sincerely

Olivia Grant
Head of Planning`,
      }),
    },
  ],
  fine: [
    {
      because: 'The member is called Councillor.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Emma Tranter',
        to: ['Bethan Price'],
        subject: 'Lift at Foundry Court',
        body: `Dear Councillor Price

The lift is running again. The engineer found a worn door contact.

Emma Tranter`,
      }),
    },
    {
      because: 'A director writes to their own Cabinet Member, and to nobody else.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'David Kerr',
        to: ['Tom Ashdown'],
        subject: 'Thursday',
        body: `Dear Tom

Could we meet at four on Thursday instead of three?

David`,
      }),
    },
    {
      because: 'Officers may call each other what they like.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Karen Stubbs',
        to: ['Liam Doyle'],
        subject: 'Room bookings',
        body: `Hi Liam

Can you book Committee Room 1 for the whole of Wednesday?

Thanks
Karen`,
      }),
    },
    {
      because: '“Dear Mayor” is the proper form.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Karen Stubbs',
        to: ['Margaret Dunne'],
        subject: 'Scout troop visit',
        body: `Dear Mayor

The scouts arrive at ten and would like to see the chain.

Karen Stubbs`,
      }),
    },
  ],
};
export default examples;
