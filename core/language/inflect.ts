import kept from './inflections.generated.json' with { type: 'json' };
import { words } from './words.ts';

/** What is kept of the inflections that compromise gives: only those that no rule makes. Written by `npm run lexicon`. */
export interface KeptInflections {
  /** Bases whose last letter is doubled, as running text: stop, stopping. */
  readonly doubled: string;
  /** Every form of each base that is inflected otherwise, as running text. */
  readonly irregular: Readonly<Record<string, string>>;
}

/**
 * The forms of a base that goes by the rules of English spelling: itself, with -s, -ed and -ing.
 * @param doubled Whether its last letter is doubled before -ed and -ing.
 */
export const regularForms = (base: string, doubled: boolean): readonly string[] => {
  const afterConsonant = /[^aeiou]y$/.test(base);
  const stem = doubled ? `${base}${base.at(-1)}` : base;
  const s = afterConsonant ? `${base.slice(0, -1)}ies` : `${base}${/(?:s|x|z|ch|sh)$/.test(base) ? 'es' : 's'}`;
  const ed = afterConsonant ? `${base.slice(0, -1)}ied` : `${stem}${base.endsWith('e') ? 'd' : 'ed'}`;
  const ing = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return [base, s, ed, ing];
};

/** What gives every form of a base, as verb and as noun; the base first. */
export const inflector = ({ doubled, irregular }: KeptInflections): ((base: string) => readonly string[]) => {
  const isDoubled = new Set(words(doubled));
  const kept = new Map(Object.entries(irregular));
  return (base) => {
    const forms = kept.get(base);
    return forms === undefined ? regularForms(base, isDoubled.has(base)) : words(forms);
  };
};

/** Every form of a base, by the inflections that are kept. */
export const inflectionsOf = inflector(kept.inflections);
