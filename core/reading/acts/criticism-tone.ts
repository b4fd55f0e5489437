import { ASSURING, CONDITION } from '../../language/lexicons/clause-words.ts';
import type { Sentence } from '../reading.ts';
import type { Actor } from './actors.ts';
import type { Hit } from './criticism-scene.ts';

/** Sets of phrases that take the sting out of a sentence. */
const KIND: ReadonlySet<string> = new Set(['blame-praise', 'blame-denied', 'praised-by-denial', 'own-fault']);

/** Whether an officer is said to have given an assurance just before a sentence: "Mr Kerr told us", "promised by Mr Kerr". */
const assured = (words: readonly string[], actors: readonly Actor[], next: Sentence): boolean =>
  actors.some(({ officer, first, last }) => {
    if (!officer || last > next.first) return false;
    for (let token = last; token < Math.min(last + 4, next.first); token++)
      if (ASSURING.has(words[token] as string)) return true;
    const by = words[first - 1] === 'the' || words[first - 1] === 'our' ? first - 2 : first - 1;
    return words[by] === 'by' && ASSURING.has(words[by - 1] ?? '');
  });

/** What a sentence in which no officer is named adds to the one beside it, by its irony or its flat contradiction. */
export const toneOf = (
  sentence: Sentence | undefined,
  hits: readonly Hit[],
  words: readonly string[],
  actors: readonly Actor[],
  mine: readonly Actor[],
): number => {
  if (!sentence) return 0;
  const assures = assured(words, mine, sentence);
  // "He undertook to answer by May. He didn't": whom the contradiction is of was named just before.
  const denied = ({ officer, pronoun, first }: Actor): boolean =>
    officer && !(pronoun && assures && hits.some((hit) => hit.set === 'flat-contradiction' && hit.first === first));
  if (actors.some(denied)) return 0;
  let tone = 0;
  const seen = new Set<string>();
  for (const hit of hits) {
    if (KIND.has(hit.set)) return 0;
    if (seen.has(hit.set)) continue;
    seen.add(hit.set);
    if (hit.set === 'blame-irony') tone += 0.6;
    else if (hit.set === 'blame-time' || hit.set === 'blame-contrast') tone += 0.3;
    else if (hit.set === 'fault-beside' || hit.set === 'pointed-question') tone += 0.8;
    else if (hit.set === 'fault-done' || hit.set === 'fault-quality') tone += 0.5;
    else if (
      hit.set === 'flat-contradiction' &&
      hit.first - sentence.first <= 4 &&
      assures &&
      // "The number if they do not is …"
      !CONDITION.has(words[hit.first - 1] as string)
    ) {
      tone += sentence.last - sentence.first <= 12 ? 2.4 : 1.2;
    }
  }
  return Math.min(tone, 2.6);
};
