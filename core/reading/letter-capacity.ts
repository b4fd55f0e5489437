import { isMayor } from '../council/roles.ts';
import type { LetterForm } from './letter-form.ts';
import type { Reading } from './reading.ts';

const WARD_SIGNATURE = /\b(ward|division) (member|councillor)s?\b|\b(member|councillor|cllr) for\b|\bindependent\b/i;
const PERSONAL =
  /\b(personal|private|own) (capacity|name|behalf|account|note|letter)|\b(only )?for myself\b|\bmy own views?\b|\bas (your|one of your|a|the) (local |ward |borough )?(councillors?|neighbour|friend|resident|member)\b|\bnot (as|on behalf of|for|in the name of) (the |a )?(council|councillor)|\bnot on the council['’]s behalf|\bas (your|a|the) ward\b/i;
const FOR_COUNCIL =
  /\b(for|on behalf of) (the )?(council|borough|authority|[A-Z][a-z]+ (borough|district|city|county|metropolitan|town)( \w+)? council)/i;

/** The letter says that it is not the council's. */
const DISOWNED = /\b(not|nothing|never|neither|no part)\b[^.]{0,90}\b(on behalf of|for) (the )?council\b/i;

/** An office of the council in a signature. */
const COUNCIL_OFFICE = /\b(cabinet|executive|portfolio|leader|chair|mayor|on behalf of|for (the|\w+ borough) council)/i;

/** Whether a signature gives a ward and no office of the council. */
const signsForWard = (signature: string): boolean => WARD_SIGNATURE.test(signature) && !COUNCIL_OFFICE.test(signature);

/** Whether a signed letter speaks for the council: on its paper, or in so many words. */
export const speaksForCouncil = ({ letter, draft }: Reading): boolean =>
  letter?.signatory !== undefined &&
  (letter.councilPaper ||
    FOR_COUNCIL.test(letter.signatory.text) ||
    (!letter.ownPaper && FOR_COUNCIL.test(draft.body) && !DISOWNED.test(draft.body)));

/** Whether a letter is signed for a ward alone, or says that its writer speaks for themselves. */
export const isInOwnCapacity = ({ letter, draft }: Reading): boolean =>
  signsForWard(letter?.signatory?.text ?? '') || PERSONAL.test(draft.body);

/** Whether the Mayor signs a letter, known by name or by office. */
export const isSignedByMayor = ({ signatory }: LetterForm): boolean =>
  signatory !== undefined &&
  ((signatory.member !== undefined && isMayor(signatory.member)) || /\bmayor of\b/i.test(signatory.text));
