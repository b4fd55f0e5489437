import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Misses fault that is told only as what happened, with no word of blame, and a promise made in hints.',
    'May take a free repair or a gift for a payment where the same draft speaks of an accident.',
  ],
  flagged: [
    {
      because: 'Fault is admitted and payment promised.',
      draft: email({
        from: 'Jack Osborne',
        to: ['Mr R Hobbs <hobbs@mail.example>'],
        subject: 'Your wheel',
        body: `Dear Mr Hobbs

I am sorry about your car. The pothole was our fault and we will pay for the new wheel.

Jack Osborne`,
      }),
    },
    {
      because: 'The crew’s failing is set out before any claim has been looked at.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe

20 January 2026

Mrs P Aldous
9 Ropewalk, Wexcombe

Dear Mrs Aldous

Your fall in Ropewalk

I was sorry to hear that you had broken your wrist. Our crew should have coned off the open trench and did not.

Yours sincerely

Marcus Bell
Assistant Director, Highways`,
      }),
    },
    {
      because: 'A member tells a resident to send in the bill.',
      draft: email({
        from: 'Bethan Price',
        to: ['Ms J Orr <orr@mail.example>'],
        subject: 'Your carpets',
        body: `Dear Ms Orr

What a mess that burst pipe has made of your carpets. Have them replaced and send the bill to me, and it will be paid.

Bethan Price`,
      }),
    },
    {
      because: 'An officer is to pass a promise on to whoever was harmed.',
      draft: email({
        from: 'Bethan Price',
        to: ['Paul Redfern'],
        subject: 'A fall in Linden Court',
        body: `Dear Paul

Mrs Haddow broke her wrist on the stairs. Will you ring her and tell her from me that it was our fault and we will pay her damages.

Bethan Price`,
      }),
    },
    {
      because: 'Water that came in is harm, though nobody is hurt.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
4 August 2026

FLOODING IN QUAY STREET

The Council admits that its pumps failed and will pay every household for what it has lost.

ENDS`,
      }),
    },
    {
      because: 'What cannot be denied is admitted.',
      draft: email({
        from: 'Amrit Gill',
        to: ['Jean Cope <jean.cope@home.example>'],
        subject: 'Your cellar',
        body: `Dear Mrs Cope

The drain flooded your cellar. You'll be reimbursed for everything; the Council can't deny it was responsible.

Amrit Gill`,
      }),
    },
  ],
  fine: [
    {
      because: 'An officer is asked to tell somebody how to claim.',
      draft: email({
        from: 'Bethan Price',
        to: ['Paul Redfern'],
        subject: 'A fall in Linden Court',
        body: `Dear Paul

Mrs Haddow broke her wrist on the stairs. Will you ring her and tell her how to make a claim?

Bethan Price`,
      }),
    },
    {
      because: 'It is an apology, and how to claim.',
      draft: email({
        from: 'Jack Osborne',
        to: ['Mr V Stone <stone@mail.example>'],
        subject: 'Damage to your van',
        body: `Dear Mr Stone

I am sorry to hear about your van. The claim form is on our website, and the Council's insurers will decide who was responsible.

Jack Osborne`,
      }),
    },
    {
      because: 'Mending the road is what the Council does anyway.',
      draft: email({
        from: 'Marcus Bell',
        to: ['Mrs L Finch <finch@mail.example>'],
        subject: 'Pothole in Mill Road',
        body: `Dear Mrs Finch

We will repair the pothole in Mill Road by Friday. Thank you for telling us.

Marcus Bell`,
      }),
    },
    {
      because: 'It is left to those who look into claims.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Mr D Cole <cole@mail.example>'],
        subject: 'The ceiling at 3 Carter House',
        body: `Dear Mr Cole

I was sorry to see your ruined sofa. I cannot say who was at fault or promise any payment; our claims team will write to you.

Paul Redfern`,
      }),
    },
    {
      because: 'Sympathy, the way to a claim, and what to keep for it.',
      draft: email({
        from: 'Marcus Bell',
        to: ['Chidi Nkemelu <c.nkemelu@postbox.example>'],
        subject: 'Your fall',
        body: `Dear Mr Nkemelu

I am very sorry that you fell, and that it should have been on your way to a birthday. If you wish to claim, the form is on our website. Keep your receipts and the shoe.

Marcus Bell`,
      }),
    },
    {
      because: 'A target that is hit or smashed comes to no harm.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

TRAINEES

In March the Council hit a milestone: 50 trainees. That target has now been smashed, with 61 at work. We knew we had to offer more places so that other firms would follow suit.

ENDS`,
      }),
    },
  ],
};
export default examples;
