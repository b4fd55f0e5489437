import { foldWord } from '../language/characters.ts';

/** What follows the name of a product, a firm or a room that is called like a ward. */
const PRODUCT =
  /^['’]?s? ?(user|users|software|systems?|release|revenues|suite|room|module|licence|version|database|platform|app|removals|motors|ltd|limited|plc|builders|taxis|cars|stores|trading estate|business park|industrial estate)\b/;

/**
 * Wards that a text names.
 * @param wards The council's wards.
 * @returns Those of them that stand in the text, as the profile writes them.
 */
export const wardsIn = (wards: readonly string[], text: string): readonly string[] => {
  const folded = foldWord(text);
  const words = new Set(folded.split(/[^a-z0-9'-]+/));
  return wards.filter((ward) => {
    const name = foldWord(ward);
    if (name.includes(' ')) return folded.includes(name);
    // A name that is always followed by the words of a product is the product's, not the ward's.
    return (
      words.has(name) &&
      folded
        .split(name)
        .slice(1)
        .some((after) => !PRODUCT.test(after))
    );
  });
};
