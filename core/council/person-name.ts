/** What a name says about somebody before it names them. */
export type NameTitle = 'councillor' | 'mayor' | 'other' | undefined;

/** A name taken apart, folded: lower case, without accents, apostrophes or dots. */
export interface PersonName {
  readonly title: NameTitle;
  /** Given names and initials in order; may be empty ("Cllr Moss"). */
  readonly given: readonly string[];
  readonly surname: string;
}

const COUNCILLOR = new Set([
  'cllr',
  'cllrs',
  'councillor',
  'councillors',
  'coun',
  'clr',
  'cyng',
  'cynghorydd',
  'alderman',
  'ald',
  'bailie',
]);
const MAYOR = new Set(['mayor', 'mayoress', 'provost']);
/** Whether a word is a mayor's title, as a Scottish council's is Provost. */
export const isMayoral = (word: string): boolean => MAYOR.has(word);
const BEFORE_MAYOR = new Set(['lord', 'deputy', 'madam', 'mr', 'the']);
const OTHER = new Set(
  'mr mrs ms miss mx dr prof professor rev revd reverend canon father sir dame lady lord baroness hon honorary the'.split(
    ' ',
  ),
);
const AFTER_A_NAME = new Set('obe mbe cbe bem jp dl mp msp ms qpm kc qc phd ba bsc ma msc fcca cpfa mrtpi'.split(' '));
/** Letters after a name that are surnames as well: Jenny Ma, Amadou Ba. */
const ALSO_SURNAMES = new Set(['ma', 'ba']);
const PARTICLES = new Set(
  'de da di du del della la le van von der den ten ter bin ibn al el ap ab ferch st'.split(' '),
);

const ACCENTS: readonly (readonly [string, string])[] = [
  ['àáâãäåāăą', 'a'],
  ['æǽ', 'ae'],
  ['çćĉċč', 'c'],
  ['ďđð', 'd'],
  ['èéêëēĕėęě', 'e'],
  ['ĝğġģ', 'g'],
  ['ĥħ', 'h'],
  ['ìíîïĩīĭįı', 'i'],
  ['ĵ', 'j'],
  ['ķ', 'k'],
  ['ĺļľŀł', 'l'],
  ['ñńņňŋ', 'n'],
  ['òóôõöøōŏő', 'o'],
  ['œ', 'oe'],
  ['ŕŗř', 'r'],
  ['śŝşšș', 's'],
  ['ß', 'ss'],
  ['ţťŧț', 't'],
  ['þ', 'th'],
  ['ùúûüũūŭůűų', 'u'],
  ['ŵẁẃẅ', 'w'],
  ['ýÿŷỳ', 'y'],
  ['źżž', 'z'],
  // Inside a name these are written or left out as people please.
  ["'’‘ʼ`´", ''],
  ['\u00ad\u200b\u200c\u200d\ufeff', ''],
  ['‐‑‒–', '-'],
];
const PLAIN = new Map(ACCENTS.flatMap(([letters, plain]) => [...letters].map((letter) => [letter, plain] as const)));

const isPlain = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;
// Letters of any script, told by range: what lies between is punctuation, spaces, arrows and pictures.
const isWordCharacter = (code: number): boolean =>
  code === 0x2d ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code > 0x3000 && code < 0xd800);

/** Longer than any name; what comes after is left out. */
const LONGEST = 200;

/** Most names and nearly all job titles: read many times faster than the rest, which counts where there are thousands. */
const ASCII = /^[ -~]*$/;

/**
 * The words of a name, folded: "Siân O’Brien-Pugh" gives `sian`, `obrien-pugh`.
 * @param text Anything; only its first 200 characters are read.
 */
export const nameWords = (text: string): string[] => {
  if (text.length < LONGEST && ASCII.test(text))
    return (
      text
        .toLowerCase()
        .replace(/['`]/g, '')
        .match(/[a-z0-9-]+/g) ?? []
    ).filter((word) => word !== '-');
  const words: string[] = [];
  let word = '';
  const end = (): void => {
    if (word.length > 0 && word !== '-') words.push(word);
    word = '';
  };
  for (const letter of text.slice(0, LONGEST).toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    const plain = isPlain(code) ? letter : PLAIN.get(letter);
    if (plain !== undefined) word += plain;
    else if (isWordCharacter(code) && !isCombining(code)) word += letter;
    else if (!isCombining(code)) end();
  }
  end();
  return words;
};

const takeTitles = (words: readonly string[]): { title: NameTitle; rest: readonly string[] } => {
  let title: NameTitle;
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (COUNCILLOR.has(word)) title = 'councillor';
    else if (MAYOR.has(word)) title = 'mayor';
    else if (BEFORE_MAYOR.has(word) && MAYOR.has(words[at + 1] ?? '')) continue;
    else if (OTHER.has(word)) title ??= 'other';
    else break;
  }
  return { title, rest: words.slice(at) };
};

const fromWords = (words: readonly string[]): PersonName | undefined => {
  const { title, rest } = takeTitles(words);
  let end = rest.length;
  while (end > 1 && AFTER_A_NAME.has(rest[end - 1] ?? '')) end--;
  const surname = rest[end - 1];
  if (surname === undefined) return undefined;
  const before = rest.slice(0, end - 1);
  const given = before.filter((word) => !PARTICLES.has(word));
  // "Di Jones" and "Al Khan" are told by a whole name; after a title it may as well be "Cllr de Souza"
  return { title, given: title === undefined && given.length === 0 ? before : given, surname };
};

/** "Jenny Ma" has a surname, and "Cllr Moss MA" a degree: each may be read as the other. */
const withSurnamesLikeDegrees = (words: readonly string[]): (PersonName | undefined)[] => {
  const { title, rest } = takeTitles(words);
  const [given, surname = '', ...letters] = rest;
  const plain = fromWords(words);
  return given !== undefined && ALSO_SURNAMES.has(surname) && letters.every((word) => AFTER_A_NAME.has(word))
    ? [{ title, given: [given], surname }, plain]
    : [plain];
};

/**
 * Takes a person's name apart, as a header, directory or signature writes it: "Cllr. Mrs C. Moss OBE", "Moss, Caroline",
 * "MOSS, Caroline (Cllr)", "Hannah Beale, Headteacher".
 * @returns Every way to read it, likeliest first; empty where there is no name in it.
 */
export const parseName = (text: string): PersonName[] => {
  const bracket = text.indexOf('(');
  const plain = bracket > 0 ? text.slice(0, bracket) : text;
  const comma = plain.indexOf(',');
  if (comma < 0) return withSurnamesLikeDegrees(nameWords(plain)).filter((name) => name !== undefined);
  const before = fromWords(nameWords(plain.slice(0, comma)));
  const after = plain.slice(comma + 1);
  const ways = before
    ? [before, ...withSurnamesLikeDegrees(nameWords(`${after} ${plain.slice(0, comma)}`))]
    : [fromWords(nameWords(after))];
  return ways.filter((name) => name !== undefined);
};

/**
 * The surname as people write it, with what belongs to it: "Anna van der Berg OBE" gives `van der Berg`.
 * @param text A name as a directory writes it, "Caroline Moss" or "Moss, Caroline (Cllr)".
 */
export const writtenSurname = (text: string): string => {
  const [plain = ''] = text.split(/[(,]/, 1);
  const words = plain.split(/\s+/).filter((word) => nameWords(word).length > 0);
  const folded = words.map((word) => nameWords(word)[0] ?? '');
  const titles = folded.length - takeTitles(folded).rest.length;
  let end = words.length;
  while (end > titles + 1 && AFTER_A_NAME.has(folded[end - 1] ?? '')) end--;
  let start = end - 1;
  // the first may be somebody's given name: "Al Green"
  const first = text.charAt(plain.length) === ',' ? titles : titles + 1;
  while (start > first && PARTICLES.has(folded[start - 1] ?? '')) start--;
  return words.slice(Math.max(start, 0), end).join(' ') || text.trim();
};

const agree = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** Whether two names may be the same person's: the same surname, and a given name or initial that agrees, if both have one. */
export const namesAgree = (written: PersonName, known: PersonName): boolean => {
  const first = written.given[0];
  return (
    written.surname === known.surname &&
    (first === undefined || known.given.length === 0 || known.given.some((given) => agree(first, given)))
  );
};
