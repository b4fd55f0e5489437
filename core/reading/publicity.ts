import { linesOf } from '../draft/parts.ts';
import type { Reading } from './reading.ts';

/** Says outright who issues it instead of the council: a party, a group, or a member alone. */
const NOT_THE_COUNCILS =
  /\bnot (?:been )?(?:issued |produced |published |paid for |a |an |the |by |from |on behalf of |for ){1,4}(?:the )?(?:[\w’'-]+ ){0,4}council\b|\bnot council (?:stationery|paper|publicity)\b/i;
const ISSUED_BY_A_PARTY =
  /\b(?:issued|published|promoted|printed|paid for) (?:by|on behalf of) (?:the )?(?:[\w’'-]+ ){0,5}(?:group|party|association|branch|democrats|conservatives|labour|greens|independents)\b/i;
/** A heading that is a party's, a group's or one member's. */
const HEADED_BY_A_PARTY = /\b(?:group|party|association|branch|labour|conservatives|democrats|greens|independents)\b/i;
const COUNCIL_DESK =
  /\b(?:press|media|communications|news) (?:office|team|desk|officer)\b|\b(?:press|media|comms|news)@|\bdemocratic services\b|\bcouncil (?:news|web) ?(?:page|site)\b/i;
/** Where the heading of a press release ends, in lines that have words. */
const HEADING_LINES = 4;

/**
 * Whether a draft is the council's own publicity: a press release that the council issues, or a letter on its paper or
 * from its officers; not what a party, a group or a member issues in their own name.
 */
export const isCouncilPublicity = ({ draft, letter, council }: Reading): boolean => {
  if (draft.kind === 'email') return false;
  const officer = draft.author.role === 'officer';
  if (letter) {
    if (letter.ownPaper || letter.partyPaper || letter.toInsider) return false;
    return letter.councilPaper || letter.signatory?.role === 'officer' || officer;
  }
  if (NOT_THE_COUNCILS.test(draft.body) || ISSUED_BY_A_PARTY.test(draft.body)) return false;
  const heading = linesOf(draft.body)
    .map(({ text }) => text)
    .filter(Boolean)
    .slice(0, HEADING_LINES);
  const name = council.name.toLowerCase();
  if (heading.some((line) => line.toLowerCase().includes(name))) return true;
  return !HEADED_BY_A_PARTY.test(heading[0] ?? '') && (officer || COUNCIL_DESK.test(draft.body));
};
