import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'A request put as a remark or a bare list may be missed, and a private question of the assistant’s may pass for one.',
  ],
  flagged: [
    {
      because: 'Nobody is named.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Robert Quayle'],
        subject: 'Parking income',
        body: `Hi Robert

Could you let me have parking income by month since April?

Chris`,
      }),
    },
    {
      because: '“One of our members” is not a name.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Marcus Bell'],
        subject: 'Streetlights',
        body: `Marcus

One of our members would like to know how many streetlights are out in the borough and how long repairs take.

Chris Tolley`,
      }),
    },
    {
      because: 'A councillor is named, but as the subject of the question.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Paul Redfern'],
        subject: 'Figures',
        body: `Paul

Cllr Price said in the chamber that 40 homes are empty. Where does the figure come from, and what is it today?

Chris Tolley`,
      }),
    },
  ],
  fine: [
    {
      because: 'The councillor is named.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Robert Quayle'],
        subject: 'Parking income',
        body: `Hi Robert

Cllr Lowe has asked me to find out parking income by month since April. Could you let me have it?

Chris`,
      }),
    },
    {
      because: 'The subject line names him.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Marcus Bell'],
        subject: 'Request for Councillor Pell: streetlights',
        body: `Marcus

How many streetlights are out in the borough at the moment?

Chris Tolley`,
      }),
    },
    {
      because: 'It asks for a room, not for information.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Karen Stubbs'],
        subject: 'Group room',
        body: `Hi Karen

Could you book the group room for us on Tuesday at six?

Chris Tolley`,
      }),
    },
  ],
};
export default examples;
