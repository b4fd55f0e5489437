import { describe, expect, it } from 'vitest';
import { ALL_MEMBERS, email, letter, release } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const from = (writer: string) =>
  readExample(email({ from: writer, to: ['Helen Marsh'], subject: 'Hello', body: 'The room is free.' })).writer;
const audienceOf = (to: readonly string[], writer = 'Paul Redfern') =>
  readExample(email({ from: writer, to, subject: 'Hello', body: 'The room is free.' })).audience;

describe('the writer', () => {
  it.each([
    ['Caroline Moss', 'member'],
    ['Paul Redfern', 'officer'],
    ['Chris Tolley', 'political-assistant'],
    ['Jo Lane <jo.lane@home.example>', 'unknown'],
    ['Caroline Moss <CAROLINE.MOSS@Wexcombe.example>', 'member'],
    // A private address under a member's name proves nothing.
    ['Caroline Moss <caroline@home.example>', 'unknown'],
  ])('%s is known as %s', (writer, role) => {
    expect(from(writer).role).toBe(role);
  });

  it('of a letter or a press release is whoever drafts it', () => {
    expect(readExample(letter({ author: 'member', body: 'Dear Sir\n\nHello.' })).writer.role).toBe('member');
    expect(readExample(release({ author: 'officer', body: 'POOL OPENS' })).writer.role).toBe('officer');
  });
});

describe('the audience', () => {
  it('counts people by who they are', () => {
    const { members, officers, outsiders, press } = audienceOf([
      'Caroline Moss',
      'Helen Marsh',
      'Jo Lane <jo.lane@home.example>',
      'News desk <news@wexcombegazette.example>',
      'Clerk <clerk@upperwexcombe-pc.example>',
    ]);
    expect([members, officers, outsiders, press].map((people) => people.length)).toEqual([1, 1, 3, 1]);
  });

  it('leaves the writer’s own copy out', () => {
    const { members, officers } = audienceOf(['Paul Redfern', 'Caroline Moss']);
    expect([members.length, officers.length]).toEqual([1, 0]);
  });

  it('knows the writer at another of their addresses', () => {
    const { members, recipients } = audienceOf(['Caroline Moss <cllr.moss@wexcombe.example>'], 'Caroline Moss');
    expect(members).toEqual([]);
    expect(recipients[0]?.self).toBe(true);
  });

  it.each([
    'Anna Feld <anna.feld@bbc.example>',
    'Editor <editor@valleytimes.example>',
    'Anna Feld, BBC Radio <anna@radio.example>',
    'm.keane@wexcombegazette.example <m.keane@wexcombegazette.example>',
  ])('%s is the press', (someone) => {
    expect(audienceOf([someone]).press).toHaveLength(1);
  });

  it.each([
    'Jo Lane <jo.lane@home.example>',
    'Ann Webb <ann@webbconsulting.example>',
    'Helen Marsh',
    'Newsome & Sons <office@newsome.example>',
    'Rachel Herald-Smith <rachel@home.example>',
    'Express Taxis <bookings@expresstaxis.example>',
    'Mercury Scaffolding <office@mercury.example>',
  ])('%s is not', (someone) => {
    expect(audienceOf([someone]).press).toEqual([]);
  });

  it('is all members when nearly every one of them is there', () => {
    expect(audienceOf(ALL_MEMBERS).allMembers).toBe(true);
    expect(audienceOf(ALL_MEMBERS.slice(2)).allMembers).toBe(true);
    expect(audienceOf(ALL_MEMBERS.slice(0, 5)).allMembers).toBe(false);
  });

  it('knows nobody by an empty address, and does not take them for nobody', () => {
    const [recipient] = audienceOf(['Somebody Else < >']).recipients;
    expect(recipient?.identity.kind).toBe('unknown');
  });
});
