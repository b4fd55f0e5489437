import { describe, expect, it } from 'vitest';
import { type CorrectedKind, putRight } from '../../core/council/corrections.ts';
import { createDirectory } from '../../core/council/directory.ts';
import { createSession, parseCouncil } from '../../core/index.ts';

const COUNCIL = parseCouncil({
  name: 'Test Council',
  protocol: 'dudley',
  domains: ['council.test'],
  members: [{ name: 'Bob Ray', email: 'bob@council.test', party: 'Labour', ward: 'North' }],
  officers: [
    { name: 'Carol Lee', email: 'carol@council.test', jobTitle: 'Director of Place', grade: 'director' },
    { name: 'Nia Ames', email: 'nia@council.test', jobTitle: 'Planner' },
  ],
  media: [{ name: 'The Test Gazette', domains: ['gazette.test'] }],
});
const identityIn = (email: string, kind: CorrectedKind, name = '') =>
  putRight(COUNCIL, [{ email, name, kind }]).directory.identifyCorrespondent({ name, email });

describe('a correction of who somebody is', () => {
  it.each([
    ['freelance@post.test', 'press', 'media'],
    ['news@gazette.test', 'public', 'outside'],
    ['bob@council.test', 'officer', 'officer'],
    ['carol@council.test', 'member', 'member'],
    ['carol@council.test', 'press', 'media'],
    ['unlisted@council.test', 'public', 'outside'],
    ['new@elsewhere.test', 'officer', 'officer'],
    ['new@elsewhere.test', 'member', 'member'],
  ] as const)('takes %s for %s', (email, kind, known) => {
    expect(identityIn(email, kind).kind).toBe(known);
  });

  it('holds however the address is written, and for that address alone', () => {
    const { directory } = putRight(COUNCIL, [{ email: 'Freelance@Post.test', name: '', kind: 'press' }]);
    expect(directory.identify('freelance+work@post.test').kind).toBe('media');
    expect(directory.identify('somebody@post.test')).toEqual(createDirectory(COUNCIL).identify('somebody@post.test'));
  });

  it('keeps post and ward of somebody who is already what they are put right to be', () => {
    expect(identityIn('carol@council.test', 'officer')).toMatchObject({ person: { jobTitle: 'Director of Place' } });
    expect(identityIn('bob@council.test', 'member')).toMatchObject({ person: { ward: 'North' } });
  });

  it('lets somebody be known by name as well, or no longer', () => {
    const { directory } = putRight(COUNCIL, [
      { email: 'sam@post.test', name: 'Sam Hill', kind: 'officer' },
      { email: 'bob@council.test', name: 'Bob Ray', kind: 'public' },
    ]);
    expect(directory.named('Sam Hill')).toMatchObject([{ kind: 'officer' }]);
    expect(directory.named('Cllr Bob Ray')).toEqual([]);
  });

  it('leaves the profile as it is, and what has no readable address without effect', () => {
    const before = structuredClone(COUNCIL);
    const { council } = putRight(COUNCIL, [{ email: 'no address', name: 'Sam Hill', kind: 'officer' }]);
    putRight(COUNCIL, [{ email: 'bob@council.test', name: '', kind: 'press' }]);
    expect(council).toEqual(before);
    expect(COUNCIL).toEqual(before);
  });

  // the first check of a run lays out every phrase
  it('is what the next check goes by', { timeout: 20_000 }, () => {
    const draft = {
      kind: 'email',
      date: '2026-03-02T10:00:00Z',
      from: { name: 'Bob Ray', email: 'bob@council.test' },
      to: [{ name: 'Jo', email: 'jo@post.test' }],
      cc: [],
      bcc: [],
      subject: 'Mill Lane',
      body: 'Our Director of Place, Carol Lee, is incompetent.',
    } as const;
    const rules = (kind: CorrectedKind) => {
      const { council, directory } = putRight(COUNCIL, [{ email: 'jo@post.test', name: 'Jo', kind }]);
      return createSession(council, {}, directory)
        .check({ ...draft, to: [...draft.to], cc: [], bcc: [] })
        .map(({ rule }) => rule);
    };
    expect(rules('press')).toContain('respect/public-criticism-of-officer');
    expect(rules('officer')).not.toContain('respect/public-criticism-of-officer');
  });
});
