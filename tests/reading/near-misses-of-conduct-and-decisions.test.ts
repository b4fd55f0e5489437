import { describe, expect, it } from 'vitest';
import type { Council } from '../../core/index.ts';
import { checkerUnder, found, HEAD, MEMBER, OTHER_MEMBER } from '../support/harbury-mail.ts';

const OUTSIDER = { name: 'Jo Day', email: 'jo@homemail.example' };

interface Mail {
  readonly from: typeof MEMBER;
  readonly to: typeof MEMBER;
  readonly protocol?: Council['protocol'];
}

/** Whether a rule says something of a mail. */
const flags = (rule: string, { from, to, protocol = 'dudley' }: Mail, body: string): boolean =>
  found(rule, body, from, [to], 'Update', checkerUnder(protocol)).length > 0;

/** What each near miss is, the near miss, and the breach that stays beside it. */
type Pairs = readonly (readonly [cause: string, near: string, breach: string])[];

const tell = (rule: string, mail: Mail, pairs: Pairs): void =>
  void describe(`${rule} is not`, () => {
    it.each(pairs)('%s', (_, near, breach) => {
      expect(flags(rule, mail, breach)).toBe(true);
      expect(flags(rule, mail, near)).toBe(false);
    });
  });

tell('respect/criticism-of-colleague', { from: HEAD, to: MEMBER, protocol: 'uttlesford' }, [
  [
    'what the reader said, said back',
    'You say that Rex never answers his emails. He tells me that two of yours went astray.',
    'I must say that Rex never answers his emails.',
  ],
  [
    'what somebody might say',
    'So if one of my team tells you that somebody is lazy or dishonest, please tell me.',
    'One of my team tells me that Rex Dunn is lazy and dishonest.',
  ],
  [
    'praise by what somebody never did',
    'Rex leaves us in May. He has never missed a deadline and never once complained about the heating.',
    'Rex has missed every deadline since May and never once apologised.',
  ],
  [
    'a denial that a colon ends',
    'Rex is not off the case. He has not: he asked to hand it over because his aunt lives there.',
    'Rex has been on the case since May and has not asked anybody.',
  ],
]);

tell('respect/public-criticism-of-officer', { from: MEMBER, to: OUTSIDER }, [
  [
    'of an officer of another body',
    'The Chief Executive of the water company has misled us and has not answered a letter since March.',
    'The Chief Executive of the Council has misled us and has not answered a letter since March.',
  ],
  [
    'of whoever held the office once',
    'The then Chief Executive misled the inquiry and ignored every letter.',
    'The Chief Executive misled the inquiry and ignored every letter.',
  ],
  [
    'of whoever gave a warning',
    'Cabinet Members were warned by the Chief Executive in plain words, and went on.',
    'The Chief Executive was warned by Cabinet Members in plain words, and ignored them.',
  ],
]);

tell('redress/complaint-route', { from: MEMBER, to: OTHER_MEMBER }, [
  [
    'a complaint that is not made',
    "I don't want to complain about Rex Dunn. He was late because my report was.",
    "I don't want to complain about Rex Dunn, but he was rude to me again.",
  ],
  [
    'one that is for the reader to make',
    'You may complain about the officer to Hugh Lister, who manages the desk.',
    'I wish to complain about the officer at the desk. He was rude to me.',
  ],
]);

tell('respect/scrutiny-of-capability', { from: MEMBER, to: OTHER_MEMBER }, [
  [
    'a politician’s own part',
    'At scrutiny I shall ask the Leader whether she understood the case and whether she accepts the blame.',
    'At scrutiny I shall ask Hugh Lister whether he understood the case and whether he accepts the blame.',
  ],
  [
    'how the protocol works',
    'May a member of the scrutiny committee ask an officer whether he is up to the job? Paragraph 74 says not, I think.',
    'The scrutiny committee should ask the officer whether he is up to the job.',
  ],
]);

tell('respect/personal-attack', { from: MEMBER, to: HEAD }, [
  [
    'abuse that the writer takes back',
    'On Monday I told a colleague that Rex Dunn was a fool. It was untrue.',
    'On Monday I told a colleague that Rex Dunn was a fool. He still is.',
  ],
  [
    'abuse of an animal',
    'The pygmy goat has a new home. He is a shameless clown and the children adore him.',
    'The man from the kiosk has a new home. He is a shameless clown.',
  ],
]);

tell('decisions/predetermination', { from: MEMBER, to: OUTSIDER, protocol: 'tower-hamlets' }, [
  [
    'a vote on something that nobody applied for',
    "My mind is made up and nothing will shift me: I'm voting for the lemon drizzle.",
    "My mind is made up and nothing will shift me: I'm voting against the planning application.",
  ],
  [
    'a vote that cannot be promised',
    "I'm on Planning, so I can't promise to vote against the flats.",
    "I'm on Planning, so I promise to vote against the flats.",
  ],
]);

tell('media/liability-commitment', { from: HEAD, to: OUTSIDER }, [
  [
    'the mending of what is the Council’s own',
    'We will mend your kitchen tap on Tuesday between eight and twelve.',
    'We will mend your kitchen tap, which our van smashed, and pay for it.',
  ],
  [
    'fault that is only supposed',
    'If it turns out that the lorry was ours then the Council might have to look at your hedge.',
    'The lorry was ours, so the Council will have to pay for your hedge.',
  ],
]);
