import type { RuleExamples } from '../example.ts';
import { letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Whether a letter is the council’s is told from its paper and its words; a member’s own letter on council paper that does not say so is flagged.',
  ],
  flagged: [
    {
      because: 'It goes out on the Council’s paper, and a Cabinet Member signs it.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe WX1 1AA

20 January 2026

Mr H Pasco
3 Ferry Steps
Wexcombe

Dear Mr Pasco

Changes to your collection day

From 9 February the Council will empty your bins on Thursdays. A calendar is enclosed.

Yours sincerely

Councillor Tom Ashdown
Cabinet Member for Highways and Environment`,
      }),
    },
    {
      because: 'The signature says that the member writes for the Council.',
      draft: letter({
        protocol: 'torbay',
        author: 'member',
        body: `4 February 2026

The Secretary
Combe Valley Anglers

Dear Secretary

Thank you for your enquiry about the lower pond. The byelaws are enclosed, and the pond closes at dusk.

Yours faithfully

Councillor Bethan Price
On behalf of Wexcombe Borough Council`,
      }),
    },
    {
      because: 'The Leader answers a complaint on headed paper, which an officer should do.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
Office of the Leader

2 March 2026

Ms T Orme
21 Brewery Yard

Dear Ms Orme

Your complaint of 12 February

The Council has looked into the missed repairs at 21 Brewery Yard and will write again when the work is booked.

Yours sincerely

Councillor Joan Hartley
Leader of the Council`,
      }),
    },
  ],
  fine: [
    {
      because: 'The responsible officer signs.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe WX1 1AA

20 January 2026

Mr H Pasco
3 Ferry Steps

Dear Mr Pasco

Garden waste

Your subscription has been renewed for another year.

Yours sincerely

Marcus Bell
Assistant Director, Highways`,
      }),
    },
    {
      because: 'A Cabinet Member may put the Council’s case to a Minister.',
      draft: letter({
        author: 'member',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe WX1 1AA

11 February 2026

The Secretary of State for Transport
Great Minster House
London

Dear Secretary of State

Funding for the valley line

I write to ask that the valley line be included in this year's programme.

Yours sincerely

Councillor Tom Ashdown
Cabinet Member for Highways and Environment`,
      }),
    },
    {
      because: 'A ward member writes on their own paper to a neighbour.',
      draft: letter({
        protocol: 'torbay',
        author: 'member',
        body: `Councillor Colin Brand
Ward councillor for Eastcombe
6 Lark Hill, Wexcombe

3 March 2026

Mrs D Finch
18 Lark Hill

Dear Mrs Finch

I have asked the highways team about the kerb and will tell you what they say.

Yours sincerely

Colin Brand`,
      }),
    },
    {
      because: 'The Mayor sends thanks from the parlour in her own name.',
      draft: letter({
        author: 'officer',
        body: `The Mayor's Parlour
Town Hall, Wexcombe

9 March 2026

The Headteacher
Abbey School

Dear Mr Lyle

Please thank the choir for a lovely morning.

Yours sincerely

Councillor Margaret Dunne
Mayor of Wexcombe`,
      }),
    },
  ],
};
export default examples;
