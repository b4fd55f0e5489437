import type { Member, Officer } from '../council/council.ts';
import type { PhraseSet } from '../language/phrases/index.ts';
import type { Mention, MentionKind } from './mentions.ts';
import { personOf } from './names.ts';
import type { Sentence } from './reading.ts';
import type { SetHit } from './text-reader.ts';

/** The phrases of some sets that stand in a sentence, in order. */
export const phrasesIn = ({ hits }: Sentence, ...sets: readonly PhraseSet[]): SetHit[] =>
  hits.filter(({ set }) => sets.includes(set));

/** Whether a sentence has a phrase of one of these sets. */
export const hasPhrase = ({ hits }: Sentence, ...sets: readonly PhraseSet[]): boolean =>
  hits.some(({ set }) => sets.includes(set));

/** Kinds of mention that are of human beings, named or by office. */
export const PEOPLE: readonly MentionKind[] = ['officer', 'member', 'person'];

/** The mentions that begin in a sentence, in order; of some kinds only where any are given. */
export const mentionsIn = ({ paragraph, first, last }: Sentence, ...kinds: readonly MentionKind[]): Mention[] =>
  paragraph.reading.mentions.filter(
    (mention) => mention.first >= first && mention.first < last && (kinds.length === 0 || kinds.includes(mention.kind)),
  );

/** The officer or member to whom all of these mentions belong; undefined where there are several, or the profile knows nobody. */
export const onlyOneOf = (mentions: readonly Mention[]): Officer | Member | undefined => {
  const [one, ...others] = new Set(mentions.map(({ bearer }) => personOf(bearer)));
  return others.length > 0 ? undefined : one;
};

/** Whether a sentence speaks of an officer: by name or office, as a colleague, or by what only an officer does. */
export const speaksOfOfficer = (sentence: Sentence): boolean =>
  mentionsIn(sentence, 'officer').length > 0 || hasPhrase(sentence, 'colleague-referred', 'officer-by-deed');
