import { fitnessQuestioned } from '../../reading/acts/fitness-questioned.ts';
import { insults } from '../../reading/acts/insult.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Breach, Rule } from '../rule.ts';

const PARTS = ['subject', 'letterhead', 'heading', 'body'] as const;

/** How strong a question must be where only a committee and questions are named, which may be any committee's. */
const SOME_COMMITTEE = 2.4;
/** The same where a committee or panel is about to ask, which may be a hearing of another kind. */
const LIKELY = 2;

/**
 * How strong a question must be, by how plainly the draft says that scrutiny is the occasion; undefined where it does
 * not. The press and the public are not let into its preparation.
 */
const neededIn = (reading: Reading): number | undefined => {
  const { outside, someOffice } = addresseesOf(reading);
  if (outside && !someOffice && !reading.letter?.toCouncil) return undefined;
  if (reading.has('scrutiny-setting', PARTS)) return 0;
  if (reading.has('scrutiny-likely', PARTS)) return LIKELY;
  return reading.has('committee-named', PARTS) && reading.has('questions-planned', PARTS) ? SOME_COMMITTEE : undefined;
};

const rule: Rule = {
  id: 'respect/scrutiny-of-capability',
  title: 'Scrutiny turned on an officer’s capability',
  why: 'Scrutiny asks what was decided, why, and with what result. An officer’s competence, blame or record is for managers, in private and by a fair procedure.',
  advice: 'Ask about the decision, the service, the cost or the result, and not about the officer.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { facts, found }): Breach[] {
    const needed = neededIn(reading);
    if (needed === undefined) return [];
    const abuse = found.has('respect/personal-attack') ? insults(reading) : [];
    const place = fitnessQuestioned(reading, abuse.length === 0 && needed === 0).find(
      ({ field, start, end, strength }) =>
        strength >= needed &&
        !abuse.some((insult) => insult.field === field && insult.start < end && start < insult.end),
    );
    if (!place) return [];
    const { field, start, end } = place;
    return [
      {
        field,
        start,
        end,
        message: 'This may be read as a question about an officer’s capability or blame, and not about the service.',
        advice: `Ask about the decision, the service, the cost or the result. Raise a concern about an officer ${facts.complaintAboutOfficer.route}.`,
      },
    ];
  },
};
export default rule;
