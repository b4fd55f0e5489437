import { describe, expect, it } from 'vitest';
import { groupConclusions } from '../../core/reading/acts/group-conclusion.ts';
import { groupDiscussions } from '../../core/reading/acts/group-discussion.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { email, type Someone } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const message = (from: Someone, to: Someone, body: string): Reading =>
  readExample(email({ from, to: [to], subject: 'Monday', body: `Hello\n\n${body}\n\nRegards` }));

describe('a group’s conclusion acted on', () => {
  it.each([
    'Group agreed last night to close the depot, so please tell the contractor.',
    'The Labour group has decided to freeze the rents. Please put it in the system.',
    'It was settled in our group on Monday. Go ahead and order the signs.',
    'My Labour colleagues voted on Thursday to knock them down, so they are coming down. Please tell the tenants.',
    'The humps were fixed at the Labour group meeting, so crack on.',
    'We have the go-ahead from group for the cycle street, which means that you can sign with the contractor tomorrow.',
    // A bare order acts on it, whatever it orders.
    'The Labour group has agreed that the charges stop on Saturday. Cover the machines.',
    // It tells before it asks; and what a list says of its next item is another matter.
    'We went round the table at group and everybody wanted them green, so would you write to the trade?',
    'Rents: the Labour group voted for the lower figure, so go to print on that.\nLevy: 100%, as Council resolved.',
  ])('%s', (body) => {
    expect(groupConclusions(message('Joan Hartley', 'David Kerr', body))).toHaveLength(1);
  });

  it.each([
    'My group agreed last night to propose an amendment at Council.',
    'The working group agreed last night to use brown bins, so please order them.',
    'My group meets on Monday. Please let me have the figures.',
    'Our group has decided to meet on Tuesdays from now on. Please change the booking.',
    'When the group papers come down for copying, could you run an extra set?',
    'The residents talked it over and everybody wanted the bench by the stop. Could you order it?',
    'The group decided to freeze the rents, but that is not a decision of the Council, so please do nothing.',
  ])('and what is not: %s', (body) => {
    expect(groupConclusions(message('Joan Hartley', 'David Kerr', body))).toEqual([]);
  });
});

describe('a group’s conclusion', () => {
  it('is acted on whatever the office of whoever signs', () => {
    const signed = email({
      from: 'Sarah Locke',
      to: ['Karen Stubbs'],
      subject: 'Dates',
      body: 'Karen\n\nGroup has signed off the new dates so you can publish them.\n\nSarah Locke\nExecutive Assistant to the Leader',
    });
    expect(groupConclusions(readExample(signed))).toHaveLength(1);
  });

  it('is news that its members may tell outside, and no decision until somebody makes it one', () => {
    const told = 'The Labour group voted nine to five last night to back Joan.';
    expect(groupConclusions(message('Imran Siddiqui', 'Ann Lyle <ann@lyle.example>', told))).toEqual([]);
  });
});

describe('what was said in a group, passed on', () => {
  const SAID = 'I was at the Labour group meeting last night, and most of them said they would vote against the tax.';

  it('is told to another group', () => {
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', SAID))).toMatchObject([{ party: 'Labour' }]);
  });

  it('is told of whoever was had in by the group', () => {
    const body =
      "The Labour group had me in last night. Councillor Hartley's telling them all to vote against the tax.";
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', body))).not.toEqual([]);
    const invited = 'The Labour group has asked me in on Monday. Councillor Hartley will send you the agenda.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', invited))).toEqual([]);
  });

  it('is told by the row there was', () => {
    const body = 'There was a proper row in the Labour group on Sunday night and Bethan was told to think again.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', body))).not.toEqual([]);
  });

  it('is not made public by a report that is still to come', () => {
    const body =
      'My advice to the Conservative group on Monday was that the site floods, and they were lukewarm. The public report will be out on the 11th.';
    expect(groupDiscussions(message('David Kerr', 'Ruth Okafor', body))).not.toEqual([]);
  });

  it('may be told to its own members and to other officers', () => {
    expect(groupDiscussions(message('Helen Marsh', 'Imran Siddiqui', SAID))).toEqual([]);
    expect(groupDiscussions(message('David Kerr', 'Helen Marsh', SAID))).toEqual([]);
  });

  it('is passed on by whoever ought not to say so, but does, or tells what another would not', () => {
    const sorry = 'I ought not to say so, but at the Labour group last night most of them said they would vote no.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', sorry))).not.toEqual([]);
    const others = 'At the Labour group last night Tom said he is against it but he cannot say so in public.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', others))).not.toEqual([]);
  });

  it('is passed on in a committee’s room, and before a report that may be public', () => {
    const room =
      'I was at the Labour group meeting last night, and most of them said they would vote against. Wait for the report.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', room))).not.toEqual([]);
    const advice = 'When Mr Kerr came to see my group in Committee Room 2 on Monday he told us the roof would fall in.';
    expect(groupDiscussions(message('Gareth Lowe', 'Amrit Gill', advice))).not.toEqual([]);
  });

  it('is not what officers call their own side, nor what the Cabinet did with colleagues in the room', () => {
    const side = 'Your chairman wondered why our side has gone quiet on Monday. They said that they would settle it.';
    expect(groupDiscussions(message('Karen Stubbs', 'Ann Lyle <ann@lyle.example>', side))).toEqual([]);
    const cabinet =
      'I refer to the decision of the Cabinet taken at its meeting of 17 June before Councillor Gill and his colleagues.';
    expect(groupDiscussions(message('Helen Marsh', 'Ann Lyle <ann@lyle.example>', cabinet))).toEqual([]);
  });

  it('is not passed on by what a party is argued against with on some day', () => {
    const body = 'Our argument is that Labour hurts the shops. The motion goes in on Friday.';
    expect(groupDiscussions(message('Chris Tolley', 'Gareth Lowe', body))).toEqual([]);
  });

  it('is not passed on by what somebody told a group that they would do', () => {
    const body = 'I told the Labour group that I would see yours next, and I am free on Thursday.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', body))).toEqual([]);
  });

  it('is not passed on by a briefing that another group is offered too', () => {
    const body = 'I gave a briefing to the Labour group on Monday at its request, and I can give yours the same one.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', body))).toEqual([]);
  });

  it('is not passed on by a refusal', () => {
    const body = 'I was at the Labour group meeting last night, but I cannot tell you what was said there.';
    expect(groupDiscussions(message('Helen Marsh', 'Gareth Lowe', body))).toEqual([]);
  });
});
