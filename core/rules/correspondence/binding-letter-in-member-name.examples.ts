import type { RuleExamples } from '../example.ts';
import { letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Commitments made in few plain words, or in the passive, may be missed; a sentence that only tells what the council has already agreed may be taken for one.',
    'Who signs is read from the signature block; a letter without one is passed over.',
  ],
  flagged: [
    {
      because: 'A Cabinet Member accepts an offer and so makes a contract.',
      draft: letter({
        author: 'member',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe WX1 1AA

20 January 2026

Denby Joinery Ltd
Unit 4, Canal Works

Dear Mr Denby

Sash windows at the museum

On behalf of the Council I accept your quotation of £18,400 and agree that work should begin on 2 February.

Yours sincerely

Councillor Tom Ashdown
Cabinet Member for Highways and Environment`,
      }),
    },
    {
      because: 'A member grants a lease, which only an authorised officer can do.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Caroline Moss
Ward councillor for Kingsmead

4 February 2026

The Treasurer
Kingsmead Bowling Club

Dear Mrs Hale

The green

I am writing to confirm that the Council grants the club a lease of the green for seven years at a rent of £1 a year.

Yours sincerely

Caroline Moss`,
      }),
    },
    {
      because: 'A member undertakes that the Council will pay.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe WX1 1AA

2 March 2026

Mr A Roper
12 Weir Lane

Dear Mr Roper

Your garden wall

The Council undertakes to pay for the rebuilding of your wall in full, and will settle your builder's invoice within 30 days.

Yours sincerely

Councillor Bethan Price
Cabinet Member for Housing`,
      }),
    },
  ],
  fine: [
    {
      because: 'The same words bind nobody wrongly where an authorised officer signs them.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council
Town Hall, Wexcombe WX1 1AA

20 January 2026

Denby Joinery Ltd
Unit 4, Canal Works

Dear Mr Denby

Sash windows at the museum

On behalf of the Council I accept your quotation of £18,400 and agree that work should begin on 2 February.

Yours sincerely

David Kerr
Director of Place`,
      }),
    },
    {
      because: 'The member promises to ask, and no more.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Caroline Moss
Ward councillor for Kingsmead

11 February 2026

The Treasurer
Kingsmead Bowling Club

Dear Mrs Hale

The pavilion

I will ask officers to consider a longer lease, and I will tell you what they say. It is for them to decide.

Yours sincerely

Caroline Moss`,
      }),
    },
    {
      because: 'The member reports what a committee has agreed.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Ruth Okafor
Ward councillor for Kingsmead

9 March 2026

Ms P Flint
40 Abbey Close

Dear Ms Flint

You asked what became of the playground. The committee agreed last week that it will be mended, and the parks team will write to you with the dates.

Yours sincerely

Ruth Okafor`,
      }),
    },
  ],
};
export default examples;
