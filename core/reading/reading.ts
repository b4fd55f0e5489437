import type { Council } from '../council/council.ts';
import type { Directory } from '../council/directory.ts';
import { type PreElectionPeriod, preElectionPeriodOn } from '../council/pre-election-period.ts';
import type { Draft, DraftKind } from '../draft/draft.ts';
import { type Part, type PartKind, partsOf } from '../draft/parts.ts';
import type { PhraseSet } from '../language/phrases/index.ts';
import type { ProtocolFacts } from '../protocols/protocol.ts';
import { type LetterForm, readLetterForm } from './letter-form.ts';
import { type Audience, readAudience, readWriter, type Writer } from './people.ts';
import type { TextReader, TextReading } from './text-reader.ts';

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

/** One sentence of a paragraph; tokens `first` to `last`. */
export interface Sentence extends Span {
  readonly paragraph: Paragraph;
  readonly first: number;
  readonly last: number;
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
  readonly parts: readonly Part[];
  /** Every stretch of the writer's own text, in order; the quoted thread is not among them. */
  readonly paragraphs: readonly Paragraph[];
  /** The quoted message, read; absent where there is none. */
  readonly quoted: TextReading | undefined;
  /** Places where a phrase of a set stands in the writer's own text, optionally in some parts only. */
  find(
    set: PhraseSet,
    parts?: readonly Paragraph['part'][],
  ): (Span & { readonly paragraph: Paragraph; readonly first: number; readonly last: number })[];
  /** Whether the writer's own text has a phrase of a set. */
  has(set: PhraseSet, parts?: readonly Paragraph['part'][]): boolean;
  /** Sentences of the writer's own text, in order. */
  sentences(parts?: readonly Paragraph['part'][]): Sentence[];
  /** The words of a place. */
  text(span: Span): string;
}

/** Paragraph boundaries inside a part: blank lines. */
const stretchesOf = (text: string, start: number, end: number): { start: number; end: number }[] => {
  const stretches: { start: number; end: number }[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === 10) {
      let next = at + 1;
      while (
        next < end &&
        (text.charCodeAt(next) === 32 ||
          text.charCodeAt(next) === 13 ||
          text.charCodeAt(next) === 9 ||
          text.charCodeAt(next) === 0xa0)
      )
        next++;
      if (next < end && text.charCodeAt(next) === 10) {
        stretches.push({ start: from, end: at });
        while (next < end && /\s/.test(text[next] as string)) next++;
        from = next;
        at = next;
        continue;
      }
    }
    at++;
  }
  stretches.push({ start: from, end });
  return stretches
    .map((stretch) => {
      let { start: first, end: last } = stretch;
      while (first < last && /\s/.test(text[first] as string)) first++;
      while (last > first && /\s/.test(text[last - 1] as string)) last--;
      return { start: first, end: last };
    })
    .filter((stretch) => stretch.end > stretch.start);
};

const sentencesOf = (paragraph: Paragraph): Sentence[] => {
  const { tokens } = paragraph.reading;
  const sentences: Sentence[] = [];
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const first = tokens.sentences[index] as number;
    const last = tokens.sentences[index + 1] as number;
    if (last <= first) continue;
    sentences.push({
      field: paragraph.field,
      paragraph,
      first,
      last,
      start: paragraph.start + (tokens.start[first] as number),
      end: paragraph.start + (tokens.end[last - 1] as number),
    });
  }
  return sentences;
};

/**
 * Reads a draft.
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
  facts: ProtocolFacts,
  reader: TextReader,
): Reading => {
  const parts = partsOf(draft.body, draft.kind);
  const paragraphs: Paragraph[] = [];
  if (draft.kind === 'email' && draft.subject.trim())
    paragraphs.push({
      field: 'subject',
      part: 'subject',
      start: 0,
      end: draft.subject.length,
      reading: reader.read(draft.subject),
    });
  for (const part of parts) {
    if (part.kind === 'quoted') continue;
    for (const { start, end } of stretchesOf(draft.body, part.start, part.end))
      paragraphs.push({
        field: 'body',
        part: part.kind,
        start,
        end,
        reading: reader.read(draft.body.slice(start, end)),
      });
  }
  const quotedPart = parts.find(({ kind }) => kind === 'quoted');
  const quotedText =
    draft.kind === 'email'
      ? (draft.replyTo?.body ?? (quotedPart ? draft.body.slice(quotedPart.start, quotedPart.end) : undefined))
      : undefined;
  const inParts = (wanted: readonly Paragraph['part'][] | undefined): readonly Paragraph[] =>
    wanted ? paragraphs.filter(({ part }) => wanted.includes(part)) : paragraphs;

  return {
    draft,
    kind: draft.kind,
    council,
    directory,
    writer: readWriter(draft, directory),
    audience: readAudience(draft, directory),
    letter: draft.kind === 'letter' ? readLetterForm(draft.body, parts, council, directory) : undefined,
    preElection: preElectionPeriodOn(council.elections, draft.date, facts),
    parts,
    paragraphs,
    quoted: quotedText === undefined ? undefined : reader.read(quotedText),
    find(set, wanted) {
      return inParts(wanted).flatMap((paragraph) =>
        paragraph.reading.hits
          .filter((hit) => hit.set === set)
          .map((hit) => ({
            field: paragraph.field,
            paragraph,
            first: hit.first,
            last: hit.last,
            start: paragraph.start + (paragraph.reading.tokens.start[hit.first] as number),
            end: paragraph.start + (paragraph.reading.tokens.end[hit.last - 1] as number),
          })),
      );
    },
    has(set, wanted) {
      return inParts(wanted).some((paragraph) => paragraph.reading.hits.some((hit) => hit.set === set));
    },
    sentences(wanted) {
      return inParts(wanted).flatMap(sentencesOf);
    },
    text({ field, start, end }) {
      return (field === 'subject' && draft.kind === 'email' ? draft.subject : draft.body).slice(start, end);
    },
  };
};
