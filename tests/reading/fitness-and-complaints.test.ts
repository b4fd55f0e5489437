import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil } from '../../core/index.ts';
import { harburyCouncil } from '../support/harbury-council.ts';
import { CHIEF, found, HEAD, MEMBER, OTHER_MEMBER, PEER } from '../support/harbury-mail.ts';

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
    const asked = (checker?: typeof withChair) =>
      found('respect/scrutiny-of-capability', body, MEMBER, [OTHER_MEMBER], 'The bandstand', checker);
    expect(asked(withChair)).toHaveLength(1);
    expect(asked()).toEqual([]);
  });
});

describe('a question of fitness', () => {
  const council = harburyCouncil('uttlesford');
  const CLERK = { name: 'Liz Moor', email: 'liz.moor@harbury.example' };
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
    ['whose neck it is', 'At scrutiny I mean to ask which officer’s neck should be on the block.'],
    ['confidence in somebody', 'For scrutiny: do you still have confidence in Rex Dunn?'],
    ['a resignation', 'At scrutiny I shall be asking for his resignation.'],
    [
      'what one should like to put',
      'For scrutiny I should like to put this: does Rex Dunn have the brains for the job?',
    ],
    ['who takes the blame', 'For scrutiny: which of the two made the blunder, and who is to take the blame?'],
    ['who appointed somebody', 'For scrutiny: who on earth appointed Rex Dunn?'],
    ['whether somebody should go', 'At scrutiny let us put it to Rex Dunn that he has lost control and should resign.'],
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
