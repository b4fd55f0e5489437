import type { Finding, Level } from '../../core/index.ts';
import { paragraphNow } from './find-span.ts';
import { loadBody } from './load-body.ts';
import { type DocumentText, stretchesOf } from './paragraphs.ts';
import { supports } from './requirement.ts';

/** Word's own colours for squiggles, which it calls critiques. */
const COLOURS: Readonly<Record<Level, Word.Critique['colorScheme']>> = { must: 'Red', should: 'Berry', could: 'Blue' };

/** A finding to underline, by the name that the pane has for it. */
export interface Underlined {
  readonly id: string;
  readonly finding: Pick<Finding, 'field' | 'start' | 'end' | 'level'>;
}

/** Squiggles in the document on screen. They are Word's own marks: nothing of them is saved, and no text changes. */
export interface Squiggles {
  /**
   * Draws these in place of those drawn before.
   * @returns Whether this Word draws any: some say that they can and then fail, for want of a subscription.
   */
  draw(read: DocumentText, wanted: readonly Underlined[]): Promise<boolean>;
  /** Takes them all away. */
  clear(): Promise<void>;
  /** Calls back with the finding whose squiggle was clicked. */
  onClick(chosen: (id: string) => void): void;
}

/** Critiques to put into one paragraph, and whose each is. */
interface InParagraph {
  readonly critiques: Word.Critique[];
  readonly ids: string[];
}

const place = (
  body: Awaited<ReturnType<typeof loadBody>>,
  read: DocumentText,
  wanted: readonly Underlined[],
): Map<Word.Paragraph, InParagraph> => {
  const placed = new Map<Word.Paragraph, InParagraph>();
  for (const { id, finding } of wanted) {
    if (finding.field !== 'body') continue;
    for (const stretch of stretchesOf(read, finding.start, finding.end)) {
      const paragraph = paragraphNow(body, stretch);
      // Where words are marked as deleted, Word counts them and Probity does not: the squiggle would sit elsewhere.
      if (!paragraph || paragraph.text !== stretch.paragraph.text) continue;
      const there = placed.get(paragraph) ?? { critiques: [], ids: [] };
      const { start, end } = stretch;
      there.critiques.push({ colorScheme: COLOURS[finding.level], start, length: end - start });
      there.ids.push(id);
      placed.set(paragraph, there);
    }
  }
  return placed;
};

/** Makes the squiggles of the document on screen; none are drawn yet. */
export const createSquiggles = (): Squiggles => {
  /** Findings by the name that Word gave to their squiggle. */
  let drawn = new Map<string, string>();
  let listening = false;
  let chosen: (id: string) => void = () => undefined;

  /** Drawing and clearing wait for each other, or marks of which nobody knows would stay. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const clear = async (): Promise<void> => {
    const before = [...drawn.keys()];
    drawn = new Map();
    for (const annotation of before) {
      await Word.run(async (context) => {
        context.document.getAnnotationById(annotation).delete();
        await context.sync();
      }).catch(() => {
        // It went with its words.
      });
    }
  };
  const listen = (): Promise<void> =>
    Word.run(async (context) => {
      context.document.onAnnotationClicked.add(async ({ id }) => {
        const finding = drawn.get(id);
        if (finding !== undefined) chosen(finding);
      });
      await context.sync();
      listening = true;
    });

  const draw = async (read: DocumentText, wanted: readonly Underlined[]): Promise<boolean> => {
    await clear();
    try {
      await Word.run(async (context) => {
        const placed = place(await loadBody(context), read, wanted);
        const made = [...placed].map(([paragraph, { critiques, ids }]) => ({
          ids,
          given: paragraph.insertAnnotations({ critiques }),
        }));
        await context.sync();
        drawn = new Map(made.flatMap(({ ids, given }) => given.value.map((name, at) => [name, ids[at] ?? ''])));
      });
      if (!listening) await listen();
      return true;
    } catch {
      // what was drawn before it failed is taken away: nobody could click it, nor switch it off
      await clear();
      return false;
    }
  };

  return {
    clear: () => inTurn(clear),
    draw: async (read, wanted) => supports('1.7') && inTurn(() => draw(read, wanted)),
    onClick(callback) {
      chosen = callback;
    },
  };
};
