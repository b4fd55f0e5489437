import { describe, expect, it } from 'vitest';
import { groupPapersRequest } from '../../core/reading/acts/group-papers.ts';
import { informationRequest, ownFoiRequest, purposelessRequest } from '../../core/reading/acts/information-requests.ts';
import { namesPrincipal } from '../../core/reading/acts/principal.ts';
import type { Reading, Span } from '../../core/reading/reading.ts';
import { email } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const from = (writer: string, body: string, subject = 'A question'): Reading =>
  readExample(email({ from: writer, to: ['Robert Quayle'], subject, body: `Dear Robert\n\n${body}\n\n${writer}` }));
const marks = (act: (reading: Reading) => Span | undefined, writer: string, body: string): boolean =>
  act(from(writer, body)) !== undefined;

describe('papers asked for without a purpose', () => {
  it.each([
    'Please send me the whole file on the boathouse.',
    'May I see the correspondence with the receivers?',
    'There is a confidential annex to the report. I am curious and should like to see the annex in full.',
    'I want the barrister’s advice on the quay. I am a councillor and it is my right as an elected member.',
    'Would you mind my borrowing the settlement agreements? I am in on Tuesday for the budget briefing.',
    'It would be kind if his appraisals could find their way to me.',
    // What is asked for is named in the sentence before.
    'There is a file on the man at number 6. I should like to borrow it.',
    // What the papers are is no reason to see them.
    'Send me the whole file on number 14, with anything the neighbours have written in.',
    'I would be curious to see the unredacted version of the stock survey.',
    'I should be glad to have the whole of the housing file on Mr Spriggs.',
    'Dig out his account and email it to me, would you.',
    'I’d like a list of everyone in Quay Road who is behind with the rent.',
    'Could you look up how much Mrs Sharp owes and drop me a line?',
    'Send us the home address and phone number of the licensee.',
    'Would you have the housing correspondence file for last autumn sent up to me?',
  ])('%s', (body) => {
    expect(marks(purposelessRequest, 'Simon Pell', body)).toBe(true);
  });

  it.each([
    'One of my constituents, whose consent I enclose, has asked me to help. Please send me the whole file on her claim.',
    'For the audit committee on the 9th, of which I am a member, may I see the correspondence with the receivers?',
    'Could you send me the link to the published accounts?',
    'I have not asked for any file, and would sooner know the rule first.',
    'Scrutiny reviews the award on the 20th. For that, may I inspect the three bids?',
    'Thank you for the copy of the confidential annex, which I have read.',
    'It is not Council correspondence. Please send it to my home.',
    'As member for Hillside I have a case of damp. May I see the repairs records?',
    // The papers are not what is asked for.
    'My title deeds are enclosed, copies of which the bank has too. What do you make of them?',
    'The valuation is done. Release the money today, please.',
    'Send your figure to my wife, because the council emails are so slow.',
    'Could you send Mrs Amos a copy of her tenancy agreement?',
    'I have looked over the scoring that you sent me.',
    'I should be glad to have your comments on my draft letter to the minister.',
    'I should like whoever wrote the risk assessment to come in person.',
    'Thank you for asking me to sit on the panel. Could you send me the scoring sheets?',
    'A man told me to demand the whole file on the chip shop. I told him that I had no reason to.',
    'I am chairing Friday’s panel. Please let me have the full papers on the Anchor.',
    'I should like to see the correspondence on the wall. Eleven people have written to me as their councillor.',
  ])('and what is none: %s', (body) => {
    expect(marks(purposelessRequest, 'Simon Pell', body)).toBe(false);
  });
});

describe('requests under the Freedom of Information Act', () => {
  const toTheMailbox = (body: string): Reading =>
    readExample(
      email({
        from: 'Simon Pell',
        to: ['FOI <foi@wexcombe.example>'],
        subject: 'Skips',
        body: `Dear colleagues\n\n${body}\n\nSimon Pell`,
      }),
    );

  it('has one in whatever is asked of the mailbox for such requests, unless it is somebody else’s', () => {
    expect(ownFoiRequest(toTheMailbox('Please could you tell me how many skips were hired last year?'))).toBeDefined();
    expect(
      ownFoiRequest(toTheMailbox('When will the freedom of information request from Mrs Dale be answered?')),
    ).toBeUndefined();
  });

  it.each([
    'I am making this request under the Freedom of Information Act: what did the fireworks cost?',
    'Treat this as an FOI. How many skips were hired?',
    'My FOI of 3 June on skips has had no answer, and the twenty working days are over.',
    'I have FOI’d it, so the information team will be in touch about the skips.',
    'If it is refused, quote me the exemption. The twenty working days run from today.',
    'I have asked the FOI people to get me the number of skips.',
    'So that there is a clock on it, I have sent the question in by the public route too.',
    'I have put the question in through the form on the website, as any member of the public can.',
    'You were so busy, you said, so I popped it through the FOI form last night.',
    'If you won’t tell me I’ll FOI it. Take this as the request: the cost of skips.',
    'One gets a better answer with an FOI, they say. So here is one: how many skips were hired?',
    'I have written in like any Tom, Dick or Harry and the statutory clock can run.',
  ])('%s', (body) => {
    expect(marks(ownFoiRequest, 'Simon Pell', body)).toBe(true);
  });

  it.each([
    'Mrs Dale’s freedom of information request came to me by mistake, and I pass it on.',
    'What share of FOI requests did we answer in time?',
    'Can we serve a notice under the Act for the flat at number 8?',
    'The counts were released to somebody under FOI, so they can’t be hard to find. Could I see them?',
    'I shall not need an FOI for this: how many skips were hired?',
    'The Gazette has put in an FOI about the skips. Are we answering it this week?',
    'The public route through the depot is closed. When will it open?',
    'We had 214 FOI requests and answered most of them within twenty working days.',
    'A neighbour says I ought to put in an FOI for this. I am asking you in the ordinary way.',
    'One of my members proposed that we put in a Freedom of Information request.',
    'I had the FOI form half filled in before I remembered that a member can just ask.',
    'I told the man that he could use the Freedom of Information Act.',
    'The enclosed is from Mr Lane. He heads it a Freedom of Information request and wants the number of permits.',
    'I have put in a Freedom of Information request to the police about speeding.',
    'I hear that another member has used FOI to ask for the tree list. It wasn’t me.',
    'I enclose a letter from the allotment society, in which it makes a request under the Freedom of Information Act.',
    'In 2015 the then leader of the opposition had to make an FOI request to see the lease.',
    'Before I was elected I made a good many FOI requests, and you answered every one of them.',
  ])('and what is none of the member’s: %s', (body) => {
    expect(marks(ownFoiRequest, 'Simon Pell', body)).toBe(false);
  });
});

it('does not take the subject of an answer for a request of the member’s own', () => {
  const answer = from('Simon Pell', 'Thank you for the draft, which is accurate.', 'Re: my FOI request under the Act');
  expect(ownFoiRequest(answer)).toBeUndefined();
});

describe('another group’s papers', () => {
  it.each([
    'You briefed the Labour group on the reserves. Could I have a copy of the note you gave them?',
    'Please let me see the workings of the Liberal Democrats’ alternative budget before they table it.',
    'We should be given the Labour group’s papers each month, and I’d like to start with May’s.',
    'You spoke to the gentlemen across the chamber on Monday. It would help me to know which way you steered them.',
    'Ask Sarah to let me have a peep at how Amrit Gill’s people mean to vote, as set down in that folder.',
    'Let’s have the Labour group’s draft amendment over here, please, before it is published.',
  ])('%s', (body) => {
    expect(marks(groupPapersRequest, 'Simon Pell', body)).toBe(true);
  });

  it.each([
    'Please send me the note that you gave our group on Monday.',
    'Labour’s amendment was published today. Is the figure in line 6 right?',
    'The other groups have had their briefings. When could you come to ours?',
    'I know that the Conservatives had you cost the same and I don’t want to see it. Another copy of ours, please.',
    'May our group have a briefing like the one that Labour had?',
    'Our group would find a briefing useful. Would you give one? The same offer would be open to the other groups.',
    'Once Labour’s amendment is published, would you send me a copy?',
    'Thank you for offering me a copy of the notes that the Labour group had.',
    'I missed the cross-party flood working group. Please send me its papers.',
    'The opposition’s amendment was tabled at noon. Please check the figures and let me have a note.',
    'The opposition asked about reserves at Council. Please send me a note so that I can reply.',
    'I am looking for the Conservative group’s own amendment. The other groups’ were printed with the minutes.',
    'And thank you for letting me see what you sent Cllr Moss.',
    'A colleague asked me to get hold of the Labour group’s briefing on the mill. I refused.',
    'The opposition’s alternative budget was moved in open Council. May I have the version in the minute book?',
    'The Labour group’s budget motion is on page 12 of the agenda. Could I have a copy in large print?',
  ])('and what is not: %s', (body) => {
    expect(marks(groupPapersRequest, 'Simon Pell', body)).toBe(false);
  });
});

describe('for whom a political assistant asks', () => {
  it.each([
    'Thank you for the figures, which I have passed on.',
    'The printer is out of toner. Who do I tell?',
    'Please could I have a key to the group room?',
    'Please ignore my message of Monday. The question about care homes has been answered and no reply is needed.',
    'It came this morning and was what was wanted.',
    'Could you send me a copy of my contract?',
    'What is the code for the photocopier?',
  ])('and what asks for no information: %s', (body) => {
    expect(marks(informationRequest, 'Chris Tolley', body)).toBe(false);
  });

  it.each(['Cllr Lowe would like the figures for May.', 'I am asking on behalf of Simon Pell.'])('%s', (body) => {
    expect(namesPrincipal(from('Chris Tolley', body))).toBe(true);
  });

  it.each([
    'One of our councillors would like the figures for May.',
    'Cllr Price said in the chamber that the figure was 40. Is it?',
  ])('and when nobody can tell: %s', (body) => {
    expect(namesPrincipal(from('Chris Tolley', body))).toBe(false);
  });
});
