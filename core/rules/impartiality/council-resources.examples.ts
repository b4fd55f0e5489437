import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A canvassing rota goes out on council mail.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Shabana Rahman',
        to: ['Tom Ashdown', 'Bethan Price'],
        subject: 'Saturday',
        body: `Hi both

Here is the Labour canvassing rota for Saturday. Meet at my house at 10 for leaflets and rosettes.

Shabana`,
      }),
    },
    {
      because: 'A committee room is wanted for a party’s quiz.',
      draft: email({
        protocol: 'torbay',
        from: 'Fiona Cartwright',
        to: ['Karen Stubbs'],
        subject: 'A room',
        body: `Hi Karen

Could I have Committee Room 1 on Friday for the Conservative Association's quiz? It is for the campaign fund.

Fiona`,
      }),
    },
    {
      because: 'A member’s firm is advertised to colleagues.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Colin Brand',
        to: ['Alan Thwaite', 'Ruth Okafor'],
        subject: 'Cold loft?',
        body: `Morning all

By day we put in insulation. Ten per cent off for anybody at the Town Hall: ring the yard today.

Colin`,
      }),
    },
  ],
  fine: [
    {
      because: 'Party matters are sent to the member’s own address.',
      draft: email({
        protocol: 'torbay',
        from: 'Derek Fenn',
        to: ['Trev Sallis <trev@home.example>'],
        subject: 'Leaflets',
        body: `Evening Trev

This is my council address and I am not allowed to talk leaflets or raffles on it. I'll reply from my own email. The drain is being jetted on Thursday.

Derek Fenn`,
      }),
    },
    {
      because: 'The raffle is for the Mayor’s charity.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Margaret Dunne',
        to: ['Karen Stubbs'],
        subject: 'Mayor’s Appeal',
        body: `Dear Karen

Has the lottery registration for the Mayor's Appeal been renewed? The raffle is on 3 October.

Margaret Dunne`,
      }),
    },
    {
      because: 'Printing for ward business is what the printer is for.',
      draft: email({
        from: 'Joan Hartley',
        to: ['Sarah Locke'],
        subject: 'Thursday',
        body: `Sarah

Could I have 30 copies of the regeneration boards for Thursday's walkabout with residents?

Joan`,
      }),
    },
  ],
  limitations: [
    'Campaigning told in words that any outing might use is missed, and so are lists passed on without a word of what they are for.',
    'A price named in council business may be taken for a private sale.',
  ],
};
export default examples;
