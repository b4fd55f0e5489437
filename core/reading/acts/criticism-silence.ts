import { CONDITION, INVERTED, NEGATIONS, NONE } from '../../language/lexicons/clause-words.ts';
import type { Actor } from './actors.ts';
import { isFault } from './criticism-faults.ts';
import type { Hit, Scene } from './criticism-scene.ts';

/** Whether a fault is denied where it stands: "never careless", "did not fail". */
export const negated = (fault: Hit, { words, sentence }: Scene): boolean => {
  if (
    fault.set === 'fault-omitted' ||
    fault.set === 'left-undone' ||
    fault.set === 'fault-frame' ||
    fault.set === 'fault-reproach'
  )
    return false;
  if (NONE.has(words[sentence.first] as string) && fault.set !== 'fault-beside') return true;
  for (let token = fault.first - 1; token >= Math.max(sentence.first, fault.first - 3); token--) {
    const word = words[token] as string;
    if (word === ',' || word === 'only' || word === 'just') return false;
    if (NEGATIONS.has(word)) return words[token + 1] !== 'only';
  }
  return false;
};

/** Whether what an officer does is only supposed: "If the Director had ignored the warning ...". */
export const supposed = (actor: Actor, { actors, words, sentence }: Scene): boolean => {
  // "If Mr Bell had sent them out, he would have been told that he had wasted money": the condition holds to the end.
  const [opening, second] = actors;
  if (
    actor !== opening &&
    CONDITION.has(words[sentence.first] as string) &&
    opening?.officer &&
    opening.first <= sentence.first + 2 &&
    words[opening.last] === 'had' &&
    second
  )
    return true;
  for (let token = actor.first - 1; token >= Math.max(sentence.first, actor.first - 4); token--) {
    const word = words[token] as string;
    if (CONDITION.has(word)) return true;
    if (INVERTED.has(word) && (token === sentence.first || words[token - 1] === ',')) return true;
  }
  return false;
};

const REPROACHES: ReadonlySet<string> = new Set(['fault-reproach', 'fault-frame', 'fault-omitted']);

/** Whether blame is somebody else's, and the writer does not share it, here or in the sentence after. */
export const disowned = ({ hits, next, words }: Scene): boolean =>
  // "Which I call idleness": nobody else says so.
  hits.some(({ set, first }) => set === 'blame-hearsay' && words[first - 1] !== 'i') &&
  [...hits, ...next].some(
    ({ set, first, last }) =>
      set === 'blame-disowned' &&
      // "It fell to him to notice, and he did not": the denial is part of the reproach.
      !hits.some((fault) => REPROACHES.has(fault.set) && fault.first < last && first < fault.last),
  );

/** What the words that praise an officer, deny blame or take it upon the writer say against criticism. */
export const mitigation = (scene: Scene, irony: number): number => {
  const { hits, actors, words } = scene;
  const has = (set: string): boolean => hits.some((hit) => hit.set === set);
  const kind = hits.some((hit) => {
    if (hit.set !== 'blame-praise') return false;
    // "Too proud to say so": the word of praise is part of the reproach.
    if (hits.some(({ set, first, last }) => isFault(set) && first < hit.first && hit.last <= last)) return false;
    const before = actors.filter(({ first }) => first <= hit.first).pop();
    return !before || before.officer || (before.pronoun && words[before.first] !== 'you');
  });
  let doubt = 0;
  if (kind) doubt += irony ? 0.8 : 1.8;
  if (has('blame-denied') || has('praised-by-denial')) doubt += 2.6;
  if (disowned(scene)) doubt += 2.4;
  if (has('own-fault')) doubt += 1.8;
  return doubt;
};
