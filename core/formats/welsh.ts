/** Everyday words of Welsh that English has not: articles, verbs, prepositions and what letters are made of. */
const WELSH = new Set(
  'y yr yn mae ac ar wedi bod gan hwn hyn ein eich rydym rwyf roedd fydd bydd oedd ydy yw nad nid mewn gyda drwy fel hefyd neu ond wrth dros ran rhan cyngor annwyl cynghorydd diolch fawr iawn gywir cyfarfod pobl eu ei ni chi'.split(
    ' ',
  ),
);
/** Everyday words of English that Welsh has not. */
const ENGLISH = new Set(
  'the and of to is in that for it with as was be have this are not but by from your you we will our has they which would at if'.split(
    ' ',
  ),
);
/** Fewer everyday words than this say nothing about the language. */
const ENOUGH = 8;

/** Whether a text reads mostly as Welsh, which the rules cannot read. Judged by its most common words. */
export const readsAsWelsh = (text: string): boolean => {
  let welsh = 0;
  let english = 0;
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^a-zâêîôûŵŷäëïöüẅÿáéíóúẃý']+/)) {
    if (WELSH.has(word)) welsh++;
    if (ENGLISH.has(word)) english++;
  }
  return welsh >= ENOUGH && welsh > english;
};
