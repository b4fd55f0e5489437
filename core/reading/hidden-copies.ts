import { isQuoted } from '../language/scan.ts';
import { hasPhrase, mentionsIn, phrasesIn } from './in-sentence.ts';
import { onlyTold } from './only-told.ts';
import { isInsider } from './people.ts';
import type { Reading, Sentence, Span } from './reading.ts';
import { onlyAsked, refusedAfter } from './statement.ts';

/** The words of a sentence that tell of a hidden copy: express ones, or a concealment together with a reader. */
const tellingWords = (sentence: Sentence, before: Sentence | undefined): { readonly first: number }[] => {
  const express = phrasesIn(sentence, 'hidden-copy');
  if (express.length > 0) return express;
  if (hasPhrase(sentence, 'copy-known')) return [];
  const concealed = phrasesIn(sentence, 'copy-concealed');
  const near = before?.paragraph === sentence.paragraph && !hasPhrase(before, 'copy-known') ? before : undefined;
  if (near !== undefined && hasPhrase(near, 'copy-received')) return concealed;
  // "So that you don't read it there" is one thing said, not two.
  const received = phrasesIn(sentence, 'copy-received');
  return concealed.filter(({ first, last }) => received.some((other) => other.last <= first || other.first >= last));
};

/** A body whose initials are those of a blind copy: "Brookside Cricket Club". */
const NAMED_BCC = /\bB[a-z'’]+ (?:[a-z]+ )?C[a-z]+ C[a-z]+/;

/** How many words a subject has at least that tells what was done: "Bcc please?" does not. */
const SAYS_SOMETHING = 4;

/** Whether a word is "BCC" in capitals, as such a body writes itself. */
const inCapitals = ({ paragraph }: Sentence, first: number): boolean => {
  const { text, start } = paragraph.reading.tokens;
  return text.startsWith('BCC', start[first]);
};

/**
 * Sentences that tell of a copy hidden from some of the readers, done or intended: not the writer's own copy, not
 * residents hidden from one another, not a refusal, and not talk about the rule itself.
 */
export const hiddenCopies = (reading: Reading): Span[] => {
  const { audience } = reading;
  if (!reading.has('hidden-copy', ['body', 'subject']) && !reading.has('copy-concealed', ['body', 'subject']))
    return [];
  // A circular to all members about copying explains the rule; it does not break it.
  if (audience.allMembers && reading.has('about-the-rule', ['body', 'subject'])) return [];
  const hidden = audience.recipients.filter(({ field, self }) => field === 'bcc' && !self);
  const publicHidden = hidden.length > 0 && !hidden.some(isInsider);
  const insiders = audience.recipients.some(isInsider);
  const memberThere = reading.writer.role === 'member' || audience.members.length > 0;
  const bodyNamed = NAMED_BCC.test(reading.draft.body);
  const spans: Span[] = [];
  const sentences = reading.sentences(['body', 'subject']);
  for (const [index, sentence] of sentences.entries()) {
    const telling = tellingWords(sentence, sentences[index - 1]);
    const said = bodyNamed ? telling.filter(({ first }) => !inCapitals(sentence, first)) : telling;
    const named = mentionsIn(sentence, 'member', 'officer').length > 0;
    // A subject that only names the thing says nothing of a copy.
    if (sentence.field === 'subject' && sentence.last - sentence.first < SAYS_SOMETHING) continue;
    if (said.length === 0 || (!insiders && !named) || (publicHidden && !named)) continue;
    // Officers among themselves may copy one another as they like, where no member's message is meant.
    if (!memberThere && mentionsIn(sentence, 'member').length === 0) continue;
    const { tokens } = sentence.paragraph.reading;
    if (
      said.every(
        ({ first }) =>
          isQuoted(tokens, first) || onlyAsked(sentence, first) || onlyTold(sentence, first, reading.draft.date),
      )
    )
      continue;
    if (said.every(({ first }) => refusedAfter(sentence, first))) continue;
    if (hasPhrase(sentence, 'hidden-copy-own', 'hidden-copy-refused', 'about-the-rule')) continue;
    const before = sentences[index - 1];
    const audience = [sentence, ...(before?.paragraph === sentence.paragraph ? [before] : [])];
    if (!named && audience.some((one) => hasPhrase(one, 'hidden-copy-public'))) continue;
    spans.push({ field: sentence.field, start: sentence.start, end: sentence.end });
  }
  return spans;
};
