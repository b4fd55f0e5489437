import type english from './locales/en.json';

/** Texts by name, in groups within groups, as a file in `locales` holds them. */
export interface LocaleFile {
  readonly [name: string]: string | LocaleFile;
}

type PathsOf<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string ? Name : `${Name}.${PathsOf<Group[Name]>}`;
}[keyof Group & string];

/** A text's name, its groups before it: `review.goTo`. */
export type WordKey = PathsOf<typeof english>;

/** The name of a text that has a form for each kind of number: `one`, `other` and what else its language tells apart. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

/**
 * Where texts come from: `browser.i18n.getMessage`, or {@link wordsOf} a file.
 * @param name The key with `_` between its groups, as browsers want it.
 * @param values What stands for `$1` to `$9`.
 * @returns Nothing (an empty text) where it has none of that name.
 */
export type WordSource = (name: string, values: string[]) => string;

let source: WordSource = () => {
  throw new Error('No words to speak with: a surface calls speakFrom() before it shows anything.');
};

/**
 * Gives this surface, and the components that it shares with others, its words. Each surface calls it once, first of all.
 */
export const speakFrom = (words: WordSource): void => {
  source = words;
};

const read = (key: string, values: readonly (string | number)[]): string =>
  source(key.replace(/\./g, '_'), values.map(String));

/**
 * What a user is shown or told.
 *
 * To add a text, write it into `locales/en.json` and call `t('group.name')`; there is nothing else to register. `$1` to
 * `$9` in it stand for the values, in order. A text with a number in it is a group of forms, `{ "one": "$1 rule",
 * "other": "$1 rules" }`, read by {@link tCount}. Names are of letters and digits only.
 */
export const t = (key: WordKey, ...values: readonly (string | number)[]): string => read(key, values);

/** A text in the form that its language has for a number; `$1` is the number, `$2` and on the values. */
export const tCount = (key: CountKey, count: number, ...values: readonly (string | number)[]): string => {
  const form = new Intl.PluralRules(t('language')).select(count);
  return read(`${key}.${form}`, [count, ...values]) || read(`${key}.other`, [count, ...values]);
};

const named = (group: LocaleFile, before = ''): [string, string][] =>
  Object.entries(group).flatMap(([name, text]) =>
    typeof text === 'string' ? [[before + name, text]] : named(text, `${before}${name}_`),
  );

/** The words of a locale file, for where no browser hands them out: a page, the add-in, a test. */
export const wordsOf = (file: LocaleFile): WordSource => {
  const texts = new Map(named(file));
  return (name, values) => (texts.get(name) ?? '').replace(/\$([1-9])/g, (_, place) => values[place - 1] ?? '');
};
