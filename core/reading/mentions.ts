import { isCapital, SHAPE, type TokenTable } from '../language/scan.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { type Bearer, isOfficeFiller, mayBeGivenName, type NameEntry, type NameForm } from './names.ts';

/**
 * Somebody or something named in a draft.
 * `officer` and `member` are identifiable people or offices of the council; `staff` is its officers in general;
 * `person` is anybody else; `council` is the council or one of its bodies.
 */
export type MentionKind = 'officer' | 'member' | 'staff' | 'person' | 'party' | 'council' | 'media';

export interface Mention {
  readonly kind: MentionKind;
  /** Tokens taken, `last` one past the end. */
  readonly first: number;
  readonly last: number;
  /** Who it is, where the council's profile knows. */
  readonly bearer?: Bearer;
  /** How it was named. A `first-name` or `surname` alone is a guess that the rest of the draft confirms or not. */
  readonly form: NameForm | 'titled' | 'role';
}

/** Bodies with chief executives and directors of their own. */
const OTHER_BODIES = 'company firm trust charity association society union university college hospital bank club'.split(
  ' ',
);

interface Entry {
  readonly ids: readonly number[];
  readonly entry: NameEntry;
}

/** Word classes that mentions are made of, as numbers of the vocabulary. */
export interface MentionWords {
  readonly memberTitle: ReadonlySet<number>;
  readonly honorific: ReadonlySet<number>;
  readonly officeRank: ReadonlySet<number>;
  readonly officeHead: ReadonlySet<number>;
  readonly officeHeadPlural: ReadonlySet<number>;
  readonly service: ReadonlySet<number>;
  readonly councilBody: ReadonlySet<number>;
  readonly partyNoun: ReadonlySet<number>;
  readonly partyDeed: ReadonlySet<number>;
  /** Words of the names of the council's wards. */
  readonly place: ReadonlySet<number>;
  readonly filler: ReadonlySet<number>;
  /** Words of the council's own name. */
  readonly ownName: ReadonlySet<number>;
  /** Whether a word is one of ordinary English: "Grant", "Bell", but not "Okafor". */
  isOrdinary(id: number): boolean;
}

/** Finds mentions in scanned text. */
export interface MentionFinder {
  find(tokens: TokenTable): Mention[];
}

/**
 * Compiles the names of a council for one vocabulary.
 * @param names Every name to be known.
 * @param vocabulary Must hold every word of the names.
 * @param words Word classes by number.
 */
export const compileMentions = (
  names: readonly NameEntry[],
  vocabulary: Vocabulary,
  words: MentionWords,
): MentionFinder => {
  const byFirst = new Map<number, Entry[]>();
  for (const entry of names) {
    const ids = entry.words.map((word) => vocabulary.idOf(word));
    if (ids.some((id) => id === 0)) continue;
    const list = byFirst.get(ids[0] as number) ?? [];
    list.push({ ids, entry });
    byFirst.set(ids[0] as number, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.ids.length - a.ids.length);

  const ofId = vocabulary.idOf('of');
  const forId = vocabulary.idOf('for');
  const theId = vocabulary.idOf('the');
  const thenId = vocabulary.idOf('then');
  const possessive = vocabulary.idOf("'s");
  const chief = vocabulary.idOf('chief');
  const executive = vocabulary.idOf('executive');
  const otherBodies = new Set(OTHER_BODIES.map((word) => vocabulary.idOf(word)));
  otherBodies.delete(0);
  const townHall = [vocabulary.idOf('town'), vocabulary.idOf('hall')] as const;
  /** Words that a mention can start with; most words cannot. */
  const starts = new Uint8Array(vocabulary.size);
  const { memberTitle, honorific, officeRank, officeHead, officeHeadPlural, service, councilBody } = words;
  for (const set of [memberTitle, honorific, officeRank, officeHead, officeHeadPlural, service, councilBody])
    for (const id of set) starts[id] = 1;
  for (const id of [...byFirst.keys(), chief, townHall[0]]) starts[id] = 1;

  return {
    find(tokens) {
      const mentions: Mention[] = [];
      const { word, shape, count } = tokens;
      const is = (token: number, flag: number): boolean => token < count && ((shape[token] as number) & flag) !== 0;
      const capital = (token: number): boolean => is(token, SHAPE.capital);
      const wordAt = (token: number): number => (token >= 0 && token < count ? (word[token] as number) : 0);
      const fullStop = (token: number): boolean =>
        token < count && tokens.text.charCodeAt(tokens.start[token] as number) === 0x2e;
      const comma = (token: number): boolean =>
        token < count && tokens.text.charCodeAt(tokens.start[token] as number) === 0x2c;

      /** One past the end of these words at `token`, fillers and a comma allowed between words of an office; -1 if not there. */
      const match = (ids: readonly number[], token: number, office: boolean): number => {
        let at = token;
        for (let index = 0; index < ids.length; index++) {
          if (index > 0 && office)
            while ((words.filler.has(wordAt(at)) || comma(at)) && wordAt(at) !== ids[index] && at - token < 12) at++;
          else if (index > 0 && fullStop(at)) at++;
          if (wordAt(at) !== ids[index]) return -1;
          at++;
        }
        return at;
      };
      /** Whether the first name at a token may be somebody's. */
      const isFirstNameOf = (token: number, bearer: Bearer): boolean => {
        const name =
          bearer.kind === 'officer' ? bearer.officer.name : bearer.kind === 'member' ? bearer.member.name : '';
        return mayBeGivenName(tokens.text.slice(tokens.start[token], tokens.end[token]), name);
      };
      const surnameOf = (token: number, wanted: 'officer' | 'member' | 'either'): { last: number; bearer?: Bearer } => {
        // "Mr D. Kerr", "Cllr Joan Hartley", "Ms Marsh"
        let at = token;
        while (capital(at) && (tokens.end[at] as number) - (tokens.start[at] as number) === 1 && at - token < 3) {
          at++;
          if (fullStop(at)) at++;
        }
        for (let skip = 0; skip < 2; skip++) {
          const found = byFirst
            .get(wordAt(at + skip))
            ?.find(
              ({ ids, entry }) =>
                (entry.form === 'surname' || entry.form === 'full') &&
                (entry.bearer.kind === wanted ||
                  (wanted === 'either' && (entry.bearer.kind === 'officer' || entry.bearer.kind === 'member'))) &&
                match(ids, at + skip, false) > 0,
            );
          if (found && capital(at + skip) && (skip === 0 || (capital(at) && isFirstNameOf(at, found.entry.bearer))))
            return { last: match(found.ids, at + skip, false), bearer: found.entry.bearer };
          if (!capital(at)) break;
        }
        let last = at;
        while (capital(last) && last - at < 2 && !is(last, SHAPE.punctuation)) last++;
        return { last };
      };

      /** Whether "of Combe Water" follows: an office of somebody else's. */
      const ofAnotherBody = (last: number): boolean => {
        let at = wordAt(last) === ofId ? last + 1 : count;
        if (wordAt(at) === theId) at++;
        // "The Chief Executive of the water company"
        if (otherBodies.has(wordAt(at)) || otherBodies.has(wordAt(at + 1))) return true;
        return capital(at) && !words.ownName.has(wordAt(at)) && !words.councilBody.has(wordAt(at));
      };

      /** Whether "Fenland's" stands before: the officer is another body's. */
      const ownedByAnother = (token: number): boolean => {
        const owner = token - 2;
        return (
          owner >= 0 &&
          word[token - 1] === possessive &&
          capital(owner) &&
          (wordAt(owner) === 0 || !isSentenceStart(tokens, owner)) &&
          ![words.ownName, words.place, councilBody, service].some((own) => own.has(wordAt(owner))) &&
          mentions[mentions.length - 1]?.last !== owner + 1
        );
      };

      /** Whether "the then" stands before: who held the office once. */
      const ofThePast = (token: number): boolean => wordAt(token - 1) === thenId && wordAt(token - 2) === theId;

      let token = 0;
      while (token < count) {
        const id = word[token] as number;
        if (!starts[id] || is(token, SHAPE.punctuation)) {
          token++;
          continue;
        }
        let found: Mention | undefined;
        if (id && words.memberTitle.has(id)) {
          const after = fullStop(token + 1) ? token + 2 : token + 1;
          if (capital(after) && !words.memberTitle.has(wordAt(after))) {
            const skipHonorific = words.honorific.has(wordAt(after)) ? after + 1 : after;
            const { last, bearer } = surnameOf(skipHonorific, 'member');
            if (last > skipHonorific)
              found = { kind: 'member', first: token, last, form: 'titled', ...(bearer ? { bearer } : {}) };
          }
          found ??= { kind: 'member', first: token, last: token + 1, form: 'role' };
        } else if (id && words.honorific.has(id) && capital(token)) {
          const after = fullStop(token + 1) ? token + 2 : token + 1;
          if (capital(after)) {
            const { last, bearer } = surnameOf(after, 'either');
            if (last > after)
              found = {
                kind: bearer ? (bearer.kind as MentionKind) : 'person',
                first: token,
                last,
                form: 'titled',
                ...(bearer ? { bearer } : {}),
              };
          }
        }
        if (!found && id) {
          for (const { ids, entry } of byFirst.get(id) ?? []) {
            const office = entry.form === 'office';
            const last = match(ids, token, office);
            if (last < 0) continue;
            if (entry.form === 'ambiguous-party') {
              const next = wordAt(last);
              const beforeIsTitle = token > 0 && words.memberTitle.has(word[token - 1] as number);
              const sentenceStart = isSentenceStart(tokens, token);
              const capitals = is(token, SHAPE.allCapitals);
              // "Kingsmead Green", "the Brass Tories": after another capital it is part of a name.
              const afterName = previousIsProperNoun(tokens, token);
              const named =
                capital(token) && !sentenceStart && !capitals && !afterName && !nextIsProperNoun(tokens, last);
              const besideNoun = capital(token) && words.partyNoun.has(next);
              // "Labour has given up": at the start of a sentence only a party acts.
              const speaksAsParty = capital(token) && sentenceStart && !capitals && words.partyDeed.has(next);
              // "Reform's Millfield branch", but "Green's a good colour".
              const owns = capital(token) && !capitals && next === possessive && capital(last + 1);
              if (!(named || besideNoun || speaksAsParty || owns) || beforeIsTitle) continue;
              found = { kind: 'party', first: token, last, form: 'ambiguous-party', bearer: entry.bearer };
            } else if (entry.form === 'party') {
              // "The Hillside Conservatives" are the party of a ward.
              const local = token > 0 && words.place.has(word[token - 1] as number);
              if (entry.words.length === 1 && !local && previousIsProperNoun(tokens, token)) continue;
              found = { kind: 'party', first: token, last, form: 'party', bearer: entry.bearer };
            } else if (office) {
              if (entry.bearer.kind === 'member' && !capital(token)) continue;
              if (ofAnotherBody(last) || ownedByAnother(token) || ofThePast(token)) {
                found = { kind: 'person', first: token, last, form: 'role' };
                break;
              }
              found = {
                kind: entry.bearer.kind as MentionKind,
                first: token,
                last,
                form: 'office',
                bearer: entry.bearer,
              };
            } else if (capital(token)) {
              const alone = entry.form === 'surname' || entry.form === 'first-name';
              // "Marsh Lane", "Price Street", "Green Lane": a name before another capital is a place or somebody else.
              if (alone && (nextIsProperNoun(tokens, last) || previousIsProperNoun(tokens, token))) continue;
              // "Grant money", "Bell tower": at the start of a sentence an ordinary word has a capital for that alone.
              const opens = entry.form === 'surname' && isSentenceStart(tokens, token);
              if (opens && (words.isOrdinary(id) || !goesOn(tokens, last))) continue;
              found = {
                kind: entry.bearer.kind as MentionKind,
                first: token,
                last,
                form: entry.form,
                bearer: entry.bearer,
              };
            }
            if (found) break;
          }
        }
        if (!found && id) {
          // Offices by their words: "the Head of Planning", "your highways officer", "planning officers".
          let at = token;
          while (words.officeRank.has(wordAt(at)) && at - token < 3) at++;
          let services = 0;
          while (words.service.has(wordAt(at)) && services < 4) {
            at++;
            services++;
          }
          while (words.officeRank.has(wordAt(at)) && at - token < 7) at++;
          if (
            words.officeHead.has(wordAt(at)) &&
            (services > 0 || wordAt(at + 1) === ofId || wordAt(at + 1) === forId)
          ) {
            let last = at + 1;
            if (wordAt(last) === ofId || wordAt(last) === forId) {
              let after = last + 1;
              if (wordAt(after) === theId) after++;
              let tail = 0;
              while (
                (words.service.has(wordAt(after)) ||
                  (capital(after) && tail === 0 && services === 0 && words.service.has(wordAt(after)))) &&
                tail < 4
              ) {
                after++;
                tail++;
              }
              if (tail > 0) {
                last = after;
                services += tail;
              }
            }
            if (services > 0)
              found = {
                kind: ownedByAnother(token) || ofThePast(token) ? 'person' : 'officer',
                first: token,
                last,
                form: 'role',
              };
          } else if (wordAt(token) === chief && wordAt(token + 1) === executive) {
            found = {
              kind: ofAnotherBody(token + 2) || ofThePast(token) ? 'person' : 'officer',
              first: token,
              last: token + 2,
              form: 'role',
            };
          } else if (words.officeHeadPlural.has(wordAt(at))) {
            found = { kind: 'staff', first: token, last: at + 1, form: 'role' };
          } else if (services > 0 && words.councilBody.has(wordAt(at))) {
            found = { kind: 'council', first: token, last: at + 1, form: 'role' };
          }
        }
        if (!found && id && (words.councilBody.has(id) || (id === townHall[0] && wordAt(token + 1) === townHall[1])))
          found = { kind: 'council', first: token, last: id === townHall[0] ? token + 2 : token + 1, form: 'role' };
        if (found) {
          mentions.push(found);
          token = found.last;
        } else token++;
      }
      return mentions;
    },
  };
};

/** Whether words stand on the same line at a token: a surname alone on its line is a signature. */
const goesOn = ({ shape, count }: TokenTable, token: number): boolean =>
  token < count && ((shape[token] as number) & (SHAPE.lineStart | SHAPE.capital)) === 0;

/** Whether a token is the first word of its sentence or line, where a capital says nothing. */
export const isSentenceStart = (tokens: TokenTable, token: number): boolean => {
  if (((tokens.shape[token] as number) & SHAPE.lineStart) !== 0) return true;
  // The last sentence that starts at or before the token.
  let low = 0;
  let high = tokens.sentenceCount;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((tokens.sentences[middle] as number) <= token) low = middle;
    else high = middle;
  }
  let first = tokens.sentences[low] as number;
  while (first < token && ((tokens.shape[first] as number) & SHAPE.punctuation) !== 0) first++;
  if (first === token) return true;
  // A quotation begins a sentence of its own.
  const before = token > 0 ? tokens.text.charCodeAt(tokens.start[token - 1] as number) : 0;
  return before === 0x22 || before === 0x201c || before === 0x2018;
};

const nextIsProperNoun = (tokens: TokenTable, token: number): boolean =>
  token < tokens.count &&
  isCapital(tokens, token) &&
  ((tokens.shape[token] as number) & SHAPE.lineStart) === 0 &&
  tokens.end[token - 1] !== tokens.start[token];

const previousIsProperNoun = (tokens: TokenTable, token: number): boolean =>
  token > 0 &&
  isCapital(tokens, token - 1) &&
  ((tokens.shape[token] as number) & SHAPE.lineStart) === 0 &&
  ((tokens.shape[token] as number) & SHAPE.joined) === 0 &&
  !isSentenceStart(tokens, token - 1);

/** Words that {@link compileMentions} needs in the vocabulary beside names. */
export const MENTION_WORDS = [
  'of',
  'for',
  'the',
  'chief',
  'executive',
  'town',
  'hall',
  'and',
  'to',
  'with',
  'responsibility',
  'in',
  'a',
  "'s",
] as const;

/** Numbers of the words that may stand inside an office. */
export const officeFillers = (vocabulary: Vocabulary): Set<number> =>
  new Set(MENTION_WORDS.filter(isOfficeFiller).map((word) => vocabulary.idOf(word)));
