import { describe, expect, it } from 'vitest';
import { found, HEAD, MEMBER, OFFICER } from '../support/harbury-mail.ts';

describe('keeping out of the record', () => {
  const evasion = (body: string) => found('correspondence/off-the-record', body);

  it.each([
    ['destruction', 'Please burn this when you have read it. Nobody else should see it.'],
    ['a private channel and why', 'Use my Gmail for this. That way nobody can request it under FOI.'],
    ['an address of one’s own and why', 'Write to me at nell@home.example. That way nobody can ask for it under FOI.'],
    ['minutes', 'Keep my remark out of the minutes, as the auditor reads them.'],
    [
      'no file to be asked for',
      'If it is not on the file then nobody can ask for it later. Let us not put the price in writing.',
    ],
    [
      'a note that one would rather not have',
      'I would rather there were no note of our chat. Please take it off the file.',
    ],
    [
      'a name that nobody finds it by',
      'I have called the spreadsheet "Holidays" so nobody finds it if there is an FOI.',
    ],
    ['one plain wish', 'I would rather you did not put your answer in writing.'],
    ['who might ask to see it', 'Take the note out of the file, in case the objectors ask for it.'],
    ['what is to be said when somebody asks', 'If anybody asks, we did not discuss the lease and there is no email.'],
    [
      'what is to be told by word of mouth',
      'I want the figure told to me over the phone, since a letter may be asked for.',
    ],
    ['an address and not another', 'Send it to nell@home.example and not here, as our inboxes get searched for FOIs.'],
    [
      'what was said and is not to be minuted',
      'What the applicant said to me in the yard is not to be minuted anywhere.',
    ],
    ['a place where it is not to appear', 'I would prefer that our call did not appear in your diary or on the file.'],
    ['one copy fewer', 'Put it in a plain envelope and keep no copy.'],
    ['what is not to be logged', 'Please do not log my call about the kebab van.'],
    ['a trail that is not wanted', 'Call me about the limes. I do not want a paper trail.'],
    ['a letter that is to be gone', 'I ask that this letter be destroyed and that no copy be kept.'],
    ['traces', 'Kindly delete all trace of our exchange about the loan.'],
    ['what is left unwritten on purpose', 'I am deliberately not writing the sum down. You shall have it on Thursday.'],
    ['a talk and no email, and why', 'Tell me, but not by email, as the applicant could demand to see it.'],
    ['a wish that it were nowhere', 'I would rather this was not kept on file anywhere.'],
    ['what is to come out of the minutes', 'My outburst needs to come out of the minutes before anyone sees them.'],
    ['what is thrown away', 'Could you throw the notes away? I would hate the candidate to get hold of them.'],
    ['what is to be left out, last', 'Thank you for Tuesday, and leave my visit out of the notes.'],
    [
      'an address and not the council’s',
      'Text me on my own phone and not on the council system, then nobody can ask for it.',
    ],
    [
      'what is written to somebody at home',
      'I am writing to you at home because letters to the office have to be produced.',
    ],
  ])('is %s', (_, body) => {
    expect(evasion(body)).toHaveLength(1);
  });

  it.each([
    ['a mistake put right', 'That went to you in error. Please delete it; it has been logged as a breach.'],
    ['a call for convenience', 'Could you ring me? It is easier than typing.'],
    ['what is kept and may be disclosed', 'A note of this is on file and may have to be disclosed.'],
    ['a caller’s reason', 'The caller would rather not put her medical history in writing. Could you ring her?'],
    ['what the law says', 'Messages are disclosable wherever they are held, WhatsApp on a private phone included.'],
    ['what is kept from being wiped', 'The footage is wiped after 30 days. I have asked them to keep it.'],
    ['what is not minuted word for word', 'What you said in the debate is not minuted word for word, but the vote is.'],
    ['a page that stands there twice', 'Please remove the duplicate page from the bundle before it is printed.'],
    ['a call that was logged', 'She did not want it in writing, so I rang her and logged the call.'],
    ['a note that is asked for', 'The phones are not recorded, so please keep your own note of what the bank says.'],
    ['what came through a letterbox', 'The attached FOI request was pushed through my letterbox by Mr Costain.'],
    ['papers that are not wanted', 'You need send me no further papers.'],
    ['a title', 'I have called the paper "Streets for all" and it goes to Cabinet in May.'],
    ['a code', 'Please do not put the key code in an email. Ring me and I will read it to you.'],
    ['an engagement that has moved', 'Please take the lunch out of the diary. It is on the 14th now.'],
    ['a wish of somebody else’s', 'Mrs Lacey does not want a written answer. Could somebody ring her?'],
    ['the way of writing', 'Please reply by letter and not by email, as our server is down until Friday.'],
    ['refused to whoever asks', 'If anyone asks me to keep a conversation out of the file, I say no.'],
    ['what was never written', 'There is nothing in writing from the last tenant, so nobody can tell what was agreed.'],
  ])('is not %s', (_, body) => {
    expect(evasion(body)).toEqual([]);
  });
});

describe('familiarity', () => {
  const familiar = (body: string, from = MEMBER, to = [HEAD]) => found('correspondence/over-familiar', body, from, to);

  it('is a pet name, and kisses at the end are another place', () => {
    expect(familiar('Hiya hun\n\nThe list is attached.\n\nYou are a star xxx')).not.toEqual([]);
  });

  it.each([
    ['a weekend away', 'I cannot wait for our weekend in Barcelona, you and me.'],
    ['what is admired', 'Your hair was very becoming at committee, and that jumper is gorgeous.'],
    ['a word of affection in mid-sentence', 'The table is right now, my little petal, and may go out.'],
    ['a favour between friends', 'I can see your lad right on the van, mates’ rates, seeing as it is you.'],
    ['kinship that is none', 'You are more like a son to me than an officer.'],
    ['laughter behind a back', 'We had another snigger at his wellingtons. I did not dare catch your eye.'],
    ['what the two of them are to do', 'Are we still on for the spa on Sunday, and shall I bring the fizz?'],
    ['a name with a word of affection after it', 'Hugh petal, the list is attached.'],
    ['kinship that is missed', 'Hugh, you are the brother I never had. The list is attached.'],
    ['a dream', 'I was dreaming about you last night. The list is attached.'],
    ['what is said of a lady’s man', 'You scrub up well, and you had every head in the room turning.'],
    ['an old rogue', 'You daft old bugger, I have not laughed so much since your stag do.'],
    [
      'a meal that is owed to the children’s friend',
      'When are you coming for your tea? The kids keep asking for Uncle Hugh.',
    ],
    ['a place in the queue', 'I will jump yours up the list because you got our kid his job.'],
    ['a scent', 'You smelled divine this morning. The list is attached.'],
    ['a good turn for another', 'Sort my verge and I will sort you two tickets for the rugby. Our secret.'],
    ['words to a darling', 'Hugh, darling man, the list is attached.'],
  ])('is %s', (_, body) => {
    expect(familiar(body)).toHaveLength(1);
  });

  it('is a matter between member and officer only', () => {
    expect(familiar('Thanks, babe. See you at yours on Saturday xx', OFFICER, [HEAD])).toEqual([]);
  });

  it.each([
    ['measurements', 'The pitch is 3 x 2 metres.'],
    ['a trade name', 'Darling & Sons have taken the flower stall.'],
    ['sympathy', 'I was so sorry to hear about your father.'],
    ['what is no person’s', 'The new bandstand looks lovely in the evening light.'],
    ['what somebody calls a plan', 'I make no apology for returning to what you call my own pet project.'],
    ['what looks well', 'The roses by the bandstand look a picture.'],
    ['a mate of the writer’s', 'You gave my mate’s cafe a two.'],
    ['a word of thanks', 'Lovely, thank you.'],
    ['what others drank', 'Ivy Penn turned up at the club, had two pints and then failed the burger van.'],
    ['godparents who are no readers', 'He was best man to my brother and is godfather to my eldest.'],
    ['what is not to be passed on', 'Do not tell Ivy Penn I said so.'],
    ['a hen party of no reader’s', 'The hen party has the bandstand for the 4th.'],
    ['praise that residents give', 'You mended the gate in the rain and my residents think you a hero.'],
  ])('is not %s', (_, body) => {
    expect(familiar(body)).toEqual([]);
  });
});
