import { nameWords } from '../council/person-name.ts';
import { wardKey } from '../council/roles.ts';

/** What follows the name of a product, a firm or a room that is called like a ward. */
const PRODUCT =
  /^ ?(user|users|software|systems?|release|revenues|suite|room|module|licence|version|database|platform|app|removals|motors|ltd|limited|plc|builders|taxis|cars|stores|trading estate|business park|industrial estate)\b/i;

/** A word with what is joined to it: "Hillside’s". Classic Outlook knows no `\p{L}`. */
const WORD = /[^\s!"&()*+,./:;?[\]“”…–—-]+/g;

/**
 * Wards that a text names, however their apostrophes, accents and “and” are typed. Many are ordinary words, Park or Castle:
 * the name has a capital.
 * @param wards The council's wards.
 * @returns Those of them that stand in the text, as the profile writes them.
 */
export const wardsIn = (wards: readonly string[], text: string): readonly string[] => {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const [whole = ''] = nameWords(written);
    const [bare = ''] = nameWords(written.replace(/['’]s$/, ''));
    // wards are told apart without it
    if (whole === 'and') return [];
    return [{ whole, bare, capital: written !== written.toLowerCase(), end: index + written.length }];
  });
  return wards.filter((ward) => {
    const name = wardKey(ward).split(/[ -]/);
    return words.some(
      ({ capital }, at) =>
        capital &&
        name.every((part, place) => words[at + place]?.whole === part || words[at + place]?.bare === part) &&
        // what is always followed by the words of a product is the product's name, not the ward's
        !PRODUCT.test(text.slice(words[at + name.length - 1]?.end)),
    );
  });
};
