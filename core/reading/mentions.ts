import { SHAPE, type TokenTable } from '../language/scan.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { goesOn, inSmallLetters, isSentenceStart, nextIsProperNoun, previousIsProperNoun } from './capitals.ts';
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

/** The longest ending with an apostrophe: "'ll". */
const LONGEST_ENDING = 3;

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

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** What every search for the mentions of one council goes by, all words as numbers of its vocabulary. */
interface Known {
  /** Every name by its first word, the longest first. */
  readonly byFirst: ReadonlyMap<number, readonly Entry[]>;
  readonly words: MentionWords;
  readonly ofId: number;
  readonly forId: number;
  readonly theId: number;
  readonly thenId: number;
  readonly possessive: number;
  readonly chiefExecutive: readonly [chief: number, executive: number];
  readonly townHall: readonly [town: number, hall: number];
  readonly otherBodies: ReadonlySet<number>;
  /** Words that a mention can start with; most words cannot. */
  readonly starts: Uint8Array;
}

/** How many words at most stand between those of an office, fillers and all. */
const LONGEST_OFFICE = 12;
/** Initials at most before a surname. */
const INITIALS = 3;
/** Words at most of a name that the profile does not know. */
const UNKNOWN_NAME = 2;
/** Ranks and services at most of an office by its words: "the Senior Assistant Director of Parks". */
const RANKS = 3;
const SERVICES = 4;

/** One search for mentions in one text. */
class MentionSearch {
  private readonly mentions: Mention[] = [];

  constructor(
    private readonly tokens: TokenTable,
    private readonly known: Known,
  ) {}

  run(): Mention[] {
    const { starts } = this.known;
    const { word, count } = this.tokens;
    let token = 0;
    while (token < count) {
      const id = word[token] as number;
      const found = id !== 0 && starts[id] && !this.is(token, SHAPE.punctuation) ? this.at(token, id) : undefined;
      if (found) this.mentions.push(found);
      token = found ? found.last : token + 1;
    }
    return this.mentions;
  }

  private at(token: number, id: number): Mention | undefined {
    const { memberTitle, honorific } = this.known.words;
    if (memberTitle.has(id)) return this.titledMember(token);
    return (
      (honorific.has(id) && this.isTitleHere(token) ? this.titledPerson(token) : undefined) ??
      this.knownName(token, id) ??
      this.officeByWords(token) ??
      this.councilBody(token, id)
    );
  }

  private is(token: number, flag: number): boolean {
    return token < this.tokens.count && ((this.tokens.shape[token] as number) & flag) !== 0;
  }

  private capital(token: number): boolean {
    return this.is(token, SHAPE.capital);
  }

  /** Whether a word is written as a name is, or can be nothing else where its writer gives capitals to nothing. */
  private isName(token: number): boolean {
    if (this.capital(token)) return true;
    const id = this.wordAt(token);
    return this.known.byFirst.has(id) && !this.known.words.isOrdinary(id) && inSmallLetters(this.tokens, token);
  }

  /** Whether "Mr" or "Miss" is a title: "we shall miss Okafor" has none. */
  private isTitleHere(token: number): boolean {
    return this.capital(token) || inSmallLetters(this.tokens, token);
  }

  private length(token: number): number {
    return (this.tokens.end[token] as number) - (this.tokens.start[token] as number);
  }

  private wordAt(token: number): number {
    return token >= 0 && token < this.tokens.count ? (this.tokens.word[token] as number) : 0;
  }

  private isMark(token: number, code: number): boolean {
    return token < this.tokens.count && this.tokens.text.charCodeAt(this.tokens.start[token] as number) === code;
  }

  /** One past a token, and past the full stop of an abbreviation after it: "Cllr.", "Mr.". */
  private pastTitle(token: number): number {
    return this.isMark(token + 1, FULL_STOP) ? token + 2 : token + 1;
  }

  /** One past the end of these words at a token, fillers and a comma allowed between words of an office; -1 if not there. */
  private match(ids: readonly number[], token: number, office: boolean): number {
    const { filler } = this.known.words;
    let at = token;
    for (let index = 0; index < ids.length; index++) {
      if (index > 0 && office)
        while (
          (filler.has(this.wordAt(at)) || this.isMark(at, COMMA)) &&
          this.wordAt(at) !== ids[index] &&
          at - token < LONGEST_OFFICE
        )
          at++;
      else if (index > 0 && this.isMark(at, FULL_STOP)) at++;
      if (this.wordAt(at) !== ids[index]) return -1;
      at++;
    }
    return at;
  }

  /** Whether the first name at a token may be somebody's. */
  private isFirstNameOf(token: number, bearer: Bearer): boolean {
    const { text, start, end } = this.tokens;
    const name = bearer.kind === 'officer' ? bearer.officer.name : bearer.kind === 'member' ? bearer.member.name : '';
    return mayBeGivenName(text.slice(start[token], end[token]), name);
  }

  /** The name that follows a title, and whose it is: "D. Kerr", "Joan Hartley", "Marsh". */
  private nameAfterTitle(
    token: number,
    wanted: 'member' | 'either',
  ): { readonly last: number; readonly bearer?: Bearer } {
    let at = token;
    while (this.capital(at) && this.length(at) === 1 && at - token < INITIALS) at = this.pastTitle(at);
    for (let skip = 0; skip < 2; skip++) {
      const found = this.known.byFirst
        .get(this.wordAt(at + skip))
        ?.find(
          ({ ids, entry: { form, bearer } }) =>
            (form === 'surname' || form === 'full') &&
            (bearer.kind === 'member' || (wanted === 'either' && bearer.kind === 'officer')) &&
            this.match(ids, at + skip, false) > 0,
        );
      if (
        found &&
        this.isName(at + skip) &&
        (skip === 0 || (this.isName(at) && this.isFirstNameOf(at, found.entry.bearer)))
      )
        return { last: this.match(found.ids, at + skip, false), bearer: found.entry.bearer };
      if (!this.isName(at)) break;
    }
    let last = at;
    while (this.capital(last) && last - at < UNKNOWN_NAME && !this.is(last, SHAPE.punctuation)) last++;
    // "O'Brien" is one name; "Mr Bell's" ends before its ending.
    if (this.is(last, SHAPE.joined) && this.length(last) > LONGEST_ENDING) last++;
    return { last };
  }

  /** "Cllr Mrs C. Moss", "the councillors". */
  private titledMember(token: number): Mention {
    const { memberTitle, honorific } = this.known.words;
    const after = this.pastTitle(token);
    if (this.isName(after) && !memberTitle.has(this.wordAt(after))) {
      const name = honorific.has(this.wordAt(after)) ? after + 1 : after;
      const { last, bearer } = this.nameAfterTitle(name, 'member');
      if (last > name) return { kind: 'member', first: token, last, form: 'titled', ...(bearer ? { bearer } : {}) };
    }
    return { kind: 'member', first: token, last: token + 1, form: 'role' };
  }

  /** "Mr D. Kerr", "Mrs Pasco". */
  private titledPerson(token: number): Mention | undefined {
    const after = this.pastTitle(token);
    if (!this.isName(after)) return undefined;
    const { last, bearer } = this.nameAfterTitle(after, 'either');
    if (last <= after) return undefined;
    const kind = bearer ? bearer.kind : 'person';
    return { kind, first: token, last, form: 'titled', ...(bearer ? { bearer } : {}) };
  }

  /** Somebody or something that the profile knows by a name that stands at a token. */
  private knownName(token: number, id: number): Mention | undefined {
    for (const { ids, entry } of this.known.byFirst.get(id) ?? []) {
      const last = this.match(ids, token, entry.form === 'office');
      const kind = last < 0 ? undefined : this.kindOf(entry, token, last);
      if (kind === 'person') return { kind, first: token, last, form: 'role' };
      if (kind) return { kind, first: token, last, form: entry.form, bearer: entry.bearer };
    }
    return undefined;
  }

  /** What a name mentions where it stands: its bearer, a `person` who holds the office elsewhere, or nobody. */
  private kindOf(entry: NameEntry, first: number, last: number): MentionKind | undefined {
    const { kind } = entry.bearer;
    switch (entry.form) {
      case 'ambiguous-party':
        return this.isPartyHere(first, last) ? kind : undefined;
      case 'party': {
        // "The Hillside Conservatives" are the party of a ward.
        const local = this.known.words.place.has(this.wordAt(first - 1));
        return entry.words.length > 1 || local || !previousIsProperNoun(this.tokens, first) ? kind : undefined;
      }
      case 'office':
        if (kind === 'member' && !this.capital(first)) return undefined;
        return this.ofAnotherBody(last) || this.ownedByAnother(first) || this.ofThePast(first) ? 'person' : kind;
      default:
        return (this.capital(first) ? this.isNameHere(entry, first, last) : this.isSmallName(entry, first, last))
          ? kind
          : undefined;
    }
  }

  /**
   * Whether a name without capitals means somebody. A part of it at least must be no ordinary word, and it must be whole; where
   * the writer gives capitals to nothing a first name will do, but no surname: Marsh and Moss are words, though not of ours.
   */
  private isSmallName({ form }: NameEntry, first: number, last: number): boolean {
    if (form !== 'full' && !(form === 'first-name' && inSmallLetters(this.tokens, first))) return false;
    for (let token = first; token < last; token++)
      if (!this.is(token, SHAPE.punctuation) && !this.known.words.isOrdinary(this.wordAt(token))) return true;
    return false;
  }

  /** Whether the name of a party that is an ordinary word too means the party: "Labour", "the Greens". */
  private isPartyHere(first: number, last: number): boolean {
    const { tokens } = this;
    const { memberTitle, partyNoun, partyDeed } = this.known.words;
    if (memberTitle.has(this.wordAt(first - 1))) return false;
    const next = this.wordAt(last);
    if (!this.capital(first)) return partyNoun.has(next) && inSmallLetters(tokens, first);
    if (partyNoun.has(next)) return true;
    if (this.is(first, SHAPE.allCapitals)) return false;
    // "Reform's Millfield branch", but "Green's a good colour".
    if (next === this.known.possessive && this.capital(last + 1)) return true;
    // "Labour has given up": at the start of a sentence only a party acts.
    if (isSentenceStart(tokens, first)) return partyDeed.has(next);
    // "Kingsmead Green", "the Brass Tories": after another capital it is part of a name.
    return !previousIsProperNoun(tokens, first) && !nextIsProperNoun(tokens, last);
  }

  /** Whether a capital word or two that are somebody's name mean them: "Marsh", but not "Marsh Lane". */
  private isNameHere({ form }: NameEntry, first: number, last: number): boolean {
    const { tokens } = this;
    const alone = form === 'surname' || form === 'first-name';
    // "GARETH IS LATE": where every letter is a capital, a capital beside says nothing.
    if (form === 'first-name' && this.inCapitals(first, last)) return !this.known.words.isOrdinary(this.wordAt(first));
    // "Marsh Lane", "Price Street", "Green Lane": a name before another capital is a place or somebody else.
    if (alone && (nextIsProperNoun(tokens, last) || previousIsProperNoun(tokens, first))) return false;
    // "Grant money", "Bell tower": at the start of a sentence an ordinary word has a capital for that alone.
    const opens = form === 'surname' && isSentenceStart(tokens, first);
    return !opens || (!this.known.words.isOrdinary(this.wordAt(first)) && goesOn(tokens, last));
  }

  /** Whether a name and the words beside it are written in capitals throughout. */
  private inCapitals(first: number, last: number): boolean {
    const beside = last < this.tokens.count && this.is(last, SHAPE.word) ? last : first - 1;
    return this.is(first, SHAPE.allCapitals) && beside >= 0 && this.is(beside, SHAPE.allCapitals);
  }

  /** Whether "of Combe Water" follows: an office of somebody else's. */
  private ofAnotherBody(last: number): boolean {
    const { ofId, theId, otherBodies, words } = this.known;
    if (this.wordAt(last) !== ofId) return false;
    const at = this.wordAt(last + 1) === theId ? last + 2 : last + 1;
    // "The Chief Executive of the water company"
    if (otherBodies.has(this.wordAt(at)) || otherBodies.has(this.wordAt(at + 1))) return true;
    return this.capital(at) && !words.ownName.has(this.wordAt(at)) && !words.councilBody.has(this.wordAt(at));
  }

  /** Whether "Fenland's" stands before: the officer is another body's. */
  private ownedByAnother(token: number): boolean {
    const { ownName, place, councilBody, service } = this.known.words;
    const owner = token - 2;
    const id = this.wordAt(owner);
    return (
      owner >= 0 &&
      this.wordAt(token - 1) === this.known.possessive &&
      this.capital(owner) &&
      (id === 0 || !isSentenceStart(this.tokens, owner)) &&
      ![ownName, place, councilBody, service].some((own) => own.has(id)) &&
      this.mentions[this.mentions.length - 1]?.last !== owner + 1
    );
  }

  /** Whether "the then" stands before: who held the office once. */
  private ofThePast(token: number): boolean {
    return this.wordAt(token - 1) === this.known.thenId && this.wordAt(token - 2) === this.known.theId;
  }

  /** One past the words of a class that stand at a token, so many at most. */
  private past(words: ReadonlySet<number>, token: number, most: number): number {
    let at = token;
    while (at - token < most && words.has(this.wordAt(at))) at++;
    return at;
  }

  /** One past "of (the) planning service" at a token; the token itself where no service is named there. */
  private pastService(token: number): number {
    const { ofId, forId, theId, words } = this.known;
    const joins = this.wordAt(token);
    if (joins !== ofId && joins !== forId) return token;
    const service = this.wordAt(token + 1) === theId ? token + 2 : token + 1;
    const last = this.past(words.service, service, SERVICES);
    return last > service ? last : token;
  }

  /** Offices by their words: "the Head of Planning", "your highways officer", "planning officers", "the Planning Committee". */
  private officeByWords(token: number): Mention | undefined {
    const { words, ofId, forId, chiefExecutive } = this.known;
    const service = this.past(words.officeRank, token, RANKS);
    const pastService = this.past(words.service, service, SERVICES);
    const head = this.past(words.officeRank, pastService, token + RANKS + SERVICES - pastService);
    const ofService = pastService > service;
    const id = this.wordAt(head);
    const next = this.wordAt(head + 1);
    if (words.officeHead.has(id) && (ofService || next === ofId || next === forId)) {
      const last = this.pastService(head + 1);
      if (!ofService && last === head + 1) return undefined;
      const kind = this.ownedByAnother(token) || this.ofThePast(token) ? 'person' : 'officer';
      return { kind, first: token, last, form: 'role' };
    }
    if (chiefExecutive.every((word, place) => this.wordAt(token + place) === word)) {
      const last = token + chiefExecutive.length;
      const kind = this.ofAnotherBody(last) || this.ofThePast(token) ? 'person' : 'officer';
      return { kind, first: token, last, form: 'role' };
    }
    if (words.officeHeadPlural.has(id)) return { kind: 'staff', first: token, last: head + 1, form: 'role' };
    return ofService && words.councilBody.has(id)
      ? { kind: 'council', first: token, last: head + 1, form: 'role' }
      : undefined;
  }

  /** "The council", "Town Hall". */
  private councilBody(token: number, id: number): Mention | undefined {
    const { words, townHall } = this.known;
    const inTownHall = townHall.every((word, place) => this.wordAt(token + place) === word);
    if (!inTownHall && !words.councilBody.has(id)) return undefined;
    return { kind: 'council', first: token, last: inTownHall ? token + townHall.length : token + 1, form: 'role' };
  }
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

  const id = (word: (typeof MENTION_WORDS)[number]): number => vocabulary.idOf(word);
  const otherBodies = new Set(OTHER_BODIES.map((word) => vocabulary.idOf(word)));
  otherBodies.delete(0);
  const starts = new Uint8Array(vocabulary.size);
  const { memberTitle, honorific, officeRank, officeHead, officeHeadPlural, service, councilBody } = words;
  for (const set of [memberTitle, honorific, officeRank, officeHead, officeHeadPlural, service, councilBody])
    for (const word of set) starts[word] = 1;
  for (const word of [...byFirst.keys(), id('chief'), id('town')]) starts[word] = 1;

  const known: Known = {
    byFirst,
    words,
    ofId: id('of'),
    forId: id('for'),
    theId: id('the'),
    thenId: id('then'),
    possessive: id("'s"),
    chiefExecutive: [id('chief'), id('executive')],
    townHall: [id('town'), id('hall')],
    otherBodies,
    starts,
  };
  return { find: (tokens) => new MentionSearch(tokens, known).run() };
};

/** Words that {@link compileMentions} needs in the vocabulary beside names. */
export const MENTION_WORDS = [
  'of',
  'for',
  'the',
  'then',
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
