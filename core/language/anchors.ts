/** What tells how well a phrase can be looked for by one of its elements. */
export interface Telling {
  /** Stands for a word and nothing else wherever its phrase is found. */
  readonly sure: boolean;
  /** How often one of its words stands in a text. */
  readonly weight: number;
}

/** How common words may be, in a hundred thousand, for a sentence to be asked if it has one of them: most have "the". */
const TOO_COMMON = 3000;

/**
 * The places of the two sure elements that stand least often in a text, the rarest first: where matching starts, and what
 * else the sentence must have. -1 for the second unless it is rare enough to tell, and for both where no element is sure.
 */
export const anchorsOf = (elements: readonly Telling[]): readonly [anchor: number, partner: number] => {
  let anchor = -1;
  let next = -1;
  for (let place = 0; place < elements.length; place++) {
    const { sure, weight } = elements[place] as Telling;
    if (!sure) continue;
    // Among equals the later word is the likelier to be the telling one: "has been", "told the".
    if (anchor < 0 || weight <= (elements[anchor] as Telling).weight) [anchor, next] = [place, anchor];
    else if (next < 0 || weight <= (elements[next] as Telling).weight) next = place;
  }
  return [anchor, next >= 0 && (elements[next] as Telling).weight <= TOO_COMMON ? next : -1];
};

/**
 * Puts the phrases of a set together by the places of their anchors, which need not be worked out again before the first
 * check then.
 * @param anchorOf The place of a phrase's anchor among its elements.
 * @returns The phrases, a line each, in the order of those places; an empty line stands between one place and the next.
 */
export const byAnchor = (phrases: readonly string[], anchorOf: (phrase: string) => number): string => {
  const groups: string[][] = [];
  for (const phrase of phrases) {
    const place = anchorOf(phrase);
    while (groups.length <= place) groups.push([]);
    (groups[place] as string[]).push(phrase);
  }
  return groups.map((group) => group.map((phrase) => `${phrase}\n`).join('')).join('\n');
};
