import { BETWEEN, JOINING } from '../../language/lexicons/clause-words.ts';
import type { Actor } from './actors.ts';
import type { Hit, Scene } from './criticism-scene.ts';

/** Sets of phrases that find fault. */
export type FaultSet =
  | 'fault-frame'
  | 'fault-reproach'
  | 'capability'
  | 'pointed-question'
  | 'might-have'
  | 'fault-done'
  | 'fault-omitted'
  | 'left-undone'
  | 'fault-quality'
  | 'fault-beside'
  | 'colleague-slight'
  | 'put-down';

/** What a fault of each kind weighs when the officer is plainly the one meant. */
export const WEIGHT: Readonly<Record<FaultSet, number>> = {
  'fault-frame': 2.6,
  'fault-reproach': 2.5,
  capability: 2.8,
  'pointed-question': 2.2,
  'might-have': 2.3,
  'fault-done': 3,
  'fault-omitted': 2.4,
  'left-undone': 1.6,
  'fault-quality': 2.8,
  'fault-beside': 1.9,
  'colleague-slight': 1.7,
  'put-down': 2.4,
};
const FAULTS: ReadonlySet<string> = new Set(Object.keys(WEIGHT));
/** Whether a set of phrases finds fault. */
export const isFault = (set: string): set is FaultSet => FAULTS.has(set);

/** How near to its subject a second verb must stand by which something was left undone. */
const NEAR = 8;
/** What may stand before the verb of a second deed. */
const AUXILIARY = new Set('did has had have does could would then'.split(' '));

const UNABLE = new Set(["couldn't", "can't", 'cannot', 'unable']);
const REASONS = new Set(['because', 'as', 'since', 'owing', 'until']);

/** "She couldn't visit because the lane was flooded": what kept an officer from it was nobody's fault. */
const isExcused = (fault: Hit, { hits, words, sentence }: Scene): boolean =>
  // "He did not know about it until I rang"
  (words[fault.last - 1] === 'know' &&
    words.slice(fault.last, sentence.last).some((word, at, after) => word === 'until' && after[at + 1] === 'i')) ||
  (words.slice(fault.first, fault.last).some((word) => UNABLE.has(word)) &&
    words.slice(fault.last, sentence.last).some((word) => REASONS.has(word)) &&
    !hits.some(({ set, first }) => first >= fault.last && isFault(set)));

const WARNED = new Set(['warned', 'told', 'advised', 'reminded', 'asked']);

/** "They were warned by their Director": whoever warned has done nothing wrong. */
const isWarner = ({ first }: Actor, words: readonly string[]): boolean => {
  const by = words.lastIndexOf('by', first);
  return first - by <= 3 && WARNED.has(words[by - 1] ?? '');
};

/** How surely a fault is laid at an officer's door: the officer, and a share of its weight; undefined when it is not. */
export const linkOf = (fault: Hit, scene: Scene): { actor: Actor; share: number } | undefined => {
  const { actors, words, speaking } = scene;
  const silent = (actor: Actor): boolean =>
    speaking.some(
      ({ who, from, to }) => fault.first >= from && fault.first < to && (who === actor.who || actor.pronoun),
    );
  if (fault.set === 'fault-omitted' && isExcused(fault, scene)) return undefined;
  const beside =
    fault.set === 'fault-reproach' ||
    fault.set === 'fault-beside' ||
    fault.set === 'pointed-question' ||
    fault.set === 'might-have';
  let nearest: Actor | undefined;
  let firstOfficer: Actor | undefined;
  let anyOfficer: Actor | undefined;
  for (const actor of actors) {
    // "Wendy gave him that licence without checking": he is done by, and does nothing.
    if (actor.first <= fault.first && !(nearest && words[actor.first] === 'him')) nearest = actor;
    if (actor.officer && !silent(actor)) {
      anyOfficer ??= actor;
      if (actor.first <= fault.first) firstOfficer ??= actor;
    }
  }
  const inside = actors.find(
    (actor) =>
      actor.officer && !silent(actor) && actor.first >= fault.first && actor.first < fault.last + (beside ? 5 : 0),
  );
  if (inside && beside) return { actor: inside, share: 1 };
  // "ignored by the Head of Service": who did it stands after.
  const agent = actors.find(({ officer, first }) => officer && first > fault.first && first - fault.last < 8);
  if (agent && words.slice(fault.first, agent.first).includes('by') && !isWarner(agent, words) && !silent(agent))
    return { actor: agent, share: 1 };
  if (nearest) {
    // "He knew in October and did not lift a finger."
    let verb = fault.first;
    while (AUXILIARY.has(words[verb - 1] as string)) verb--;
    const before = words[verb - 1] as string;
    let gap = 0;
    let bare = true;
    let owned = -1;
    for (let token = nearest.last; token < fault.first; token++) {
      const word = words[token] as string;
      if ((word === "'s" && token === nearest.last) || (word === 'whose' && token <= nearest.last + 1)) owned = token;
      gap++;
      const filler = BETWEEN.has(word) || word.endsWith('ly') || word === ',' || (owned >= 0 && token - owned <= 4);
      if (!filler) bare = false;
    }
    // "Marcus Bell, who is in charge of highways, has made": what stands between commas is passed over.
    if (!bare && words[nearest.last] === ',' && gap <= 16) {
      const close = words.lastIndexOf(',', fault.first);
      if (close > nearest.last && fault.first - close <= 4) bare = true;
    }
    if (fault.set === 'fault-frame') {
      if (nearest.officer && !silent(nearest) && bare && gap <= 16) return { actor: nearest, share: 1 };
      const joined = JOINING.has(words[fault.first - 1] as string) || JOINING.has(words[fault.first] as string);
      return joined && nearest.officer && !silent(nearest) ? { actor: nearest, share: 0.9 } : undefined;
    }
    if (nearest.officer && !silent(nearest)) {
      if (bare && gap <= 16) return { actor: nearest, share: nearest.deed ? 0.95 : 1 };
      // "She takes against people and then sits on their papers": a second deed of the same subject.
      if (
        JOINING.has(before) &&
        (fault.set === 'fault-done' || (fault.set === 'fault-omitted' && gap <= NEAR && !nearest.pronoun))
      )
        return { actor: nearest, share: 0.9 };
      // "Mr Lister gave him the keys without checking": who checked nothing is the subject, however far back.
      if (beside || words[fault.first] === 'without') return { actor: nearest, share: 0.85 };
      return gap <= 14 ? { actor: nearest, share: 0.65 } : { actor: nearest, share: 0.45 };
    }
    // "Helen Marsh promised us a plan by May, broke that promise": a further deed in a list of them.
    const listed = before === ',' && fault.set === 'fault-done' && !bare && !nearest.pronoun;
    if ((JOINING.has(before) || listed) && firstOfficer && !(nearest.pronoun && bare && gap === 0))
      return { actor: firstOfficer, share: 0.75 };
    // "I should have asked": what the writer might have done is no officer's fault.
    if (bare && (!beside || fault.set === 'might-have')) return undefined;
  }
  const actor = firstOfficer ?? anyOfficer;
  return actor ? { actor, share: beside ? 0.7 : 0.35 } : undefined;
};
