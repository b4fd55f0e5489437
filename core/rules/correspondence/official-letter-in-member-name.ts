import { addresseesOf } from '../../reading/addressees.ts';
import { isInOwnCapacity, isSignedByMayor, speaksForCouncil } from '../../reading/letter-capacity.ts';
import { memberName } from '../../reading/naming.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Cases in which a member may sign: ministers, the Mayor's own letters, a ward or private capacity, party paper. */
const allowed = (reading: Reading, { facts }: RuleContext): boolean => {
  const { letter } = reading;
  if (!letter || !addresseesOf(reading).outside || letter.toMinister) return true;
  if (isSignedByMayor(letter) && (letter.mayorsPaper || facts.letters.mayorInOwnName)) return true;
  return letter.ownPaper || letter.partyPaper || isInOwnCapacity(reading);
};

const rule: Rule = {
  id: 'correspondence/official-letter-in-member-name',
  title: 'Official letter signed by a member',
  why: 'An official letter normally goes out in the name of the officer responsible, not of a member.',
  advice: 'Let the responsible officer sign, or make it plainly a ward or personal letter.',
  writer: 'any',
  kinds: ['letter'],
  check(reading, context) {
    const signatory = reading.letter?.signatory;
    if (signatory?.role !== 'member' || context.found.has('correspondence/binding-letter-in-member-name')) return [];
    if (!speaksForCouncil(reading) || allowed(reading, context)) return [];
    const who = signatory.member ? memberName(signatory.member) : 'A member';
    return [
      {
        field: 'body',
        start: signatory.start,
        end: signatory.end,
        message: `${who} signs what reads as an official letter of the council.`,
        advice: `Let ${context.facts.letters.official?.signer ?? 'the responsible officer'} sign, or make it plainly a ward or personal letter.`,
      },
    ];
  },
};
export default rule;
