import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Any mention of the writer’s office or ward counts as saying the capacity, even where it leaves the reader in doubt.',
    'Party or private messages to friends are flagged like any other where the signature says nothing.',
  ],
  flagged: [
    {
      because: 'The bus company cannot tell whether this is the Council, the ward or one passenger speaking.',
      draft: email({
        from: 'Alan Thwaite',
        to: ['Valley Buses <service@valleybuses.example>'],
        subject: 'The 14 on Sundays',
        body: `Dear Sir or Madam

Could you tell me why the 14 no longer runs on Sundays, and whether it will come back in the summer?

Yours faithfully
Alan Thwaite`,
      }),
    },
    {
      because: 'A member answers a reporter, and nothing says for whom.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['News desk <news@wexcombegazette.example>'],
        subject: 'Your question about the skate park',
        body: `Hello

The skate park has been shut since November and the young people have nowhere to go. It should be open by Easter.

Derek Fenn`,
      }),
    },
    {
      because: 'The letter is signed with a bare name.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `6 Lark Hill
Wexcombe

3 March 2026

The Manager
Combe Water

Dear Sir

The main in Lark Hill has burst three times this winter. When will it be renewed?

Yours faithfully

Colin Brand`,
      }),
    },
  ],
  fine: [
    {
      because: 'It is written to somebody at home.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Fiona Cartwright',
        to: ['Giles Cartwright <giles@cartwright.example>'],
        subject: 'Supper',
        body: `Darling, I am late because of the budget. Fish pie in the bottom oven.

F`,
      }),
    },
    {
      because: 'The text says that the member writes for the ward.',
      draft: email({
        from: 'Alan Thwaite',
        to: ['Valley Buses <service@valleybuses.example>'],
        subject: 'Shelter at the top of Hillside',
        body: `Dear Sir or Madam

I write as ward councillor for Hillside. When will the broken shelter be mended?

Yours faithfully
Alan Thwaite`,
      }),
    },
    {
      because: 'The signature names the office that the member speaks for.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Bethan Price',
        to: ['Combe Homes <partnerships@combehomes.example>'],
        subject: 'Visit to Weir Lane',
        body: `Dear Ms Ivory

Thursday at two would suit me for the visit.

Bethan Price
Cabinet Member for Housing`,
      }),
    },
    {
      because: 'The member says that this is a private matter.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['News desk <news@wexcombegazette.example>'],
        subject: 'Photograph of the carnival',
        body: `Hello

I send this photograph in a personal capacity. Print it if you like it.

Derek Fenn`,
      }),
    },
    {
      because: 'The hat is named in other words.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Manager <manager@millfieldsurgery.example>'],
        subject: 'Chairs outside the surgery',
        body: `Dear Ms Achterberg

Three people have told me about queueing on their feet. Is there any chance of some chairs?

I am simply the councillor whom people here stop on the pavement, and I said that I would pass it on.

Tom Ashdown`,
      }),
    },
    {
      because: 'The heading says whose statement it is.',
      draft: release({
        author: 'member',
        body: `Statement from Independent members on Wexcombe Borough Council

We shall talk to every group about who chairs what, and shall say no more until they have answered.

We want a council that gets on with its work.`,
      }),
    },
    {
      because: 'Officers know who their members are.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Colin Brand',
        to: ['Jack Osborne'],
        subject: 'Loose kerb',
        body: `Dear Jack

The kerb by the post box is loose again. Could somebody look at it?

Colin Brand`,
      }),
    },
  ],
};
export default examples;
