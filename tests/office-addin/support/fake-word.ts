import { WORD_CLIENTS, type WordClient } from './clients.ts';
import { type BesideBody, writePackage } from './word-package.ts';

/**
 * What goes wrong with a Word: it never answers, or refuses to write out the document or a comment, or to tell of clicks;
 * or it writes the document out only when the test has it do so.
 */
export type WordFault = 'never' | 'getOoxml' | 'lateOoxml' | 'insertComment' | 'onAnnotationClicked';

/** A document on screen, and the client that it is open in. */
export interface FakeDocument extends BesideBody {
  readonly paragraphs: readonly FakeParagraphText[];
  /** Without one, Word of a subscription. */
  readonly client?: keyof typeof WORD_CLIENTS;
  readonly fault?: WordFault;
  /** Milliseconds that each `sync` takes. */
  readonly slow?: number;
}

/** A paragraph as Word has it. */
export interface FakeParagraph {
  readonly text: string;
  /** How it reads without words marked as deleted. */
  readonly reviewed: string;
  /** Where those stand, in order. */
  readonly deleted?: readonly (readonly [from: number, to: number])[];
}

/** A paragraph, or the text of one in which nothing is marked as deleted. */
export type FakeParagraphText = string | FakeParagraph;

/** What a test may look at and change while the pane is open. */
export interface FakeWord {
  readonly Word: unknown;
  readonly isSetSupported: (name: string, version: string) => boolean;
  paragraphs: FakeParagraph[];
  /** What is selected on screen. */
  selected: string;
  /** Where the selection starts, as paragraph and place in it. */
  selectedAt: readonly [paragraph: number, start: number] | undefined;
  readonly inserted: { readonly text: string; readonly mode: string }[];
  changeTrackingMode: string;
  /** Comments, each with the words that it is about. */
  readonly comments: { readonly on: string; readonly text: string }[];
  /** Squiggles on screen, by the name that Word gave them. */
  readonly squiggles: Map<string, { readonly words: string; readonly colour: string }>;
  readonly platform: string;
  /** How often it was asked to write the document out. */
  askedOut: number;
  /** Writes out the document of a Word that is late with it. */
  readonly writeOut: () => void;
  /** Is late with it from now on. */
  delay(): void;
  /** Clicks a squiggle. */
  click(words: string): void;
  /** Changes a paragraph as a user would, and tells who listens. */
  type(paragraph: number, text: string): void;
}

const SEARCH_LIMIT = 255;
const SIGNS: Readonly<Record<string, string>> = { '^^': '^', '^t': '\t', '^l': '\v' };
/** Word's search takes straight and curly quotation marks for each other. */
const folded = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

type ParagraphMembers = Pick<Word.Paragraph, 'text' | 'getReviewedText' | 'search' | 'getRange' | 'insertAnnotations'>;
type RangeMembers = Pick<
  Word.Range,
  'text' | 'select' | 'expandTo' | 'insertText' | 'insertComment' | 'getReviewedText'
>;
type Clicked = (event: Word.AnnotationClickedEventArgs) => Promise<void>;

/**
 * Makes a Word that is stricter than the real one: what is asked for takes effect only at `sync`, reading what was not
 * loaded throws, members above the client's requirement set throw, and a search over 255 characters fails.
 */
export const createFakeWord = (open: FakeDocument): FakeWord => {
  const client: WordClient = WORD_CLIENTS[open.client ?? 'subscription'];
  const { set } = client;
  const listeners: ((event: { readonly source: string }) => Promise<void>)[] = [];
  const clicks: Clicked[] = [];
  let named = 0;
  let isLate = open.fault === 'lateOoxml';
  let writeOut: () => void = () => undefined;
  const writtenOut = new Promise<void>((resolve) => {
    writeOut = resolve;
  });
  const fake: FakeWord = {
    Word: undefined,
    askedOut: 0,
    writeOut,
    isSetSupported: (name, version) => name === 'WordApi' && Number(version.split('.')[1]) <= set,
    paragraphs: open.paragraphs.map((one) => (typeof one === 'string' ? { text: one, reviewed: one } : { ...one })),
    selected: '',
    selectedAt: undefined,
    inserted: [],
    changeTrackingMode: 'Off',
    comments: [],
    squiggles: new Map(),
    platform: client.platform,
    delay() {
      isLate = true;
    },
    click(words) {
      const [id] = [...fake.squiggles].find(([, squiggle]) => squiggle.words === words) ?? [];
      for (const listener of clicks) void listener({ id: id ?? '' });
    },
    type(paragraph, text) {
      fake.paragraphs[paragraph] = { text, reviewed: text };
      for (const listener of listeners) void listener({ source: 'Local' });
    },
  };
  const needs = (version: number, member: string): void => {
    if (version > set) throw new Error(`${member} needs WordApi 1.${version}`);
  };

  const run = async <T>(work: (context: unknown) => Promise<T>): Promise<T> => {
    const queue: (() => void)[] = [];
    let late: Promise<void> | undefined;
    const later = (step: () => void): void => void queue.push(step);

    /** A property that can be read only after `load` and `sync`. */
    const loadable = <V>(read: () => V): { load: () => void; readonly value: V } => {
      let loaded: { readonly value: V } | undefined;
      return {
        load: () =>
          later(() => {
            loaded = { value: read() };
          }),
        get value() {
          if (!loaded) throw new Error('PropertyNotLoaded');
          return loaded.value;
        },
      };
    };

    interface Place {
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
    const textOf = ({ from, to }: Place): string =>
      fake.paragraphs
        .slice(from[0], to[0] + 1)
        .map(({ text }, at, all) => text.slice(at === 0 ? from[1] : 0, at === all.length - 1 ? to[1] : undefined))
        .join('\r');
    /** What is left of a place in one paragraph once deletions are taken. */
    const reviewedOf = ({ from: [paragraph, start], to: [, end] }: Place): string => {
      const { text = '', deleted = [] } = fake.paragraphs[paragraph] ?? {};
      return [...text.slice(start, end)]
        .filter((_, at) => !deleted.some(([first, last]) => start + at >= first && start + at < last))
        .join('');
    };
    const places = new WeakMap<object, Place>();
    const rangeAt = (place: Place, loadedText?: string): RangeMembers => {
      const range: RangeMembers = {
        get text(): string {
          if (loadedText === undefined) throw new Error('PropertyNotLoaded');
          return loadedText;
        },
        select: () =>
          later(() => {
            fake.selected = textOf(place);
            fake.selectedAt = place.from;
          }),
        expandTo: (other) => {
          const end = places.get(other) as Place;
          return rangeAt({ from: place.from, to: end.to }) as Word.Range;
        },
        getReviewedText: () => {
          needs(4, 'getReviewedText');
          const value = loadable(() => reviewedOf(place));
          value.load();
          return value as unknown as ReturnType<Word.Range['getReviewedText']>;
        },
        insertComment: (text) => {
          needs(4, 'insertComment');
          if (open.fault === 'insertComment') throw new Error('the document is read-only');
          later(() => fake.comments.push({ on: textOf(place), text }));
          return {} as Word.Comment;
        },
        insertText: (text) => {
          later(() => {
            const paragraph = fake.paragraphs[place.from[0]];
            if (!paragraph || place.from[0] !== place.to[0]) throw new Error('GeneralException');
            const changed = paragraph.text.slice(0, place.from[1]) + text + paragraph.text.slice(place.to[1]);
            fake.paragraphs[place.from[0]] = { text: changed, reviewed: changed };
            fake.inserted.push({ text, mode: fake.changeTrackingMode });
          });
          return range as Word.Range;
        },
      };
      places.set(range, place);
      return range;
    };

    const search = (paragraph: number, wanted: string, options?: unknown): Word.RangeCollection => {
      if (wanted === '' || wanted.length > SEARCH_LIMIT) throw new Error('SearchStringInvalidOrTooLong');
      const { matchCase } = (options ?? {}) as { readonly matchCase?: boolean };
      const needle = folded(wanted.replace(/\^[\^tl]/g, (sign) => SIGNS[sign] ?? sign));
      const items = loadable(() => {
        const text = fake.paragraphs[paragraph]?.text ?? '';
        const stack = matchCase ? folded(text) : folded(text).toLowerCase();
        const hits: RangeMembers[] = [];
        for (let at = stack.indexOf(needle); at >= 0; at = stack.indexOf(needle, at + needle.length)) {
          const place: Place = { from: [paragraph, at], to: [paragraph, at + needle.length] };
          hits.push(rangeAt(place, textOf(place)));
        }
        return hits;
      });
      return {
        load: items.load,
        get items() {
          return items.value;
        },
      } as unknown as Word.RangeCollection;
    };

    const paragraphAt = (at: number, text: string): ParagraphMembers => ({
      text,
      getReviewedText: () => {
        needs(4, 'getReviewedText');
        const value = loadable(() => fake.paragraphs[at]?.reviewed ?? '');
        value.load();
        return value as unknown as ReturnType<Word.Paragraph['getReviewedText']>;
      },
      search: (wanted, options) => search(at, wanted, options),
      insertAnnotations: ({ critiques }) => {
        needs(7, 'insertAnnotations');
        const names = loadable(() =>
          critiques.map(({ start, length, colorScheme }) => {
            const { text } = fake.paragraphs[at] ?? { text: '' };
            // Only a subscription draws, whatever requirement sets a client claims.
            if (!client.draws || length < 1 || start + length > text.length) throw new Error('GeneralException');
            const name = `annotation ${++named}`;
            fake.squiggles.set(name, { words: text.slice(start, start + length), colour: colorScheme });
            return name;
          }),
        );
        names.load();
        return names as unknown as ReturnType<Word.Paragraph['insertAnnotations']>;
      },
      getRange: () => rangeAt({ from: [at, 0], to: [at, fake.paragraphs[at]?.text.length ?? 0] }) as Word.Range,
    });

    const items = loadable(() => fake.paragraphs.map(({ text }, at) => paragraphAt(at, text)));
    const mode = loadable(() => fake.changeTrackingMode);
    const event = (name: string) => ({
      add: (listener: (typeof listeners)[number]) => {
        needs(6, name);
        later(() => listeners.push(listener));
      },
    });
    const getOoxml = () => {
      fake.askedOut++;
      if (isLate) late = writtenOut;
      if (open.fault === 'getOoxml') throw new Error('GeneralException');
      const xml = loadable(() =>
        writePackage(
          open,
          fake.paragraphs.map(({ text }) => text),
          client.tellsHeaders,
        ),
      );
      xml.load();
      return xml as unknown as ReturnType<Word.Body['getOoxml']>;
    };
    const getAnnotationById = (id: string) => ({
      delete: () =>
        later(() => {
          if (!fake.squiggles.delete(id)) throw new Error('ItemNotFound');
        }),
    });
    const context = {
      document: {
        getAnnotationById,
        body: {
          getOoxml,
          paragraphs: {
            load: (what: string) => {
              if (what !== 'items/text') throw new Error(`loads ${what}`);
              items.load();
            },
            get items() {
              return items.value;
            },
          },
        },
        load: (what: string) => {
          needs(4, what);
          mode.load();
        },
        get changeTrackingMode() {
          return mode.value;
        },
        set changeTrackingMode(next: string) {
          needs(4, 'changeTrackingMode');
          later(() => {
            fake.changeTrackingMode = next;
          });
        },
        onAnnotationClicked: {
          add: (listener: Clicked) => {
            needs(7, 'onAnnotationClicked');
            if (open.fault === 'onAnnotationClicked') throw new Error('GeneralException');
            later(() => clicks.push(listener));
          },
        },
        get onParagraphChanged() {
          return event('onParagraphChanged');
        },
        get onParagraphAdded() {
          return event('onParagraphAdded');
        },
        get onParagraphDeleted() {
          return event('onParagraphDeleted');
        },
      },
      sync: async () => {
        await late;
        await new Promise<void>((resolve) => {
          if (open.fault === 'never') return;
          if (open.slow) setTimeout(resolve, open.slow);
          else resolve();
        });
        for (const step of queue.splice(0)) step();
      },
    };
    const result = await work(context);
    await context.sync();
    return result;
  };
  return Object.assign(fake, { Word: { run } });
};
