import { describe, expect, it } from 'vitest';
import { persuasions } from '../../core/reading/acts/persuasion.ts';
import { politicalViews } from '../../core/reading/acts/political-view.ts';
import { promotions } from '../../core/reading/acts/promotion-of-politician.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { release } from '../../core/rules/example-drafts.ts';
import { readExample, readText } from '../support/read-example.ts';

const inRelease = (sentence: string): Reading =>
  readExample(
    release({
      author: 'officer',
      body: `Wexcombe Borough Council\n20 January 2026\n\nNEWS\n\nThe Council is consulting on a plan for Market Street, which can be seen at the library until March.\n\n${sentence}\n\nENDS`,
    }),
  );

describe('a politician made much of', () => {
  it('names the politician', () => {
    const found = promotions(
      inRelease('The park owes its new gates to the tireless efforts of Councillor Bethan Price.'),
    );
    expect(found).toMatchObject([{ who: 'Councillor Price' }]);
  });

  it.each([
    'The Mayor, Councillor Margaret Dunne, will open the show and present the prizes.',
    'Councillor Bethan Price, Cabinet Member for Housing, said: “The plan has two options.”',
    'Forty tireless volunteers gave up their Sunday.',
    '“I have walked past it with my own dog,” said Councillor Bethan Price.',
    'Councillor Gareth Lowe has called for a report on the accounts.',
    'Councillors Hartley and Siddiqui hold their surgery at the library on the first Saturday.',
  ])('and not: %s', (sentence) => {
    expect(promotions(inRelease(sentence))).toEqual([]);
  });
});

describe('a politician named before', () => {
  it.each([
    'Councillor Bethan Price opened the shelter. The hard-working councillor is the best champion the town has ever had.',
    'The path is named after the Cabinet Member who would not take no for an answer.',
  ])('%s', (sentences) => {
    expect(promotions(inRelease(sentences))).toHaveLength(1);
  });

  it('is not made much of by a councillor’s plain business', () => {
    expect(promotions(inRelease('Councillor Bethan Price opened the shelter. Any councillor can be asked.'))).toEqual(
      [],
    );
  });
});

it.each([
  'If it weren’t for Councillor Bethan Price there would be no pool.',
  'The rise dates from the moment Councillor Ashdown took up the portfolio.',
])('what there would not be without a politician, and since whom it is so, is credit: %s', (sentence) => {
  expect(promotions(inRelease(sentence))).toHaveLength(1);
});

describe('a plain deed that is part of praise', () => {
  it('takes nothing from it', () => {
    const [found] = promotions(
      inRelease('The shelter is there thanks to Councillor Bethan Price, who wrote 47 letters about it.'),
    );
    expect(found?.margin).toBeGreaterThan(0.6);
  });

  it('is a plain deed alone', () => {
    expect(promotions(inRelease('Councillor Bethan Price presented the prizes.'))).toEqual([]);
  });
});

describe('an argument for one side', () => {
  it.each([
    'Nobody in their right mind could object to so sensible a scheme.',
    'Every resident must write in and oppose this outrageous plan.',
    'Those who cling to the old market are dinosaurs.',
    'Parents must say a loud yes to this common-sense plan.',
    'Madness is the word, and the moaners who say otherwise should be ignored.',
    'The opponents of the new market have lost their minds.',
  ])('%s', (sentence) => {
    expect(persuasions(inRelease(sentence))).toHaveLength(1);
  });

  it.each([
    'Supporters call it common sense, and opponents call it madness.',
    'Comments can be sent until 31 March.',
    'Those who would rather talk to a person can ring the library.',
    'Parents can say yes or no to each option.',
    'We are delighted that the library has reopened.',
  ])('and not: %s', (sentence) => {
    expect(persuasions(inRelease(sentence))).toEqual([]);
  });
});

describe('an officer’s judgement of those just named', () => {
  const of = (second: string): Reading => readText(`The Greens sent a motion about hedges. ${second}`);

  it('is one of politics', () => {
    expect(politicalViews(of('Honestly, I think they are a shambles.'))).toHaveLength(1);
  });

  it('is none where something else is judged', () => {
    expect(politicalViews(of('Honestly, I think it is a shambles in the post room.'))).toEqual([]);
  });
});

describe('an officer in a release', () => {
  const says = (sentence: string): Reading =>
    readExample(release({ author: 'officer', body: `Wexcombe Borough Council\n\nNEWS\n\n${sentence}\n\nENDS` }));

  it('speaks where they are quoted, and as “I”', () => {
    expect(politicalViews(says('As a lifelong supporter of the Labour Party I could not be happier.'))).toHaveLength(1);
    expect(politicalViews(says('The Labour Party’s group on the Council has named a new member.'))).toEqual([]);
    expect(
      politicalViews(says('Ben Foley, Communications Officer, said: “Only Labour could have put this mess right.”')),
    ).toHaveLength(1);
  });
});

describe('an officer’s own view of politics', () => {
  it.each([
    'I have voted Labour all my life.',
    'Fingers crossed for your seat on Thursday, and good luck on the doorstep.',
    'Frankly, I think the government’s policy is a disgrace.',
    'If people keep voting Tory this is what happens.',
    'Get Labour out and your trade will pick up.',
    'Personally I would not trust the Conservatives to run a whelk stall.',
    'I am with the Conservatives on this one.',
    // Both are the writer's: what they support and what they think.
    'I support the bus lane and think that the opposition are playing to the gallery.',
    'This would never have happened if we had kept a Labour government.',
    // What is asked for is an opinion, and it is given.
    'If you want my honest opinion, I hope the Conservatives lose in May.',
    // That somebody cannot stand a party is no word of neutrality.
    'I can’t stand their politics, and I never once met a Conservative with an idea.',
    // Joy and regret at what became of a vote, and blame for what was not done.
    'I was so sorry to see your amendment go down.',
    'There would be a flat for you by now if the Conservatives had not sold them.',
    'The sooner that lot are voted out the happier we shall be.',
    'I would sleep a good deal sounder if it were the present lot holding the pen.',
    // What one is glad to see the end of, and whom one would and would not vote for.
    'Glad to see the back of the Conservatives round here.',
    'I was over the moon when your lot won on Thursday.',
    'I am so pleased that you saw off the Conservatives’ silly motion last night.',
    'I would never vote for that Councillor Lowe’s party if you paid me.',
    'I wish the Labour councillors who dreamt it up had ever run a bar.',
  ])('%s', (body) => {
    expect(politicalViews(readText(body))).toHaveLength(1);
  });

  it.each([
    'Labour has six seats and the Conservatives have four.',
    'The scheme does not permit us to publish what is party political.',
    'The policy was adopted by the Cabinet in March.',
    'You wrote that “the government’s policy is a disgrace”.',
    'Whether that is right is a question for members and not for me.',
    'The Labour group has room A and the Conservative group room B.',
    'The campaign video for foster carers has been shared 400 times.',
    // Whom somebody met is no allegiance of theirs.
    'For what it’s worth I spent an hour with the Conservative group on Tuesday.',
    'My vote goes to Room 4 for the away day.',
    'I was over the moon when the grant was confirmed by the government.',
    'It was good to see the back of the scaffolding. The Conservatives’ motion is on the agenda.',
    'I wish the government would publish the settlement earlier.',
  ])('and not: %s', (body) => {
    expect(politicalViews(readText(body))).toEqual([]);
  });
});
