import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../core/draft/draft.ts';
import { createSession } from '../../core/session.ts';
import { exampleCouncil } from '../formats/example-council.ts';

const council = exampleCouncil();
const withoutGrade = { ...council, officers: council.officers.map(({ grade, ...officer }) => officer) };

const rulesFound = (profile: typeof council, from: string, to: string, body: string, protocol: string): string[] => {
  const address = (name: string) => ({ name, email: `${name.toLowerCase().replace(' ', '.')}@wexcombe.example` });
  const draft = parseDraft({
    kind: 'email',
    date: '2026-01-20T10:00:00Z',
    protocol,
    from: address(from),
    to: [address(to)],
    cc: [],
    bcc: [],
    subject: 'Question',
    body,
  });
  return createSession(profile)
    .check(draft)
    .map(({ rule }) => rule);
};

describe('an officer whose grade is not known', () => {
  it.each([
    [
      'instructions/too-junior',
      'Derek Fenn',
      'Jack Osborne',
      'Dear Jack\n\nI would like you to review the policy on verge cutting in Millfield and let me have something by the end of the month.\n\nDerek Fenn',
      'dudley',
    ],
    [
      'redress/complaint-route',
      'Colin Brand',
      'Priya Nair',
      'Dear Priya\n\nI want to complain about Olivia Grant, who was rude to me and put the phone down.\n\nColin Brand',
      'torbay',
    ],
  ])('is left alone by %s', (rule, from, to, body, protocol) => {
    expect(rulesFound(council, from, to, body, protocol)).toContain(rule);
    expect(rulesFound(withoutGrade, from, to, body, protocol)).not.toContain(rule);
  });
});
