import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Draft } from '../draft/draft.ts';
import { InputError } from '../input-error.ts';
import { countMailHeaders, readEml } from './eml.ts';
import { htmlToText } from './html.ts';
import { draftFromJson, parseJson } from './json.ts';
import { readLines } from './ndjson.ts';
import { decodeText, refuseHugeFile, UnreadableError } from './text-file.ts';
import { draftFromText, type ReadingOptions } from './written-text.ts';

/** Where a draft comes from. */
export interface Source {
  /** The file as the caller named it; `-` for standard input. */
  readonly file: string;
  /** The draft's own id, where it has one. */
  readonly id?: string;
  /** In a file of many drafts: the line on which this one stands (NDJSON) or its place (JSON), from 1. */
  readonly entry?: number;
  /** Whether the lines of the body are the lines of the file. */
  readonly sameLines: boolean;
}

/** A draft that was read, or the reason why it could not be. */
export type ReadDraft =
  | { readonly source: Source; readonly draft: Draft }
  | { readonly source: Source; readonly error: string };

/** Extensions of the files that Probity reads. */
export const READABLE_EXTENSIONS = ['.eml', '.docx', '.txt', '.md', '.html', '.htm', '.json', '.ndjson', '.jsonl'];

/** A first line of JSON that is laid out over many lines, so that the whole is one value and not a draft a line. */
const OPENS_LAID_OUT_JSON = /^\{\s*(?:"[^"]*"\s*:.*[,{[]\s*)?$/;
/** Enough of a file to tell what it is, in bytes. */
const START = 65_536;

type Format = 'eml' | 'docx' | 'text' | 'html' | 'json' | 'ndjson';

const FORMATS: Readonly<Record<string, Format>> = {
  '.eml': 'eml',
  '.docx': 'docx',
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

const formatOf = (start: Uint8Array): Format => {
  if (start[0] === 0x50 && start[1] === 0x4b) return 'docx';
  const text = decodeText(start).trimStart();
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return OPENS_LAID_OUT_JSON.test(text.split('\n', 1)[0]?.trim() ?? '') ? 'json' : 'ndjson';
  if (/^<(?:!doctype|!--|[a-z])/i.test(text)) return 'html';
  return countMailHeaders(text) >= 2 ? 'eml' : 'text';
};

/** The reasons that a user can act on; anything else is a fault of Probity's own and is not hidden. */
const reasonOf = (error: unknown): string => {
  if (error instanceof UnreadableError || error instanceof InputError) return error.message;
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file';
    if (error.code === 'EACCES') return 'it may not be read';
    if (error.code === 'EISDIR') return 'it is a folder';
    // such as one that another program holds open
    if ('syscall' in error) return `it cannot be read (${error.code})`;
  }
  throw error;
};

async function* readNdjson(stream: AsyncIterable<Uint8Array>, file: string, options: ReadingOptions) {
  let empty = true;
  for await (const { number, text } of readLines(stream)) {
    if (text?.trim() === '') continue;
    empty = false;
    const source = { file, entry: number, sameLines: false };
    try {
      if (text === undefined) throw new UnreadableError('the line is longer than Probity reads, so it was skipped');
      const read = draftFromJson(parseJson(text), options.writer);
      yield withId(source, read);
    } catch (error) {
      yield { source, error: reasonOf(error) };
    }
  }
  if (empty) throw new UnreadableError('it holds no drafts');
}

const withId = (source: Source, read: ReturnType<typeof draftFromJson>): ReadDraft => {
  const id = 'draft' in read ? read.draft.id : read.id;
  const named = id === undefined ? source : { ...source, id };
  return 'draft' in read ? { source: named, draft: read.draft } : { source: named, error: read.error };
};

const readJson = (text: string, file: string, options: ReadingOptions): ReadDraft[] => {
  const value = parseJson(text);
  if (!Array.isArray(value)) return [withId({ file, sameLines: false }, draftFromJson(value, options.writer))];
  if (value.length === 0) throw new UnreadableError('it holds no drafts');
  return value.map((item, index) =>
    withId({ file, entry: index + 1, sameLines: false }, draftFromJson(item, options.writer)),
  );
};

const readWhole = async (
  format: Format,
  bytes: Uint8Array,
  file: string,
  options: ReadingOptions,
): Promise<ReadDraft[]> => {
  const one = (draft: Draft, sameLines = false): ReadDraft[] => [{ source: { file, sameLines }, draft }];
  switch (format) {
    case 'eml':
      return one(await readEml(bytes, options));
    case 'docx':
      // Word's reader is large and most runs have no Word document
      return one(await (await import('./docx.ts')).readDocx(bytes, options));
    case 'html':
      return one(draftFromText(htmlToText(decodeText(bytes)), options));
    case 'text': {
      const text = decodeText(bytes);
      // mail programs save messages as text with their headers on top
      if (options.kind === undefined && countMailHeaders(text) >= 2) return one(await readEml(bytes, options));
      const draft = draftFromText(text, options);
      // answers below what they quote move up when that is taken out
      const sameLines = text.replace(/\r\n/g, '\n').startsWith(draft.body.replace(/\r\n/g, '\n'));
      return one(draft, sameLines);
    }
    default:
      return readJson(decodeText(bytes), file, options);
  }
};

/**
 * Reads the drafts of one file. A file that cannot be read is yielded with the reason.
 * @param path The file; its extension says how to read it.
 */
export async function* readDraftsFromFile(path: string, options: ReadingOptions): AsyncGenerator<ReadDraft> {
  const source = { file: path, sameLines: false };
  try {
    const format = FORMATS[extname(path).toLowerCase()];
    if (!format) {
      // a name that is mistyped is first of all no file
      await stat(path);
      throw new UnreadableError(`Probity reads ${READABLE_EXTENSIONS.join(', ')}, not this kind of file`);
    }
    if (format === 'ndjson') {
      yield* readNdjson(createReadStream(path), path, options);
      return;
    }
    refuseHugeFile((await stat(path)).size);
    yield* await readWhole(format, await readFile(path), path, options);
  } catch (error) {
    yield { source, error: reasonOf(error) };
  }
}

async function* goingOnFrom(start: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>) {
  yield* start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    refuseHugeFile(size);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/**
 * Reads drafts from standard input: NDJSON, JSON, an email, a Word document, HTML or plain text, whichever it starts
 * like.
 * @param ndjson Whether it is NDJSON whatever it starts like, so that a broken first line is one error, not a text.
 */
export async function* readDraftsFromStream(
  stream: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
  ndjson: boolean,
): AsyncGenerator<ReadDraft> {
  try {
    const chunks = stream[Symbol.asyncIterator]();
    const start: Uint8Array[] = [];
    for (let size = 0; !ndjson && size < START; ) {
      const next = await chunks.next();
      if (next.done) break;
      start.push(next.value);
      size += next.value.length;
    }
    const whole = goingOnFrom(start, chunks);
    const format = ndjson ? 'ndjson' : formatOf(Buffer.concat(start));
    if (format === 'ndjson') yield* readNdjson(whole, '-', options);
    else yield* await readWhole(format, await collect(whole), '-', options);
  } catch (error) {
    yield { source: { file: '-', sameLines: false }, error: reasonOf(error) };
  }
}
