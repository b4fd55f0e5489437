import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const NEIGHBOURS = [
  'Ann Birch <ann.birch@home.example>',
  'Bob Cole <bobcole@post.example>',
  'Cat Dean <cat.dean@home.example>',
  'Dev Patel <devp@letters.example>',
  'Eve Ford <eve.ford@home.example>',
  'Finn Gale <finn.gale@post.example>',
  'Gwen Hill <gwenhill@letters.example>',
  'Hugh Innes <hugh.innes@home.example>',
  'Iris Jolly <iris.jolly@post.example>',
  'Jim Kay <jimkay@home.example>',
  'Kit Lamb <kit.lamb@letters.example>',
  'Lou Mead <lou.mead@home.example>',
];

const OFFICES = [
  'Combe Scouts <secretary@combescouts.example>',
  'Valley Buses <enquiries@valleybuses.example>',
  'Combe Homes <info@combehomes.example>',
  'Riverside Traders <chair@riversidetraders.example>',
  'Chamber of Trade <office@combechamber.example>',
  'Abbey School <reception@abbeyschool.example>',
  'Combe Water <support@combewater.example>',
  'Mission Hall <bookings@missionhall.example>',
  'Combe Theatre <press@combetheatre.example>',
  'Anglers <treasurer@combeanglers.example>',
  'Carnival <committee@combecarnival.example>',
];

const DESKS = [
  'Duty desk <duty@combelaw.example>',
  'Referrals <referrals@combefoodbank.example>',
  'Outreach <outreach@nightshelter.example>',
  'Hospital discharge <discharge@combevalleyhealth.example>',
  'Lettings <lettings@combevalehomes.example>',
  'Rooms <rooms@combelodge.example>',
  'Welfare <welfare@combelegion.example>',
  'Advice line <advice@combeadvice.example>',
  'Night team <night@combepatrol.example>',
  'Helpdesk <help@threevalleys.example>',
];

const examples: RuleExamples = {
  limitations: [
    'Who holds an address is told from the address alone: somebody’s own mailbox at a firm counts as private, and a society’s secretary at home does too.',
    'Where most write for an organisation, from its own mailbox, the others at organisations are taken to do so too.',
    'People who know each other and wish to reply to all are flagged like strangers.',
  ],
  flagged: [
    {
      because: 'Twelve households can read one another’s addresses in To.',
      draft: email({
        from: 'Caroline Moss',
        to: NEIGHBOURS,
        subject: 'Abbey Close parking',
        body: `Dear neighbours

Thank you for coming on Tuesday. My notes are below.

Caroline Moss
Ward councillor for Kingsmead`,
      }),
    },
    {
      because: 'Cc shows addresses as openly as To does.',
      draft: email({
        protocol: 'torbay',
        from: 'Tariq Malik',
        to: ['Tariq Malik'],
        cc: NEIGHBOURS.slice(0, 10),
        subject: 'Noise diary sheets',
        body: `Dear all

Please fill in the diary sheet for a fortnight and send it back to me.

Tariq Malik
Environmental Health Officer`,
      }),
    },
    {
      because: 'Those who asked for support are shown to each other, which tells something about each of them.',
      draft: email({
        protocol: 'uttlesford',
        from: 'George Whyte',
        to: NEIGHBOURS.slice(0, 6),
        cc: NEIGHBOURS.slice(6),
        subject: 'Your claim for council tax support',
        body: `Dear claimant

We need one more payslip before we can decide your claim.

George Whyte
Revenues Officer`,
      }),
    },
  ],
  fine: [
    {
      because: 'The addresses are in Bcc, where nobody else sees them.',
      draft: email({
        from: 'Caroline Moss',
        to: ['Caroline Moss'],
        bcc: NEIGHBOURS,
        subject: 'Abbey Close parking',
        body: `Dear neighbours

The survey forms will come through your doors next week.

Caroline Moss
Ward councillor for Kingsmead`,
      }),
    },
    {
      because: 'These are the published addresses of organisations, not of people.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Karen Stubbs',
        to: OFFICES,
        subject: 'Civic Sunday',
        body: `Dear friends

The procession forms up at ten outside the Town Hall.

Karen Stubbs
Democratic Services Manager`,
      }),
    },
    {
      because: 'Every address is a duty desk’s, as its name says, and none is a person’s.',
      draft: email({
        from: 'Paul Redfern',
        to: DESKS,
        subject: 'Severe weather shelter',
        body: `Dear partners

The shelter opens on any night forecast at zero or below. Please reply to all if your number changes.

Paul Redfern
Head of Housing`,
      }),
    },
    {
      because: 'A handful of neighbours who plan a street party know each other.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Ruth Okafor',
        to: NEIGHBOURS.slice(0, 4),
        subject: 'Road closing order for the street party',
        body: `Dear all

The order is through. I have put the forms in the post.

Ruth Okafor
Ward councillor for Kingsmead`,
      }),
    },
  ],
};
export default examples;
