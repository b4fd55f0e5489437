import type { Reading, Sentence, Span } from './reading.ts';
import { onlyAsked, refusedAfter, saidByReader, statementAt, wordsIn } from './statement.ts';

/** "Mr Lamb made a complaint in May": what others have had answered is asked of nobody. */
const MADE: ReadonlySet<string> = new Set(['made', 'had']);
const WRITER: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);
const NEARBY = 3;
/** "I'm putting my question to Mr Kerr": it is taken to somebody else. */
const TAKEN_ELSEWHERE =
  /\b(?:putting|raising|taking|put|raise|take) .*\b(?:to|with) (?:mr|mrs|ms|miss|dr|the director) /;
/** Where what is asked for is only where it can be read. */
const PUBLISHED: ReadonlySet<string> = new Set(['website', 'link', 'leaflet', 'online']);

/** Whether a sentence asks where something can be read, or words of it tell what others did. */
const isRoutine = (sentence: Sentence, at: number): boolean => {
  const { paragraph, first, last } = sentence;
  const words = wordsIn(paragraph);
  const said = words.slice(first, last);
  return (
    (said.some((word) => PUBLISHED.has(word)) && statementAt(sentence, at).asked) ||
    TAKEN_ELSEWHERE.test(said.join(' ')) ||
    (words.slice(Math.max(first, at - NEARBY), at + 1).some((word) => MADE.has(word)) &&
      !said.some((word) => WRITER.has(word)))
  );
};

/** Sentences in which a member asks for more than a routine fact or service: policy, complaint, formal request, scrutiny. */
export const seniorMatters = (reading: Reading): Span[] => {
  const hits = reading.find('beyond-routine', ['body', 'subject']);
  return reading
    .sentences(['body', 'subject'])
    .filter((sentence) =>
      hits.some(
        ({ paragraph, first }) =>
          paragraph === sentence.paragraph &&
          first >= sentence.first &&
          first < sentence.last &&
          !isRoutine(sentence, first) &&
          !statementAt(sentence, first).denied &&
          // What somebody else asked for, the writer may have refused.
          !onlyAsked(sentence, first) &&
          !saidByReader(sentence, first) &&
          !refusedAfter(sentence, first),
      ),
    )
    .map(({ field, start, end }) => ({ field, start, end }));
};
