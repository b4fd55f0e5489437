import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';

const profile = JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(profile));
const address = (name: string) => ({
  name,
  email: name.includes('@') ? name : `${name.toLowerCase().replace(/\W+/g, '.')}@wexcombe.example`,
});

interface Message {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly cc?: string;
  readonly protocol?: string;
  readonly date?: string;
  /** The day and the text of the message being answered. */
  readonly answers?: readonly [day: string, body: string];
}

const check = (draft: object): string[] =>
  session.check(parseDraft({ protocol: 'dudley', ...draft })).map(({ rule }) => rule);
const email = ({ from, to, cc, body, protocol = 'dudley', date = '2026-07-14', answers }: Message): string[] =>
  check({
    kind: 'email',
    protocol,
    date: `${date}T10:00:00Z`,
    from: address(from),
    to: [address(to)],
    cc: cc ? [address(cc)] : [],
    bcc: [],
    subject: 'Update',
    body: `${body}\n\n${from}`,
    ...(answers && {
      replyTo: {
        from: address(to),
        to: [address(from)],
        cc: [],
        date: `${answers[0]}T09:00:00Z`,
        subject: 'Enquiry',
        body: answers[1],
      },
    }),
  });
const release = (body: string): string[] =>
  check({ kind: 'press-release', date: '2026-07-14T10:00:00Z', author: { role: 'officer' }, body: `${body}\n\nENDS` });

describe('in what capacity a member writes', () => {
  const RULE = 'correspondence/capacity-not-stated';
  const RESIDENT = 'jo@homemail.example';
  const ask = (body: string) => email({ from: 'Caroline Moss', to: RESIDENT, body });
  it('is not said by news alone', () => {
    expect(ask('Dear Jo\n\nThe bench will be mended in August. I have asked twice.')).toContain(RULE);
  });
  it.each([
    'Dear Jo\n\nI chair the panel on buses and write on its behalf. The report is attached.',
    'Dear Jo\n\nI hold the housing portfolio and am writing in that role about your tour.',
    'Dear Jo\n\nYour own councillors are Bethan Price and Amrit Gill, to whom I have sent your email.',
  ])('is said: %s', (body) => {
    expect(ask(body)).not.toContain(RULE);
  });
  it.each(['Hi Mum\n\nBack by nine. There is soup in the fridge.', 'Hi\n\nCould I have a table for four on Saturday?'])(
    'is nobody’s concern: %s',
    (body) => {
      expect(ask(body)).not.toContain(RULE);
    },
  );
  it('is known to the officer who is written to, whoever has a copy', () => {
    const body = 'Dear Marcus\n\nCould the bench be mended? Jo has asked twice.';
    expect(email({ from: 'Caroline Moss', to: 'Marcus Bell', cc: RESIDENT, body })).not.toContain(RULE);
  });
});

describe('an event in a ward', () => {
  const RULE = 'correspondence/ward-members-not-copied';
  const tell = (body: string, to = 'jo@homemail.example') => email({ from: 'Marcus Bell', to, body });
  const MEETING = 'There will be a public meeting about the crossing in Millfield library on 4 August.';
  it('is announced to those outside', () => {
    expect(tell(`Dear Jo\n\n${MEETING}`)).toContain(RULE);
  });
  it('is announced to nobody among officers, but by the communications team', () => {
    expect(tell(`David\n\n${MEETING}`, 'David Kerr')).not.toContain(RULE);
    expect(tell(`Nadia\n\n${MEETING}`, 'Nadia Hussain')).toContain(RULE);
  });
  it.each([
    'The public meeting in Millfield library last week went well. Forty people came.',
    'You asked whether there will be a consultation on the Millfield garages. None is planned.',
    'Thank you for replying to the Millfield consultation. Yours was one of 214 replies.',
    'The public meeting room in Millfield library is booked for you from two to four.',
    'You may hire the Millfield hall for your own public meeting. Please ring the caretaker.',
    'The consultation on the Millfield crossing is being run by the county council.',
  ])('is not announced: %s', (text) => {
    expect(tell(`Dear Jo\n\n${text}`)).not.toContain(RULE);
  });
});

describe('a late answer', () => {
  const RULE = 'correspondence/late-reply';
  const QUESTION = 'Please when will the crossing be built?';
  const answer = (body: string, asked = QUESTION) =>
    email({ from: 'Marcus Bell', to: 'Gareth Lowe', protocol: 'tower-hamlets', body, answers: ['2026-06-02', asked] });
  const LATE = 'Dear Councillor Lowe\n\nThe crossing will be built in September.';
  it('is late, though the asker recalls letters of their own', () => {
    expect(answer(LATE)).toContain(RULE);
    expect(answer(LATE, `I wrote to you on 3 May. ${QUESTION}`)).toContain(RULE);
  });
  it('is late, too, where a report that asks nothing ends with thanks', () => {
    expect(answer(LATE, 'The drain at 4 Mill Lane is blocked and the lane is under water.\n\nThanks')).toContain(RULE);
  });
  it.each([
    'Dear Councillor Lowe\n\nI wrote to you on 8 June to say that this would take some weeks. Here is the survey.',
    'Dear Councillor Lowe\n\nAs we agreed on the telephone, I have waited for the survey. Here it is.',
  ])('has been held: %s', (body) => {
    expect(answer(body)).not.toContain(RULE);
  });
  it('is none where only thanks are answered, or there is no hurry', () => {
    expect(answer(LATE, 'Thank you for your full answer. The residents are pleased.')).not.toContain(RULE);
    expect(answer(LATE, 'When will the crossing be built? There is no hurry.')).not.toContain(RULE);
  });
});

describe('a letter to a newspaper', () => {
  const RULE = 'media/uncleared-contact';
  const write = (body: string) => email({ from: 'George Whyte', to: 'news@wexcombegazette.example', body });
  it('is cleared where it is about the Council', () => {
    expect(write('Dear Sam\n\nThe rates of the shops in Mill Street come to £90,000.')).toContain(RULE);
  });
  it('needs no clearance where the newspaper pays its rates or a friend is written to', () => {
    expect(write('Dear Sir\n\nYou have not paid business rates for your office since April.')).not.toContain(RULE);
    expect(write('Hi Sam\n\nCan you fetch the children? Love you.')).not.toContain(RULE);
    expect(write('Dear Sam\n\nPlease take my name off your mailing list.')).not.toContain(RULE);
  });
});

describe('parties told of as fact', () => {
  const RULE = 'publicity/party-political';
  const BREACH = 'Homes built\n\nUnder Labour the Council built 900 homes after years of neglect.';
  it.each([
    'Plaque unveiled\n\nEdith Crane led the first Labour administration in 1934. Under her leadership the Council built 900 homes after years of neglect by landlords.',
    'New Leader\n\nShe succeeds Councillor Lowe, whose Conservative group held office from 2019 to 2023.',
    'Budget set\n\nAlternative budgets from the Conservative and Liberal Democrat groups were published and were not carried.',
  ])('are argued for by nobody: %s', (text) => {
    expect(release(text)).not.toContain(RULE);
    expect(release(BREACH)).toContain(RULE);
  });
  it('are named in answer to a reader’s leaflet', () => {
    const letter = (text: string) =>
      check({
        kind: 'letter',
        date: '2026-07-14T10:00:00Z',
        author: { role: 'officer' },
        body: `Wexcombe Borough Council\n\n14 July 2026\n\nMr A Plumb\n2 Mill Lane\n\nDear Mr Plumb\n\n${text}\n\nYours sincerely\n\nKaren Stubbs\nDemocratic Services Manager`,
      });
    expect(
      letter('Your leaflet says that the Tories have neglected Wexcombe. The Council cannot print it.'),
    ).not.toContain(RULE);
    expect(letter('The Tories have neglected Wexcombe and only Labour can mend it.')).toContain(RULE);
  });
});

describe('an event before the poll', () => {
  const RULE = 'publicity/pre-election';
  const write = (body: string) =>
    email({ from: 'Tom Ashdown', to: 'Marcus Bell', date: '2026-04-10', body: `Marcus\n\n${body}` });
  it('is arranged, whatever it is not', () => {
    expect(write('Please book the library for a public meeting on 23 April. It is not a party meeting.')).toContain(
      RULE,
    );
  });
  it.each([
    'I had meant to hold a public meeting in the library on 23 April.',
    'Residents want to hold a public meeting in the library on 23 April. We cannot hold it.',
    'The developer is holding their own exhibition in the library on 23 April.',
    'Please keep the launch of the market guide in the library for June.',
  ])('is not arranged: %s', (text) => {
    expect(write(text)).not.toContain(RULE);
  });
});

describe('praise in a release', () => {
  const RULE = 'publicity/promotes-politician';
  it('is no question that a member is asked', () => {
    const quote = (words: string) => release(`Paint\n\nCouncillor Tom Ashdown said: "${words}"`);
    expect(quote('It is the question I get asked most often.')).not.toContain(RULE);
    expect(quote('I promised you this, I fought for it and I won it for you.')).toContain(RULE);
  });
  it('is of whoever is named before "who"', () => {
    const show = (text: string) => release(`Flower show\n\n${text}`);
    expect(
      show(
        'The Mayor, Councillor Margaret Dunne, opened the show. She presented the cup to Ted Hollis, who has grown sweet peas for forty years and never missed a show.',
      ),
    ).not.toContain(RULE);
    expect(
      show('The show was saved by Councillor Caroline Moss, who never missed a meeting and never gave up.'),
    ).toContain(RULE);
  });
});

describe('a group and its own affairs', () => {
  const RULE = 'impartiality/group-decision';
  const write = (text: string) => email({ from: 'Amrit Gill', to: 'Karen Stubbs', body: `Dear Karen\n\n${text}` });
  it('are for it to name', () => {
    expect(
      write(
        'The Liberal Democrat group has decided that Councillor Moss will be its member on the Planning Committee. Please make the change from 1 August.',
      ),
    ).not.toContain(RULE);
    expect(
      write('The Liberal Democrat group has decided that the pool will close. Please make the change from 1 August.'),
    ).toContain(RULE);
  });
});

describe('a party’s slogan on its boards', () => {
  const RULE = 'impartiality/officer-political-view';
  const write = (text: string) => email({ from: 'Jack Osborne', to: 'Marcus Bell', body: `Marcus\n\n${text}` });
  it('is not the view of whoever takes them down', () => {
    expect(write('Somebody has tied Vote Labour boards to six lamp columns. They are in the depot.')).not.toContain(
      RULE,
    );
    expect(write('Vote Labour on Thursday. They are the only ones who care.')).toContain(RULE);
  });
});

describe('a member’s first name', () => {
  const RULE = 'correspondence/form-of-address';
  it('is one after the titles of others', () => {
    const greet = (greeting: string) =>
      check({
        kind: 'email',
        protocol: 'north-lincolnshire',
        date: '2026-07-14T10:00:00Z',
        from: address('Marcus Bell'),
        to: ['Peter Vance', 'Simon Pell'].map(address),
        cc: [],
        bcc: [],
        subject: 'Maps',
        body: `${greeting}\n\nThe maps are here.\n\nMarcus Bell`,
      });
    expect(greet('Dear Councillor Vance and Simon')).toContain(RULE);
    expect(greet('Dear Councillor Vance and Councillor Simon Pell')).not.toContain(RULE);
  });
  const write = (text: string) =>
    email({
      from: 'Marcus Bell',
      to: 'Tom Ashdown',
      protocol: 'north-lincolnshire',
      body: `Dear Councillor Ashdown\n\n${text}`,
    });
  it.each(['The crossing opens today. Tom, you may like to see it.', 'So, Tom, the answer is yes.'])(
    'calls the member: %s',
    (text) => {
      expect(write(text)).toContain(RULE);
    },
  );
  it.each([
    'The crossing opens today. Tom, our foreman, has the keys.',
    'The crossing opens today. Tom, Jo and Sue of the contractor have the keys.',
    'The contractor wrote to you: “Tom, you know me.” I have answered.',
  ])('is somebody else’s: %s', (text) => {
    expect(write(text)).not.toContain(RULE);
  });
});

describe('what others say, and what is taken back', () => {
  it('is no argument of the Council’s', () => {
    const RULE = 'publicity/persuasion';
    const said = 'no sensible person could oppose the scandalous incinerator plan';
    expect(release(`Correction\n\nOur release of 10 July said that “${said}”. We withdraw it.`)).not.toContain(RULE);
    expect(release(`Incinerator\n\nN${said.slice(1)}.`)).toContain(RULE);
    expect(
      release(
        'Pool hours\n\nEarly swimmers say that six is the only sensible hour; evening swimmers say that is nonsense.',
      ),
    ).not.toContain(RULE);
  });
  it('is no party’s argument in a reply to a survey', () => {
    const RULE = 'publicity/party-political';
    expect(release('Survey\n\nOne resident wrote that “the last lot wasted millions”.')).not.toContain(RULE);
    expect(release('Survey\n\nThe last lot wasted millions.')).toContain(RULE);
  });
  it('takes no credit', () => {
    const RULE = 'publicity/promotes-politician';
    const quote = (text: string) => release(`Audit\n\nCouncillor Caroline Moss said: “${text}”`);
    expect(quote('The finance officers did the work. I asked the questions.')).not.toContain(RULE);
    expect(
      quote('I asked the questions. I saved the pool, and I kept my promise to every family in the ward.'),
    ).toContain(RULE);
  });
});

describe('a group among themselves', () => {
  it('act on their own business', () => {
    const RULE = 'impartiality/group-decision';
    const write = (to: string) =>
      email({
        from: 'Amrit Gill',
        to,
        body: 'Group agreed last night to drop the pool. Could you ring the club and tell them?',
      });
    expect(write('Caroline Moss')).not.toContain(RULE);
    expect(write('Karen Stubbs')).toContain(RULE);
  });
});

describe('feelings of an officer’s that are no politics', () => {
  const RULE = 'impartiality/officer-political-view';
  const write = (text: string) => email({ from: 'Emma Tranter', to: 'Caroline Moss', body: text });
  it.each([
    'Everyone was delighted when you won the tenants’ award for your baskets.',
    'A box of Labour leaflets has been left in reception. Please ask their agent to fetch it. Nobody is to hand them out.',
  ])('%s', (text) => {
    expect(write(text)).not.toContain(RULE);
  });
  it('are politics where a seat is won', () => {
    expect(write('Everyone in the office was delighted when you won the seat from Labour.')).toContain(RULE);
  });
});

describe('whose it is', () => {
  it('is no event of a politician’s where officers book a room among themselves', () => {
    const RULE = 'publicity/pre-election';
    const book = (what: string) =>
      email({
        from: 'Marcus Bell',
        to: 'Jack Osborne',
        date: '2026-04-10',
        body: `Jack\n\nPlease book the committee room for ${what} on 21 April.`,
      });
    expect(book('our toolbox talk')).not.toContain(RULE);
    expect(book('Councillor Fenn and his neighbours')).toContain(RULE);
  });
  it('is no politician who has another given name', () => {
    const RULE = 'publicity/promotes-politician';
    const tell = (name: string) =>
      release(
        `Thanks\n\n${name} is standing down after 31 years. “There would be no nursery without her,” said Councillor Bethan Price.`,
      );
    expect(tell('Ann Price')).not.toContain(RULE);
    expect(tell('Councillor Price')).toContain(RULE);
  });
  it('is no confidence where the reader’s own group asked', () => {
    const RULE = 'impartiality/group-confidence';
    const tell = (group: string) =>
      email({
        from: 'David Kerr',
        to: 'Gareth Lowe',
        protocol: 'torbay',
        body: `Dear Councillor Lowe\n\n${group} on Monday asked me for three figures and said they would vote against the crossing.`,
      });
    expect(tell('Your own group meeting')).not.toContain(RULE);
    expect(tell('The Labour group meeting')).toContain(RULE);
  });
  it('is no decision where it is told only for the reader to know', () => {
    const RULE = 'impartiality/group-decision';
    const tell = (then: string) =>
      email({
        from: 'Bethan Price',
        to: 'Paul Redfern',
        body: `Dear Paul\n\nThe Labour group voted last night for option B. ${then}`,
      });
    expect(tell('I tell you only so that you know. Please carry on with your report as if I had not.')).not.toContain(
      RULE,
    );
    expect(tell('Please carry on with option B and tell the tenants.')).toContain(RULE);
  });
});
