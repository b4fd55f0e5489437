import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';

const profile = JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(profile));
const RULE = 'publicity/party-political';

const release = (
  text: string,
  { role = 'officer', heading = 'WEXCOMBE BOROUGH COUNCIL\nNews release' } = {},
): unknown => ({
  id: 'r',
  kind: 'press-release',
  protocol: 'dudley',
  date: '2026-06-15T09:00:00Z',
  author: { role },
  body: `${heading}\n\n15 June 2026\n\nNew benches for Market Hill\n\nThe benches were put in on Monday by the parks team and are made of oak from the borough's own woods.\n\n${text}\n\nENDS\n\nContact: press@wexcombe.example`,
});

const letter = (text: string, paper: string, signature: string, role = 'officer'): unknown => ({
  id: 'l',
  kind: 'letter',
  protocol: 'dudley',
  date: '2026-06-15T09:00:00Z',
  author: { role },
  body: `${paper}\n\n15 June 2026\n\nMs R. Amery\n4 Mill Road\n\nDear Ms Amery\n\n${text}\n\nYours sincerely\n\n${signature}`,
});

const found = (draft: unknown, check = session) => check.check(parseDraft(draft)).filter(({ rule }) => rule === RULE);

describe('party argument in the council’s own press release is found where it stands', () => {
  it.each([
    ['credit to the party in power', 'Thanks to this Conservative administration, the park is safe.'],
    ['blame on a party', 'The paths are being mended after eleven years of Labour neglect.'],
    ['a party that opens the sentence', 'Labour has closed every toilet in the borough and would close the baths.'],
    [
      'blame without a name',
      'The last lot sold the bandstand, and it took a change of political control to get it back.',
    ],
    ['the other side of the chamber', 'Those opposite voted against every one of these benches.'],
    ['a manifesto', 'The benches were a promise in the Liberal Democrat manifesto, and the promise has been kept.'],
    ['a boast before the polls', 'Voters will remember who padlocked the park gates when they were in power.'],
    ['the government by its party', 'A Tory Government has betrayed towns like ours with its cuts.'],
    ['what councils of a party do', 'It is what Labour councils do: build, care and share.'],
    ['a party to blame', 'You have the Liberal Democrats to blame for the loss of your bus.'],
    ['a party in charge', 'With the Greens in charge there would be no benches at all.'],
    ['a slogan', 'This is a council run for the many, not the few.'],
    ['a change of colour', 'The bins were saved when the colour of the council changed, and the roads with them.'],
  ])('%s', (_, text) => {
    const [finding] = found(release(text));
    expect(finding?.quote).toContain(text.slice(0, 20));
  });

  it.each([
    'Thanks to this Labour council, forty families have new homes.',
    'The Tories have failed Wexcombe for years, and Labour is putting it right.',
  ])('in the very first line: %s', (line) => {
    const draft = {
      kind: 'press-release',
      protocol: 'dudley',
      date: '2026-06-15T09:00:00Z',
      author: { role: 'officer' },
    };
    expect(found({ ...draft, body: `${line}\n\nThe homes are in Riverside.\n\nENDS` })).toHaveLength(1);
  });

  it.each([
    'WEXCOMBE LABOUR GROUP',
    'Wexcombe Liberal Democrats: press release, 15 June 2026',
    'Labour Group calls for the toilets to be opened again',
  ])('but not in what a party or a group sends out: %s', (heading) => {
    expect(found(release('Thanks to Labour, the park is safe.', { heading }))).toEqual([]);
  });

  it.each([
    ['about another sort of party', 'Christmas Party for young carers'],
    ['whose headline in capitals speaks of a party', 'RESIDENTS THANK LABOUR'],
    ['whose headline in capitals speaks of a group', 'COUNCIL BACKS CALL BY LABOUR GROUP'],
  ])('in a release %s', (_, heading) => {
    expect(found(release('Thanks to this Conservative administration, the park is safe.', { heading }))).toHaveLength(
      1,
    );
  });

  it('names the party concerned', () => {
    const [finding] = found(release('The paths are being mended after eleven years of Labour neglect.'));
    expect(finding?.message).toContain('Labour');
  });

  it('knows a party that only this council has', () => {
    const members = profile.members.map((member: object, index: number) =>
      index === 0 ? { ...member, party: 'Combe Ratepayers' } : member,
    );
    const own = createSession(parseCouncil({ ...profile, members }));
    const text = 'Thanks to the Combe Ratepayers, the park is safe from those opposite.';
    expect(found(release(text), own)[0]?.message).toContain('Combe Ratepayers');
  });
});

describe('what is not party argument stays silent', () => {
  it.each([
    ['a result', 'The by-election was won by Ann Pell (Conservative) with 902 votes. Turnout was 31 per cent.'],
    ['the make-up of a committee', 'The panel has five members: two Labour, two Conservative and one Independent.'],
    ['the labour market', 'The labour market in the borough has been steady since March.'],
    ['reform of a service', 'The reform of the permit scheme saves residents a trip to the Town Hall.'],
    ['green spaces', 'Green spaces will be open until nine in the evening all summer.'],
    ['a cautious estimate', 'On a conservative estimate, 400 people came, and a liberal supply of tea was drunk.'],
    ['a party in the park', 'Party in the Park will return on Saturday, and the old scheme for parking applies.'],
    ['pride in staff', 'Councillor Ashdown said: “I am proud of the crews, who were out at three in the morning.”'],
    ['who won', 'The Conservative candidate was elected and will serve until May 2028.'],
    ['how the groups voted', 'The Labour group voted in favour and the Conservative and Green groups voted against.'],
    ['what a minority argued', 'Those who voted against argued that the charge would drive away trade.'],
    ['somebody’s group', 'Councillor Rahman said her group’s members had heard the same from families in Millfield.'],
    ['praise of one member', 'It is down to Councillor Price, whose big heart has won her friends in every street.'],
    ['praise in words of blame', 'Councillor Hartley, a tireless champion, never once let us down.'],
    ['scorn of objectors', 'Let us be honest: those who oppose it are asking other people to pay.'],
    ['relief', 'The family has a dry home at last after the council stepped in.'],
    ['a grant in figures', 'The grant from the Government is £1.1 million, which is £60,000 less than last year.'],
  ])('%s', (_, text) => {
    expect(found(release(text))).toEqual([]);
  });
});

describe('whose paper it is', () => {
  const ARGUMENT = 'Those opposite voted against every one of these benches, after eleven years of Labour neglect.';

  it('leaves a group’s own statement alone', () => {
    const heading = 'WEXCOMBE CONSERVATIVES\nStatement by the group, not issued by Wexcombe Borough Council';
    expect(found(release(ARGUMENT, { role: 'member', heading }))).toEqual([]);
  });

  it('reads a member’s release under the council’s heading', () => {
    expect(found(release(ARGUMENT, { role: 'member' }))).toHaveLength(1);
  });

  it('reads a letter on council paper', () => {
    const draft = letter(ARGUMENT, 'WEXCOMBE BOROUGH COUNCIL\nTown Hall', 'Paul Redfern\nHead of Housing');
    expect(found(draft)).toHaveLength(1);
  });

  it('leaves a member’s own letter alone', () => {
    const draft = letter(ARGUMENT, 'Cllr Simon Pell\n3 Beacon Road', 'Simon Pell', 'member');
    expect(found(draft)).toEqual([]);
  });

  it('lets an officer quote a jibe to decline it', () => {
    const text =
      'You write of “years of Tory neglect by those opposite”. That is not a question on which I can offer an opinion.';
    expect(found(letter(text, 'WEXCOMBE BOROUGH COUNCIL\nTown Hall', 'Paul Redfern\nHead of Housing'))).toEqual([]);
  });
});
