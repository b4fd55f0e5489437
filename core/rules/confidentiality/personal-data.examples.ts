import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A neighbour is told of a tenant’s illness.',
      draft: email({
        from: 'Emma Tranter',
        to: ['Pauline Ager <pauline@ager.example>'],
        subject: 'Noise',
        body: `Dear Mrs Ager

I have spoken to Mr Stott upstairs. You should know that he has schizophrenia and has just come out of hospital.

Emma Tranter`,
      }),
    },
    {
      because: 'One person has agreed; the other, named after that, has not.',
      draft: email({
        from: 'Susan Whitlock',
        to: ['Amrit Gill'],
        subject: 'Mr Lacey',
        body: `Dear Councillor Gill

Mr Lacey has agreed that I may tell you how his complaint ended: it was upheld.

The carer whom he complained of, Denise Rook, has been having treatment for depression since June.

Susan Whitlock`,
      }),
    },
    {
      because: 'A number that identifies somebody goes to an outside body.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Caroline Moss',
        to: ['Food bank <food@bank.example>'],
        subject: 'Parcel',
        body: `Hello

Could you help Mrs Jean Teale of Sorrel House? Her National Insurance number is QQ 12 34 56 C.

Caroline Moss`,
      }),
    },
    {
      because: 'A family’s immigration status is published.',
      draft: release({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
14 July 2026

FIRST KEYS AT LARCH COURT

The first keys went on Friday to Yusuf Haddad, who was granted asylum in March after two years in a hostel.

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'The writer tells of their own family.',
      draft: email({
        from: 'Wendy Parr',
        to: ['Amrit Gill'],
        subject: 'Thursday’s hearing',
        body: `Dear Councillor Gill

The hearing on Thursday starts at two, with one application to renew.

Thank you for asking after my brother. He came out of hospital on Monday and is back at home.

Wendy Parr`,
      }),
    },
    {
      because: 'The person agreed.',
      draft: email({
        from: 'Susan Whitlock',
        to: ['Amrit Gill'],
        subject: 'Mrs Oakley',
        body: `Dear Councillor Gill

Mrs Oakley has given her consent for me to reply to you. She came out of hospital on Monday and her care package starts today.

Susan Whitlock`,
      }),
    },
    {
      because: 'It is written to the person concerned.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
Revenues

17 June 2026

Mr Walter Finch
3 Pound Lane

Dear Mr Finch

Your rent arrears are now £240, Mr Finch, and your housing benefit has been restored.

Yours sincerely

George Whyte
Revenues Officer`,
      }),
    },
    {
      because: 'Reference numbers alone tell nobody anything.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Paul Redfern',
        to: ['Colin Brand'],
        subject: 'Your cases',
        body: `Dear Councillor Brand

4471: repaired on the 10th. 4530: payment plan in place. I have left the names off.

Paul Redfern`,
      }),
    },
    {
      because: 'A question that is answered asks for names and passes none on.',
      draft: letter({
        author: 'officer',
        body: `Wexcombe Borough Council

6 October 2026

Dear Ms Lane

2. How many nurseries have closed since April? Two.

3. What are the names of the nurseries who have closed? We do not hold this.

Yours sincerely

Paul Redfern
Head of Housing`,
      }),
    },
    {
      because: 'Who speaks of an outbreak is not ill.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

NO MEASLES IN THE BOROUGH

Ruth Penn, Director of Public Health, has reassured schools that there is no measles in the borough. Ms Penn said that the last outbreak of measles was in 2019.

ENDS`,
      }),
    },
    {
      because: 'What a team is named after is told of nobody.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

HOSTS WANTED

Sian Prosser has had guests in her home for a year. “She is part of the family,” she said. To be a host, please ring the Refugee Resettlement Team on 01632 960123.

ENDS`,
      }),
    },
  ],
  limitations: [
    'It knows persons by name, title, address or kinship; a person whom only neighbours could tell is often missed.',
    'It cannot tell a diagnosis that is public from one that is not, unless the draft says so.',
    'Consent that the draft does not mention is unknown to it.',
  ],
};
export default examples;
