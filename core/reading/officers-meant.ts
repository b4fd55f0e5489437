import type { Officer } from '../council/council.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph, Reading, Span } from './reading.ts';
import { wordsIn } from './statement.ts';

/** An officer spoken of whom the council's profile knows, and who does not read the draft. */
export interface SpokenOf {
  readonly officer: Officer;
  readonly paragraph: Paragraph;
  readonly mention: Mention;
  /** Where it stands in its field. */
  readonly at: number;
}

/** How many words may stand between two who are named in one breath: "Wendy Parr in Licensing and George Whyte". */
const ONE_BREATH = 3;

/** The officers spoken of, in order; whoever is only greeted is not among them. */
export const officersSpokenOf = ({ paragraphs }: Reading, readers: ReadonlySet<string>): SpokenOf[] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.part === 'salutation'
      ? []
      : paragraph.reading.mentions.flatMap((mention) =>
          mention.bearer?.kind === 'officer' && !readers.has(mention.bearer.officer.email)
            ? {
                officer: mention.bearer.officer,
                paragraph,
                mention,
                at: paragraph.start + (paragraph.reading.tokens.start[mention.first] as number),
              }
            : [],
        ),
  );

/** Whether two who are spoken of one after the other are named in one breath. */
const inOneBreath = (one: SpokenOf | undefined, { paragraph, mention: { first } }: SpokenOf): boolean =>
  one?.paragraph === paragraph && first - one.mention.last <= ONE_BREATH && wordsIn(paragraph)[first - 1] === 'and';

/**
 * Which of the officers spoken of are meant in a place, and not only named by the way.
 * @param isSubject Whether the words beside a name tell that it is they.
 */
export const officersMeant = (
  spokenOf: readonly SpokenOf[],
  { field, start, end }: Span,
  isSubject: (one: SpokenOf) => boolean,
): Officer[] => {
  const before = spokenOf.filter(({ paragraph, at }) => paragraph.field === field && at < end).reverse();
  const there = before.filter(({ at }) => at >= start).reverse();
  const main = there.find(isSubject) ?? there[0] ?? before.find(isSubject) ?? before[0] ?? spokenOf[0];
  if (!main) return [];
  let from = spokenOf.indexOf(main);
  let to = from + 1;
  while (inOneBreath(spokenOf[from - 1], spokenOf[from] as SpokenOf)) from--;
  while (to < spokenOf.length && inOneBreath(spokenOf[to - 1], spokenOf[to] as SpokenOf)) to++;
  return spokenOf.slice(from, to).map(({ officer }) => officer);
};
