import { foldWord } from '../language/characters.ts';
import { LEXICON } from '../language/lexicon.ts';
import { SHAPE } from '../language/scan.ts';
import { words as list } from '../language/words.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import { wordsIn } from './statement.ts';

/** A private person named in a draft who is not its reader: a stretch of tokens. */
export interface ThirdPerson {
  readonly first: number;
  readonly last: number;
  /** Folded last word of the name. */
  readonly surname: string;
}

/** Words with a capital that belong to places, bodies, days and forms: a run that has one of them names no person. */
const NO_NAME: ReadonlySet<string> = new Set(
  list(`
    road street lane avenue close drive way court parade approach promenade house hall park rec band green gardens terrace place square hill row walk
    crescent grove mews rise view lodge flats flat tower farm bridge quay basin centre center school academy college
    primary church hospital clinic surgery ward unit depot station hotel inn arms club pub cafe library museum theatre
    council committee cabinet panel board team service services department directorate office group party association
    society trust ltd limited plc llp company partners homes housing benefit credit tax pension universal
    blue badge band act order notice policy plan scheme fund bill code protocol part section schedule paragraph item
    appendix county borough district city town parish monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december christmas easter dear yours sincerely
    faithfully regards kind thank thanks best mr mrs ms miss dr councillor cllr councillors chief head director manager
    officer executive assistant monitoring member members cabinet leader mayor chair the a an my our your his her their
    this that these those i we you he she they it in on at by for from to of with and or but if when as so no not north
    south east west upper lower old new st saint great little home national health local government citizens advice
    police fire gazette radio news royal army legion english british press general planning licensing highways finance
    revenues social care adult children press deputy senior ayes noes civic guildhall commons lords minutes notes times news games lights
    personal independence payment allowance support attendance carer universal stables works friends scouts guides brownies independents greens conservatives tories democrats reformers
  `),
);
const LONGEST_NAME = 3;
/** A surname that stands for a household. */
const FAMILY = /^[a-z]{3,}[a-rt-z]s$/;

/** Words of the names of those whom a draft goes to, and of its writer: their own affairs are no disclosure to them. */
const readersOf = (reading: Reading): ReadonlySet<string> => {
  const { draft, parts } = reading;
  const names: string[] =
    draft.kind === 'email' ? [...draft.to, ...draft.cc, ...draft.bcc, draft.from].map(({ name }) => name) : [];
  for (const part of parts)
    if (
      part.kind === 'salutation' ||
      (draft.kind === 'letter' && (part.kind === 'letterhead' || part.kind === 'signature'))
    )
      names.push(draft.body.slice(part.start, part.end));
  return new Set(names.flatMap((name) => foldWord(name).split(/[^a-z'-]+/)).filter((word) => word.length > 1));
};

const known = new WeakMap<Reading, ReadonlySet<string>>();
const readers = (reading: Reading): ReadonlySet<string> => {
  let names = known.get(reading);
  if (!names) {
    names = readersOf(reading);
    known.set(reading, names);
  }
  return names;
};

/**
 * Private persons named in a paragraph, other than those who read the draft: "Mrs Delaney", "Yusuf and Rana Haddad".
 * Members and officers of the Council are not among them.
 */
export const thirdPersons = (reading: Reading, paragraph: Paragraph): ThirdPerson[] => {
  const { tokens, mentions } = paragraph.reading;
  const words = wordsIn(paragraph);
  const own = readers(reading);
  const found: ThirdPerson[] = [];
  const taken = new Set<number>();
  const put = (first: number, last: number): void => {
    const surname = words[last - 1] as string;
    if (!own.has(surname)) found.push({ first, last, surname });
  };
  for (const { kind, first, last, form } of mentions) {
    for (let token = first; token < last; token++) taken.add(token);
    if (kind === 'person' && form === 'titled') put(first, last);
  }
  const capital = (token: number): boolean =>
    token < tokens.count &&
    ((tokens.shape[token] as number) & (SHAPE.capital | SHAPE.digit | SHAPE.punctuation | SHAPE.allCapitals)) ===
      SHAPE.capital &&
    !taken.has(token);
  for (let token = 0; token < tokens.count; token++) {
    if (!capital(token)) continue;
    let last = token + 1;
    while (capital(last) && ((tokens.shape[last] as number) & SHAPE.lineStart) === 0) last++;
    if (words[token] === 'the' && last - token > 1) {
      // The article opens a sentence: what follows it is looked at by itself.
      continue;
    }
    const run = words.slice(token, last);
    // "Yusuf and Rana Haddad" has its surname in the second run; a run after another capital mention is part of it.
    if (
      last - token >= 2 &&
      last - token <= LONGEST_NAME &&
      !run.some((word) => NO_NAME.has(word)) &&
      words[token - 1] !== 'the' &&
      !taken.has(token - 1)
    )
      put(token, last);
    // "The Bartletts"
    else if (
      last - token === 1 &&
      words[token - 1] === 'the' &&
      FAMILY.test(run[0] as string) &&
      !NO_NAME.has(run[0] as string)
    )
      put(token, last);
    token = last - 1;
  }
  return found.sort((a, b) => a.first - b.first);
};

const FAMILY_WORDS: ReadonlySet<string> = new Set(LEXICON.classes['family']);

/**
 * Whether a sentence speaks of somebody of the writer's own family, or of the reader's: what one tells of one's own is one's
 * own to tell, and what the reader is told of theirs they know.
 */
export const ofFamily = ({ paragraph, first, last }: Sentence, whose: 'my' | 'your'): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first; token + 1 < last; token++)
    if (words[token] === whose && FAMILY_WORDS.has(words[token + 1] as string)) return true;
  return false;
};
