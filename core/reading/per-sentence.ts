import type { Sentence } from './reading.ts';
import type { TextReading } from './text-reader.ts';

/**
 * Answers a question about a sentence when it is first asked, and from memory as long as its paragraph is not written anew:
 * while somebody types, all but one paragraph of a draft stay as they were.
 * @param answer Depends on the words, phrases and mentions of the sentence alone: not on the draft, nor on where in it the
 * paragraph stands.
 */
export const perSentence = <Answer>(answer: (sentence: Sentence) => Answer): ((sentence: Sentence) => Answer) => {
  const known = new WeakMap<TextReading, Map<number, Answer>>();
  return (sentence) => {
    const { reading } = sentence.paragraph;
    let answers = known.get(reading);
    if (!answers) {
      answers = new Map();
      known.set(reading, answers);
    }
    const before = answers.get(sentence.first);
    if (before !== undefined || answers.has(sentence.first)) return before as Answer;
    const is = answer(sentence);
    answers.set(sentence.first, is);
    return is;
  };
};
