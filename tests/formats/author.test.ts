import { describe, expect, it } from 'vitest';
import { guessRole } from '../../core/formats/author.ts';
import { parseCouncil } from '../../core/index.ts';

const council = parseCouncil({
  name: 'Somewhere',
  protocol: 'torbay',
  members: [{ name: "Siobhan O'Brien", email: 'so@somewhere.test', ward: 'Hill', party: 'Labour' }],
  officers: [{ name: 'Ann Lee', email: 'al@somewhere.test', jobTitle: 'Planner', team: 'Planning', grade: 'officer' }],
});
const signed = (by: string): string => `Dear Sir\n\nThank you.\n\nYours faithfully\n\n${by}`;

describe('who drafts a letter', () => {
  it.each([
    ['Siobhan O’Brien', 'member'],
    ['Ann Lee, Planner', 'officer'],
    // whose name has another's within it
    ['Mary-Ann Leeson\nCouncillor for Hill', 'member'],
  ])('is guessed from the signature %j', (by, role) => {
    expect(guessRole(signed(by), 'letter', council)).toBe(role);
  });
});
