import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Sees it only where the draft shows that an officer was to decide, or names the kind of matter that officers decide.',
    'May mistake a cabinet member’s own lawful decision for an officer’s where the draft does not say which it was.',
  ],
  flagged: [
    {
      because: 'The Director decides such licences, and the Chair is only consulted.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Wendy Parr',
        to: ['Luca Bruni <luca@bruni.example>'],
        subject: 'Pavement licence',
        body: `Dear Mr Bruni

The Director of Place decides these applications in consultation with the Chair. The Chair has decided to grant your licence.

Wendy Parr`,
      }),
    },
    {
      because: 'A committee’s chair has no power to refuse.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
Planning Service

20 January 2026

Ms T Sayer
Sayer Design

Dear Ms Sayer

Materials for Weir Gardens

Councillor Vance has refused your application to vary the condition on bricks.

Yours sincerely

Priya Nair
Planning Officer`,
      }),
    },
    {
      because: 'The refusal is put down to the one who was consulted.',
      draft: email({
        from: 'Olivia Grant',
        to: ['Sam Reed <sam@reed.example>'],
        subject: 'Condition 4',
        body: `Dear Mr Reed

I have delegated authority to discharge condition 4 after consulting Councillor Vance. It was turned down by Councillor Vance on Monday.

Olivia Grant`,
      }),
    },
  ],
  fine: [
    {
      because: 'The Director has decided, and says whom he consulted.',
      draft: email({
        from: 'David Kerr',
        to: ['Ida Frost <ida@frost.example>'],
        subject: 'Street party',
        body: `Dear Ms Frost

After consulting the Chair of the Licensing Committee, I have decided to grant your application for a road closure.

David Kerr`,
      }),
    },
    {
      because: 'How a meeting runs is for its Chair.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Liam Doyle',
        to: ['Caroline Moss'],
        subject: 'Tomorrow\u2019s panel',
        body: `Dear Councillor Moss

The Chair has granted Mr Dale's application to speak, and has decided to take item 6 first.

Liam Doyle`,
      }),
    },
    {
      because: 'The committee decided.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Wendy Parr',
        to: ['Ben Ash <ben@ash.example>'],
        subject: 'Your licence for the yard',
        body: `Dear Mr Ash

The Licensing Committee, which Councillor Rahman chairs, has granted your licence for the yard.

Wendy Parr`,
      }),
    },
  ],
};
export default examples;
