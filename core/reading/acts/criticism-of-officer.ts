import type { Member, Officer } from '../../council/council.ts';
import { isQuoted } from '../../language/scan.ts';
import { isOfLongAgo } from '../long-ago.ts';
import { asMentioned, foldedName } from '../naming.ts';
import { perReading } from '../per-reading.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { saidByReader, statementAt } from '../statement.ts';
import { type Actor, type ActorContext, actorsOf, lastHuman } from './actors.ts';
import { type FaultSet, isFault, linkOf, WEIGHT } from './criticism-faults.ts';
import { type Hit, type Scene, speakingIn } from './criticism-scene.ts';
import { mitigation, negated, supposed } from './criticism-silence.ts';
import { toneOf } from './criticism-tone.ts';

/** Fault found with an officer: where, with whom, and how surely. */
export interface Criticism extends Span {
  /** The officer, where the council's profile knows; undefined for one named only by a title or by what they did. */
  readonly officer: Officer | undefined;
  /** The member, where members are asked about and the council's profile knows. */
  readonly member: Member | undefined;
  /** The words by which the draft names them. */
  readonly named: string;
  /** How a message names one whom the profile does not know; undefined for "she", or for one told only by what they do. */
  readonly called: string | undefined;
  /** Whether the words say so plainly; otherwise it is a matter of tone. */
  readonly plain: boolean;
  /** What the sentence weighs against them. */
  readonly evidence: number;
}

/** Whose criticism is looked for, and how much of a sign of it is enough. */
export interface CriticismSought {
  /** Whether members are asked about as officers are. */
  readonly members?: boolean;
  /** Whether anything left undone may be a reproach, as it may where everybody reads it. */
  readonly leftUndone?: boolean;
  /** Whether what is said by the way counts as well, and being set beside a thing. */
  readonly inPassing?: boolean;
  /** Evidence that is enough; as much as in public without it. */
  readonly enough?: number;
}

/** Evidence from which on a sentence counts as criticism where everybody reads it, and from which on it is plain. */
export const ENOUGH_IN_PUBLIC = 2.2;
const PLAIN = 3.6;
/** What tone must make up for where no fault is found. */
const TONE_ALONE = 0.3;
/** How surely what was left undone must have been the officer's to do. */
const PLAINLY = 0.9;

/** Whether something is surely said of an officer who is named in the sentence. */
const plainlyOf = ({ actor, share }: { actor: Actor; share: number }, { actors }: Scene): boolean =>
  share >= PLAINLY && (!actor.pronoun || actors.some(({ officer, pronoun }) => officer && !pronoun));

/** Faults that are found by the way, in letters and emails. */
const IN_PASSING: ReadonlySet<FaultSet> = new Set(['colleague-slight', 'put-down']);

/** What a sentence weighs against an officer. */
const weigh = (
  scene: Scene,
  reading: Reading,
  { leftUndone, inPassing }: CriticismSought,
): { evidence: number; actor: Actor } | undefined => {
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
  const { tokens } = sentence.paragraph.reading;
  const quoted = ({ first }: Hit): boolean => isQuoted(tokens, first);
  /** Words that the sentence takes from somebody else: You wrote that he had “sat on it”. */
  const borrowed = (hit: Hit): boolean => {
    if (!quoted(hit)) return false;
    let opens = hit.first;
    while (opens > sentence.first && quoted({ ...hit, first: opens - 1 })) opens--;
    // '"How could she get it so wrong?" is about a person': a question that is only spoken of.
    if (
      opens <= sentence.first + 1 &&
      words.indexOf('?', hit.last) < sentence.last - 2 &&
      words.indexOf('?', hit.last) > 0
    )
      return true;
    return opens > sentence.first + 2 && words.slice(sentence.first, opens).some((word) => OTHERS.has(word));
  };
  const asks = words[sentence.last - 1] === '?' || words.slice(sentence.first, sentence.last).includes('whether');
  /** Whether what is found by the way counts: other words for a fault that stands there already are not another fault. */
  const passes = ({ first, last }: Hit): boolean =>
    inPassing === true &&
    reading.kind !== 'press-release' &&
    !hits.some((hit) => isFault(hit.set) && !IN_PASSING.has(hit.set) && hit.first < last && first < hit.last);
  const praised = hits.filter(({ set }) => set === 'praised-by-denial');
  let target: Actor | undefined;
  let best = 0;
  const by: Partial<Record<FaultSet, number>> = {};
  for (const hit of hits) {
    if (!isFault(hit.set) || (IN_PASSING.has(hit.set) && !passes(hit))) continue;
    // An officer who quotes criticism holds it up as an example, or answers it.
    if (reading.writer.role === 'officer' && reading.kind !== 'press-release' && quoted(hit)) continue;
    if (reading.kind !== 'press-release' && borrowed(hit)) continue;
    if (saidByReader(sentence, hit.first)) continue;
    if (praised.some(({ first, last }) => first < hit.last && hit.first < last)) continue;
    // "She has not: she asked to hand it over": a denial ends at a colon.
    if (hit.set === 'fault-omitted' && words.slice(hit.first, hit.last).includes(':')) continue;
    if (
      (hit.set === 'left-undone' || hit.set === 'might-have') &&
      reading.kind !== 'press-release' &&
      statementAt(sentence, hit.first).reported
    )
      continue;
    const denied = negated(hit, scene);
    if (hit.set === 'pointed-question' && words[sentence.last - 1] !== '?') continue;
    if (hit.set === 'capability' ? !denied && !asks : denied) continue;
    const link = linkOf(hit, scene);
    if (!link || (hit.set === 'left-undone' && !(leftUndone && plainlyOf(link, scene)))) continue;
    let weight = WEIGHT[hit.set] * link.share;
    if (
      hit.set !== 'might-have' &&
      hit.set !== 'capability' &&
      hit.set !== 'fault-reproach' &&
      supposed(link.actor, scene)
    )
      weight *= 0.4;
    by[hit.set] = Math.max(by[hit.set] ?? 0, weight);
    if (weight > best) {
      best = weight;
      target = link.actor;
    }
  }
  target ??= actors.find(({ officer, who }) => officer && !scene.speaking.some((speaker) => speaker.who === who));
  if (!target) return undefined;
  const sum = Object.values(by).reduce((total, value) => total + value, 0);
  let evidence = best > 0 ? best + 0.35 * (sum - best) : -TONE_ALONE;
  const irony = Math.min(count('blame-irony'), 2);
  evidence += irony * 0.6;
  if (has('blame-contrast')) evidence += 0.4;
  if (has('blame-time')) evidence += 0.5;
  if (words[sentence.last - 1] === '?') evidence += best > 1 ? 0 : -0.5;
  if (reading.writer.role === 'member' || reading.writer.role === 'political-assistant') evidence += 0.2;

  evidence += scene.around - mitigation(scene, irony);
  return { evidence, actor: target };
};

/** What stands wholly inside each of these sentences, which are in order. */
const bySentence = <T extends { first: number; last: number }>(
  items: readonly T[],
  sentences: readonly Sentence[],
): T[][] => {
  const groups = sentences.map((): T[] => []);
  const starts = sentences.map(({ first }) => first);
  for (const item of items) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= item.first) low = middle;
      else high = middle;
    }
    const sentence = sentences[low];
    if (sentence && item.first >= sentence.first && item.last <= sentence.last) groups[low]?.push(item);
  }
  return groups;
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
  if (to.length !== 1 || only?.identity.kind !== 'officer') return undefined;
  // "Dear residents", with an officer alone in To and the residents in Cc: "you" is not the officer.
  const greeting = reading.paragraphs.find(({ part }) => part === 'salutation');
  const greetsSomebody = greeting?.reading.mentions.some(({ kind }) => kind === 'officer') === true;
  const plain = greeting === undefined || greetsSomebody || reading.audience.outsiders.length === 0;
  return plain ? only.identity.person : undefined;
};

/** Those whose words a quotation inside a sentence repeats. */
const OTHERS = new Set([
  'you',
  'your',
  'article',
  'headline',
  'editorial',
  'script',
  'paper',
  'letter',
  'report',
  'piece',
  'post',
  'gazette',
]);

/** Sets of phrases that weigh against an officer by their tone alone. */
const TONES: ReadonlySet<string> = new Set(['blame-irony', 'blame-time', 'blame-contrast', 'flat-contradiction']);

const PARTS: readonly Paragraph['part'][] = ['subject', 'heading', 'body'];

/** Whether a draft names anybody who may be criticised: an officer by name, by office, by deed or as a colleague. */
const namesOfficer = ({ paragraphs, writer, has }: Reading, members: boolean): boolean =>
  has('officer-by-deed', PARTS) ||
  (writer.role === 'officer' && has('officer-colleague', PARTS)) ||
  paragraphs.some(
    ({ part, reading: { mentions } }) =>
      PARTS.includes(part) && mentions.some(({ kind }) => kind === 'officer' || (members && kind === 'member')),
  );

/** Whether a paragraph has anybody in it whom a pronoun after it may stand for, or who may be quoted there. */
const namesSomebody = ({ reading: { mentions, hits } }: Paragraph): boolean =>
  mentions.length > 0 ||
  hits.some(({ set }) => set === 'officer-by-deed' || set === 'officer-colleague' || set === 'said-so');

/**
 * The sentences that name an officer and may criticise one, in order, each with what is to be weighed in it.
 * @param members Whether members are asked about as officers are.
 */
const scenesOf = (reading: Reading, members: boolean): readonly Scene[] => {
  // Without one of these there is nothing to weigh, and what comes after the last of them is not looked at.
  const telling = new Set(
    reading.paragraphs.filter(
      ({ part, reading: { hits } }) => PARTS.includes(part) && hits.some(({ set }) => isFault(set) || TONES.has(set)),
    ),
  );
  const final = [...telling].at(-1);
  const scenes: Scene[] = [];
  const addressed = addressedOfficer(reading);
  if (!final || !(addressed || namesOfficer(reading, members))) return scenes;
  const context: { -readonly [Name in keyof ActorContext]: ActorContext[Name] } = {
    before: undefined,
    addressed,
    writerIsOfficer: reading.writer.role === 'officer',
    members,
    outsiders: outsidersOf(reading),
  };
  const byParagraph = new Map<Paragraph, Sentence[]>();
  for (const sentence of reading.sentences(PARTS)) {
    const list = byParagraph.get(sentence.paragraph);
    if (list) list.push(sentence);
    else byParagraph.set(sentence.paragraph, [sentence]);
  }
  let speaker: Officer | Member | undefined | null = null;
  for (const paragraph of reading.paragraphs) {
    if (!PARTS.includes(paragraph.part)) continue;
    const { words } = paragraph.reading;
    const opensQuoted = /^["“‘]$/.test(words[0] ?? '');
    if (!opensQuoted) speaker = null;
    const tells = telling.has(paragraph);
    if (!tells && !namesSomebody(paragraph)) continue;
    const actors = actorsOf(paragraph, words, context);
    if (!tells && !paragraph.reading.hits.some(({ set }) => set === 'said-so')) {
      context.before = lastHuman(actors, paragraph) ?? context.before;
      continue;
    }
    const sentences = byParagraph.get(paragraph) ?? [];
    const actorsBy = bySentence(actors, sentences);
    const hitsBy = bySentence<Hit>(paragraph.reading.hits, sentences);
    let previous: Actor | undefined;
    for (const [index, sentence] of sentences.entries()) {
      const mine = actorsBy[index] as Actor[];
      const hits = hitsBy[index] as Hit[];
      const speaking = speakingIn(mine, hits, words, sentence);
      if (speaking.length) speaker = speaking[0]?.who;
      const next = hitsBy[index + 1] ?? [];
      const tone = (at: number): number => toneOf(sentences[at], hitsBy[at] ?? [], words, actorsBy[at] ?? [], mine);
      const around = Math.min(2.4, tone(index - 1) * 0.6 + tone(index + 1));
      const scene: Scene = {
        sentence,
        words,
        actors: mine,
        hits,
        next,
        around,
        speaking,
      };
      const quoted = isQuoted(paragraph.reading.tokens, Math.min(sentence.first + 1, sentence.last - 1));
      const officerHere = mine.some(({ officer }) => officer);
      if (!officerHere && !previous) continue;
      if (
        speaker !== null &&
        quoted &&
        !mine.some(({ officer, pronoun, who }) => officer && !pronoun && who !== speaker)
      )
        continue;
      if (officerHere) scenes.push(scene);
      previous = mine.find(({ officer }) => officer);
    }
    if (paragraph === final) break;
    context.before = lastHuman(actors, paragraph) ?? context.before;
  }
  return scenes;
};

const scenesOfOfficers = perReading((reading) => scenesOf(reading, false));
const scenesOfOfficersAndMembers = perReading((reading) => scenesOf(reading, true));

/**
 * Finds criticism of an identifiable officer's conduct, capability, diligence, judgement or honesty in the writer's own
 * text. It does not ask who will read the draft.
 * @param sought Where it matters more or less than in public, or of members too.
 * @returns One place for each sentence or run of sentences, in order.
 */
export const criticismOfOfficer = (reading: Reading, sought: CriticismSought = {}): Criticism[] => {
  const { members = false, enough = ENOUGH_IN_PUBLIC } = sought;
  const own = reading.writer.officer ?? reading.writer.member;
  const scenes = members ? scenesOfOfficersAndMembers(reading) : scenesOfOfficers(reading);
  return scenes.flatMap((scene): Criticism[] => {
    const judged = weigh(scene, reading, sought);
    if (!judged || judged.evidence < enough) return [];
    const { actor, evidence } = judged;
    const { who } = actor;
    if (own && who?.email === own.email) return [];
    if (!who && isOfLongAgo(scene.sentence)) return [];
    const { paragraph, field, start, end } = scene.sentence;
    const { tokens, mentions } = paragraph.reading;
    const mention = mentions.find(
      ({ first, last, kind }) => first === actor.first && last === actor.last && kind !== 'member',
    );
    return [
      {
        field,
        start,
        end,
        officer: who && 'jobTitle' in who ? who : undefined,
        member: who && 'roles' in who ? who : undefined,
        named: tokens.text.slice(tokens.start[actor.first], tokens.end[actor.last - 1]),
        called: mention && asMentioned(paragraph.reading, mention),
        plain: evidence >= PLAIN,
        evidence,
      },
    ];
  });
};
