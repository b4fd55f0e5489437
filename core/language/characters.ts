/**
 * What one UTF-16 unit is to the scanner. Written without `\p{…}`: classic Outlook's script runtime has no Unicode
 * tables (see the Office add-in's notes), so letters are told by code range.
 */
export const CHARACTER = { space: 0, letter: 1, digit: 2, apostrophe: 3, mark: 4, newline: 5, other: 6 } as const;

const LIMIT = 0x3000;
const table = new Uint8Array(LIMIT).fill(CHARACTER.other);
const set = (from: number, to: number, value: number): void => {
  for (let code = from; code <= to; code++) table[code] = value;
};
set(0x00, 0x20, CHARACTER.space);
set(0x61, 0x7a, CHARACTER.letter);
set(0x41, 0x5a, CHARACTER.letter);
set(0x30, 0x39, CHARACTER.digit);
// Latin, Greek, Cyrillic and beyond: letters, apart from the two operators among them.
set(0xc0, 0x24f, CHARACTER.letter);
set(0x250, 0x2af, CHARACTER.letter);
set(0x370, 0x1fff, CHARACTER.letter);
table[0xd7] = CHARACTER.other;
table[0xf7] = CHARACTER.other;
table[0xaa] = CHARACTER.letter;
table[0xba] = CHARACTER.letter;
// Marks that belong to the letter before them: combining accents, soft hyphen, zero-width characters.
set(0x300, 0x36f, CHARACTER.mark);
table[0xad] = CHARACTER.mark;
set(0x200b, 0x200d, CHARACTER.mark);
set(0x2000, 0x200a, CHARACTER.space);
table[0xa0] = CHARACTER.space;
table[0x202f] = CHARACTER.space;
table[0x0a] = CHARACTER.newline;
table[0x0d] = CHARACTER.newline;
table[0x2028] = CHARACTER.newline;
table[0x2029] = CHARACTER.newline;
table[0x27] = CHARACTER.apostrophe;
table[0x2019] = CHARACTER.apostrophe;

/** The class of a UTF-16 unit (see {@link CHARACTER}). */
export const characterClass = (code: number): number =>
  code < LIMIT
    ? (table[code] as number)
    : code === 0xfeff
      ? CHARACTER.mark
      : code === 0x3000
        ? CHARACTER.space
        : code < 0xd800
          ? CHARACTER.letter
          : CHARACTER.other;

const folded = Uint16Array.from(table, (kind, code) => (kind === CHARACTER.mark ? 0 : code));
for (let code = 0x41; code <= 0x5a; code++) folded[code] = code + 32;
for (let code = 0xc0; code <= 0xde; code++) if (code !== 0xd7) folded[code] = code + 32;
folded[0x2019] = 0x27;

/**
 * A UTF-16 unit with its case and typographic variant taken away: `É` and `é` agree, `’` and `'` agree.
 * @returns A code unit, or 0 for a mark that is to be left out.
 */
export const foldCharacter = (code: number): number =>
  code < LIMIT ? (folded[code] as number) : code === 0xfeff ? 0 : code;

const ASCII = /^[ -~]*$/;

/** The folded form of a word, as the vocabulary keeps it. */
export const foldWord = (word: string): string => {
  if (ASCII.test(word)) return word.toLowerCase();
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = foldCharacter(word.charCodeAt(at));
    if (code) folded += String.fromCharCode(code);
  }
  return folded;
};
