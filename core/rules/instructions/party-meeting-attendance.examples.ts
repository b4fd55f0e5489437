import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A technician is asked to a group meeting.',
      draft: email({
        from: 'Amrit Gill',
        to: ['Jack Osborne'],
        subject: 'Monday',
        body: `Hi Jack

Would you come to our Liberal Democrat group meeting on Monday and take us through the drawings?

Amrit Gill`,
      }),
    },
    {
      because: 'Not even a director goes to a party’s branch.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Tom Ashdown
3 Mill Road

20 January 2026

Mr David Kerr
Director of Place

Dear Mr Kerr

The Millfield branch of the Labour Party meets on 17 February. Please could you come and speak to the members about the lanes?

Yours sincerely

Tom Ashdown`,
      }),
    },
    {
      because: 'A head of service is no senior officer whom a group may invite direct.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Joan Hartley',
        to: ['Olivia Grant'],
        subject: 'Monday evening',
        body: `Dear Olivia

The Labour group is meeting at half past six on Monday. Please come along and take us through the numbers.

Joan`,
      }),
    },
    {
      because: 'A group settles its line, and the housing officer is to help.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Caroline Moss',
        to: ['Emma Tranter'],
        subject: 'Before the panel',
        body: `Hi Emma

Our group meets in the group room at five to agree our line. Could you join us for the first bit?

Caroline`,
      }),
    },
  ],
  fine: [
    {
      because: 'A group leader asks the Chief Executive for a briefing of the group.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Helen Marsh'],
        subject: 'Local plan',
        body: `Dear Helen

The Conservative Group would be grateful for a briefing on the local plan. Could you or David come to our meeting on 5 February, or nominate somebody?

Gareth`,
      }),
    },
    {
      because: 'It is a residents’ group, and the meeting is open to all.',
      draft: email({
        protocol: 'torbay',
        from: 'Ruth Okafor',
        to: ['Jack Osborne'],
        subject: 'Friends of the Park',
        body: `Dear Jack

The friends group meets at the Methodist Hall on 20 February. Could you come and explain the drawings?

Ruth Okafor`,
      }),
    },
    {
      because: 'Members of every party are trained together.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Shabana Rahman',
        to: ['Wendy Parr'],
        subject: 'Training',
        body: `Wendy

All parties will be at the members' training on the 16th. Could you take the session on taxis?

Shabana`,
      }),
    },
  ],
  limitations: [
    'An invitation that calls the meeting only by its place or its host is missed.',
    'A society’s or tenants’ meeting may be taken for a party’s if little is said of it.',
  ],
};
export default examples;
