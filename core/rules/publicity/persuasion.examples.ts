import type { RuleExamples } from '../example.ts';
import { release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A notice of a consultation mocks whoever disagrees.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

PARKING PROPOSALS: COMMENTS BY 6 MARCH

The Council proposes to charge for evening parking in its six town car parks. The plans are at the Town Hall.

Only a noisy minority of moaners could object to so sensible a scheme.

ENDS`,
      }),
    },
    {
      because: 'Readers are told to resist.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

QUARRY APPLICATION RECEIVED

Combe Stone has applied to the county council to extend its quarry towards Hillside. Comments can be made until 20 February.

Every resident should write in and oppose this outrageous plan before it is too late.

ENDS`,
      }),
    },
    {
      because: 'Loaded words take the place of the case for and against.',
      draft: release({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

ONE COUNCIL OR TWO?

The Government has asked for views on joining Wexcombe with two of its neighbours. Its paper can be read in libraries.

This merger is madness, and our town would be swallowed by a faceless bureaucracy.

ENDS`,
      }),
    },
    {
      because: 'One side’s case is called overwhelming.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
4 August 2026

ONE COUNCIL OR TWO?

The Government has asked for views on a merger of the two councils. Comments can be made until 5 September.

The case for a single council is overwhelming and only those with vested interests deny it.

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'Plain pleasure in a service is nobody’s side.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

LIBRARY REOPENS AFTER REPAIRS

Northgate Library reopened today with a new roof, a ramp and longer opening hours on Thursdays.

“We are delighted to welcome our readers back,” said the librarian.

ENDS`,
      }),
    },
    {
      because: 'Both sides are given, and where to comment.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

MARKET STREET: YOUR VIEWS

The Council is asking whether Market Street should be closed to cars on Saturdays. In a survey 52% were for it and 41% against.

The report sets out the likely effect on trade, on buses and on noise. Comments can be sent until 31 March.

ENDS`,
      }),
    },
    {
      because: 'Nobody is on the side of litter.',
      draft: release({
        protocol: 'tower-hamlets',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

KEEP THE PARK TIDY

Let us show what we can do this summer: take your picnic home with you, and use the new bins by the bandstand for what is left.

ENDS`,
      }),
    },
    {
      because: 'What people said that they would prefer mocks nobody.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

LIBRARY HOURS: PROPOSALS CHANGED

The Council has changed its proposals to cut library hours after a consultation.

“We have listened to people when they say they would prefer to come in the evening,” said the librarian.

ENDS`,
      }),
    },
    {
      because: 'What those who answered said is told of both sides.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
22 September 2026

WHAT YOU SAID ABOUT THE BUS LANE

Of the people who answered the consultation on the bus lane 410 were in favour and 395 against.

Comments ranged from “a great victory for common sense” to “a scandalous attack on motorists”, and all of them can be read at the libraries. The Friends of Coal Quay called it “an act of vandalism that residents must fight”.

ENDS`,
      }),
    },
    {
      because: 'A choice between two options is put, and neither is pressed.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

PARKING IN RIVERSIDE: TWO OPTIONS

Residents are asked to choose between permits and no change. Permits would cost £45 a year and cut spaces for visitors. Both options are described in the leaflet.

ENDS`,
      }),
    },
    {
      because: 'Costs are set out plainly.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

PARKING PROPOSALS

The Council is asking whether evening charges should be introduced. In any case the report will be published in June, and the costs are set out plainly.

ENDS`,
      }),
    },
    {
      because: 'Residents may tell the Government what they think, whatever that is.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

MERGER: GOVERNMENT ASKS FOR VIEWS

Ministers say that one council would save £4 million a year; the county council disagrees. Residents can tell the Government what they think until 5 March.

ENDS`,
      }),
    },
    {
      because: 'What people ask the writer is theirs, and is answered.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

WHERE YOUR COUNCIL TAX GOES

The Leader of the Council, Councillor Carys Morgan, writes:

People often ask me, ‘Why is the budget so short? Surely sweeping the streets and filling potholes is cheap?’ Sweeping is 3 per cent of the budget. Care is 70 per cent, and the budget for it rises each year.

ENDS`,
      }),
    },
    {
      because: 'Nobody in the borough is for a war abroad.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

TWO YEARS OF HOMES FOR GUESTS

Families who fled the war in Ukraine have lived in the borough since the invasion of Ukraine began. Councillor Carys Morgan, Leader of the Council, said: “We have condemned this devastating and senseless war from the first day.”

ENDS`,
      }),
    },
    {
      because: 'Nobody is for genocide, and to remember its victims argues for nothing.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

DAY OF REMEMBRANCE

We remember the victims of the Holocaust and of later genocides. Councillor Carys Morgan, Leader of the Council, said: “We all have a duty to say no to hatred, and to reject it wherever it is found.”

ENDS`,
      }),
    },
  ],
  limitations: [
    'An argument made only by the choice of facts, or by a picture of harm in words of its own, is missed.',
    'Safety advice put strongly in a release that also speaks of plans or charges may be taken for an argument.',
  ],
};
export default examples;
