import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'An officer is asked to handle the member’s own application as a favour.',
      draft: email({
        from: 'Peter Vance',
        to: ['Olivia Grant'],
        subject: 'My extension',
        body: `Dear Olivia

My own planning application went in last week. Would you deal with it yourself as a favour to me, and hurry it along?

Peter`,
      }),
    },
    {
      because: 'A club’s invitations are to be typed at public expense.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Margaret Dunne',
        to: ['Sarah Locke'],
        subject: 'Bowls club',
        body: `Dear Sarah

Could you type up the menus and the invitations for my bowls club's annual dinner?

Margaret Dunne`,
      }),
    },
    {
      because: 'Legal advice is asked for on the member’s own letting.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Pound Farm
Hillside

20 January 2026

Ms Anita Desai
Monitoring Officer

Dear Ms Desai

The agents for our holiday cottage have sent a new agreement. I should be glad of your opinion on it whenever you have an idle half hour.

Yours sincerely

Alan Thwaite
Councillor for Hillside`,
      }),
    },
  ],
  fine: [
    {
      because: 'The member reports his own bin as any resident does, and says so.',
      draft: email({
        from: 'Alan Thwaite',
        to: ['Emma Tranter'],
        subject: 'Garages',
        body: `Dear Emma

I rent one of these garages and have reported mine on the portal like everyone else. When are the others due to be mended?

Alan Thwaite`,
      }),
    },
    {
      because: 'It is a constituent’s application.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Priya Nair'],
        subject: 'Mrs Dell’s extension',
        body: `Dear Ms Nair

Could you tell me when Mrs Dell's application is likely to be decided?

Ruth Okafor`,
      }),
    },
    {
      because: 'The Mayor’s diary is council business.',
      draft: email({
        protocol: 'torbay',
        from: 'Margaret Dunne',
        to: ['Liam Doyle'],
        subject: 'Remembrance Sunday',
        body: `Dear Liam

Could you let me have the running order when it is ready?

Margaret Dunne`,
      }),
    },
  ],
  limitations: [
    'A favour whose private side is told only by somebody’s first name may be missed.',
    'News of the family beside a request for council business may be taken for the matter of the request.',
  ],
};
export default examples;
