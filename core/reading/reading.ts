import type { Council } from '../council/council.ts';
import type { Directory } from '../council/directory.ts';
import { type PreElectionPeriod, preElectionPeriodOn } from '../council/pre-election-period.ts';
import { wardKey } from '../council/roles.ts';
import type { Draft, DraftKind } from '../draft/draft.ts';
import { type Part, type PartKind, partsOf, partText } from '../draft/parts.ts';
import type { PhraseSet } from '../language/phrases/index.ts';
import { scopeOf } from '../language/scope.ts';
import { numberOfSet, SETS } from './by-set.ts';
import { type LetterForm, readLetterForm } from './letter-form.ts';
import { type Audience, readAudience, readWriter, type Writer } from './people.ts';
import type { SetHit, TextReader, TextReading } from './text-reader.ts';
import { wardsIn } from './wards.ts';

/** A stretch of the body or the subject between blank lines, read. */
export interface Paragraph {
  readonly field: 'body' | 'subject';
  readonly part: PartKind | 'subject';
  /** Offset of the stretch in its field. */
  readonly start: number;
  readonly end: number;
  readonly reading: TextReading;
}

/** A place in the text, in offsets of its field. */
export interface Span {
  readonly field: 'body' | 'subject';
  readonly start: number;
  readonly end: number;
}

/** A phrase found in the writer's own text: tokens `first` to `last` of a paragraph. */
export interface FoundPhrase extends Span {
  readonly part: Paragraph['part'];
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly last: number;
}

/** One sentence of a paragraph; tokens `first` to `last`. */
export interface Sentence extends Span {
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly last: number;
  /** Phrases found in it. */
  readonly hits: readonly SetHit[];
}

/**
 * A draft read once: who writes what, about whom, to whom, in what form, and when. Rules ask it; none of them reads the
 * text itself.
 */
export interface Reading {
  readonly draft: Draft;
  readonly kind: DraftKind;
  readonly council: Council;
  readonly directory: Directory;
  readonly writer: Writer;
  readonly audience: Audience;
  /** Form of a letter; absent for other drafts. */
  readonly letter: LetterForm | undefined;
  /** The pre-election period that the draft is written in, if any. */
  readonly preElection: PreElectionPeriod | undefined;
  /** The pre-election period that a day falls in, if any, and that concerns what the draft is about. */
  preElectionOn(day: string): PreElectionPeriod | undefined;
  /** Wards that the draft names in its own text. */
  readonly wardsNamed: readonly string[];
  readonly parts: readonly Part[];
  /** Every stretch of the writer's own text, in order; the quoted thread is not among them. */
  readonly paragraphs: readonly Paragraph[];
  /** The quoted message, read; absent where there is none. */
  readonly quoted: TextReading | undefined;
  /** Places where a phrase of a set stands in the writer's own text, optionally in some parts only. */
  find(set: PhraseSet, parts?: readonly Paragraph['part'][]): readonly FoundPhrase[];
  /** Whether the writer's own text has a phrase of a set. */
  has(set: PhraseSet, parts?: readonly Paragraph['part'][]): boolean;
  /** Whether the writer's own text has a phrase of one of some sets, given by their numbers. */
  hasAny(sets: readonly number[]): boolean;
  /** Sentences of the writer's own text, in order. */
  sentences(parts?: readonly Paragraph['part'][]): readonly Sentence[];
  /** The words of a place. */
  text(span: Span): string;
}

/** Kinds of stretches as bits, so that a choice of them is a number. */
const PART_BITS: Readonly<Record<Paragraph['part'], number>> = {
  subject: 1,
  letterhead: 2,
  salutation: 4,
  heading: 8,
  body: 16,
  closing: 32,
  signature: 64,
  notes: 128,
  footer: 256,
  quoted: 512,
};
const EVERY_PART = 1023;

/** Where a writer names the places that a draft is about. */
const NAMING_PARTS: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'salutation'];

const partBits = (parts: readonly Paragraph['part'][]): number => {
  let bits = 0;
  for (const part of parts) bits |= PART_BITS[part];
  return bits;
};

const SPACE = /\s/;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** UTF-16 units of the longest stretch that is read as one; only text that is no prose, or hostile, has longer ones. */
const LONGEST = 8192;

/** Where a stretch that is too long is cut: after the last sentence that fits, else the last word, else anywhere. */
const cutOf = (text: string, start: number): number => {
  const limit = start + LONGEST;
  const fits = text.slice(start, limit);
  for (const mark of ['. ', ' '] as const) {
    const at = fits.lastIndexOf(mark);
    if (at > LONGEST / 2) return start + at + 1;
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
};

/**
 * Stretches of a part between blank lines, without outer white space. A stretch that is longer than any paragraph is cut,
 * so that the time to read a draft grows with its length and no faster.
 */
const stretchesOf = (text: string, start: number, end: number): { start: number; end: number }[] => {
  const stretches: { start: number; end: number }[] = [];
  const add = (from: number, to: number): void => {
    let first = from;
    let last = to;
    while (first < last && SPACE.test(text[first] as string)) first++;
    while (last > first && SPACE.test(text[last - 1] as string)) last--;
    while (last - first > LONGEST) {
      const cut = cutOf(text, first);
      stretches.push({ start: first, end: cut });
      first = cut;
    }
    if (last > first) stretches.push({ start: first, end: last });
  };
  let from = start;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at++);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    let next = at;
    while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\u00A0')) next++;
    const after = text.charCodeAt(next);
    if (next >= end || (after !== LINE_FEED && after !== CARRIAGE_RETURN)) continue;
    add(from, at);
    while (next < end && SPACE.test(text[next] as string)) next++;
    from = next;
    at = next;
  }
  add(from, end);
  return stretches;
};

const foundIn = (paragraph: Paragraph, wanted: PhraseSet): FoundPhrase[] => {
  const { field, part, start: offset, reading } = paragraph;
  const { start, end } = reading.tokens;
  const places: FoundPhrase[] = [];
  for (const { set, first, last } of reading.hits)
    if (set === wanted)
      places.push({
        field,
        part,
        paragraph,
        first,
        last,
        start: offset + (start[first] as number),
        end: offset + (end[last - 1] as number),
      });
  return places;
};

const NO_HITS: readonly SetHit[] = [];

const sentencesOf = (paragraph: Paragraph): Sentence[] => {
  const { tokens, hits } = paragraph.reading;
  const sentences: Sentence[] = [];
  let hit = 0;
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const first = tokens.sentences[index] as number;
    const last = tokens.sentences[index + 1] as number;
    if (last <= first) continue;
    // Phrases were found sentence by sentence.
    const from = hit;
    while (hit < hits.length && (hits[hit] as SetHit).first < last) hit++;
    sentences.push({
      field: paragraph.field,
      paragraph,
      first,
      last,
      start: paragraph.start + (tokens.start[first] as number),
      end: paragraph.start + (tokens.end[last - 1] as number),
      hits: hit > from ? hits.slice(from, hit) : NO_HITS,
    });
  }
  return sentences;
};

/** Answers a question when it is first asked, and from memory after that. */
const once = <T>(answer: () => T): (() => T) => {
  let known: { readonly is: T } | undefined;
  return () => {
    known ??= { is: answer() };
    return known.is;
  };
};

/** Every stretch of a draft's own text, read; what it quotes is left out, and what stands below every message. */
const paragraphsOf = (draft: Draft, parts: readonly Part[], read: (text: string) => TextReading): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  if (draft.kind === 'email' && draft.subject.trim())
    paragraphs.push({
      field: 'subject',
      part: 'subject',
      start: 0,
      end: draft.subject.length,
      reading: read(draft.subject),
    });
  for (const part of parts) {
    if (part.kind === 'quoted' || part.kind === 'footer') continue;
    for (const { start, end } of stretchesOf(draft.body, part.start, part.end))
      paragraphs.push({ field: 'body', part: part.kind, start, end, reading: read(draft.body.slice(start, end)) });
  }
  return paragraphs;
};

/** The text of the message that an email answers: as the surface tells it, or else as it stands below the email's own. */
const quotedTextOf = (draft: Draft, parts: readonly Part[]): string | undefined => {
  if (draft.kind !== 'email') return undefined;
  const below = parts.find(({ kind }) => kind === 'quoted');
  return draft.replyTo?.body ?? (below && partText(draft.body, below));
};

const inParts = <T extends { readonly part: Paragraph['part'] }>(
  all: readonly T[],
  wanted: readonly Paragraph['part'][] | undefined,
): readonly T[] => (wanted ? all.filter(({ part }) => wanted.includes(part)) : all);

/** For each set of phrases, by its number, the parts in which one stands, as bits: most sets have none in any. */
const partsBySet = (paragraphs: readonly Paragraph[]): Uint16Array => {
  const parts = new Uint16Array(SETS.length);
  for (const { part, reading } of paragraphs)
    for (const { setNumber } of reading.hits) parts[setNumber] = (parts[setNumber] as number) | PART_BITS[part];
  return parts;
};

/** The wards of the members whom a text mentions. */
const wardsOfMembers = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap(({ reading: { mentions } }) =>
    mentions.flatMap(({ bearer }) => (bearer?.kind === 'member' ? (bearer.member.ward ?? []) : [])),
  );

/**
 * Reads a draft. What few rules ask for is read when it is asked for.
 * @param draft A valid draft.
 * @param council The council's profile.
 * @param directory The same council's directory.
 * @param facts What the protocol in force settles, for the pre-election period.
 * @param reader Reads and remembers stretches of text.
 */
export const readDraft = (
  draft: Draft,
  council: Council,
  directory: Directory,
  facts: Parameters<typeof preElectionPeriodOn>[2],
  reader: TextReader,
): Reading => {
  const writer = readWriter(draft, directory);
  const scope = scopeOf([draft.kind], writer.role === 'member' ? 'member' : 'others');
  const parts = partsOf(draft.body, draft.kind);
  const paragraphs = paragraphsOf(draft, parts, (text) => reader.read(text, scope));
  const quotedText = quotedTextOf(draft, parts);
  const partsOfSet = partsBySet(paragraphs);
  const has = (set: PhraseSet, wanted?: readonly Paragraph['part'][]): boolean =>
    ((partsOfSet[numberOfSet(set)] ?? 0) & (wanted ? partBits(wanted) : EVERY_PART)) !== 0;
  const found = new Map<PhraseSet, readonly FoundPhrase[]>();
  const placesOf = (set: PhraseSet): readonly FoundPhrase[] => {
    const known = found.get(set);
    if (known) return known;
    const places = paragraphs.flatMap((paragraph) => foundIn(paragraph, set));
    found.set(set, places);
    return places;
  };
  const everySentence = once(() =>
    paragraphs.map((paragraph) => ({ part: paragraph.part, of: sentencesOf(paragraph) })),
  );
  // Many acts ask for the sentences of the same few parts.
  const sentencesOfParts = new Map<number, readonly Sentence[]>();
  const text = ({ field, start, end }: Span): string =>
    (field === 'subject' && draft.kind === 'email' ? draft.subject : draft.body).slice(start, end);
  const wardsNamed = once(() =>
    wardsIn(
      council.wards,
      inParts(paragraphs, NAMING_PARTS)
        .map((paragraph) => text(paragraph))
        .join('\n'),
    ),
  );
  const wardsConcerned = once(() => new Set([...wardsNamed(), ...wardsOfMembers(paragraphs)].map(wardKey)));
  const preElectionOn = (day: string): PreElectionPeriod | undefined =>
    preElectionPeriodOn(council, day, facts, (ward) => wardsConcerned().has(wardKey(ward)));
  const preElection = once(() => preElectionOn(draft.date));
  const letter = once(() =>
    draft.kind === 'letter' ? readLetterForm(draft.body, parts, council, directory) : undefined,
  );
  const quoted = once(() => (quotedText === undefined ? undefined : reader.read(quotedText)));

  return {
    draft,
    kind: draft.kind,
    council,
    directory,
    writer,
    audience: readAudience(draft, directory),
    get letter() {
      return letter();
    },
    get preElection() {
      return preElection();
    },
    parts,
    paragraphs,
    get quoted() {
      return quoted();
    },
    find: (set, wanted) => (has(set) ? inParts(placesOf(set), wanted) : []),
    has,
    hasAny(sets) {
      for (const set of sets) if (partsOfSet[set] !== 0) return true;
      return false;
    },
    sentences(wanted) {
      const key = wanted ? partBits(wanted) : EVERY_PART;
      const known = sentencesOfParts.get(key);
      if (known) return known;
      const sentences: Sentence[] = [];
      for (const { part, of } of everySentence()) if (PART_BITS[part] & key) sentences.push(...of);
      sentencesOfParts.set(key, sentences);
      return sentences;
    },
    preElectionOn,
    get wardsNamed() {
      return wardsNamed();
    },
    text,
  };
};
