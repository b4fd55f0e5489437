import { describe, expect, it } from 'vitest';
import { email, letter, release, type Someone } from '../../core/rules/example-drafts.ts';
import { findingsIn, RESIDENT, rulesIn, rulesInEmail, TOWER_HAMLETS } from '../support/wexcombe-mail.ts';

describe('what the Council keeps to itself', () => {
  const RULE = 'confidentiality/exempt-information';
  const LEAK = 'Between ourselves, the exempt report says that the lowest of the other bids is £212,000.';
  it('does not go outside', () => {
    expect(rulesInEmail('Colin Brand', RESIDENT, LEAK)).toContain(RULE);
  });
  it('may go to those entitled to it', () => {
    expect(rulesInEmail('Colin Brand', 'Robert Quayle', LEAK)).not.toContain(RULE);
  });
  it.each([
    'We met with the public out of the room. They agreed in private to sell the school and it will be announced in May.',
    'Our barrister has advised that the second reason for refusal is hopeless. You may like to know that.',
    'The other two have priced at 7.2 and 8.1 per cent, and yours is the second lowest.',
    'The exempt appendix on the redundancies is in the envelope too, so that you are not left hanging about.',
    'In the part of the meeting you had to leave, our own lawyers were rather less confident than the Leader.',
    'The winner’s rates are in the attached sheet, so you can see where you lost it.',
    'The private bit of Cabinet lasted an hour. They agreed to sell the school for £800,000.',
  ])('in other words: %s', (text) => {
    expect(rulesInEmail('Colin Brand', RESIDENT, text)).toContain(RULE);
  });
  it.each([
    'The report was announced in May and is on the website. The council agreed in public session to sell the school.',
    'If your solicitor wants to talk to ours she knows where they are, and the law centre is in Bridge Street.',
    'Each bidder’s price counts for sixty per cent and quality for forty, as the invitation to tender says.',
  ])('and what is open to all: %s', (text) => {
    expect(rulesInEmail('Colin Brand', RESIDENT, text)).not.toContain(RULE);
  });
  it('may be refused', () => {
    expect(
      rulesInEmail(
        'Colin Brand',
        RESIDENT,
        'The item will be taken in private, so I can’t tell you what the report says.',
      ),
    ).not.toContain(RULE);
  });
  it('is not found where residents have pointed something out, and it is on a list', () => {
    const text =
      'Residents have pointed out that there is no bus shelter, so it is now on the list of requests for £4,000.';
    expect(rulesInEmail('Colin Brand', RESIDENT, text)).not.toContain(RULE);
  });
});

describe('somebody’s private affairs', () => {
  const RULE = 'confidentiality/personal-data';
  it('are not for the neighbours', () => {
    expect(
      rulesInEmail('Emma Tranter', RESIDENT, 'Mr Stott upstairs has schizophrenia and is behind with his rent.'),
    ).toContain(RULE);
  });
  it('are told of whoever has been pointed at in the sentence before', () => {
    expect(
      rulesInEmail('Emma Tranter', RESIDENT, 'Please be kind to the couple at 16. They have had the bailiffs.'),
    ).toContain(RULE);
  });
  it('are not told with their leave because the writer is glad to explain', () => {
    const text = 'Mr Stott upstairs has schizophrenia. I would be glad to discuss it with you.';
    expect(rulesInEmail('Emma Tranter', RESIDENT, text)).toContain(RULE);
  });
  it('are not told with their leave because the writer first declines to tell something else', () => {
    const text =
      'I can’t say why Kayleigh Rudd was away, although I did see her papers. She is pregnant and has a social worker.';
    expect(rulesInEmail('Emma Tranter', RESIDENT, text)).toContain(RULE);
  });
  it('are told outright by a number that identifies somebody', () => {
    const text =
      'A current claim is that of Maxine Dutton, NI number QQ 12 34 56 C, who is on employment and support allowance.';
    expect(rulesInEmail('George Whyte', 'Simon Pell', `The average claim takes 19 days. ${text}`)).toContain(RULE);
  });
  it('are not told in saying that nobody’s can be', () => {
    const text = 'I’m afraid that I can’t go into anybody’s medical history. I’d be happy to discuss the rules.';
    expect(rulesInEmail('Emma Tranter', RESIDENT, text)).not.toContain(RULE);
  });
  it('are their own', () => {
    const own = letter({
      author: 'officer',
      body: 'Wexcombe Borough Council\nRevenues\n\n17 June 2026\n\nMrs Angela Rudge\n12 Paddock Close\n\nDear Mrs Rudge\n\nYour National Insurance number is QQ 12 34 56 A and your rent arrears are £212.\n\nYours sincerely\n\nGeorge Whyte\nRevenues Officer',
    });
    expect(rulesIn(own)).not.toContain(RULE);
  });
  it('are told between officers', () => {
    expect(
      rulesInEmail('Emma Tranter', 'George Whyte', 'Mr Stott has schizophrenia and is behind with his rent.'),
    ).not.toContain(RULE);
  });
  it('may be published when the person agrees', () => {
    const story = release({
      author: 'officer',
      body: 'Wexcombe Borough Council\n14 July 2026\n\nJOYCE’S STORY\n\nJoyce Pargeter has looked after her husband since his dementia was diagnosed. Both have given their consent to our telling the story.\n\nENDS',
    });
    expect(rulesIn(story)).not.toContain(RULE);
  });
});

describe('what a member asked of officers', () => {
  const RULE = 'confidentiality/member-enquiry';
  const TOLD = 'You should know that Councillor Okafor has been asking me privately for the cost of the conferences.';
  it('is not for another member', () => {
    expect(rulesInEmail('Robert Quayle', 'Joan Hartley', TOLD)).toContain(RULE);
  });
  it('is for the officer who answers', () => {
    expect(rulesInEmail('Robert Quayle', 'Karen Stubbs', TOLD)).not.toContain(RULE);
  });
  it('is marked with what is said of it next', () => {
    const findings = findingsIn(
      email({
        protocol: TOWER_HAMLETS,
        from: 'Robert Quayle',
        to: ['Joan Hartley'],
        subject: 'Costs',
        body: `Hello\n\n${TOLD} What she wanted was the cost of each hotel.\n\nRegards\nRobert`,
      }),
    );
    expect(findings.find(({ rule }) => rule === RULE)?.quote).toContain('What she wanted');
  });
  it.each([
    'The three options that Councillor Gill has had me price are below. You may be interested in them.',
    'Just a heads-up on what Councillor Gill is planning to ask at Council. He sent me the draft in confidence.',
    'Councillor Gill has asked me privately to cost a cut in council tax.',
  ])('nor this: %s', (text) => {
    expect(rulesInEmail('Robert Quayle', 'Joan Hartley', text)).toContain(RULE);
  });
  it.each([
    'The sheet is on its way to you and to Councillor Gill, as he asked at the meeting.',
    'Councillor Gill wrote to me about the lift and has said that I may show you what he asked.',
  ])('is told where it may be: %s', (text) => {
    expect(rulesInEmail('Robert Quayle', 'Joan Hartley', text)).not.toContain(RULE);
  });
  it('is no secret from the member', () => {
    expect(rulesInEmail('Robert Quayle', 'Ruth Okafor', TOLD)).not.toContain(RULE);
  });
});

describe('a secret told outside', () => {
  const RULE = 'confidentiality/exempt-information';
  it.each([
    'For your ears only, the valuer has told us to accept anything north of £1.2 million for the yard.',
    'Yours is third of five; the firm in front of you is on £61,400.',
    'Our solicitors do not think that we have a leg to stand on, and the report says that we should back down.',
    'Photo enclosed of the report, which is marked not for publication. It shows that he was paid £140,000 to leave.',
    'I cannot say what the pink paper says. What I will say is that an offer starting with a seven would be taken.',
    'Our barrister doesn’t think much of the covenant. He puts it at no better than one in three.',
  ])('%s', (text) => {
    expect(rulesInEmail('Derek Fenn', RESIDENT, text)).toContain(RULE);
  });
  it.each([
    'Item 9 will be taken after the public have been asked to leave, since it has to do with the price of land.',
    'Please fill in part 2 of the form and send it to us with your price.',
    'The site is for sale at an asking price of £850,000, and the brochure is attached.',
    'Form D4 or our own yellow one will do. Please let me have it, or the plate cannot be renewed.',
    'I am told that the solicitors will write to you about the fence.',
    'You sent me a copy of a confidential report that came through your door. I have not read it and I have handed it in.',
    'The sale was completed on Friday, so the price of £1.2 million is now public, as is the report that was confidential until then.',
    'Bidders are reminded that prices are commercially confidential until the award.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Derek Fenn', RESIDENT, text)).not.toContain(RULE);
  });
});

describe('somebody’s private life told to others', () => {
  const RULE = 'confidentiality/personal-data';
  it.each([
    ['what she has may be told beside “your”', 'Tracy in your old office is off because she lost the baby.'],
    [
      'a team named in passing does not make it a general matter',
      'The rubbish is Mr Grace’s. He is a hoarder, he is known to the mental health team and his son was taken into care.',
    ],
    [
      'nor does it beside a name',
      'They got the flat because Mr Acheson has multiple sclerosis and his son is under the mental health team.',
    ],
    ['a form is no consent', 'On the form I’ve attached her bank details are sort code 20-45-18, account 70311926.'],
    ['nor is what cannot be said', 'I can’t say that I blame Mr Grace: he has bipolar disorder and lost his job.'],
    ['a number needs no name', 'The claim is from Church Lane. Date of birth 4/11/51, NHS no. 943 476 5919.'],
    [
      'who gets a list is not on it',
      'I am sending the whole log so that you have the picture: names, flat numbers, who has asthma and who is pregnant.',
    ],
    ['“if you need it” makes no number general', 'Her National Insurance number is QQ 12 34 56 C, if you need it.'],
    ['“had” after an aside supposes nothing', 'The lady at number 9, whom we met on Friday, had a stroke in May.'],
  ])('%s', (_, text) => {
    expect(rulesInEmail('Emma Tranter', 'Derek Fenn', text)).toContain(RULE);
  });
  it('of one neighbour after another is one place', () => {
    const text = 'Mr Dow owes £660 in rent. Mrs Peel at number 9 is on Universal Credit.';
    const found = findingsIn(
      email({ protocol: TOWER_HAMLETS, from: 'Emma Tranter', to: ['Derek Fenn'], subject: 'Two', body: text }),
    );
    expect(found.filter(({ rule }) => rule === RULE).map(({ quote }) => quote)).toEqual([text]);
  });
  it.each([
    'Your mother tells me that she has had a stroke, and I hope that she is better.',
    'The mental health team has moved to the second floor.',
    'The dementia cafe is run by Ann Tully and meets on Mondays at ten.',
    'Had the tenant a stroke or an illness to report, he would have to say so on the form.',
    'She has signed the form, which I attach: she is in arrears and has agreed a payment plan.',
    'In your leaflet you wrote that the man at number 9 is on benefits.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Emma Tranter', RESIDENT, text)).not.toContain(RULE);
  });
});

describe('another group’s papers asked for', () => {
  const RULE = 'information/group-papers';
  it.each([
    'Any chance you’d send me the Tory group’s briefing? The internal one, not the leaflet.',
    'Before they are returned to Councillor Lowe and his colleagues, might a copy of the bundle be run off for me?',
    'I ask to be furnished with the Conservative group’s agenda and paper for their away day.',
  ])('%s', (text) => {
    expect(rulesInEmail('Joan Hartley', 'Karen Stubbs', text)).toContain(RULE);
  });
  it('but not where they were published, or have gone back', () => {
    expect(
      rulesInEmail('Joan Hartley', 'Karen Stubbs', 'Please send me the Tory group’s leaflet from their website.'),
    ).not.toContain(RULE);
    expect(
      rulesInEmail(
        'Joan Hartley',
        'Karen Stubbs',
        'We have returned the Tory group’s papers, unread. Please send me the room list.',
      ),
    ).not.toContain(RULE);
  });
});

describe('what a member asked, told to another', () => {
  const RULE = 'confidentiality/member-enquiry';
  it.each([
    ['Sarah Locke', 'Derek Fenn rang me for your diary from last spring. I thought you ought to know.'],
    ['Robert Quayle', 'You may get a question on voids. Derek Fenn has had the figures from me twice this month.'],
    ['Liam Doyle', 'Guess who has been in asking how a chair is voted out? Derek Fenn, for twenty minutes.'],
    [
      'Liam Doyle',
      'If it saves you time, Councillor Fenn put in a request for the same figures and asked us not to tell.',
    ],
    ['Ben Foley', 'If you are looking for the cause, Derek Fenn has had us digging out the photographs all week.'],
    ['Karen Stubbs', 'Derek Fenn has asked Robert Quayle in confidence for the cost of the lift. Expect a motion.'],
    ['Anita Desai', 'One of your colleagues in the group has approached me about your interests. You ought to know.'],
  ])('%s: %s', (writer, text) => {
    expect(rulesInEmail(writer as Someone, 'Joan Hartley', text)).toContain(RULE);
  });
  it.each([
    'The diary for next week is attached. Councillor Fenn will be at the opening.',
    'The question that Councillor Fenn put at Council is in the published minutes.',
    'The Conservative group has put in an amendment, which I attach.',
    'If Councillor Fenn asks why we chose the other firm, the short answer is the price.',
    'Your fellow ward member, Councillor Fenn, has asked me to put his question to you as well.',
    'The Independents have asked for Thursday instead.',
    'Councillors Lowe, Cartwright and Fenn were told of the plans on Monday.',
    'You ask what Councillor Fenn wanted to know about Mill Lane. I can’t tell you what he asked.',
    'Councillor Lowe asked whether the room has a hearing loop; it has.',
  ])('not: %s', (text) => {
    expect(rulesInEmail('Sarah Locke', 'Joan Hartley', text)).not.toContain(RULE);
  });
  it('is no less passed on by an officer who works for a group, unless the member is of that group', () => {
    const told = (member: string) =>
      rulesInEmail(
        'Chris Tolley',
        'Gareth Lowe',
        `${member} has asked Robert Quayle in confidence for the damp figures.`,
      );
    expect(told('Councillor Gill')).toContain(RULE);
    expect(told('Councillor Cartwright')).not.toContain(RULE);
  });
  it('is not what readers asked themselves who are no members', () => {
    expect(
      rulesInEmail('Olivia Grant', RESIDENT, 'You have each written to me about the works at Mill Fold.'),
    ).not.toContain(RULE);
  });
  it('is marked with what the member said', () => {
    const body =
      'Hello\n\nYou asked who had been on to us about you. It was Councillor Thwaite. He said that you moan.\n\nEmma Tranter';
    const draft = email({ protocol: TOWER_HAMLETS, from: 'Emma Tranter', to: [RESIDENT], subject: 'Shed', body });
    const found = findingsIn(draft).find(({ rule }) => rule === RULE);
    expect(found?.quote).toContain('He said that you moan.');
  });
});
