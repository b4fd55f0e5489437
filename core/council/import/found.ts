import type { Election, Nation } from '../council.ts';

/** Kinds of file that an import reads. */
export const IMPORT_FORMATS = [
  'moderngov',
  'open-council-data',
  'entra',
  'microsoft-365',
  'google-workspace',
  'csv',
  'democracy-club',
  'bank-holidays',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What a column of a plain CSV may hold. `name` may also come as `first` and `last`. */
export const PLAIN_FIELDS = [
  'name',
  'first',
  'last',
  'email',
  'party',
  'ward',
  'roles',
  'title',
  'team',
  'kind',
] as const;
/** Where something stands in a file. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  /** The column or element. */
  readonly field?: string | undefined;
}

/** Somebody as one file has them; all else that the file says of them has been dropped already. */
export interface FoundPerson {
  readonly kind: 'member' | 'officer';
  /** Without titles and post-nominals. */
  readonly name: string;
  /** Work address, in lower case; undefined where the file has none. */
  readonly email: string | undefined;
  /** Other addresses of the same mailbox: somebody may be known again by them, but they are not kept. */
  readonly aliases: readonly string[];
  /** As the file writes it. This and what follows are undefined where the file does not say, so that nothing is wiped out. */
  readonly party?: string | undefined;
  readonly ward?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly jobTitle?: string | undefined;
  readonly team?: string | undefined;
  readonly at: Place;
}

/** A poll as one file has it. */
export interface FoundElection {
  readonly election: Election;
  readonly at: Place;
}

/** Why something in a file was left out. */
export const SKIP_REASONS = {
  disabled: 'account is disabled or deleted',
  guest: 'guest account',
  'shared-mailbox': 'no surname, so taken for a shared mailbox or room',
  'no-address': 'no work address',
  'no-name': 'no name',
  vacant: 'vacant seat',
  'other-council': 'belongs to another council',
  cancelled: 'poll cancelled or deleted',
  'other-poll': 'a kind of poll that a council profile does not hold',
  'broken-row': 'number of cells differs from the heading',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

/** Entries left out for one reason. */
export interface Skipped {
  readonly reason: SkipReason;
  readonly count: number;
  /** Names, and where they stand, of the first few. */
  readonly examples: readonly string[];
}

/** Somebody in the profile after the import; without an address, somebody for whom only a stand-in stands. */
export interface Who {
  readonly name: string;
  readonly email: string | undefined;
}

/** One choice that settles a question, or a part of it. */
export type Settlement =
  /** Which grade a job title stands for. */
  | { readonly ask: 'grade'; readonly title: string; readonly people: number }
  /** Whether a domain is the council's own. */
  | { readonly ask: 'domain'; readonly domain: string; readonly people: number }
  /** Whose of several people an address is, by name. */
  | { readonly ask: 'owner'; readonly email: string; readonly people: readonly Who[] }
  /** Whether several entries are one person, and which of them then stays, by address. */
  | {
      readonly ask: 'one-person';
      readonly people: readonly { readonly kind: string; readonly name: string; readonly email: string }[];
    }
  /** What stands in a field of somebody's entry: one of the choices, or anything where there are none. */
  | {
      readonly ask: 'field';
      readonly who: Who;
      readonly field: 'name' | 'email' | 'party' | 'ward' | 'jobTitle' | 'team';
      readonly choices: readonly string[];
    }
  /** Whether somebody is a member or an officer, with all that the files say of them as either. */
  | { readonly ask: 'kind'; readonly who: Who; readonly details: Omit<FoundPerson, 'kind' | 'aliases' | 'at'> };

/** Something that the files do not settle, for a person to decide; until then nothing is assumed. */
export interface Question {
  readonly kind:
    | 'member-and-officer'
    | 'same-name'
    | 'shared-address'
    | 'two-addresses'
    | 'differing-files'
    | 'unknown-grade'
    | 'no-ward'
    | 'no-email'
    | 'no-party'
    | 'unclear-role'
    | 'domain'
    | 'council-name'
    | 'protocol'
    | 'election'
    | 'encoding'
    | 'bank-holidays';
  /** The question in words, with what was done meanwhile. */
  readonly text: string;
  /** The people or titles that it is about. */
  readonly about: readonly string[];
  readonly places: readonly Place[];
  /** The choices that settle it; none where only the files, or the profile by hand, can. */
  readonly settlements: readonly Settlement[];
}

/** What one file said. */
export interface FileReading {
  readonly file: string;
  readonly format: ImportFormat;
  /** The kinds of people of whom this kind of file names all that there are. */
  readonly lists: readonly FoundPerson['kind'][];
  readonly people: readonly FoundPerson[];
  readonly wards: readonly string[];
  readonly elections: readonly FoundElection[];
  /** The nation that the council lies in, where the file tells. */
  readonly nation?: Nation | undefined;
  readonly skipped: readonly Skipped[];
  /** What the reader of the report should know: what was dropped at the door, how doubtful text was taken. */
  readonly remarks: readonly string[];
  readonly questions: readonly Question[];
}

/** A file's text, already decoded, and the name by which reports call it. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
  /** For plain CSV: this file's column for each field. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

/** What a reader of files may be told about the council. */
export interface ReadOptions {
  /** Which council, where a file holds several: "Dudley" and "Dudley Metropolitan Borough Council" both do. */
  readonly councilName?: string | undefined;
  /** Wards known so far, by which an election's identifier is read. */
  readonly wards: readonly string[];
  /** For plain CSV: the file's column for each field. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

/** Place in words: "staff.csv line 12, column mail". */
export const placeText = ({ file, line, field }: Place): string =>
  `${file}${line === undefined ? '' : ` line ${line}`}${field === undefined ? '' : `, ${field}`}`;

/** What the caller has to say before a file can be read; how it is said is the surface's affair. */
export type Remedy = 'columns' | 'council-name' | 'format' | 'profile';

/** A file that cannot be read, with a reason that its owner can act on. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly place: Place;
  readonly remedy: Remedy | undefined;

  /**
   * @param place The file, and where known the line and field.
   * @param reason What is wrong, and what to do about it.
   * @param remedy What of the import's options would put it right.
   */
  constructor(place: Place, reason: string, remedy?: Remedy) {
    super(`${placeText(place)}: ${reason}`);
    this.place = place;
    this.remedy = remedy;
  }
}
