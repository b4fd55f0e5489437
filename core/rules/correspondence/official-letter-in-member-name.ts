import { isMayor } from '../../council/roles.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { memberName } from '../../reading/naming.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule, RuleContext } from '../rule.ts';

const WARD_SIGNATURE = /\b(ward|division) (member|councillor)s?\b|\b(member|councillor|cllr) for\b|\bindependent\b/i;
const PERSONAL =
  /\b(personal|private|own) (capacity|name|behalf|account|note|letter)|\b(only )?for myself\b|\bmy own views?\b|\bas (your|one of your|a|the) (local |ward |borough )?(councillors?|neighbour|friend|resident|member)\b|\bnot (as|on behalf of|for|in the name of) (the |a )?(council|councillor)|\bnot on the council['’]s behalf|\bas (your|a|the) ward\b/i;
const FOR_COUNCIL =
  /\b(for|on behalf of) (the )?(council|borough|authority|[A-Z][a-z]+ (borough|district|city|county|metropolitan|town)( \w+)? council)/i;

/** The letter says that it is not the council's. */
const DISOWNED = /\b(not|nothing|never|neither|no part)\b[^.]{0,90}\b(on behalf of|for) (the )?council\b/i;

/** Whether a signature gives a ward and no office of the council. */
const signsForWard = (signature: string): boolean =>
  WARD_SIGNATURE.test(signature) &&
  !/\b(cabinet|executive|portfolio|leader|chair|mayor|on behalf of|for (the|\w+ borough) council)/i.test(signature);

/** Whether a letter speaks for the council: on its paper, or in so many words. */
const official = (reading: Reading): boolean => {
  const { letter, draft } = reading;
  if (!letter?.signatory) return false;
  return (
    letter.councilPaper ||
    FOR_COUNCIL.test(letter.signatory.text) ||
    (!letter.ownPaper && FOR_COUNCIL.test(draft.body) && !DISOWNED.test(draft.body))
  );
};

/** Cases in which a member may sign: ministers, the Mayor's own letters, a ward or private capacity, party paper. */
const allowed = (reading: Reading, { facts }: RuleContext): boolean => {
  const { letter, draft } = reading;
  const signatory = letter?.signatory;
  if (!letter || !signatory || !addresseesOf(reading).outside) return true;
  if (letter.toMinister && (facts.letters.official?.memberMay || signatory.role === 'member')) return true;
  const mayor = (signatory.member && isMayor(signatory.member)) || /\bmayor of\b/i.test(signatory.text);
  if (mayor && (letter.mayorsPaper || facts.letters.mayorInOwnName)) return true;
  if (letter.ownPaper || letter.partyPaper) return true;
  if (signsForWard(signatory.text)) return true;
  return PERSONAL.test(draft.body);
};

const rule: Rule = {
  id: 'correspondence/official-letter-in-member-name',
  title: 'Official letter signed by a member',
  why: 'An official letter on the council’s behalf normally goes out in the name of the officer responsible, not of a member.',
  advice: 'Let the responsible officer sign, or write in your own name as ward member and not for the council.',
  writer: 'any',
  kinds: ['letter'],
  check(reading, context) {
    const signatory = reading.letter?.signatory;
    if (signatory?.role !== 'member' || context.found.has('correspondence/binding-letter-in-member-name')) return [];
    if (!official(reading) || allowed(reading, context)) return [];
    const who = signatory.member ? memberName(signatory.member) : 'A member';
    return [
      {
        field: 'body',
        start: signatory.start,
        end: signatory.end,
        message: `${who} signs what reads as an official letter of the council.`,
        advice: `Let ${context.facts.letters.official?.signer ?? 'the responsible officer'} sign, or write in your own name as ward member and not for the council.`,
      },
    ];
  },
};
export default rule;
