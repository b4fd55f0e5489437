import type { Nation } from '../council.ts';
import type {
  FileReading,
  FoundElection,
  FoundPerson,
  ImportFormat,
  Place,
  Question,
  Settlement,
  Skipped,
  SkipReason,
} from './found.ts';

/** How many names a report gives for a reason to skip. */
const EXAMPLES = 10;

/** Gathers what a file says while it is read. */
export class Gathered {
  readonly people: FoundPerson[] = [];
  readonly elections: FoundElection[] = [];
  readonly remarks: string[] = [];
  readonly questions: Question[] = [];
  /** The nation that the council lies in, where the file tells. */
  nation: Nation | undefined;
  private readonly wards = new Set<string>();
  private readonly skips = new Map<SkipReason, { count: number; examples: string[] }>();

  constructor(
    readonly file: string,
    readonly format: ImportFormat,
    private readonly lists: readonly FoundPerson['kind'][],
  ) {}

  /** Leaves something out, and counts it. */
  skip(reason: SkipReason, at: Place, name = ''): void {
    const skipped = this.skips.get(reason) ?? { count: 0, examples: [] };
    this.skips.set(reason, skipped);
    skipped.count++;
    const where = at.line === undefined ? '' : `line ${at.line}`;
    if (skipped.examples.length < EXAMPLES) skipped.examples.push(name && where ? `${name} (${where})` : name || where);
  }

  addWard(ward: string): void {
    if (ward) this.wards.add(ward);
  }

  remark(text: string): void {
    this.remarks.push(text);
  }

  ask(
    kind: Question['kind'],
    text: string,
    about: readonly string[],
    places: readonly Place[],
    settlements: readonly Settlement[] = [],
  ): void {
    this.questions.push({ kind, text, about, places, settlements });
  }

  /** All that was gathered. */
  done(): FileReading {
    const { file, format, lists, people, elections, nation, remarks, questions } = this;
    const skipped = [...this.skips].map(([reason, { count, examples }]): Skipped => ({ reason, count, examples }));
    return { file, format, lists, people, wards: [...this.wards], elections, nation, skipped, remarks, questions };
  }
}
