import { describe, expect, it } from 'vitest';
import { councilResourcesUsed, partyMeetingAsked, partyWorkAsked } from '../../core/reading/acts/party-help.ts';
import { privateHelpAsked } from '../../core/reading/acts/private-help.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { email, type Someone } from '../../core/rules/example-drafts.ts';
import { readExample } from '../support/read-example.ts';

const message = (from: Someone, to: Someone, body: string): Reading =>
  readExample(email({ from, to: [to], subject: 'Saturday', body: `Hello\n\n${body}\n\nRegards` }));

describe('help with a private matter', () => {
  it.each([
    ['a service beside a club’s affairs', 'Would you type the place cards for the rugby club’s annual dinner?'],
    [
      'kin are known by what they are called',
      "Mummy's eightieth is on the 12th. Could you design something and run off forty?",
    ],
    ['in-laws are kin', 'My sister-in-law is opening a café in May. Could someone draw up a menu for her?'],
    [
      'a service asked of the reader’s people',
      'My own garage needs clearing. Could your lads come round with the van?',
    ],
    ['a mild request that names its matter', 'Our boat needs a new licence, so type the attached letter pls.'],
    ['a mild request in the sentence that names the affair', 'Would you have the team do the bowls club’s accounts?'],
    ['a fine of the writer’s own', 'I have had two parking tickets this month. Could you lose them for me?'],
    ['what is mended at home', 'My boiler at home has packed in. Can you send one of the fitters round after work?'],
    [
      'a quarrel of the writer’s own',
      'I have trouble with my neighbour over a hedge. Would one of your solicitors write him a stiff letter for me?',
    ],
    ['a ticket that kin were given', 'Can you cancel the parking ticket that my wife got on Saturday?'],
    ['a magazine that is not the Council’s', 'I edit the parish magazine. Would you type up this month’s for me?'],
  ])('%s', (_, body) => {
    expect(privateHelpAsked(message('Peter Vance', 'Sarah Locke', body))).toBeDefined();
  });

  it.each([
    [
      'a club of the ward is casework',
      'The bowls club in my ward wants a bigger pavilion. Could you tell me who its secretary should speak to?',
    ],
    [
      'what the writer has done by the public’s way',
      'I have put in an application for my own extension through the portal, and mention it so that it goes to committee.',
    ],
    [
      'what is for a party’s stall',
      'Could you do us a little table of what the tax has been? It is for our Reform stall in the market.',
    ],
    [
      'an affair that is only the reason',
      'Please give the Chair my apologies and leave the papers in my tray, it is my niece’s wedding.',
    ],
    [
      'the Council’s papers, beside an affair of the writer’s own',
      'My allotment is under water. Could you run off the agenda for the panel?',
    ],
    [
      'a boiler of a tenant’s',
      'Mrs Dell says that her boiler has packed in. Can you send one of the fitters round today?',
    ],
  ])('is not asked: %s', (_, body) => {
    expect(privateHelpAsked(message('Peter Vance', 'Sarah Locke', body))).toBeUndefined();
  });
});

describe('an officer asked along', () => {
  it.each([
    [
      'a party’s name makes a gathering its own',
      'The Green Party’s local meeting is on 1 October and has asked whether you would come.',
    ],
    [
      'a bidding is as good as a question',
      'Labour group’s at seven on Monday. Come along and take them through the list.',
    ],
    [
      'a branch that wants to hear',
      'The Hillside branch committee wants to hear about reserves. Please come and explain.',
    ],
    [
      'a public forum spoken of elsewhere',
      'Thank you for the slides at the tenants’ forum on Friday. They were clear. I read them twice. Could you come to Labour group on Tuesday and explain them?',
    ],
  ])('%s', (_, body) => {
    expect(partyMeetingAsked(message('Joan Hartley', 'Jack Osborne', body), 'any')).toBeDefined();
  });

  it.each([
    [
      'a meeting that is over',
      'You went to brief the Labour group on the lanes. Please send me the paper that you took.',
    ],
    ['a panel of the Council’s', 'My own group is content with the lanes. Could you bring a map to the panel?'],
    ['leaflets', 'We are short of canvassers for Saturday. Could you send me the street list?'],
    ['a speech of the member’s own', 'I am speaking at the Labour conference. Ten minutes on buses would do.'],
    ['a dinner to which the member goes', 'I have been asked to say a few words at my Association’s dinner.'],
    ['a talk already given', 'Your talk to the sixth form was a joy. My group has been full of it since the meeting.'],
    [
      'a residents’ association',
      'The residents’ association meets on Monday. Could you come along and explain the list?',
    ],
  ])('but not to %s', (_, body) => {
    expect(partyMeetingAsked(message('Joan Hartley', 'Jack Osborne', body), 'any')).toBeUndefined();
  });
});

describe('work for a party', () => {
  it('is told by what only parties have', () => {
    const asked = 'The membership list is in a mess. Would you go through it and mark who has paid their subs?';
    expect(partyWorkAsked(message('Ruth Okafor', 'George Whyte', asked))).toBeDefined();
    const listed = 'The waiting list is in a mess. Would you go through it and mark who has been housed?';
    expect(partyWorkAsked(message('Ruth Okafor', 'George Whyte', listed))).toBeUndefined();
  });

  it('is asked for by the writer, whoever asked it of them, and not told', () => {
    const passedOn =
      'My association has asked me for a page on the green belt and I’d be grateful if you would write it.';
    expect(partyWorkAsked(message('Peter Vance', 'Olivia Grant', passedOn))).toBeDefined();
    const told = 'Our group is putting its manifesto together in the spring. The list is on the website.';
    expect(partyWorkAsked(message('Ruth Okafor', 'George Whyte', told))).toBeUndefined();
  });
});

describe('what is to be written for a party', () => {
  it('is what is asked for, though somebody is to say it', () => {
    const asked = 'I am standing again, so write me a couple of lines I can print in my election address.';
    expect(partyWorkAsked(message('Alan Thwaite', 'Paul Redfern', asked))).toBeDefined();
    const told = 'A tenant told me that she had an election address through the door. Could you mend her gate?';
    expect(partyWorkAsked(message('Alan Thwaite', 'Paul Redfern', told))).toBeUndefined();
  });

  it('a surgery is held by the member alone', () => {
    const asked = 'Could you come and sit with me at my surgery on Saturday and answer the housing ones?';
    expect(partyWorkAsked(message('Shabana Rahman', 'Emma Tranter', asked))).toBeDefined();
    const told = 'I should like to be able to tell her something at my surgery on Saturday.';
    expect(partyWorkAsked(message('Shabana Rahman', 'Emma Tranter', told))).toBeUndefined();
  });
});

describe('the Council’s mail and machines', () => {
  it.each([
    [
      'a trade carried on from the Town Hall',
      'I’ve sixty bales of hay at £5 a bale. Ring me at the Town Hall before noon.',
    ],
    ['a cheque for a campaign', 'A cheque for our campaign would be most welcome. Send it to me at the Town Hall.'],
  ])('used for %s', (_, body) => {
    expect(councilResourcesUsed(message('Colin Brand', 'Joe Tapp <joe@example.org>', body), false)).not.toEqual([]);
  });

  it('but not where a charge of the Council is told', () => {
    const body = 'The rent on the garages goes up to £12 a week in April. Housing will write to you.';
    expect(councilResourcesUsed(message('Colin Brand', 'Joe Tapp <joe@example.org>', body), false)).toEqual([]);
  });

  it('and not where the supper is of an association of another sort', () => {
    const body = 'Are you free on the 30th for the twinning association supper? Eight are coming from Germany.';
    expect(councilResourcesUsed(message('Caroline Moss', 'Fiona Cartwright', body), false)).toEqual([]);
  });
});
