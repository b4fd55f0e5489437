import type { RuleExamples } from '../example.ts';
import { release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The reopening is made one member’s own victory.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

RIVERSIDE BATHS OPEN AGAIN

The baths in Quay Street opened their doors this morning after a year of repairs to the roof and the boilers.

Swimmers owe it all to the determination of Councillor Bethan Price, who would not take no for an answer.

ENDS`,
      }),
    },
    {
      because: 'It tells of a member’s hopes for office.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

NEW BUS SHELTERS FOR EASTCOMBE

Six bus shelters with seats and lights have been put up along Eastcombe Road, and four more will follow in March.

Councillor Tom Ashdown is widely seen as a future Leader of the Council.

ENDS`,
      }),
    },
    {
      because: 'A member praises himself in the Council’s own release.',
      draft: release({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

HILLSIDE CROSSING SWITCHED ON

The new crossing outside Hillside School was switched on today after eight weeks of work by the highways team.

Councillor Imran Siddiqui said: “I promised parents this crossing and I fought for every penny of it.”

ENDS`,
      }),
    },
    {
      because: 'A politician’s hopes of office, and a hero in the heading, are no service’s.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
4 August 2026

CYCLE ROUTE OPENS

The route is a mile long. Local hero Councillor Tom Ashdown, who hopes to be elected to Parliament next year, has done it again.

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'The lead member says something short about the service.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

FOOD WASTE ROUNDS BEGIN

Food waste will be collected every week from Monday 2 February from all houses in Northgate and Riverside.

Councillor Tom Ashdown, Cabinet Member for Highways and Environment, said: “A caddy and a roll of liners will come to every door.”

ENDS`,
      }),
    },
    {
      because: 'The civic Mayor does what civic Mayors do.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

MAYOR OPENS ALLOTMENTS

The Mayor of Wexcombe, Councillor Margaret Dunne, opened the new allotments at Foundry Green on Saturday and presented prizes for the best scarecrow.

ENDS`,
      }),
    },
    {
      because: 'The praise is for volunteers.',
      draft: release({
        protocol: 'tower-hamlets',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

LITTER PICK FILLS 90 BAGS

Ninety bags of litter were gathered from the river bank on Sunday by forty tireless volunteers.

Councillor Bethan Price paid tribute to the scouts, who had worked tirelessly since six. “They have made the path a pleasure to walk along again,” she said.

ENDS`,
      }),
    },
    {
      because: 'A councillor cuts a cake, as councillors do.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

LIBRARY IS 100

The library’s birthday ended with a speech and the cutting of a cake by Councillor Bethan Price.

ENDS`,
      }),
    },
    {
      because: 'A member is only given the word.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

THIRTEEN NEW HOMES

The rents, according to Councillor Bethan Price, will be pumped back into building more homes.

ENDS`,
      }),
    },
  ],
  limitations: [
    'Praise that names nobody, and a first name alone where the release nowhere gives the rest of it, are missed.',
    'A plain list of what a ward has gained under one member, without a word of praise, is missed.',
    'What a member tells of themselves for the sake of the story, such as their own fall on the ice, may be taken for a boast.',
  ],
};
export default examples;
