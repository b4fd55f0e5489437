import type { PhraseSet } from '../language/phrases/index.ts';
import { SHAPE } from '../language/scan.ts';
import { isInsider } from './people.ts';
import type { Reading, Sentence, Span } from './reading.ts';

const setIn = (sentence: Sentence, set: PhraseSet): boolean =>
  sentence.paragraph.reading.hits.some(
    (hit) => hit.set === set && hit.first >= sentence.first && hit.first < sentence.last,
  );

const namesInsider = (sentence: Sentence): boolean =>
  sentence.paragraph.reading.mentions.some(
    ({ kind, first }) => (kind === 'member' || kind === 'officer') && first >= sentence.first && first < sentence.last,
  );

/** The words of a sentence that tell of a hidden copy: express ones, or a concealment together with a reader. */
const tellingWords = (sentence: Sentence, before: Sentence | undefined): { readonly first: number }[] => {
  const inside = (set: PhraseSet): { readonly first: number }[] =>
    sentence.paragraph.reading.hits.filter(
      (hit) => hit.set === set && hit.first >= sentence.first && hit.first < sentence.last,
    );
  const express = inside('hidden-copy');
  if (express.length > 0) return express;
  if (setIn(sentence, 'copy-known')) return [];
  const concealed = inside('copy-concealed');
  const near = before?.paragraph === sentence.paragraph && !setIn(before, 'copy-known') ? before : undefined;
  const received = setIn(sentence, 'copy-received') || (near !== undefined && setIn(near, 'copy-received'));
  return received ? concealed : [];
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
  const spans: Span[] = [];
  const sentences = reading.sentences(['body', 'subject']);
  for (const [index, sentence] of sentences.entries()) {
    const said = tellingWords(sentence, sentences[index - 1]);
    const named = namesInsider(sentence);
    if (said.length === 0 || (!insiders && !named) || (publicHidden && !named)) continue;
    if (said.every(({ first }) => ((sentence.paragraph.reading.tokens.shape[first] as number) & SHAPE.quoted) !== 0))
      continue;
    if (
      setIn(sentence, 'hidden-copy-own') ||
      setIn(sentence, 'hidden-copy-refused') ||
      setIn(sentence, 'about-the-rule')
    )
      continue;
    if (setIn(sentence, 'hidden-copy-public') && !named) continue;
    spans.push({ field: sentence.field, start: sentence.start, end: sentence.end });
  }
  return spans;
};
