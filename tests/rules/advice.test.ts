import { describe, expect, it } from 'vitest';
import { lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { email } from '../../core/rules/example-drafts.ts';
import type { Finding } from '../../core/rules/finding.ts';

const council = parseCouncil(exampleCouncil);

type Sent = Omit<Parameters<typeof email>[0], 'subject'>;

/** The first finding of a rule in an email. */
const found = (rule: string, sent: Sent): Finding | undefined =>
  lint(email({ subject: 'Today', ...sent }), council).find((finding) => finding.rule === rule);

it.each([
  ['Jack Osborne', 'Put it as a request, and send it to the Chief Executive or the relevant Director; if'],
  ['David Kerr', 'Put it as a request; if'],
])('an order to %s is to be sent to a senior officer where none reads it', (to, advice) => {
  const body = 'Hello\n\nI am instructing you to take the bollards out today.\n\nDerek Fenn';
  expect(found('instructions/directs-officer', { from: 'Derek Fenn', to: [to], body })?.advice).toContain(advice);
});

describe('an invitation to a party’s meeting', () => {
  const RULE = 'instructions/party-meeting-attendance';
  const invited = (protocol: Sent['protocol'], to: string, body: string): Finding | undefined =>
    found(RULE, {
      ...(protocol ? { protocol } : {}),
      from: 'Joan Hartley',
      to: [to],
      body: `Hello\n\n${body}\n\nJoan Hartley`,
    });
  const TO_GROUP = 'Please come to our Labour group meeting on Monday at six and take us through the housing numbers.';

  it('to a group’s names those who may be asked, and says it once where they are asked themselves', () => {
    expect(invited('dudley', 'Priya Nair', TO_GROUP)).toMatchObject({
      message: 'This reads as asking Priya Nair (Planning Officer) to a party group’s own meeting.',
      advice:
        'A group’s meeting may be attended by the Chief Executive or a Director, or an officer they nominate; ask through the Chief Executive or the relevant Director.',
    });
    expect(invited('tower-hamlets', 'Priya Nair', TO_GROUP)?.advice).toBe(
      'A group’s meeting may be attended by the appropriate member of the Corporate Management Team; ask them.',
    );
  });

  it('to a branch’s is for no officer, however senior', () => {
    const toBranch =
      'Please come and speak to the Northgate branch of the Labour Party on Thursday at the Railway Club.';
    expect(invited('dudley', 'David Kerr', toBranch)).toMatchObject({
      message: 'This reads as asking David Kerr (Director of Place) to a party’s own meeting.',
      advice: expect.stringMatching(/^A ward or constituency party’s meeting is not for officers\. /),
    });
  });
});

it.each([
  [['Jack Osborne'], 'Leave it to officers: put it as a request to'],
  [
    ['Acme Ltd <sales@acme.example>'],
    'Leave it to officers: say that nothing is agreed until one confirms it, and put it',
  ],
])('an order placed with %s is to be put right with those who read it', (to, advice) => {
  const body = 'Hello\n\nPlease go ahead with the resurfacing at £4,800. I am authorising the payment.\n\nDerek Fenn';
  expect(found('decisions/commits-council', { from: 'Derek Fenn', to, body })?.advice).toContain(advice);
});

it('a decision credited to a member is to name the officer, who consulted that member', () => {
  const body =
    'Dear Mr Rao\n\nWaiving the charge is for the Director of Place, who consults the Chair beforehand. Councillor Rahman has decided to waive it.\n\nWendy Parr';
  const to = ['Sanjay Rao <sanjay@rao.example>'];
  expect(found('decisions/wrong-decision-maker', { from: 'Wendy Parr', to, body })?.advice).toBe(
    'Say which officer decided: “The Director, having consulted Councillor Rahman, has decided …”. If none has, wait until one does.',
  );
});

it.each([
  [
    'Karen Stubbs',
    'Could I have Committee Room 1 on Friday for the Association’s quiz? It is to raise funds for the campaign office.',
    'This reads as asking Karen Stubbs (Democratic Services Manager) for rooms, equipment or time for party or private business.',
  ],
  [
    'Branch list <members@branch.example>',
    'Our branch draw is on Friday. Every penny goes to the campaign fund for the election, so how many books of tickets will you take?',
    'This reads as party or private business carried on with the Council’s mail, rooms or equipment.',
  ],
])('what is asked of an officer is told apart from what is carried on by mail: %s', (to, text, message) => {
  const body = `Hello\n\n${text}\n\nFiona Cartwright`;
  expect(found('impartiality/council-resources', { from: 'Fiona Cartwright', to: [to], body })?.message).toBe(message);
});
