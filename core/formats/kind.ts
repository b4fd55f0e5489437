import type { DraftKind } from '../draft/draft.ts';

const RELEASE_HEADING = /^\W*(?:(?:joint )?(?:press|news|media) (?:release|statement|notice|information)\b|news\W*$)/i;
const RELEASE_FRAME =
  /^\W*(?:for immediate release|for release|embargo(?:ed)?\b|notes? (?:to|for) editors?\b|ends?\W*$)/i;
const RELEASE_END = /^\W*ends?\W*$/i;
const NOTES = /^\W*(?:notes? (?:to|for) editors?|media (?:contact|enquiries)|press (?:contact|enquiries))\b/i;
/** With the bare "Sir" of letters to an editor. */
const SALUTATION = /^(?:(?:my )?dear\b|annwyl\b|(?:sirs?|madam|sir or madam)\W*$)/i;
/** A heading in capitals: "NEWS FROM ...", where "News desks," greets somebody. */
const NEWS_HEADING = /^(?:NEWS|STATEMENT)\b/;
const FORMAL_CLOSE = /^(?:yours (?:sincerely|faithfully|truly|ever)|yn gywir)\b/i;
const DATE_LINE = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}$/i;
const REFERENCE = /^(?:our |your )?ref(?:erence)?\s*[:.]/i;

/** How many lines at the top may carry the heading of a press release. */
const HEADING_LINES = 12;

/**
 * Guesses what a text is from its frame: a press release from its heading, embargo, ENDS or notes to editors; a
 * letter from its date, salutation and formal close; anything else is taken for the text of an email.
 * @param text The whole text of a draft.
 */
export const guessKind = (text: string): DraftKind => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const top = filled.slice(0, HEADING_LINES);
  const salutation = filled.findIndex((line) => SALUTATION.test(line));
  if (salutation < 0) {
    const heading = top.some(
      (line) => RELEASE_HEADING.test(line) || NEWS_HEADING.test(line) || RELEASE_FRAME.test(line),
    );
    const end = filled.some((line) => RELEASE_END.test(line)) || filled.some((line) => NOTES.test(line));
    if (heading || end) return 'press-release';
  }
  const above = salutation < 0 ? top : filled.slice(0, salutation);
  const letterhead = above.some((line) => DATE_LINE.test(line) || REFERENCE.test(line)) || above.length >= 3;
  const formal = filled.some((line) => FORMAL_CLOSE.test(line));
  return salutation >= 0 && (letterhead || formal) ? 'letter' : 'email';
};
