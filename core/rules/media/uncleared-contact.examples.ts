import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A planning officer answers a newspaper, and nobody in communications can see it.',
      draft: email({
        from: 'Priya Nair',
        to: ['News desk <newsdesk@wexcombegazette.example>'],
        subject: 'RE: Old maltings',
        body: `Hello

The application for the old maltings will probably go to committee in March.

Priya Nair
Planning Officer`,
      }),
    },
    {
      because: 'The station’s address is a news address, though only in Cc.',
      draft: email({
        protocol: 'torbay',
        from: 'Jack Osborne',
        to: ['Anna Feld <anna.feld@home.example>'],
        cc: ['Studio <studio@radiocombe.example>'],
        subject: 'Roadworks on Quay Street',
        body: `Dear Ms Feld

The gas company dug up Quay Street without telling us, which is why your bus was late.

Jack Osborne
Highways Technician`,
      }),
    },
    {
      because: 'A director too has the answer cleared first.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Susan Whitlock',
        to: ['Reporter <m.keane@wexcombegazette.example>'],
        subject: 'Day centre figures',
        body: `Dear Ms Keane

Attendance fell from 61 to 44 a day last winter.

Susan Whitlock
Director of Adult Services`,
      }),
    },
    {
      because: 'Nobody but the press files, or asks whom it may quote.',
      draft: email({
        from: 'Jack Osborne',
        to: ['Jo Flint <jo@flint.example>'],
        subject: 'Potholes',
        body: `Hello Jo

We filled 412 in May. Ring me if there is more to ask before you file, and do quote me on it.

Jack Osborne
Highways Technician`,
      }),
    },
    {
      because: 'The reader is written to as a reporter, from a private address.',
      draft: email({
        from: 'Wendy Parr',
        to: ['Joe Hands <joe.hands@outlook.example>'],
        subject: 'Taxis',
        body: `Dear Joe

As a reporter you'll want both sides. We revoked six licences last year.

Wendy Parr`,
      }),
    },
  ],
  fine: [
    {
      because: 'The communications team writes.',
      draft: email({
        from: 'Ben Foley',
        to: ['News desk <newsdesk@wexcombegazette.example>'],
        subject: 'RE: Old maltings',
        body: `Hello

The application will be heard in March. I will send the papers when they are out.

Ben Foley
Communications Officer`,
      }),
    },
    {
      because: 'The communications team is copied in.',
      draft: email({
        protocol: 'torbay',
        from: 'Marcus Bell',
        to: ['Studio <studio@radiocombe.example>'],
        cc: ['Communications Team'],
        subject: 'Gritting interview',
        body: `Hello

I can come to the studio at eight on Friday.

Marcus Bell`,
      }),
    },
    {
      because: 'The message says that communications have cleared it.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Paul Redfern',
        to: ['Reporter <m.keane@wexcombegazette.example>'],
        subject: 'Lettings figures',
        body: `Dear Ms Keane

Our communications team has cleared these figures: 212 homes were let last year.

Paul Redfern`,
      }),
    },
    {
      because: 'A statutory notice is bought like any other advertisement.',
      draft: email({
        from: 'Wendy Parr',
        to: ['Advertising <adverts@wexcombegazette.example>'],
        subject: 'Public notice for Thursday',
        body: `Hello

Please publish the attached public notice on Thursday. The purchase order follows.

Wendy Parr`,
      }),
    },
    {
      because: 'Whoever minds the subscriptions of a newspaper writes nothing in it.',
      draft: email({
        from: 'Tariq Malik',
        to: ['Subscriptions <subscriptions@wexcombegazette.example>'],
        subject: 'Two copies too many',
        body: `Good morning

We take one copy on a Thursday and have had three since April. Please put it back to one.

Tariq Malik`,
      }),
    },
    {
      because: 'A paper on damp is no newspaper.',
      draft: email({
        from: 'Emma Tranter',
        to: ['Dr Ames <ames@university.example>'],
        subject: 'Damp',
        body: `Dear Dr Ames

Thank you for your paper on damp. The figures are on our website.

Emma Tranter`,
      }),
    },
  ],
  limitations: [
    'The press is known by the council’s profile, by name or by address; a reporter who writes from a private address is known only by what the draft says of an article or a deadline.',
    'A clearance given by telephone and not mentioned in the message cannot be known.',
  ],
};
export default examples;
