import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';

const profile = JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(profile));

const addressOf = (name: string): string =>
  [...profile.members, ...profile.officers].find((person: { name: string }) => person.name === name).email;

const rulesFor = (text: string, { to = 'Marcus Bell', from = 'Derek Fenn', date = '2026-06-16T10:00:00Z' } = {}) =>
  session
    .check(
      parseDraft({
        id: 'o',
        kind: 'email',
        protocol: 'dudley',
        date,
        from: { name: from, email: addressOf(from) },
        to: [{ name: to, email: addressOf(to) }],
        cc: [],
        bcc: [],
        subject: 'Weaver Street',
        body: `Dear ${to.split(' ')[0]}\n\n${text}\n\n${from}`,
      }),
    )
    .map(({ rule }) => rule);

describe('an order to an officer is told from a request', () => {
  it.each([
    'Refuse the permit, they have had three chances.',
    'I want those barriers gone by Friday.',
    'The notice is to be withdrawn by Monday.',
    'Make sure the crew starts in Mill Lane.',
    'I have told the traders that the crew will be there on Monday. Charge it to the ward budget.',
    'Under no circumstances is the pitch to be let to that club again.',
    'No stall is to be moved without coming past me.',
    'Hang on to the summonses till you hear from me.',
    'I want a lorry there and the beacons gone by the end of the month.',
    'I am telling you to refuse the dormer and to get the decision notice out.',
    'Leave whatever you are on this morning and go and fill that first.',
    'You are to write off the arrears and send her a letter of apology.',
    'Take his pitch off him with effect from Saturday and give it to the bread lady.',
    'Mr Amery is to have his licence back by Friday.',
    'The barriers are to be taken down by the weekend.',
    'Cancel the speed humps on Hill Road, the residents do not want them.',
    'You will have the two meters outside the chip shop dug up by the end of July.',
    'I will leave you to have the garage cleared out before the 15th.',
    'There are to be no summonses for that street. I look to you to take the costs off.',
    'Stop the crew and send them up to Fosse Lane first, that’s an order from your ward councillor.',
    'Tell them they are sacked and bring the work back in house by April.',
    'I have promised the traders that they will be on the north side from Monday, so your people will want to get the barriers out.',
  ])('%s', (text) => {
    expect(rulesFor(text)).toContain('instructions/directs-officer');
  });

  it.each([
    ['a question', 'Could the barriers be gone by Friday?'],
    ['an order told as somebody else’s', 'Mrs Dell said: "Cut that hedge by Friday." I told her that you decide.'],
    ['a verb that goes on with the sentence', 'I will call in on Monday and collect the forms.'],
    ['a past that looks like a bare verb', 'Mrs Dell, a tenant, fell on the step outside the chemist.'],
    ['a past that goes on with what somebody did', 'Marcus was short with me on Friday and put the phone down.'],
    ['good wishes', 'Have a good weekend, and take care of that knee.'],
    ['a decision passed on', 'Cabinet resolved on 3 March that the posts be removed by the end of July.'],
    ['what the writer will do', 'I shall be signing the minutes on the 8th.'],
    ['what nobody has to do', 'No final decision is to be taken before the summer.'],
    ['what the writer would hear', 'Ask the parish whether the bench is theirs, and tell me when you hear from them.'],
    ['what was seen', 'I saw a lorry there this morning and the beacons are gone.'],
    [
      'the plan of somebody else, read back',
      'The stairwell is to be cleared on Thursday. That is all your plan and none of mine.',
    ],
    ['what others have been told', 'I have let residents know that you will be deciding on the fun day.'],
  ])('%s is none', (_, text) => {
    expect(rulesFor(text)).not.toContain('instructions/directs-officer');
  });

  it('lets members tell those who support them what to print and book', () => {
    expect(rulesFor('Please move my two o’clock to Thursday and book the small room.', { to: 'Sarah Locke' })).toEqual(
      [],
    );
  });
});

describe('what falls due when the office opens is read by the date of the draft', () => {
  const text = 'I need two sides on the junction, ready for first thing Monday.';
  it('presses on a Friday evening', () => {
    expect(rulesFor(text, { date: '2026-06-19T17:30:00Z' })).toContain('instructions/outside-hours');
  });
  it('does not on a Wednesday morning', () => {
    expect(rulesFor(text, { date: '2026-06-17T09:30:00Z' })).not.toContain('instructions/outside-hours');
  });
});

describe('time outside hours', () => {
  it.each([
    'I want an answer the same evening, however late.',
    'Log on tonight and put it in for me, I am not going to bed till I hear.',
    'It must be with me on Monday, which I realise means you working through the weekend.',
    'I will read it straight through tonight, so if you could keep your phone by you.',
    'I know it is Good Friday, but can you send the agenda out?',
    'Why didn’t you answer my texts on Saturday? Pick up in future.',
    'Let us meet on Saturday to go through the budget, nine o’clock at my house.',
    // "Half past" is an hour to come, and no time that is over.
    'Meet me at the Town Hall at half past seven on Saturday, would you?',
    'I am sorry that you are in Spain but I must have you on a call at seven tonight.',
  ])('is asked for: %s', (text) => {
    expect(rulesFor(text)).toContain('instructions/outside-hours');
  });

  it.each([
    'I am the fool who took the chain home on Saturday and rang your duty line. Would you tell the attendant?',
    'Would you send me the list before you go home tonight?',
    'Might I call one morning in July, at whatever time is least trouble to the staff?',
    'It is half past five and you have a train. Please go and get it.',
    'Please drop the last item. I would sooner have it shorter than keep you till half past ten at night.',
    'Could the training be held at half past nine?',
  ])('is not: %s', (text) => {
    expect(rulesFor(text)).not.toContain('instructions/outside-hours');
  });
});

describe('who is asked to a group’s meeting decides', () => {
  const text = 'Would you come to our Labour group meeting on Monday and take us through the options?';
  it('is a breach where a technician is asked', () => {
    expect(rulesFor(text, { to: 'Jack Osborne' })).toContain('instructions/party-meeting-attendance');
  });
  it('is none where a director is asked', () => {
    expect(rulesFor(text, { to: 'David Kerr' })).not.toContain('instructions/party-meeting-attendance');
  });
});
