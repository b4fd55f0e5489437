/**
 * Writes what is made from the phrases ahead of time: the forms of the words that one asks for in braces (`{pay}`: pay, pays,
 * paid, paying) where they are not regular, so that no grammar is needed while a draft is read, and all phrases and classes
 * of words in a small space. compromise does the grammar. Run by `npm run lexicon`.
 */
import { writeFileSync } from 'node:fs';
import nlp from 'compromise';
import { foldWord } from '../characters.ts';
import { inflector, type KeptInflections, regularForms } from '../inflect.ts';
import { CLASSES } from '../lexicons/index.ts';
import { PHRASES } from '../phrases/index.ts';
import { words } from '../words.ts';
import { packPhrases } from './pack-phrases.ts';

/** Forms that compromise does not give, or gives wrongly, for council English. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  bcc: ['bcc', 'bccs', 'bccd', 'bcced', 'bccing'],
  cc: ['cc', 'ccs', 'ccd', 'cced', 'ccing'],
  be: ['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"],
  have: ['have', 'has', 'had', 'having', "'ve", "'d"],
  contrive: ['contrive', 'contrives', 'contrived', 'contriving'],
  flout: ['flout', 'flouts', 'flouted', 'flouting'],
  mislay: ['mislay', 'mislays', 'mislaid', 'mislaying'],
  overspend: ['overspend', 'overspends', 'overspent', 'overspending'],
  own: ['own', 'owns', 'owned', 'owning'],
  panic: ['panic', 'panics', 'panicked', 'panicking'],
  rehang: ['rehang', 'rehangs', 'rehung', 'rehanging'],
  stonewall: ['stonewall', 'stonewalls', 'stonewalled', 'stonewalling'],
  stride: ['stride', 'strides', 'strode', 'striding'],
  string: ['string', 'strings', 'strung', 'stringing'],
  swan: ['swan', 'swans', 'swanned', 'swanning'],
  tarmac: ['tarmac', 'tarmacs', 'tarmacked', 'tarmacking'],
  withhold: ['withhold', 'withholds', 'withheld', 'withholding'],
  do: ['do', 'does', 'did', 'doing', 'done'],
};

/** Words that go by the rules of spelling, of which compromise gives too few forms, or wrong ones. */
const REGULAR: ReadonlySet<string> = new Set(
  words(`
    axe bell boot boycott breeze canvass clout collar dismay express expunge holiday junk leaflet lean mentor mothball okay
    reseed row shade site smear sneak text trawl video whatsapp whizz
  `),
);
/** Those that double their last letter, as British English spells them. */
const REGULAR_DOUBLED: ReadonlySet<string> = new Set(
  words(`
    fib fit flip flog gravel grit gut jot label lop nip overstep pencil quarrel rebut rip rot screenshot skip slam slot snap
    up whip
  `),
);

/** The base forms that phrases and classes of words ask for. */
export const basesIn = (phrases: Iterable<string>): Set<string> => {
  const bases = new Set<string>();
  for (const phrase of phrases) for (const match of phrase.matchAll(/\{([^}]+)\}/g)) bases.add(match[1] as string);
  return bases;
};

/** Every form of a word, as verb and as noun; the base form first. */
export const inflect = (base: string): string[] => {
  const irregular = IRREGULAR[base];
  if (irregular) return [...irregular];
  if (REGULAR.has(base) || REGULAR_DOUBLED.has(base)) return [...regularForms(base, REGULAR_DOUBLED.has(base))];
  const asVerb = nlp(base);
  asVerb.tag('Verb');
  const verb = (asVerb.verbs().conjugate() as Record<string, string>[])[0] ?? {};
  const asNoun = nlp(base);
  asNoun.tag('Noun');
  const plural = asNoun.nouns().toPlural().text();
  const forms = [base, verb['PresentTense'], verb['PastTense'], verb['Participle'], verb['Gerund'], plural];
  return [...new Set(forms.filter((form): form is string => !!form && !form.includes(' ')).map(foldWord))];
};

/**
 * What has to be kept, sorted. It stands under one name, because a bundler may make a variable of every name at the top, and
 * so of none of the words.
 */
export const compileInflections = (): { readonly inflections: KeptInflections } => {
  const bases = [...basesIn([...Object.values(PHRASES), ...Object.values(CLASSES)].flat())].sort();
  const isRegular = (base: string, doubled: boolean): boolean => {
    const forms = new Set(inflect(base));
    const regular = regularForms(base, doubled);
    return forms.size === regular.length && regular.every((form) => forms.has(form));
  };
  const doubled = bases.filter((base) => isRegular(base, true));
  const irregular = bases.filter((base) => !isRegular(base, true) && !isRegular(base, false));
  return {
    inflections: {
      doubled: doubled.join(' '),
      irregular: Object.fromEntries(irregular.map((base) => [base, inflect(base).join(' ')])),
    },
  };
};

if (process.argv[1]?.endsWith('compile-lexicons.ts')) {
  const write = (name: string, value: unknown): void =>
    writeFileSync(new URL(`../${name}.generated.json`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
  const kept = compileInflections();
  write('inflections', kept);
  write('phrases', packPhrases(inflector(kept.inflections)));
}
