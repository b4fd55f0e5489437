import { expect, it } from 'vitest';
import { lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { email, release } from '../../core/rules/example-drafts.ts';

const council = parseCouncil(exampleCouncil);

it('a threat is told of by whom it may be read as one, and not as theirs', () => {
  const draft = email({
    from: 'Colin Brand',
    to: ['Olivia Grant'],
    subject: 'The barn',
    body: 'Olivia\n\nApprove it, or I shall see to it that you lose your job.\n\nColin Brand',
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'respect/bullying-or-threat');
  expect(found?.message).toMatch(/^Olivia Grant \(.+\) may read this as a threat\.$/);
});

it('the day of an election is told in words', () => {
  const draft = release({
    date: '2026-04-16T09:00:00Z',
    author: 'officer',
    body: 'Wexcombe Borough Council\n16 April 2026\n\nNEW PLAY AREA OPENS\n\nCouncillor Tom Ashdown said: “I am proud that we have delivered this for Millfield.”\n\nENDS',
  });
  expect(lint(draft, council).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('before the election on Thursday 7 May 2026.'),
  );
});

it.each([
  ['Only the Greens opposed this, which tells residents all they need to know about that party.', 'the Greens'],
  ['If you like what you see, the Green Party is the only party with a real plan for this borough.', 'the Greens'],
  ['Four thousand potholes have been filled since January, thanks to this Labour administration.', 'Labour'],
])('no guess is made at which way a party is spoken of: %s', (sentence, party) => {
  const draft = release({
    author: 'officer',
    body: `Wexcombe Borough Council\n20 January 2026\n\nNEWS\n\n${sentence}\n\nENDS`,
  });
  expect(lint(draft, council).map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`takes sides for or against ${party}.`),
  );
});

it('whoever is called by an office has an article', () => {
  const draft = email({
    from: 'Derek Fenn',
    to: ['Olivia Grant'],
    subject: 'Thursday',
    body: 'Olivia\n\nThe Leader of the Council is a liar and a fraud.\n\nDerek Fenn',
  });
  expect(lint(draft, council).map(({ message }) => message)).toContainEqual(
    'This reads as an insult to the Leader of the Council.',
  );
});

it('a street is nobody whose private details are given away', () => {
  const draft = email({
    from: 'Tariq Malik',
    to: ['Ruth Okafor'],
    subject: 'Air quality tubes',
    body: 'Dear Councillor Okafor\n\nThe tubes are back. Kingsmead Parade has 31 and Mill Road 38.\n\nPriya is off again, I am afraid. It is her nerves, she has had to go on tablets for it, so best not to press.\n\nTariq Malik\nEnvironmental Health Officer',
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'confidentiality/personal-data');
  expect(found?.message).toMatch(/^This gives away private details \(health\) of (?!Kingsmead)/);
});
