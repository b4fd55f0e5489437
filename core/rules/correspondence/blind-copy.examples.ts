import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'A hidden copy that is only hinted at by a figure of speech may be missed.',
    'Words about copies in general, or about somebody else’s, may be taken for the writer’s own.',
  ],
  flagged: [
    {
      because: 'A member is hidden from the officer and the member who write to each other.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Caroline Moss'],
        bcc: ['Bethan Price'],
        subject: 'Damp at 14 Tanners Court',
        body: `Dear Councillor Moss

The surveyor visited on Friday and the extractor fan will be replaced this week. I will let you know once it is in.

Kind regards
Paul Redfern
Head of Housing`,
      }),
    },
    {
      because: 'An officer is hidden from the officer to whom a member writes.',
      draft: email({
        protocol: 'torbay',
        from: 'Gareth Lowe',
        to: ['Marcus Bell'],
        bcc: ['Helen Marsh'],
        subject: 'Gritting routes in Eastcombe',
        body: `Dear Mr Bell

Could you send me the list of gritting routes for Eastcombe, with the date on which each was last treated?

Yours sincerely
Gareth Lowe`,
      }),
    },
    {
      because: 'The text says that a blind copy went to another member.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Simon Pell',
        to: ['Olivia Grant'],
        subject: 'Minutes of the site visit',
        body: `Dear Olivia

Thank you for the minutes. I have bcc'd Cllr Vance so that he can see what was said.

Simon`,
      }),
    },
  ],
  fine: [
    {
      because: 'The copy is open, and the message says so.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Caroline Moss'],
        cc: ['Emma Tranter'],
        subject: 'Keys for the garages at Mill Lane',
        body: `Dear Councillor Moss

New locks go on next Wednesday. I have copied in Emma Tranter, who has the keys.

Kind regards
Paul Redfern`,
      }),
    },
    {
      because: 'The blind copies go to residents, whose addresses stay private from one another.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Ruth Okafor',
        to: ['Ruth Okafor'],
        bcc: ['Jo Lane <jo.lane@home.example>', 'P Danvers <pdanvers@post.example>'],
        subject: 'Kingsmead ward update',
        body: `Dear residents

The library is open again on Saturdays from this week.

Ruth Okafor
Ward councillor for Kingsmead`,
      }),
    },
    {
      because: "The address in Bcc is the writer's own, for a copy to keep.",
      draft: email({
        protocol: 'torbay',
        from: 'Karen Stubbs',
        to: ['Peter Vance'],
        bcc: ['Karen Stubbs'],
        subject: 'Planning Committee: running order',
        body: `Dear Councillor Vance

The running order for Thursday is in the shared folder.

Kind regards
Karen Stubbs`,
      }),
    },
    {
      because: 'An officer tells another of a blind copy to a third; no member’s message is meant.',
      draft: email({
        from: 'Judith Vale',
        to: ['Paul Redfern'],
        subject: 'Cover in February',
        body: `Paul

Two of your posts are still open. I have bcc'd Helen so that she sees the numbers without the replies.

Judith`,
      }),
    },
    {
      because: 'Nobody in this message is a member: officers may write to each other as they wish.',
      draft: email({
        from: 'Judith Vale',
        to: ['Paul Redfern'],
        bcc: ['Helen Marsh'],
        subject: 'Cover in February',
        body: `Paul

Two of your posts are still open. Can we talk about cover before the end of the month?

Judith`,
      }),
    },
  ],
};
export default examples;
