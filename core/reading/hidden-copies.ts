import { foldWord } from '../language/characters.ts';
import type { Paragraph, Reading, Span } from './reading.ts';

const REFLEXIVE = new Set(['myself', 'me', 'self', 'own']);
const MANY = new Set([
  'residents',
  'everyone',
  'everybody',
  'all',
  'six',
  'constituents',
  'neighbours',
  'tenants',
  'parents',
  'desks',
  'newsdesks',
  'recipients',
  'addresses',
  'people',
  'public',
  'households',
  'subscribers',
  'volunteers',
]);
const REFUSING = new Set([
  "don't",
  "won't",
  "didn't",
  "haven't",
  "hasn't",
  "shouldn't",
  "can't",
  "wouldn't",
  'never',
  'not',
  'no',
  'nobody',
  'cannot',
  'without',
  'avoid',
  'nothing',
  "isn't",
  "wasn't",
  'rather',
  'instead',
  'if',
  'whether',
  'should',
]);
const RULE_TALK = new Set([
  'protocol',
  'paragraph',
  'rule',
  'rules',
  'policy',
  'guidance',
  'code',
  'allowed',
  'allow',
  'forbids',
  'forbidden',
  'prohibited',
  'ban',
  'must',
]);

const wordsIn = (paragraph: Paragraph, first: number, last: number): string[] => {
  const { tokens } = paragraph.reading;
  const words: string[] = [];
  for (let token = Math.max(first, 0); token < Math.min(last, tokens.count); token++)
    words.push(foldWord(tokens.text.slice(tokens.start[token], tokens.end[token])));
  return words;
};

/**
 * Places that tell of a copy hidden from some of the readers: done or intended, to a member or officer; not the writer's
 * own copy, not residents hidden from one another, and not talk about the rule.
 */
export const hiddenCopies = (reading: Reading): Span[] => {
  const insideOnly = reading.audience.recipients.some(
    ({ identity }) => identity.kind === 'member' || identity.kind === 'officer',
  );
  const spans: Span[] = [];
  for (const hit of reading.find('hidden-copy', ['body', 'subject', 'notes'])) {
    const { tokens } = hit.paragraph.reading;
    const sentence = reading
      .sentences()
      .find(
        (candidate) =>
          candidate.paragraph === hit.paragraph && hit.first >= candidate.first && hit.first < candidate.last,
      );
    if (!sentence) continue;
    const words = wordsIn(hit.paragraph, sentence.first, sentence.last);
    const near = wordsIn(hit.paragraph, hit.first - 6, hit.first);
    const after = wordsIn(hit.paragraph, hit.first, hit.last + 5);
    if (((tokens.shape[hit.first] as number) & 32) !== 0) continue;
    if (after.some((word) => REFLEXIVE.has(word))) continue;
    if (near.some((word) => REFUSING.has(word)) && !words.includes('where')) continue;
    if (words.some((word) => RULE_TALK.has(word))) continue;
    if (
      words.some((word) => MANY.has(word)) &&
      !hit.paragraph.reading.mentions.some(
        ({ kind, first }) =>
          (kind === 'member' || kind === 'officer') && first >= sentence.first && first < sentence.last,
      )
    )
      continue;
    if (!insideOnly && !hit.paragraph.reading.mentions.some(({ kind }) => kind === 'member' || kind === 'officer'))
      continue;
    const last = spans[spans.length - 1];
    if (last && last.field === sentence.field && sentence.start < last.end) continue;
    spans.push({ field: sentence.field, start: sentence.start, end: sentence.end });
  }
  return spans;
};
