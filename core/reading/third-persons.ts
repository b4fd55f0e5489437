import { foldWord } from '../language/characters.ts';
import { classOf } from '../language/lexicon.ts';
import { SHAPE } from '../language/scan.ts';
import { perReading } from './per-reading.ts';
import type { Paragraph, Reading, Sentence } from './reading.ts';
import { wordsIn } from './statement.ts';

/** A private person named in a draft who is not its reader: a stretch of tokens. */
export interface ThirdPerson {
  readonly first: number;
  readonly last: number;
  /** Folded last word of the name. */
  readonly surname: string;
}

const NO_NAME = classOf('no-persons-name');
const LONGEST_NAME = 3;
/** A surname that stands for a household. */
const FAMILY = /^[a-z]{3,}[a-rt-z]s$/;

/** Words of the names of those whom a draft goes to, and of its writer: their own affairs are no disclosure to them. */
const namesOfReaders = perReading(({ draft, parts }): ReadonlySet<string> => {
  const names: string[] =
    draft.kind === 'email' ? [...draft.to, ...draft.cc, ...draft.bcc, draft.from].map(({ name }) => name) : [];
  for (const part of parts)
    if (
      part.kind === 'salutation' ||
      (draft.kind === 'letter' && (part.kind === 'letterhead' || part.kind === 'signature'))
    )
      names.push(draft.body.slice(part.start, part.end));
  return new Set(names.flatMap((name) => foldWord(name).split(/[^a-z'-]+/)).filter((word) => word.length > 1));
});

/**
 * Private persons named in a paragraph, other than those who read the draft: "Mrs Delaney", "Yusuf and Rana Haddad".
 * Members and officers of the Council are not among them.
 */
export const thirdPersons = (reading: Reading, paragraph: Paragraph): ThirdPerson[] => {
  const { tokens, mentions } = paragraph.reading;
  const words = wordsIn(paragraph);
  const own = namesOfReaders(reading);
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

const FAMILY_WORDS = classOf('family');

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
