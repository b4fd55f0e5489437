/** The least that will do, each a share. */
export interface Least {
  readonly recall?: number;
  readonly precision?: number;
  readonly nearMissSilence?: number;
  /** Of the drafts that break nothing, those in which nothing is found. */
  readonly silence: number;
}

/** A set of labelled drafts; README.md tells how each was written. */
export interface CorpusSet {
  readonly name: string;
  /** What its drafts are, by which the sets are put together in a summary. */
  readonly of: 'subtle' | 'open' | 'short' | 'ordinary';
  readonly folder: string;
  /** How its files' names begin, where the folder holds another set too. */
  readonly starts?: string;
  /** Counted and nothing else: it teaches nothing, and its drafts are not listed. */
  readonly unread?: boolean;
  readonly least?: Least;
}

const set = (name: string, of: CorpusSet['of'], more: Partial<CorpusSet> = {}): CorpusSet => ({
  name,
  of,
  folder: name,
  ...more,
});

/** Every set, in the order in which they were written. */
export const CORPUS: readonly CorpusSet[] = [
  set('hard', 'subtle', {
    folder: 'dev',
    starts: 'set-',
    least: { recall: 0.88, precision: 0.95, nearMissSilence: 0.97, silence: 0.97 },
  }),
  set('plain', 'open', {
    folder: 'dev',
    starts: 'plain',
    least: { recall: 1, precision: 0.98, nearMissSilence: 1, silence: 0.97 },
  }),
  set('fresh', 'subtle'),
  set('second', 'subtle'),
  set('unseen', 'subtle'),
  set('third', 'subtle'),
  set('fourth', 'subtle'),
  set('fifth', 'subtle'),
  set('sixth', 'subtle'),
  set('seventh', 'subtle'),
  set('eighth', 'subtle'),
  set('ninth', 'subtle'),
  set('tenth', 'subtle'),
  set('eleventh', 'subtle'),
  set('twelfth', 'subtle'),
  set('thirteenth', 'subtle'),
  set('fourteenth', 'subtle'),
  set('fifteenth', 'subtle'),
  set('sixteenth', 'subtle', { starts: 'first' }),
  set('sixteenth-second', 'subtle', { folder: 'sixteenth', starts: 'second' }),
  set('seventeenth', 'subtle'),
  set('eighteenth', 'subtle'),
  set('nineteenth', 'subtle'),
  set('twentieth', 'subtle', { unread: true }),
  set('open', 'open'),
  set('open-second', 'open'),
  set('open-third', 'open'),
  set('open-fourth', 'open'),
  set('open-fifth', 'open'),
  set('open-sixth', 'open'),
  set('open-seventh', 'open'),
  set('open-eighth', 'open'),
  set('open-ninth', 'open'),
  set('open-tenth', 'open', { unread: true }),
  set('short', 'short'),
  set('short-second', 'short'),
  set('short-third', 'short'),
  set('short-fourth', 'short'),
  set('short-fifth', 'short'),
  set('short-sixth', 'short'),
  set('ordinary', 'ordinary', { least: { silence: 0.97 } }),
  set('ordinary-second', 'ordinary', { least: { silence: 0.97 } }),
  set('ordinary-third', 'ordinary'),
  set('ordinary-fourth', 'ordinary', { unread: true }),
  set('ordinary-fifth', 'ordinary'),
  set('ordinary-sixth', 'ordinary', { unread: true }),
];
