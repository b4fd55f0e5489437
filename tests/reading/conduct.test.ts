import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';
import { harburyCouncil } from '../support/harbury-council.ts';

const session = createSession(harburyCouncil('uttlesford'));

const at = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@harbury.example` });
const MEMBER = at('Nell Ferris');
const OTHER_MEMBER = at('Owen Tate');
const CHIEF = at('Ada Cole');
const HEAD = at('Hugh Lister');
const OFFICER = at('Ivy Penn');
const PEER = at('Rex Dunn');

const found = (
  rule: string,
  body: string,
  from = MEMBER,
  to = [HEAD],
  subject = 'The bandstand',
  checker: Pick<typeof session, 'check'> = session,
) =>
  checker
    .check(
      parseDraft({
        id: 'draft',
        kind: 'email',
        date: '2026-09-14T10:00:00+01:00',
        from,
        to,
        cc: [],
        bcc: [],
        subject,
        body,
      }),
    )
    .filter((finding) => finding.rule === rule);

describe('a personal attack', () => {
  const attack = (body: string) => found('respect/personal-attack', body);

  it.each([
    ['a word of abuse', 'I am told that Rex Dunn is a complete buffoon.'],
    ['abuse to the face', 'You useless man, I asked for this in May.'],
    ['a comparison with a thing', 'I have known gateposts with more sense of direction than Mr Dunn.'],
    ['what somebody cannot do', 'Mr Dunn could not organise a raffle.'],
    ['a question what sort of fool', 'What sort of numpty signs off a drawing like that?'],
    ['a surname that opens the sentence', 'Lister could not organise a raffle.'],
    ['abuse between words of weak abuse', 'She is such an insufferable little woman.'],
    ['a word that points before the name', 'I have had that nutter Baines on the telephone.'],
    ['a sentence that says nothing else', 'Mr Dunn was there. Still a complete parasite.'],
    ['abuse after what stands between commas', 'Rex Dunn, our neighbour, is an ignoramus.'],
    ['abuse with a little word before the noun', 'You are a two-faced little man.'],
  ])('is %s', (_, body) => {
    expect(attack(body)).toHaveLength(1);
  });

  it('names the person', () => {
    expect(attack('Rex Dunn is a liar.')[0]?.message).toContain('Rex Dunn');
  });

  it.each([
    ['a document', 'The draft is hopeless and the second table is worse.'],
    ['the writer', 'I am a fool, and sent you the wrong file.'],
    ['the writer at length', 'I am the blithering fool who took the key home.'],
    ['a thing that lies about', 'The bench is lying across the path.'],
    ['what a caller said', 'He called Mr Dunn "a brainless cow" and rang off.'],
    ['what is denied', 'Nobody says that Mr Dunn is lazy.'],
    ['somebody whose hobby has such a name', 'Mr Dunn is a dinosaur enthusiast and will open the exhibition.'],
    ['a nuisance', 'Such a nuisance, I have left the speech on the bus. Are you all right to print it?'],
    ['the writer, by a caller', 'Mr Dunn was there. I am a crook and an idiot, it seems.'],
  ])('is not abuse of %s', (_, body) => {
    expect(attack(body)).toEqual([]);
  });
});

describe('a threat', () => {
  const threat = (body: string, from = MEMBER, to = [HEAD]) => found('respect/bullying-or-threat', body, from, to);

  it.each([
    ['a job', 'Get it done or I will see to it that your contract is not renewed.'],
    ['a hint', 'Officers who crossed me have tended not to last. I keep a list.'],
    ['whom one knows', 'I have the Leader’s ear, and you have a fixed-term contract.'],
    ['a blow', 'Get it done or I will come round there and knock your block off.'],
    [
      'whoever would like to know',
      'I have a thick file on you, and it goes to the papers unless I have the names tonight.',
    ],
    ['what became of others', 'Remember what happened to the last man who told me that it could not be done.'],
    ['a condition that is denied', "If the hill isn't gritted tonight I'll finish you, Lister."],
    ['what is to be as one is told', "Do as you're told or there'll be consequences for you and your team."],
    ['a hint beside what is at stake', 'Your regrading comes up in May. It would be a pity if it went badly.'],
    ['what will be said of the reader', 'I have not made up my mind what to tell the panel about you.'],
  ])('is made with %s', (_, body) => {
    expect(threat(body)).toHaveLength(1);
  });

  it.each([
    ['the next step of the procedure', 'If I have no answer by Friday I shall raise it with the Chief Executive.'],
    ['a threat that is reported', 'The caller said "watch your back", and the police have been told.'],
    ['an appraisal to come', 'Your appraisal is on Tuesday at ten.'],
    ['a case before the court', 'Please drop the case before it gets to court. I will make him pay by the week.'],
    ['who will go over the accounts', 'I told them that somebody in your department will go over the accounts.'],
    ['where something stands', 'The lamp is drawn on the wrong side of the path.'],
    ['a file that was read', 'I have read your file and it is very full.'],
    ['cuts that are planned', 'Four posts are at risk and consultation with the unions began on Monday.'],
  ])('is not %s', (_, body) => {
    expect(threat(body)).toEqual([]);
  });
});

describe('criticism that all members read', () => {
  const ALL = { name: 'All Councillors', email: 'allcouncillors@harbury.example' };
  const criticism = (body: string, to = [ALL]) => found('respect/public-criticism-of-officer', body, MEMBER, to);

  it('is found where the list of all councillors is written to', () => {
    expect(criticism('Hugh Lister has made a complete mess of this and fobbed us off with excuses.')).toHaveLength(1);
    expect(criticism('Hugh Lister has made a complete mess of this.', [HEAD])).toEqual([]);
    expect(criticism('Hugh Lister has made the arrangements for the fair.')).toEqual([]);
  });
});

describe('the capability of an officer, at scrutiny', () => {
  const question = (body: string, to = [OTHER_MEMBER]) => found('respect/scrutiny-of-capability', body, MEMBER, to);

  it.each([
    ['what somebody is qualified by', 'For scrutiny: what qualifications does Hugh Lister have to run this?'],
    ['a record', "At scrutiny I mean to go through Hugh Lister's last appraisal."],
    ['how the job was got', 'Scrutiny might ask how he came to be appointed.'],
  ])('is asked about with %s', (_, body) => {
    expect(question(body)).toHaveLength(1);
  });

  it.each([
    ['the result', 'For scrutiny: what did the scheme cost and was it on time?'],
    ['what is not asked', 'At scrutiny we do not ask whether an officer is up to the job.'],
  ])('is not asked about with %s', (_, body) => {
    expect(question(body)).toEqual([]);
  });

  it('is asked about in questions to whoever chairs scrutiny, without the word', () => {
    const council = harburyCouncil('uttlesford');
    const members = council.members.map((member) =>
      member.name === OTHER_MEMBER.name ? { ...member, roles: ['Chair of Overview and Scrutiny'] } : member,
    );
    const withChair = createSession(parseCouncil({ ...council, members }));
    const body = 'Which of them is to blame, Hugh Lister or Ivy Penn?';
    const asked = (checker: typeof session) =>
      found('respect/scrutiny-of-capability', body, MEMBER, [OTHER_MEMBER], 'The bandstand', checker);
    expect(asked(withChair)).toHaveLength(1);
    expect(asked(session)).toEqual([]);
  });
});

describe('a question of fitness', () => {
  const council = harburyCouncil('uttlesford');
  const CLERK = at('Liz Moor');
  const withClerk = createSession(
    parseCouncil({
      ...council,
      officers: [...council.officers, { ...CLERK, jobTitle: 'Democratic Services Officer', grade: 'officer' }],
    }),
  );
  const asked = (body: string, to = [CLERK]) =>
    found('respect/scrutiny-of-capability', body, MEMBER, to, 'Written questions', withClerk);

  it('goes on the agenda through the clerks', () => {
    const body = 'Has Hugh Lister been spoken to about his mistakes?';
    expect(asked(body)).toHaveLength(1);
    expect(asked(body, [PEER])).toEqual([]);
    expect(asked('What did the bandstand cost, and when will it open?')).toEqual([]);
    expect(asked('Is there a competence framework for inspectors?')).toEqual([]);
  });

  it('is one though it is an insult too, but not to somebody’s face', () => {
    const scrutiny = (body: string) => found('respect/scrutiny-of-capability', body, MEMBER, [OTHER_MEMBER]);
    expect(scrutiny('My question for scrutiny: is Hugh Lister incompetent, or is he just a fool?')).toHaveLength(1);
    expect(scrutiny('I chair scrutiny. You are a useless, lying man.')).toEqual([]);
  });
});

describe('keeping out of the record', () => {
  const evasion = (body: string) => found('correspondence/off-the-record', body);

  it.each([
    ['destruction', 'Please burn this when you have read it. Nobody else should see it.'],
    ['a private channel and why', 'Use my Gmail for this. That way nobody can request it under FOI.'],
    ['an address of one’s own and why', 'Write to me at nell@home.example. That way nobody can ask for it under FOI.'],
    ['minutes', 'Keep my remark out of the minutes, as the auditor reads them.'],
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

describe('a colleague run down to a member', () => {
  const slight = (body: string, to = [MEMBER]) => found('respect/criticism-of-colleague', body, OFFICER, to);

  it.each([
    ['by name', 'Between ourselves, Rex means well but things get lost on his desk.'],
    ['as a team', 'Highways sat on this for five weeks, I am afraid.'],
    ['as gossip', 'A rumour, for what it is worth: one of the inspectors signs off visits he never made.'],
    [
      'by what is said of somebody',
      'I should mention that Councillor Tate is said to be getting free meals from the brewery.',
    ],
    ['who is a member', 'Councillor Tate had not read the papers, which is why the meeting went on so long.'],
  ])('is run down %s', (_, body) => {
    expect(slight(body)).not.toEqual([]);
  });

  it.each([
    ['the writer’s own mistake', 'The mistake was mine alone and I have corrected it.'],
    ['praise', 'Rex was a great help and found the error himself.'],
    ['a handover', 'Rex Dunn deals with this from Monday.'],
    ['an opinion', "Our inspector doesn't think that the footway is at risk."],
    ['a change of mind', 'The surveyor has changed his mind about the cladding and found missing barriers.'],
    ['a modest colleague', "Rex is one of the best we have, and it was typical of him that he didn't mention it."],
  ])('is not run down by %s', (_, body) => {
    expect(slight(body)).toEqual([]);
  });

  it('may be complained of to a manager', () => {
    expect(slight('Rex lost the form again and never answers.', [HEAD])).toEqual([]);
  });
});

describe('a complaint about an officer', () => {
  const misrouted = (body: string, to: object[], subject?: string) =>
    found('redress/complaint-route', body, MEMBER, to as (typeof HEAD)[], subject);
  const COMPLAINT = 'I want to complain about Ivy Penn, who was rude to me on Tuesday.';

  it('goes wrong to a colleague, or to another member', () => {
    expect(misrouted(COMPLAINT, [PEER])).toHaveLength(1);
    expect(misrouted(COMPLAINT, [OTHER_MEMBER])).toHaveLength(1);
  });

  it('is shown with the sentences around it that belong to it', () => {
    const body = 'You know Ivy Penn, so have a word with her. She was rude to me and I am complaining about it.';
    const [finding] = misrouted(body, [PEER]);
    expect(body.slice(finding?.start, finding?.end)).toBe(body);
  });

  it('is of whom the next sentence names', () => {
    const body = 'I am making a formal complaint to you. Ivy Penn was rude to me on Tuesday and hung up.';
    const [finding] = misrouted(body, [PEER]);
    expect(body.slice(finding?.start, finding?.end)).toBe(body);
  });

  it('may be called one in the subject', () => {
    const body = 'Ivy Penn has been discourteous to me twice.';
    expect(misrouted(body, [PEER])).toEqual([]);
    expect(misrouted(body, [PEER], 'A formal complaint')).toHaveLength(1);
  });

  it('goes right to the head of the officer’s own service and to the Chief Executive', () => {
    expect(misrouted(COMPLAINT, [HEAD])).toEqual([]);
    expect(misrouted(COMPLAINT, [CHIEF])).toEqual([]);
  });

  it.each([
    ['a service', 'This is a complaint about the bins, which were missed again.'],
    ['a word to be had', 'Would you have a word with Ivy Penn about the photograph? I should like a copy.'],
    ['where complaints go', 'Complaints about officers go to the Chief Executive and to nobody else.'],
    [
      'what the officer heard and mended',
      'I had complained to Ivy Penn about last winter, to her face, and she listened.',
    ],
  ])('is none where it is about %s', (_, body) => {
    expect(misrouted(body, [PEER])).toEqual([]);
  });

  it('is one whatever another paragraph says of who goes where', () => {
    const body = 'Who is going to which drop-in?\n\nI want to make a complaint about Ivy Penn.';
    expect(misrouted(body, [OTHER_MEMBER])).toHaveLength(1);
  });

  it('is criticism in public where it is made to nobody of the council and calls for nothing', () => {
    const RESIDENT = [{ name: 'Mr Pike', email: 'pike@example.org' }];
    const BLUNDER = 'The phones were not staffed because Hugh Lister could not be bothered to read his own rota.';
    expect(misrouted(BLUNDER, RESIDENT)).toEqual([]);
    expect(found('respect/public-criticism-of-officer', BLUNDER, MEMBER, RESIDENT)).toHaveLength(1);
    expect(misrouted(COMPLAINT, RESIDENT)).toHaveLength(1);
  });

  it('asks what is to happen to the officer, or that it be known', () => {
    const CAUSE = 'Ivy Penn agreed to three dates and came to none, which left me looking foolish.';
    expect(misrouted(`${CAUSE} The group should settle what ought to happen to her.`, [OTHER_MEMBER])).toHaveLength(1);
    expect(misrouted(`${CAUSE} I should like somebody over there to know it.`, [PEER])).toHaveLength(1);
  });
});

describe('scrutiny of an officer', () => {
  const scrutiny = (body: string) => found('respect/scrutiny-of-capability', body);

  it.each([
    ['competence', 'For scrutiny: is Rex Dunn competent to run this?'],
    ['blame', 'At the scrutiny session I want to know who personally is to blame.'],
    ['a record', 'Could the scrutiny panel see his appraisal ratings?'],
    ['what somebody cannot do', "Let us use scrutiny to show that Rex Dunn can't do his job."],
    ['who let it happen', 'For scrutiny: who in your department let this go out, and what has been done about him?'],
  ])('turns on %s', (_, body) => {
    expect(scrutiny(body)).toHaveLength(1);
  });

  it('is shown in both places where it turns on the person', () => {
    expect(
      scrutiny('For scrutiny: is Rex Dunn competent to run this? What did it cost? Has he had a written warning?'),
    ).toHaveLength(2);
  });

  it.each([
    ['results', 'For scrutiny: what did the scheme cost, and what did it achieve?'],
    ['a supplier', 'Scrutiny will ask how the supplier’s competence was tested.'],
    [
      'what is ruled out',
      'That question cannot be taken: scrutiny must not be used to question the competence of officers.',
    ],
    ['what is not put', 'The draft for scrutiny asks "Is Mr Dunn up to the job?". I have told her it won’t be put.'],
    ['what is for the manager', 'Number 6 for scrutiny asked whether he was up to it. That is for his director.'],
    ['a machine and a body', 'Scrutiny: the lifting capability of the gritters, and who is the competent authority?'],
    ['whom to ask', 'For scrutiny on Monday: are you the right person? I leave the rest to your judgement.'],
  ])('may be of %s', (_, body) => {
    expect(scrutiny(body)).toEqual([]);
  });
});
