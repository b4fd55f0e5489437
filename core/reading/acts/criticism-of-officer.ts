import type { Officer } from '../../council/council.ts';
import { SHAPE } from '../../language/scan.ts';
import { foldedName } from '../naming.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { type Actor, type Antecedent, actorsOf, foldedWords, lastHuman } from './actors.ts';

/** Fault found with an officer: where, with whom, and how surely. */
export interface Criticism extends Span {
  /** The officer, where the council's profile knows; undefined for one named only by a title or by what they did. */
  readonly officer: Officer | undefined;
  /** The words by which the draft names them. */
  readonly named: string;
  /** Whether the words say so plainly; otherwise it is a matter of tone. */
  readonly plain: boolean;
}

type FaultSet =
  | 'capability'
  | 'pointed-question'
  | 'might-have'
  | 'fault-done'
  | 'fault-omitted'
  | 'fault-quality'
  | 'fault-beside';

/** What a fault of each kind weighs when the officer is plainly the one meant. */
const WEIGHT: Readonly<Record<FaultSet, number>> = {
  capability: 2.8,
  'pointed-question': 2.2,
  'might-have': 2.3,
  'fault-done': 3,
  'fault-omitted': 2.4,
  'fault-quality': 2.8,
  'fault-beside': 2.2,
};
const isFault = (set: string): set is FaultSet => set in WEIGHT;

/** Evidence from which on a sentence counts as criticism, and from which on it is plain. */
const THRESHOLD = 2.4;
const PLAIN = 3.6;

const NEGATIONS = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'without',
  'hardly',
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "won't",
  "wouldn't",
  "can't",
  'cannot',
  "couldn't",
  "hasn't",
  "haven't",
  "hadn't",
  "shouldn't",
  'neither',
  'nor',
]);
/** Words that may stand between a subject and what it does. */
const BETWEEN = new Set([
  '"',
  '“',
  '”',
  '‘',
  'been',
  'shown',
  'gave',
  'given',
  'called',
  'described',
  'apparently',
  'evidently',
  'later',
  'since',
  'has',
  'have',
  'had',
  'is',
  'was',
  'be',
  'been',
  'being',
  'are',
  'were',
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'does',
  'did',
  'do',
  'to',
  'who',
  'that',
  'which',
  'then',
  'also',
  'just',
  'still',
  'simply',
  'again',
  'once',
  'now',
  'only',
  'even',
  'yet',
  'always',
  'often',
  'ever',
  "'s",
  "'d",
  "'ve",
  "'ll",
  'so',
  'too',
  'very',
  'rather',
  'quite',
  'a',
  'an',
  'the',
  'seems',
  'appears',
  'seemed',
  'appeared',
  'chose',
  'likes',
  'tends',
  'continues',
  'went',
  'on',
  'some',
  'how',
  'managed',
  'got',
  'himself',
  'herself',
  'not',
  'never',
  "isn't",
  "wasn't",
  "hasn't",
  'twice',
  'completely',
  'at',
  'best',
  'either',
  'somehow',
  'much',
  'more',
  'as',
  'plain',
  'bit',
  'of',
  'in',
  'and',
  'you',
  'me',
  'us',
  'them',
]);
const JOINING = new Set(['and', 'then', 'but', 'or', 'who', 'yet']);
const CONDITION = new Set(['if', 'suppose', 'supposing', 'unless', 'whether']);
/** Words that suppose something when they open a clause: "Had the Director known". */
const INVERTED = new Set(['had', 'were', 'should']);
/** Words by which a whole sentence is a denial: "None of it is her doing". */
const NONE = new Set(['none', 'nobody', 'no', 'nothing', 'neither']);
/** What follows "Mr Kerr said" when it is his words that follow. */
const SPEECH_FOLLOWS = /^([:,"“‘.]|that|the|it|he|she|there|they|we|his|her|a|in|last|yesterday|today|at|on|after)$/;

interface Hit {
  readonly set: string;
  readonly first: number;
  readonly last: number;
}

/** One sentence with what has been found in it. */
interface Scene {
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
    readonly who: Officer | undefined;
    readonly from: number;
    readonly to: number;
  }[];
}

const within = ({ first, last }: { first: number; last: number }, sentence: Sentence): boolean =>
  first >= sentence.first && last <= sentence.last;

/** Where officers speak: what comes after "Mr Kerr said", and the quotation before "said Mr Kerr". */
const speakingIn = (
  actors: readonly Actor[],
  hits: readonly Hit[],
  words: readonly string[],
  sentence: Sentence,
): Scene['speaking'] => {
  const speaking: { who: Officer | undefined; from: number; to: number }[] = [];
  for (const said of hits) {
    if (said.set !== 'said-so') continue;
    for (const actor of actors) {
      if (!actor.officer) continue;
      if (actor.first === said.last) speaking.push({ who: actor.who, from: sentence.first, to: said.first });
      const gap = said.first - actor.last;
      if (
        !SPEECH_FOLLOWS.test(words[said.last] ?? '.') ||
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

/** How surely a fault is laid at an officer's door: the officer, and a share of its weight; undefined when it is not. */
const linkOf = (fault: Hit, scene: Scene): { actor: Actor; share: number } | undefined => {
  const { actors, words, speaking } = scene;
  const silent = (actor: Actor): boolean =>
    speaking.some(
      ({ who, from, to }) => fault.first >= from && fault.first < to && (who === actor.who || actor.pronoun),
    );
  const beside = fault.set === 'fault-beside' || fault.set === 'pointed-question' || fault.set === 'might-have';
  let nearest: Actor | undefined;
  let firstOfficer: Actor | undefined;
  let anyOfficer: Actor | undefined;
  for (const actor of actors) {
    if (actor.first <= fault.first) nearest = actor;
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
  if (agent && words.slice(fault.first, agent.first).includes('by') && !silent(agent))
    return { actor: agent, share: 1 };
  if (nearest) {
    let gap = 0;
    let bare = true;
    let owned = -1;
    for (let token = nearest.last; token < fault.first; token++) {
      const word = words[token] as string;
      if (word === "'s" && token === nearest.last) owned = token;
      gap++;
      const filler = BETWEEN.has(word) || word.endsWith('ly') || word === ',' || (owned >= 0 && token - owned <= 4);
      if (!filler) bare = false;
    }
    // "Marcus Bell, who is in charge of highways, has made": what stands between commas is passed over.
    if (!bare && words[nearest.last] === ',' && gap <= 16) {
      const close = words.lastIndexOf(',', fault.first);
      if (close > nearest.last && fault.first - close <= 4) bare = true;
    }
    if (nearest.officer && !silent(nearest)) {
      if (bare && gap <= 16) return { actor: nearest, share: nearest.deed ? 0.95 : 1 };
      if (beside) return { actor: nearest, share: 0.85 };
      if (fault.set === 'fault-quality' && gap <= 10) return { actor: nearest, share: 0.82 };
      return gap <= 14 ? { actor: nearest, share: 0.65 } : { actor: nearest, share: 0.45 };
    }
    if (JOINING.has(words[fault.first - 1] as string) && firstOfficer && !(nearest.pronoun && bare && gap === 0))
      return { actor: firstOfficer, share: 0.75 };
    if (bare && !beside) return undefined;
  }
  const actor = firstOfficer ?? anyOfficer;
  return actor ? { actor, share: beside ? 0.7 : 0.35 } : undefined;
};

/** Whether a fault is denied where it stands: "never careless", "did not fail". */
const negated = (fault: Hit, { words, sentence }: Scene): boolean => {
  if (fault.set === 'fault-omitted') return false;
  if (NONE.has(words[sentence.first] as string) && fault.set !== 'fault-beside') return true;
  for (let token = fault.first - 1; token >= Math.max(sentence.first, fault.first - 3); token--) {
    const word = words[token] as string;
    if (word === ',' || word === 'only' || word === 'just') return false;
    if (NEGATIONS.has(word)) return words[token + 1] !== 'only';
  }
  return false;
};

/** Whether what an officer does is only supposed: "If the Director had ignored the warning ...". */
const supposed = (actor: Actor, { words, sentence }: Scene): boolean => {
  for (let token = actor.first - 1; token >= Math.max(sentence.first, actor.first - 4); token--) {
    const word = words[token] as string;
    if (CONDITION.has(word)) return true;
    if (INVERTED.has(word) && (token === sentence.first || words[token - 1] === ',')) return true;
  }
  return false;
};

/** What a sentence weighs against an officer. */
const weigh = (scene: Scene, reading: Reading): { evidence: number; actor: Actor } | undefined => {
  const { hits, words, sentence, actors } = scene;
  const has = (set: string): boolean => hits.some((hit) => hit.set === set);
  const count = (set: string): number => {
    let last = -1;
    let places = 0;
    for (const hit of hits)
      if (hit.set === set && hit.first >= last) {
        places++;
        last = hit.last;
      }
    return places;
  };
  const { shape } = sentence.paragraph.reading.tokens;
  const quoted = ({ first }: Hit): boolean => ((shape[first] as number) & SHAPE.quoted) !== 0;
  const asks = words[sentence.last - 1] === '?' || words.slice(sentence.first, sentence.last).includes('whether');
  let target: Actor | undefined;
  let best = 0;
  const by: Partial<Record<FaultSet, number>> = {};
  for (const hit of hits) {
    if (!isFault(hit.set)) continue;
    // An officer who quotes criticism holds it up as an example, or answers it.
    if (reading.writer.role === 'officer' && reading.kind !== 'press-release' && quoted(hit)) continue;
    const denied = negated(hit, scene);
    if (hit.set === 'pointed-question' && words[sentence.last - 1] !== '?') continue;
    if (hit.set === 'capability' ? !denied && !asks : denied) continue;
    const link = linkOf(hit, scene);
    if (!link) continue;
    let weight = WEIGHT[hit.set] * link.share;
    if (hit.set !== 'might-have' && hit.set !== 'capability' && supposed(link.actor, scene)) weight *= 0.4;
    by[hit.set] = Math.max(by[hit.set] ?? 0, weight);
    if (weight > best) {
      best = weight;
      target = link.actor;
    }
  }
  target ??= actors.find(({ officer, who }) => officer && !scene.speaking.some((speaker) => speaker.who === who));
  if (!target) return undefined;
  const sum = Object.values(by).reduce((total, value) => total + value, 0);
  let evidence = best + 0.35 * (sum - best);
  const irony = Math.min(count('blame-irony'), 2);
  evidence += irony * 0.6;
  if (has('blame-contrast')) evidence += 0.4;
  if (has('blame-time')) evidence += 0.5;
  if (words[sentence.last - 1] === '?') evidence += best > 1 ? 0 : -0.5;
  if (reading.writer.role === 'member' || reading.writer.role === 'political-assistant') evidence += 0.2;

  const kind = hits.some((hit) => {
    if (hit.set !== 'blame-praise') return false;
    const before = actors.filter(({ first }) => first <= hit.first).pop();
    return !before || before.officer || (before.pronoun && words[before.first] !== 'you');
  });
  if (kind) evidence -= irony ? 0.8 : 1.8;
  if (has('blame-denied')) evidence -= 2.6;
  if (has('blame-hearsay') && (has('blame-disowned') || scene.next.some(({ set }) => set === 'blame-disowned')))
    evidence -= 2.4;
  evidence += scene.around;
  if (has('own-fault')) evidence -= 1.8;
  return { evidence, actor: target };
};

/** Verbs of saying what may turn out otherwise. */
const ASSURING =
  /^(told|tells|says|said|promised|assured|assures|promises|claimed|claims|swore|insisted|insists|explained|wrote|writes|believes|announced|reported|undertook)$/;

/** What a sentence in which no officer is named adds to the one beside it, by its irony or its flat contradiction. */
const toneOf = (
  sentence: Sentence | undefined,
  paragraph: Paragraph,
  words: readonly string[],
  actors: readonly Actor[],
  mine: readonly Actor[],
): number => {
  if (!sentence || actors.some((actor) => actor.officer && within(actor, sentence))) return 0;
  let tone = 0;
  const seen = new Set<string>();
  for (const hit of paragraph.reading.hits) {
    if (!within(hit, sentence)) continue;
    if (hit.set === 'blame-praise' || hit.set === 'blame-denied' || hit.set === 'own-fault') return 0;
    if (seen.has(hit.set)) continue;
    seen.add(hit.set);
    if (hit.set === 'blame-irony') tone += 0.6;
    else if (hit.set === 'blame-time' || hit.set === 'blame-contrast') tone += 0.3;
    else if (hit.set === 'fault-beside' || hit.set === 'pointed-question') tone += 0.8;
    else if (hit.set === 'fault-done' || hit.set === 'fault-quality') tone += 0.5;
    else if (hit.set === 'flat-contradiction' && sentence.last - sentence.first <= 9) {
      const from = mine[0]?.first ?? 0;
      if (words.slice(from, sentence.first).some((word) => ASSURING.test(word))) tone += 1.8;
    }
  }
  return Math.min(tone, 2);
};

/** First names of people outside the council whom the draft is to: their "Susan" is not the council's. */
const outsidersOf = (reading: Reading): Set<string> => {
  const names = new Set<string>();
  for (const { name } of reading.audience.outsiders) {
    const { given } = foldedName(name);
    if (given) names.add(given);
  }
  return names;
};

/** The officer whom the draft addresses as "you" while others read along. */
const addressedOfficer = (reading: Reading): Officer | undefined => {
  const to = reading.audience.recipients.filter(({ field, self }) => field === 'to' && !self);
  const [only] = to;
  return to.length === 1 && only?.identity.kind === 'officer' ? only.identity.person : undefined;
};

const PARTS: readonly Paragraph['part'][] = ['subject', 'heading', 'body'];

/**
 * Finds criticism of an identifiable officer's conduct, capability, diligence, judgement or honesty in the writer's own
 * text. It does not ask who will read the draft.
 * @returns One place for each sentence or run of sentences, in order.
 */
export const criticismOfOfficer = (reading: Reading): Criticism[] => {
  const found: Criticism[] = [];
  const context = {
    addressed: addressedOfficer(reading),
    writerIsOfficer: reading.writer.role === 'officer',
    outsiders: outsidersOf(reading),
  };
  const own = reading.writer.officer;
  const byParagraph = new Map<Paragraph, Sentence[]>();
  for (const sentence of reading.sentences(PARTS)) {
    const list = byParagraph.get(sentence.paragraph);
    if (list) list.push(sentence);
    else byParagraph.set(sentence.paragraph, [sentence]);
  }
  let before: Antecedent | undefined;
  let speaker: Officer | undefined | null = null;
  for (const paragraph of reading.paragraphs) {
    if (!PARTS.includes(paragraph.part)) continue;
    const words = foldedWords(paragraph.reading.tokens);
    const actors = actorsOf(paragraph, words, { ...context, before });
    const opensQuoted = /^["“‘]$/.test(words[0] ?? '');
    if (!opensQuoted) speaker = null;
    const sentences = byParagraph.get(paragraph) ?? [];
    let previous: Actor | undefined;
    for (const [index, sentence] of sentences.entries()) {
      const mine = actors.filter((actor) => within(actor, sentence));
      const hits = paragraph.reading.hits.filter((hit) => within(hit, sentence));
      const speaking = speakingIn(mine, hits, words, sentence);
      if (speaking.length) speaker = speaking[0]?.who;
      const after = sentences[index + 1];
      const next = after ? paragraph.reading.hits.filter((hit) => within(hit, after)) : [];
      const around = Math.min(
        1.4,
        toneOf(sentences[index - 1], paragraph, words, actors, mine) * 0.6 +
          toneOf(after, paragraph, words, actors, mine),
      );
      const scene: Scene = {
        sentence,
        words,
        actors: mine,
        hits,
        next,
        around,
        speaking,
      };
      const quoted =
        ((paragraph.reading.tokens.shape[Math.min(sentence.first + 1, sentence.last - 1)] as number) & SHAPE.quoted) !==
        0;
      const officerHere = mine.some(({ officer }) => officer);
      if (!officerHere && !previous) continue;
      if (
        speaker !== null &&
        quoted &&
        !mine.some(({ officer, pronoun, who }) => officer && !pronoun && who !== speaker)
      )
        continue;
      const judged = officerHere ? weigh(scene, reading) : undefined;
      if (judged && judged.evidence >= THRESHOLD && !(own && judged.actor.who?.email === own.email)) {
        const { actor } = judged;
        const named = paragraph.reading.tokens.text.slice(
          paragraph.reading.tokens.start[actor.first],
          paragraph.reading.tokens.end[actor.last - 1],
        );
        found.push({
          field: sentence.field,
          start: sentence.start,
          end: sentence.end,
          officer: actor.who,
          named,
          plain: judged.evidence >= PLAIN,
        });
      }
      previous = mine.find(({ officer }) => officer);
    }
    before = lastHuman(actors, paragraph) ?? before;
  }
  return found;
};
