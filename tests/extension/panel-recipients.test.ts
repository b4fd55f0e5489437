import { describe, expect, it } from 'vitest';
import { type Correction, putRight } from '../../core/council/corrections.ts';
import { type Draft, parseCouncil } from '../../core/index.ts';
import { createRecipientReader, type People } from '../../extension/lib/side-panel/compose-state.ts';
import type { WatchedCompose } from '../../extension/lib/watched-compose.ts';
import { COUNCIL_PROFILE } from '../e2e/council-profile.ts';

const COUNCIL = parseCouncil(COUNCIL_PROFILE);
const DRAFT: Draft = {
  kind: 'email',
  date: '2026-03-02T10:00:00Z',
  from: { name: 'Alice Carter', email: 'alice@council.test' },
  to: [
    { name: 'Carol Lee', email: 'Carol@council.test' },
    { name: 'Jo', email: 'jo@post.test' },
    { name: 'Sam', email: '' },
  ],
  cc: [],
  bcc: [],
  subject: '',
  body: 'Hello',
};

/** Who the draft goes to, by name, as the panel is told. */
const read = (corrections: readonly Correction[], more: Partial<People> = {}) => {
  const known = putRight(COUNCIL, corrections);
  const people = { known, council: COUNCIL, corrections, laidDown: false, self: 'Alice@council.test', ...more };
  const views = createRecipientReader(() => people)({ draft: DRAFT } as WatchedCompose);
  return new Map(views.map((view) => [view.name, view]));
};

describe('recipients in the side panel', () => {
  it('can be put right by their address: not where there is none, and not the user, who has said so in the options', () => {
    const people = read([]);
    expect(people.get('Jo')).toMatchObject({ kind: 'outside', correctable: 'yes' });
    expect(people.get('Sam')).toMatchObject({ kind: 'unknown', correctable: 'no-address' });
    expect(people.get('Alice Carter')).toMatchObject({ kind: 'member', correctable: 'self' });
    expect([...people.values()].some((person) => 'correction' in person)).toBe(false);
  });

  it('are shown as put right, with what they would be taken for otherwise', () => {
    const people = read([
      { email: 'JO@post.test', name: 'Jo', kind: 'press' },
      { email: 'carol@council.test', name: '', kind: 'member' },
    ]);
    expect(people.get('Jo')).toMatchObject({
      kind: 'press',
      role: '',
      correction: { kind: 'press', otherwise: 'outside' },
    });
    expect(people.get('Carol Lee')).toMatchObject({
      kind: 'member',
      correction: { kind: 'member', otherwise: 'officer' },
    });
  });

  it('are marked as laid down where a policy’s profile lists them, and not where it only guesses', () => {
    const people = read([], { laidDown: true });
    expect([people.get('Carol Lee')?.laidDown, people.get('Jo')?.laidDown]).toEqual([true, false]);
  });

  it('follow a change of the council', () => {
    let people: People = { known: putRight(COUNCIL, []), council: COUNCIL, corrections: [], laidDown: false, self: '' };
    const reader = createRecipientReader(() => people);
    reader({ draft: DRAFT } as WatchedCompose);
    const empty = parseCouncil({ name: 'Your council', protocol: 'dudley' });
    const corrections: Correction[] = [{ email: 'carol@council.test', name: '', kind: 'press' }];
    people = { ...people, council: empty, known: putRight(empty, corrections), corrections };
    expect(reader({ draft: DRAFT } as WatchedCompose)[1]?.correction).toEqual({ kind: 'press', otherwise: 'outside' });
  });
});
