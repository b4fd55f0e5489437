import type { Council } from '../council/council.ts';
import { linesOf } from '../draft/lines.ts';
import { wordsOf } from './names.ts';
import type { Reading } from './reading.ts';

/** Says outright who issues it instead of the council: a party, a group, or a member alone. */
const NOT_THE_COUNCILS =
  /\bnot (?:been )?(?:issued |produced |published |paid for |a |an |the |by |from |on behalf of |for ){1,4}(?:the )?(?:[\w’'-]+ ){0,4}council\b|\bnot council (?:stationery|paper|publicity)\b/i;
const ISSUED_BY_A_PARTY =
  /\b(?:issued|published|promoted|printed|paid for) (?:by|on behalf of) (?:the )?(?:[\w’'-]+ ){0,5}(?:group|party|association|branch|democrats|conservatives|labour|greens|independents)\b/i;
/** What the name of a party, a group or a society ends with, and what may stand after the name in a heading. */
const BODIES = new Set('group party association branch labour conservatives democrats greens independents'.split(' '));
const AFTER_NAME = new Set('press media news release statement office councillors group party branch'.split(' '));
const GROUPS = new Set('group party branch'.split(' '));
/** Words of which the name of a party's group has one: "Christmas Party" is nobody's. */
const OF_PARTY = new Set(
  'labour conservative conservatives tory liberal lib democrat democrats dem green greens independent independents reform'.split(
    ' ',
  ),
);
/** Small words within a name: "Friends of the Park Association". */
const WITHIN_NAME = new Set('of the and for from by in &'.split(' '));
/** Words that a heading may have and still be a name. */
const NAME_WORDS = 9;

/** A date that ends a heading. */
const DATE = /\b\d{1,2} [a-z]+(?: \d{4})?$/i;

const isCapital = (character: string): boolean => character !== character.toLowerCase();

/**
 * Whether a heading is the name of a party, a group or a society, or opens with a group's: "Wexcombe Labour Group: press
 * release", "Labour Group calls for a freeze". A headline that speaks of one is the council's own: "Labour council mends the
 * roof", "Residents thank the Conservatives". Where all of it is in capitals they tell nothing, and a name is made of words of
 * parties and of the council's own name.
 */
const isHeadedByABody = (heading: string, council: Council): boolean => {
  const words = heading
    .replace(DATE, '')
    .split(/[\s:|,–-]+/)
    .filter(Boolean);
  const small = words.map((word) => word.toLowerCase().replace(/[’'.]s?$/, ''));
  const inCapitals = heading === heading.toUpperCase();
  const ownName = new Set(inCapitals ? [council.name, ...council.wards].flatMap(wordsOf) : []);
  const belongs = (at: number): boolean => {
    const word = small[at] as string;
    if (WITHIN_NAME.has(word)) return true;
    return inCapitals ? OF_PARTY.has(word) || ownName.has(word) : isCapital((words[at] as string).charAt(0));
  };
  const isName = (end: number): boolean => words.slice(0, end).every((_, at) => belongs(at));
  const group = small.findIndex((word) => GROUPS.has(word));
  if (group > 0 && isName(group) && small.slice(0, group).some((word) => OF_PARTY.has(word))) return true;
  const last = Math.max(-1, ...small.map((word, at) => (BODIES.has(word) ? at : -1)));
  return (
    last >= 0 &&
    words.length <= NAME_WORDS &&
    isName(last) &&
    small.slice(last + 1).every((word) => AFTER_NAME.has(word))
  );
};

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
  return !isHeadedByABody(heading[0] ?? '', council) && (officer || COUNCIL_DESK.test(draft.body));
};
