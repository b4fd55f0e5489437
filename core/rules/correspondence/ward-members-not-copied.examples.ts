import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It concerns a ward only where the message names it; a street or a building is not placed.',
    'Members who were told by other means are not known, unless the message says so.',
  ],
  flagged: [
    {
      because: 'The people of a ward are to be asked what they think, and its members do not hear of it.',
      draft: email({
        protocol: 'torbay',
        from: 'Wendy Parr',
        to: ['Kingsmead Pubwatch <chair@kingsmeadpubwatch.example>'],
        subject: 'Drinking in the precinct',
        body: `Dear Mrs Aldous

The Council will be asking everyone in Kingsmead what they think of the order from Monday 20 July.

Wendy Parr`,
      }),
    },
    {
      because: 'A public meeting about Riverside is announced, and neither member for Riverside is told.',
      draft: email({
        from: 'Marcus Bell',
        to: ['Riverside Traders <secretary@riversidetraders.example>'],
        subject: 'Footbridge repairs',
        body: `Dear traders

We are holding a public meeting about the Riverside footbridge on 11 February at 6.30 pm in the Mission Hall. Please come and tell us which hours of closing would hurt you least.

Yours sincerely
Marcus Bell
Assistant Director, Highways`,
      }),
    },
    {
      because: 'A consultation in Hillside is sent to the residents’ association alone.',
      draft: email({
        protocol: 'torbay',
        from: 'Olivia Grant',
        to: ['Hillside Residents <chair@hillsideresidents.example>'],
        subject: 'Hillside conservation area',
        body: `Dear Mrs Pryor

Our consultation on the boundary of the Hillside conservation area opens on Monday and runs for six weeks.

Kind regards
Olivia Grant
Head of Planning`,
      }),
    },
    {
      because: 'The parish council is written to without any member for its ward.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Priya Nair',
        to: ['Clerk, Upper Wexcombe <clerk@upperwexcombe-pc.example>'],
        subject: 'Tree works at the green',
        body: `Dear Clerk

Please let me have the parish council's comments on the tree works by 9 February.

Yours sincerely
Priya Nair
Planning Officer`,
      }),
    },
  ],
  fine: [
    {
      because: 'Both members for Riverside are copied in.',
      draft: email({
        from: 'Marcus Bell',
        to: ['Riverside Traders <secretary@riversidetraders.example>'],
        cc: ['Bethan Price', 'Amrit Gill'],
        subject: 'Riverside footbridge: public meeting',
        body: `Dear traders

We are holding a public meeting about the Riverside footbridge on 11 February. Councillors Price and Gill are copied in.

Marcus Bell`,
      }),
    },
    {
      because: 'The message says that the ward members have been told.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Tariq Malik',
        to: ['Millfield Tenants <hello@millfieldtenants.example>'],
        subject: 'Open evening on noise',
        body: `Dear all

There will be a drop-in on noise from the depot at Millfield school on 4 February. The ward councillors have been told and hope to look in.

Tariq Malik
Environmental Health Officer`,
      }),
    },
    {
      because: 'The consultation is about the whole borough; Riverside is only the name of a room.',
      draft: email({
        protocol: 'torbay',
        from: 'Robert Quayle',
        to: ['Chamber of Trade <office@combechamber.example>'],
        subject: 'Budget consultation',
        body: `Dear Ms Abbot

The consultation on next year's budget opens on Monday with a meeting in the Riverside Room at the Town Hall. We would welcome the Chamber's views by 6 February.

Robert Quayle
Director of Finance`,
      }),
    },
    {
      because: 'A member for the parish’s ward is among the recipients.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Priya Nair',
        to: ['Clerk, Upper Wexcombe <clerk@upperwexcombe-pc.example>'],
        cc: ['Alan Thwaite', 'Simon Pell', 'Peter Vance'],
        subject: 'Stile on footpath 12',
        body: `Dear Clerk

The stile has been mended and the path is open again.

Priya Nair`,
      }),
    },
  ],
};
export default examples;
