import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';

const profile = JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(profile));

const addressOf = (name: string): string =>
  [...profile.members, ...profile.officers].find((person: { name: string }) => person.name === name).email;

const rulesFor = (
  text: string,
  { to = { name: 'David Kerr', email: addressOf('David Kerr') }, subject = 'Mill Street', from = 'Derek Fenn' } = {},
) =>
  session
    .check(
      parseDraft({
        id: 'o',
        kind: 'email',
        protocol: 'tower-hamlets',
        date: '2026-06-16T10:00:00Z',
        from: { name: from, email: addressOf(from) },
        to: [to],
        cc: [],
        bcc: [],
        subject,
        body: `${text}\n\n${from}`,
      }),
    )
    .map(({ rule }) => rule);

const resident = { name: 'Mrs J Sibley', email: 'j.sibley@example.org' };
const paper = { name: 'Wexcombe Gazette', email: 'newsdesk@wexcombegazette.example' };

describe('advice pressed is told from advice questioned', () => {
  const about = { subject: 'Damp survey report' };
  it.each([
    [
      'wonders about words that deny something themselves',
      'Just a thought on the mast report. I wonder whether "no sound reason to refuse" needs to be there at all.',
    ],
    ['says what advice must say', 'Read your report. Your recommendation needs to say thirty, not seventeen.'],
    [
      'asks by a denial',
      'It will frighten people to death. Can you not tone down the report before it goes to Cabinet?',
    ],
    ['would have other advice', 'The assessment is unhelpful. Please do another one that finds no adverse impact.'],
    [
      'would have it marked otherwise',
      'Your report calls the risk high. Change it to moderate before it is published.',
    ],
    ['would have it where nobody reads it', 'Bury it. Put the report in a drawer until the election is over, please.'],
    [
      'would have it wait',
      'Can your note on the survey report wait until Council has voted? It only muddies the water.',
    ],
    [
      'says how a word of it sounds',
      'I did wonder whether "systemic" was quite the word you were after in the report. "Isolated" has a kinder sound.',
    ],
    [
      'says what has to come out, some way from the paragraph',
      'Paragraph 14, though, where you advise that the walls are too thin to be safe, has to come out before this is published. It will frighten people.',
    ],
    [
      'speaks of the paper as "it"',
      'Page nine of the report says refuse. I need it to say approve before it goes out.',
    ],
    [
      'would rather have it kept from readers for a while',
      'Your damp and mould review is thorough. I would rather you sat on it until July.',
    ],
    [
      'wants another advice',
      'I do not accept your view in the report. Please let me have a different opinion by Tuesday.',
    ],
  ])('%s', (_, text) => {
    expect(rulesFor(text, about)).toContain('instructions/alter-advice');
  });
  it.each([
    ['a question about the figures', 'Your report says 40 staff, but the table says 44. Which is right?'],
    ['an amendment', 'I disagree with your recommendation and shall move an amendment on the night.'],
    ['a meeting moved', 'Could the survey report come to the October meeting, as the work plan has it?'],
    ['a paper form', 'Would you mind putting a paper copy of the report on my desk?'],
    ['who sits where', 'I sit on the Audit Committee. Could I see the report before it meets?'],
    [
      'what the writer may yet think',
      'Thank you for the report. I may take a different view at Council, but it is your advice.',
    ],
    ['praise of advice that others ought to see', 'You have argued it properly and Cabinet ought to see your report.'],
  ])('%s is no pressure', (_, text) => {
    expect(rulesFor(text, about)).not.toContain('instructions/alter-advice');
  });
});

describe('the reader’s own time', () => {
  it.each([
    'I know it is gone ten at night but I want an answer on the lights before you go to bed.',
    'My only free slot is Sunday at four. Teams, please.',
    'I see you are in Majorca all week. Take the laptop down to the pool and send me the numbers.',
    'Could you get back on and send me the history of the lights tonight?',
    'There is a branch down, not blocking just ugly. ring me Sunday on my mobile when you have been to look',
  ])('is pressed: %s', (text) => {
    expect(rulesFor(text)).toContain('instructions/outside-hours');
  });
  it.each([
    'Do go home and go to bed, it can wait until you are back on Monday.',
    'Have a lovely week in Majorca. It can all wait till you are back.',
    'It is midnight on a Saturday, and if you are reading this then stop.',
    'It is Saturday night and I am clearing my inbox, so please leave this until you are back at your desk.',
    'Get that light fixed by the weekend, please.',
    'We shall be there again this Saturday, so I will see whether they have been mended.',
  ])('is left alone: %s', (text) => {
    expect(rulesFor(text)).not.toContain('instructions/outside-hours');
  });
});

describe('a verdict given before the hearing', () => {
  it.each([
    [
      'promised, with a word of promises kept',
      'The mast comes to committee on the 8th. I give you my promise that I will vote to refuse. I have not broken a promise in nineteen years.',
    ],
    [
      'said to be in the bag',
      "It's in the bag. I'm on committee for your stables and I'm for it, conditions or no conditions.",
    ],
    [
      'by a bar on every argument',
      'You ask how I shall act on the application. No argument that may be advanced in that chamber will induce me to raise my hand for it.',
    ],
    [
      'that the reader may pass on',
      "You may tell your neighbours that its licence will be gone by the summer, because I've the casting vote on that panel and I have already decided how to use it.",
    ],
    [
      'in what the applicant would do well to prepare',
      'Your application comes before me and two others on the 8th, so I must not say much. If I were you I would be ordering the carpets.',
    ],
    [
      'by a vote that it will not get',
      "I sit on the planning committee. I don't care how many experts they bring, the mast will not get my vote.",
    ],
  ])('%s', (_, text) => {
    expect(rulesFor(text, { to: resident })).toContain('decisions/predetermination');
  });
  it('quoted for the press to print', () => {
    const text =
      'Quote as requested. "As a member of the Planning Committee I have made up my mind already: the retail park gets my vote on 8 October."';
    expect(rulesFor(text, { to: paper })).toContain('decisions/predetermination');
    expect(rulesFor(text.replace('Quote as requested.', 'He wrote:'), { to: resident })).not.toContain(
      'decisions/predetermination',
    );
  });
  it.each([
    'I have not made any promise on the application, and I shall hear both sides first.',
    "I'm not on the planning committee, so I can say that I'm against the stables, and I shall speak as ward member.",
    'The committee refused the turbine last night by six votes to three. I voted against it, for the reasons I gave in the debate.',
  ])('is none: %s', (text) => {
    expect(rulesFor(text, { to: resident })).not.toContain('decisions/predetermination');
  });
});

describe('a court case', () => {
  it.each([
    'That trip claim on Bell Lane is in the county court in November. I want us to settle it.',
    'My neighbour is not to be prosecuted over that path. Tell the solicitor to have it struck out.',
    'You are giving evidence for us at the tribunal on Monday. Try not to remember the meeting of 3 March too well.',
    'They are taking the Golden Fry to court over a grease trap. The summons ought to be withdrawn this week.',
    "Get Monday's case before the magistrates against the club put off until the season is over.",
  ])('is swayed: %s', (text) => {
    expect(rulesFor(text)).toContain('decisions/legal-influence');
  });
  it.each([
    'I understand that you are at the tribunal on Monday, so shall we move our meeting to Tuesday?',
    "I've told Mr Bell that I can't discuss his case while it is before the court.",
    'Congratulations on the inquest finding, which cleared the crews. I thought your evidence was clear and fair.',
    'A lady in my ward took hers for a summons and did not sleep. Could the reminders say where to get help?',
    'Somebody is appealing his parking fine to the adjudicator. What is the address?',
  ])('is left alone: %s', (text) => {
    expect(rulesFor(text)).not.toContain('decisions/legal-influence');
  });
  it('is left alone where the writer declines to speak to those who bring it', () => {
    const text =
      "You ask me to have a word with the enforcement people before your hearing. I can't do it. The court will decide.";
    expect(rulesFor(text, { to: resident })).not.toContain('decisions/legal-influence');
  });
});
