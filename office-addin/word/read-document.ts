import { loadBody, type Progress } from './load-body.ts';
import { type PackageText, readPackage } from './package-text.ts';
import type { BesideBody } from './whole-document.ts';

/** A document as it was read, and what of it Word did not hand over. */
export interface ReadDocument {
  readonly body: readonly string[];
  readonly beside: BesideBody;
  readonly notGiven: 'nothing' | 'headers' | 'all beside the body';
}

const NOTHING: PackageText = { headers: [], footers: [], notes: [], boxes: [], tellsHeaders: false };

/** Word writes out all of the document for what stands beside its body, pictures too, so it is seldom asked to. */
const BESIDE_EVERY_MS = 30_000;
const TIMES_AS_LONG = 30;
/** The body is checked without it when writing it out takes longer than this; the pane gives Word up after eight seconds. */
const LONGEST_WAIT_MS = 4000;
/** UTF-16 units; a document larger than this, by its pictures mostly, would take a slow computer's breath away. */
const LARGEST_PACKAGE = 30_000_000;

/**
 * Word's own calls for headers put empty ones into the document (office-js issue 1904), so the document is asked for
 * as a file, which changes nothing.
 */
const askForPackage = (): Promise<PackageText> =>
  Word.run(async (context) => {
    const given = context.document.body.getOoxml();
    await context.sync();
    if (given.value.length > LARGEST_PACKAGE) throw new RangeError('The document is too large');
    const text = readPackage(given.value);
    // Word on the web leaves headers out and does not say so.
    const edges = text.headers.length + text.footers.length > 0;
    return edges || Office.context.platform !== Office.PlatformType.OfficeOnline
      ? text
      : { ...text, tellsHeaders: false };
  });

/**
 * Makes a reader for the document on screen that remembers what stands beside the body for a while.
 * @returns A function that reads, telling how far it has got.
 */
export const createDocumentReader = (): ((progress?: Progress) => Promise<ReadDocument>) => {
  let beside: Promise<PackageText | undefined> = Promise.resolve(undefined);
  let until = 0;
  /** Asks for it once at a time: while Word writes it out, what there was before stands in for it. */
  const besideBody = (): Promise<PackageText | undefined> => {
    const began = Date.now();
    if (began < until) return beside;
    until = Number.POSITIVE_INFINITY;
    const before = beside;
    const given = askForPackage().catch(() => undefined);
    const limit = new Promise<PackageText | undefined>((resolve) => {
      setTimeout(resolve, LONGEST_WAIT_MS, before);
    });
    beside = Promise.race([given, limit]);
    void given.then(() => {
      const ended = Date.now();
      until = ended + Math.max(BESIDE_EVERY_MS, TIMES_AS_LONG * (ended - began));
      beside = given;
    });
    return beside;
  };
  return async (progress) => {
    const { texts } = await Word.run((context) => loadBody(context, progress));
    const text = await besideBody();
    return {
      body: texts,
      beside: text ?? NOTHING,
      notGiven: !text ? 'all beside the body' : text.tellsHeaders ? 'nothing' : 'headers',
    };
  };
};
