import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The committee has yet to meet.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe

20 January 2026

Mr L Tapper
4 Weir Street, Wexcombe

Dear Mr Tapper

Your application for a late licence

Thank you for the plans. The Licensing Committee will grant your application when it meets on 3 February.

Yours sincerely

Wendy Parr
Licensing Officer`,
      }),
    },
    {
      because: 'Cabinet’s vote is called a formality.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Tom Ashdown',
        to: ['Jo Penhale <jo@harriers.example>'],
        subject: 'The running track',
        body: `Dear Jo

The track is yours. Cabinet meets on 10 February, but that is a formality, so tell the builders to start.

Tom Ashdown`,
      }),
    },
    {
      because: 'What follows a vote is told as certain.',
      draft: release({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

CHARGES TO RISE IN APRIL

Cabinet will approve new charges for all eleven car parks at its meeting on Tuesday 3 February. Drivers will pay £1.60 an hour from April.

ENDS`,
      }),
    },
    {
      because: 'The body is to approve, and not to consider.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
4 August 2026

NEW HALL FOR MILLFIELD

Cabinet is to sign off £3 million for the hall next week.

ENDS`,
      }),
    },
    {
      because: 'The day of the meeting is a day of the month.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

MARKET HALL

The Market Hall is to become flats. Planning Committee will look at it on 14 March. Work starts in May.

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'It is settled: the Cabinet has decided, and the next sentence says so.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council

28 September 2026

Ms H Lindo
Millfield Skate Club

Dear Ms Lindo

The money is yours and the work will start on 12 October. Cabinet settled it on 15 September.

It will be reported to full Council in November for information.

Yours sincerely

David Kerr
Director of Place`,
      }),
    },
    {
      because: 'The decision is left to those who will take it.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

CABINET TO CONSIDER MUSEUM HOURS

Cabinet will consider the opening hours of the museum on Tuesday 3 February. If the report is agreed, the museum could open on Sundays from Easter.

ENDS`,
      }),
    },
    {
      because: 'It has been decided.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Wendy Parr',
        to: ['Ana Ruiz <ana@cantina.example>'],
        subject: 'Your licence',
        body: `Dear Ms Ruiz

The Licensing Committee granted your application on 13 January. The licence is attached.

Wendy Parr
Licensing Officer`,
      }),
    },
    {
      because: 'The writer declines to foretell it.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Priya Nair',
        to: ['Owen Lamb <owen@lamb.example>'],
        subject: '12 Quay Street',
        body: `Dear Mr Lamb

Your application goes to the Planning Committee on 11 February. I cannot say what the committee will decide, and it is not bound by my report.

Priya Nair
Planning Officer`,
      }),
    },
    {
      because: 'What the Council is to do has been decided.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

NEW BUS FOR HILLSIDE

The Council is to launch a bus on Saturday 2 May. The service will be free for passholders and will be open to everybody.

ENDS`,
      }),
    },
    {
      because: 'What somebody has been given to understand is no decision.',
      draft: email({
        from: 'Shabana Rahman',
        to: ['Helen Marsh'],
        subject: 'Open day',
        body: `Dear Helen

Cabinet will consider the money for the market on Tuesday. I have as good as told the traders that you will look in on Friday to say where things are.

Shabana Rahman`,
      }),
    },
    {
      because: 'That nobody who may vote should be left off the register foretells no vote.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

ELECTORAL REGISTER

To make sure no one who is eligible to vote is missed, the Council has sent reminders to 4,000 homes. Cabinet will consider the cost of the canvass on 3 February.

ENDS`,
      }),
    },
  ],
  limitations: [
    'Where nothing in the draft says that a body has still to decide, a settled tone is not marked.',
    'A draft that leaves one matter open is taken to leave others open too, unless it is very plain about them.',
    'What is certain anyway, in a draft that also speaks of a meeting to come, may be taken for its outcome.',
  ],
};
export default examples;
