import type { RuleExamples } from '../example.ts';
import { letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The Council’s own release thanks the party in power.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

SWIMMING LESSONS FOR EVERY CHILD

Every child in the borough will have free swimming lessons from Easter, thanks to this Labour administration.

ENDS`,
      }),
    },
    {
      because: 'It blames a party, under the Council’s name.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
4 February 2026

ROAD PROGRAMME PUBLISHED

After years of Tory neglect our roads are being mended at last: 62 streets will be resurfaced this summer.

ENDS`,
      }),
    },
    {
      because: 'A letter to every household argues for one group and against another.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe

2 March 2026

To all residents

Dear resident

Your council tax

The Liberal Democrats voted against this budget, and Labour councillors stood up for working families and passed it.

Yours sincerely

Robert Quayle
Director of Finance`,
      }),
    },
    {
      because: 'What a party would do, and what it has none of.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

RENTS FROM APRIL

Rents will rise by £1.10 a week.

Reform would abolish council housing altogether, and the Liberal Democrats have no policies and no shame.

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'Who holds how many seats is a plain fact.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

COMMITTEE PLACES AGREED

The Council has shared out the places on its committees. Labour has six seats, the Conservatives four and the Liberal Democrats two.

ENDS`,
      }),
    },
    {
      because: 'Labour, green, reform and conservative are ordinary words too.',
      draft: release({
        protocol: 'north-lincolnshire',
        author: 'officer',
        body: `Wexcombe Borough Council
4 February 2026

JOBS FAIR RETURNS

The labour market is changing, and green jobs are on show at the Corn Hall on 12 March. By a conservative estimate 400 people will come. The reform of apprenticeships is explained on stand 9, and an advice service for independent living on stand 10.

ENDS`,
      }),
    },
    {
      because: 'It is the group’s own letter on the group’s own paper.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Wexcombe Conservative Group
9 Market Place, Wexcombe

2 March 2026

To all residents of Eastcombe

Dear neighbour

The Labour administration has let our roads go to ruin, and Conservative councillors will put that right.

Yours sincerely

Gareth Lowe
Conservative Group`,
      }),
    },
    {
      because: 'What the Council raises is standards, and what it compares is figures.',
      draft: release({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

SCHOOLS IMPROVE AGAIN

“While we know that there is more to do, parents can see that we are raising standards compared with the national average,” said the head of the Council’s schools service.

ENDS`,
      }),
    },
    {
      because: 'A notice of an election says who is to be elected, and why.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

BY-ELECTION IN EASTCOMBE

Polling stations will open at 7am. Bring your poll card and photo identification; the Returning Officer can issue a Voter Authority Certificate.

Electors are voting for one councillor to represent them, following the death of one of their former councillors.

ENDS`,
      }),
    },
    {
      because: 'A prize is won, and not a council.',
      draft: release({
        protocol: 'tower-hamlets',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

A NATIONAL PRIZE FOR OUR STAFF

Winning the Council of the Year award is a great achievement for everyone who works here.

ENDS`,
      }),
    },
    {
      because: 'What is collected from a garden is neither waste of money nor a sign for a candidate.',
      draft: release({
        protocol: 'tower-hamlets',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

EXTRA GARDEN WASTE

Residents who have a lot of garden waste can now sign up for a second bin.

ENDS`,
      }),
    },
    {
      because: 'Praise of one politician that names no party is for the rule on politicians.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
17 August 2026

NIGHT BUS STARTS

A night bus will run from Friday. Fares are £2.

Councillor Tom Ashdown, always on the side of the passenger, fought for the night bus almost single-handed.

ENDS`,
      }),
    },
    {
      because: 'The result of an election is a list of parties and seats.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
8 May 2026

ELECTION RESULT

Labour won nine seats, the Conservatives four, the Liberal Democrats two and Reform UK one.

ENDS`,
      }),
    },
    {
      because: 'A fund that the Government pays out is no politics, however large.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

RIVERSIDE BID

Now, the Council has asked for a share of the Government’s £900 million Waterfront Fund, to repair the quay.

ENDS`,
      }),
    },
    {
      because: 'Since when somebody has been in office, and what they decided, is told as a date.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

POOL TO OPEN AGAIN

The pool shut in 2022. A new administration was elected in May 2023, and decided to look at the costs again. The repairs begin on Monday.

ENDS`,
      }),
    },
  ],
  limitations: [
    'Party argument by innuendo, in which neither a party nor a side nor an election is spoken of, is often missed.',
    'A quotation of party argument in a release that only reports a debate may be marked.',
  ],
};
export default examples;
