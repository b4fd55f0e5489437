/** A council whose people have mailboxes on the test webmail. */
export const COUNCIL_PROFILE = {
  name: 'Test Council',
  protocol: 'dudley',
  domains: ['council.test'],
  wards: ['North'],
  members: [
    { name: 'Alice Carter', email: 'alice@council.test', party: 'Labour', ward: 'North' },
    {
      name: 'Bob Ray',
      email: 'bob@council.test',
      party: 'Conservative',
      ward: 'North',
      roles: ['Leader of the Council'],
    },
  ],
  media: [{ name: 'The Test Gazette', domains: ['gazette.test'] }],
  officers: [{ name: 'Carol Lee', email: 'carol@council.test', jobTitle: 'Director of Place', grade: 'director' }],
};

/** The member Alice Carter, who writes by that profile. */
export const ALICE = { name: 'Alice Carter', email: 'alice@council.test', role: 'member' } as const;
