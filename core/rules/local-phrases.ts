import type { Council } from '../council/council.ts';
import { foldWord } from '../language/characters.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading/reading.ts';
import { wordsIn } from '../reading/statement.ts';
import type { Breach } from './rule.ts';

/** One word of a council's own phrase. */
interface LocalWord {
  readonly text: string;
  /** Any letters may stand before, after or instead. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}
type LocalPhrase = readonly LocalWord[];

/** Words and marks as the scan tells them apart; classic Outlook knows no `\p{L}`. */
const WORD = /[0-9A-Za-z\u00C0-\u1FFF*]+(?:['’]t\b)?|['’][A-Za-z]+|[^\s0-9A-Za-z\u00C0-\u1FFF*]/g;

const readPhrase = (phrase: string): LocalPhrase =>
  (phrase.match(WORD) ?? []).map((word) => ({
    text: foldWord(word).replace(/\*/g, ''),
    openStart: word.startsWith('*'),
    openEnd: word.endsWith('*'),
  }));

const isWord = ({ text, openStart, openEnd }: LocalWord, word: string): boolean => {
  if (openStart && openEnd) return word.includes(text);
  if (openStart) return word.endsWith(text);
  if (openEnd) return word.startsWith(text);
  return word === text;
};

const standsAt = (phrase: LocalPhrase, words: readonly string[], at: number): boolean =>
  phrase.every((each, index) => {
    const word = words[at + index];
    return word !== undefined && isWord(each, word);
  });

const placesIn = (phrase: LocalPhrase, paragraph: Paragraph): Span[] => {
  const words = wordsIn(paragraph);
  const { start, end } = paragraph.reading.tokens;
  const places: Span[] = [];
  for (let at = 0; at + phrase.length <= words.length; at++)
    if (standsAt(phrase, words, at))
      places.push({
        field: paragraph.field,
        start: paragraph.start + (start[at] as number),
        end: paragraph.start + (end[at + phrase.length - 1] as number),
      });
  return places;
};

const overlap = (breach: Pick<Breach, 'field' | 'start' | 'end'>, place: Span): boolean =>
  breach.field === place.field && breach.start < place.end && place.start < breach.end;

/** What a council has added to its rules: words that break them, and words that excuse. */
export interface LocalPhrases {
  /**
   * A rule's breaches at this council.
   * @param breaches What the rule itself found.
   */
  apply(rule: string, breaches: Breach[], reading: Reading): Breach[];
}

/**
 * Reads a council's own phrases once.
 * @param council A valid profile; its phrases are literal words with `*`, never code.
 */
export const localPhrasesOf = (council: Council): LocalPhrases => {
  const settings = new Map(
    Object.entries(council.rules ?? {})
      .filter(([, { phrases, exceptions }]) => phrases.length + exceptions.length > 0)
      .map(([rule, { phrases, exceptions }]) => [
        rule,
        { phrases: phrases.map(readPhrase), exceptions: exceptions.map(readPhrase) },
      ]),
  );
  return {
    apply(rule, breaches, reading) {
      const setting = settings.get(rule);
      if (!setting) return breaches;
      const excused: Sentence[] = reading.sentences().filter((sentence) => {
        const places = setting.exceptions.flatMap((phrase) => placesIn(phrase, sentence.paragraph));
        return places.some((place) => overlap(place, sentence));
      });
      const found = [...breaches];
      for (const phrase of setting.phrases)
        for (const paragraph of reading.paragraphs)
          for (const place of placesIn(phrase, paragraph))
            if (!found.some((breach) => overlap(breach, place)))
              found.push({ ...place, message: `${council.name} has named these words as a breach of this rule.` });
      return found.filter((breach) => !excused.some((sentence) => overlap(breach, sentence)));
    },
  };
};
