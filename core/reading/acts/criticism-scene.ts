import type { Member, Officer } from '../../council/council.ts';
import { SPEECH_FOLLOWS } from '../../language/lexicons/clause-words.ts';
import type { Sentence } from '../reading.ts';
import type { Actor } from './actors.ts';

/** A phrase found, in tokens. */
export interface Hit {
  readonly set: string;
  readonly first: number;
  readonly last: number;
}

/** One sentence with what has been found in it. */
export interface Scene {
  readonly sentence: Sentence;
  readonly words: readonly string[];
  readonly actors: readonly Actor[];
  readonly hits: readonly Hit[];
  /** What stands in the next sentence of the paragraph. */
  readonly next: readonly Hit[];
  /** What sentences beside it, in which nobody is named, add by their tone. */
  readonly around: number;
  /** Officers who are saying something here, and from which token on. */
  readonly speaking: readonly {
    readonly who: Officer | Member | undefined;
    readonly from: number;
    readonly to: number;
  }[];
}

const CLOSING = new Set(['"', '”', '’']);

/** '"The treasurer got it wrong," he said': "he" is whoever the quotation is of, and not who is named in it. */
const isWhoeverSpeaks = (actor: Actor, said: Hit, actors: readonly Actor[], words: readonly string[]): boolean => {
  const from = Math.min(actor.first, said.first);
  return (
    actor.pronoun &&
    CLOSING.has(words[from - 1] ?? '') &&
    actors.some(({ officer, pronoun, first }) => officer && !pronoun && first < from)
  );
};

/** Where officers speak: what comes after "Mr Kerr said", and the quotation before "said Mr Kerr". */
export const speakingIn = (
  actors: readonly Actor[],
  hits: readonly Hit[],
  words: readonly string[],
  sentence: Sentence,
): Scene['speaking'] => {
  const speaking: { who: Officer | Member | undefined; from: number; to: number }[] = [];
  for (const said of hits) {
    if (said.set !== 'said-so') continue;
    for (const actor of actors) {
      if (!actor.officer || isWhoeverSpeaks(actor, said, actors, words)) continue;
      if (actor.first === said.last) speaking.push({ who: actor.who, from: sentence.first, to: said.first });
      const gap = said.first - actor.last;
      if (
        !SPEECH_FOLLOWS.has(words[said.last] ?? '.') ||
        /^(what|whatever|anything|everything|word|nothing)$/.test(words[actor.first - 1] ?? '')
      )
        continue;
      if (
        gap === 0 ||
        (gap > 0 && gap < 10 && words[actor.last] === ',' && words[said.first - 1] === ',') ||
        (gap > 0 && gap < 10 && words[actor.last] === '(')
      )
        speaking.push({ who: actor.who, from: said.last, to: sentence.last });
      else if (gap === 1 && ['has', 'also', 'had'].includes(words[actor.last] as string))
        speaking.push({ who: actor.who, from: said.last, to: sentence.last });
    }
  }
  return speaking;
};
