import type { Member, Officer } from '../../council/council.ts';
import { SHAPE } from '../../language/scan.ts';
import { personOf } from '../names.ts';
import type { Paragraph } from '../reading.ts';

/** Somebody or something in a text that can do things: an officer, or anybody else. */
export interface Actor {
  /** Tokens taken, `last` one past the end. */
  readonly first: number;
  readonly last: number;
  /** An identifiable officer of the council, or a pronoun that stands for one; a member too, where members are asked about. */
  readonly officer: boolean;
  /** Who it is, where the council's profile knows. */
  readonly who: Officer | Member | undefined;
  /** `he`, `she`, `you`: named only by what went before. */
  readonly pronoun: boolean;
  /** Named by what they did and not by name or title: "whoever in highways". */
  readonly deed: boolean;
}

/** What is known about an officer from earlier text: the last human being spoken of. */
export interface Antecedent {
  readonly officer: boolean;
  readonly who: Officer | Member | undefined;
}

const SINGULAR = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);
const FIRST_PERSON = new Set(['i', 'we']);
const CLAUSE_STARTS = new Set(['that', 'if', 'when', 'and', 'because', 'as', 'while', 'but', 'so', 'since']);
/** How far a possession may stand from its owner: "Mr Bell's winter gritting plan". */
const POSSESSION = 4;

/** What a paragraph's pronouns are read with. */
export interface ActorContext {
  /** The last human being named in the paragraph before. */
  readonly before: Antecedent | undefined;
  /** The officer who is addressed as "you", in a message that others read too. */
  readonly addressed: Officer | undefined;
  /** Whether an officer writes, whose colleagues are officers too. */
  readonly writerIsOfficer: boolean;
  /** Whether members are asked about as officers are. */
  readonly members: boolean;
  /** First names that belong to an outsider in this draft, folded. */
  readonly outsiders: ReadonlySet<string>;
}

/**
 * Everybody in a paragraph who can be the subject of a verb, in order.
 * @param words The paragraph's folded words, by token.
 */
export const actorsOf = (paragraph: Paragraph, words: readonly string[], context: ActorContext): Actor[] => {
  const { tokens, mentions, hits } = paragraph.reading;
  const taken = new Array<Actor | undefined>(tokens.count).fill(undefined);
  const put = (first: number, last: number, officer: boolean, rest: Partial<Actor> = {}): void => {
    for (let token = first; token < last; token++) if (taken[token]) return;
    const { who, pronoun = false, deed = false } = rest;
    taken.fill({ first, last, officer, who, pronoun, deed }, first, last);
  };
  for (const mention of mentions) {
    if (mention.kind === 'media' || mention.kind === 'party') continue;
    const outsider = mention.form === 'first-name' && context.outsiders.has(words[mention.first] as string);
    const officer = (mention.kind === 'officer' || (context.members && mention.kind === 'member')) && !outsider;
    put(mention.first, mention.last, officer, { who: officer ? personOf(mention.bearer) : undefined });
  }
  const longestFirst = hits
    .filter(({ set }) => set === 'officer-by-deed' || (context.writerIsOfficer && set === 'officer-colleague'))
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last } of longestFirst) {
    // "Marcus Bell, who is in charge of highways": what tells of somebody right after the name.
    const who = words[first - 2] === 'who' ? taken[first - 4]?.who : undefined;
    put(first, last, true, { deed: true, who });
  }
  for (const hit of hits) {
    if (hit.set !== 'other-party') continue;
    // What an officer has is the officer's: "Ms Grant's department", "her scheme".
    let owned = false;
    for (let token = hit.first - 1; token >= Math.max(0, hit.first - POSSESSION) && !owned; token--)
      owned =
        ["'s", 'his', 'her'].includes(words[token] as string) &&
        (token === 0 || words[token] !== "'s" || taken[token - 1] !== undefined);
    if (!owned) put(hit.first, hit.last, false);
  }
  let last = context.before;
  for (let token = 0; token < tokens.count; token++) {
    const actor = taken[token];
    if (actor) {
      if (actor.first === token && isHuman(actor, paragraph)) {
        last = { officer: actor.officer, who: actor.who };
      }
      continue;
    }
    const word = words[token] as string;
    if (SINGULAR.has(word)) {
      const meant = last?.officer ? last : undefined;
      put(token, token + 1, meant !== undefined, {
        who: meant?.who,
        pronoun: true,
      });
    } else if (FIRST_PERSON.has(word)) put(token, token + 1, false, { pronoun: true });
    else if (word === 'you') {
      const before = words[token - 1];
      if (context.addressed) put(token, token + 1, true, { who: context.addressed, pronoun: true });
      else if (
        before === undefined ||
        CLAUSE_STARTS.has(before) ||
        ((tokens.shape[token - 1] as number) & SHAPE.punctuation) !== 0
      )
        put(token, token + 1, false, { pronoun: true });
    }
  }
  return taken.filter((actor, token): actor is Actor => actor?.first === token);
};

const isHuman = (actor: Actor, paragraph: Paragraph): boolean =>
  actor.officer ||
  paragraph.reading.mentions.some(
    ({ first, kind }) => first === actor.first && (kind === 'member' || kind === 'person'),
  );

/** The last human being spoken of among these actors, for the pronouns of what follows. */
export const lastHuman = (actors: readonly Actor[], paragraph: Paragraph): Antecedent | undefined => {
  for (let index = actors.length - 1; index >= 0; index--) {
    const actor = actors[index] as Actor;
    if (!actor.pronoun && isHuman(actor, paragraph)) return { officer: actor.officer, who: actor.who };
  }
  return undefined;
};
