import { nameWords } from '../person-name.ts';

const TITLES = new Set(
  'cllr cllrs councillor coun clr cyng cynghorydd alderman ald bailie mr mrs ms miss mx dr prof professor rev revd reverend canon sir dame lady lord baroness hon honorary rt right worshipful'.split(
    ' ',
  ),
);
const COUNCILLOR = new Set('cllr cllrs councillor coun clr cyng cynghorydd'.split(' '));
const OFFICES = [
  'deputy lord mayor',
  'lord mayor',
  'deputy mayor',
  'executive mayor',
  'elected mayor',
  'mayor',
  'speaker',
];
const POST_NOMINALS = new Set(
  'OBE MBE CBE KBE DBE BEM JP DL MP MSP MS AM QPM QFSM KC QC PhD BA BSc MA MSc MBA FCCA CPFA MRTPI FRSA'.split(' '),
);

/** Small words of a surname: "van der Berg, Anna". */
const PARTICLES = new Set('van von der den de da del della di du la le bin ibn al el'.split(' '));
/** "Okoro, Daniel (Cllr)". */
const COUNCILLOR_IN_BRACKETS = /\(\s*(?:cllr|councillor|coun|cyng)\b\.?\s*\)/i;

/** Text on one line, without the spaces around it. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

/** A name as files write it, taken apart. */
export interface WrittenName {
  /** The name alone. */
  readonly name: string;
  /** Whether it was written with "Councillor" or the like. */
  readonly councillor: boolean;
  /** The office that stood before it: "Mayor Ann Example". */
  readonly office: string | undefined;
}

const capitalised = (words: string): string => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const isPostNominal = (word: string): boolean => POST_NOMINALS.has(word.replace(/[.,]/g, ''));

/** A name's words without the letters after it; so many words stay whatever they are. */
const withoutPostNominals = (words: readonly string[], least = 2): readonly string[] => {
  let end = words.length;
  while (end > least && isPostNominal(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
};

/** How many titles words begin with; the last is a surname all the same: "Lord, Ann". */
const titlesBefore = (words: readonly string[]): number => {
  const first = words.findIndex((word) => !TITLES.has(nameWords(word)[0] ?? ''));
  return first < 0 ? words.length - 1 : first;
};

/** The office that a text is: "The Mayor", "Mayor of Wexcombe". "Mayor" alone may be a surname. */
const officeIn = (text: string): string | undefined => {
  const folded = nameWords(text).join(' ');
  const bare = folded.replace(/^the /, '');
  return OFFICES.find((each) => (bare === each && folded.includes(' ')) || bare.startsWith(`${each} of `));
};

/** "Tanner, Ruth OBE" is "Ruth Tanner", and "The Mayor, Ruth Tanner" the Mayor; "Ruth Tanner, OBE" stays in its order. */
const inOrder = (text: string): string => {
  const [before = '', ...others] = text.split(',').map((part) => part.trim());
  const [after = '', ...more] = others.filter((part) => !part.split(' ').every(isPostNominal));
  if (!after) return before;
  if (more.length > 0) return text;
  if (officeIn(before)) return `${before} ${after}`;
  const office = officeIn(after);
  if (office) return `${office} ${before}`;
  const words = before.split(' ');
  const titles = titlesBefore(words);
  const surnames = words.slice(titles).filter((word) => !PARTICLES.has(word.toLowerCase()));
  // "Cllr Tanner, Ruth", but not "Cllr Ruth Tanner, Labour"
  if (surnames.length > (titles > 0 ? 1 : 2)) return text;
  return [...words.slice(0, titles), ...withoutPostNominals(after.split(' '), 1), ...words.slice(titles)].join(' ');
};

/**
 * Takes titles, offices, brackets and post-nominals off a name: "Councillor Mrs Ruth Tanner OBE" and "TANNER, Ruth
 * (Legal)" give "Ruth Tanner" and "Ruth TANNER". How letters are written is left alone.
 * @param text Anything.
 */
export const readName = (text: string): WrittenName => {
  const bare = oneLine(text.replace(/\([^)]*\)/g, ' '));
  let words: readonly string[] = withoutPostNominals(inOrder(bare).split(' '));
  let councillor = COUNCILLOR_IN_BRACKETS.test(text);
  let office: string | undefined;
  for (let found = true; found && words.length > 1; ) {
    found = false;
    const folded = words.map((word) => nameWords(word)[0] ?? '');
    const first = folded[0] ?? '';
    // "Y Cynghorydd" is "the Councillor"
    const article = first === 'the' || (first === 'y' && COUNCILLOR.has(folded[1] ?? ''));
    if (article || (TITLES.has(first) && !(first === 'lord' && folded[1] === 'mayor'))) {
      councillor ||= COUNCILLOR.has(first);
      words = words.slice(1);
      found = true;
      continue;
    }
    const start = OFFICES.find((each) => folded.join(' ').startsWith(`${each} `));
    if (start) {
      office ??= capitalised(start);
      words = words.slice(start.split(' ').length);
      found = true;
    }
  }
  words = withoutPostNominals(words);
  const name = words.join(' ').replace(/[\s,;*]+$/, '');
  return { name: nameWords(name).length > 0 ? name : '', councillor, office };
};

/** Whether what stands for a name says that the seat is empty. */
export const isVacant = (name: string): boolean =>
  /^\W*(?:(?:currently|cllr|councillor|seat)\W+)*(?:vacan(?:t|cy)|no councillor|to be elected)\b/i.test(name);

/** Whether a text is a day that there is, as `yyyy-mm-dd`. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  // the thirty-first of February is read as a day in March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Outlook writes an address between apostrophes where it has no name; a letter with an accent is part of it. */
const ADDRESS =
  /[a-z0-9.!#$%&*+/=?^_`{|}~\u00c0-\u017f-][a-z0-9.!#$%&'*+/=?^_`{|}~\u00c0-\u017f-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
const LONGEST_ADDRESS = 320;

/** The first email address in a text, in lower case; undefined where there is none. */
export const readAddress = (text: string): string | undefined =>
  ADDRESS.exec(text.slice(0, LONGEST_ADDRESS))?.[0].toLowerCase();

/** Whether a cell would run in a spreadsheet: it is kept as the text that it is, and that is said. */
export const looksLikeFormula = (text: string): boolean => /^[=+@\t]|^-[^\d\s]/.test(text) && text.length > 1;

/** Whether letters were spoilt before the file came here: `Siân` that was read in a wrong encoding. */
export const looksSpoilt = (text: string): boolean => /\ufffd|[ÃÂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]/.test(text);

const COUNCIL_WORDS = new Set(
  'the of and council borough metropolitan district county city royal london unitary authority town ua mbc bc dc cc cyngor sir'.split(
    ' ',
  ),
);

/**
 * A council's name as a key: "Dudley", "Dudley Metropolitan Borough Council" and `dudley` agree, as do "London Borough of
 * Tower Hamlets" and `tower-hamlets`.
 */
export const councilKey = (name: string): string => {
  const words = nameWords(name.replace(/-/g, ' '));
  const own = words.filter((word) => !COUNCIL_WORDS.has(word));
  return (own.length > 0 ? own : words).join(' ');
};

/** A ward's name as Democracy Club's identifiers write it: "St. Mary's & Bow" gives `st-marys-bow`. */
export const slugOf = (name: string): string => nameWords(name).join('-').replace(/-+/g, '-');
