/** Control characters, and those that change the direction or order of what a terminal shows. */
// biome would rather see no control characters in a pattern; here they are the point, so they are built by number
const UNPRINTABLE = new RegExp(
  `[${[
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ]
    .map((range) => range.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('-'))
    .join('')}]`,
  'g',
);

/**
 * Makes text from a draft safe to print: a draft may hold escape sequences that would rewrite a terminal or a log.
 * Each such character becomes the replacement character; tabs and newlines stay.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');
