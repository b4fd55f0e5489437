import type { Reading, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Worth, weighSentences } from './weighed-signs.ts';

/** Words that run somebody down; what the criticism of an officer in public is told by counts for less without its link. */
const WORTH: Worth = {
  'colleague-slight': 1.5,
  'fault-frame': 0.5,
  'fault-reproach': 0.6,
  'fault-done': 0.6,
  'fault-omitted': 0.6,
  'fault-quality': 0.7,
  'fault-beside': 0.4,
  'might-have': 0.6,
  'blame-irony': 0.3,
  confiding: 0.6,
  'colleague-spared': -1.6,
  'blame-denied': -1.5,
  'own-fault': -1.5,
};
const ENOUGH = 2.1;
const ENOUGH_UNNAMED = 2.4;
/** What somebody adds who is named in the sentence, or is only "he" or "they" there. */
const NAMED = 0.7;
const UNNAMED = 0.3;

const THIRD = new Set('he she him her his hers they them their'.split(' '));

/** How far back the subject of a deed is looked for. */
const SUBJECT = 4;

/** Whether the deed at a token is the writer's own: "I looked at the wrong one", but not what the writer found or had to mend. */
const ownDeed = (words: readonly string[], from: number, at: number): boolean => {
  if (words[at] === 'found' || words[at] === 'had') return false;
  for (let token = at; token >= Math.max(from, at - SUBJECT); token--) {
    const word = words[token] as string;
    if (THIRD.has(word)) return false;
    if (word === 'i' || word === 'we') return true;
  }
  return false;
};

/**
 * Finds a colleague or a member run down in passing, whether named or only referred to: "housing colleagues sit on these
 * forms". It does not ask whom it is told.
 * @param readers Addresses of those it is told, who are not meant.
 * @returns Strongest first.
 */
export const colleaguesSlighted = (
  reading: Reading,
  readers: ReadonlySet<string>,
): (Span & { readonly strength: number })[] => {
  const found: (Span & { readonly strength: number })[] = [];
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'body'],
    // What others say of a colleague is passed on all the same.
    counts: (_, said) => !said.quoted,
  });
  for (const [index, { paragraph, first, last, field, start, end, own, hits }] of weighed.entries()) {
    if (own <= 0) continue;
    // "It was said that he had been slow. He was not."
    const next = weighed[index + 1];
    const answered = [...hits, ...(next?.paragraph === paragraph ? next.hits : [])];
    if (hits.some(({ set }) => set === 'blame-hearsay') && answered.some(({ set }) => set === 'blame-disowned'))
      continue;
    const within = (token: number): boolean => token >= first && token < last;
    const named = paragraph.reading.mentions.some(
      ({ kind, first: token, bearer }) =>
        within(token) &&
        (kind === 'officer' || kind === 'member') &&
        !(bearer?.kind === 'member' && readers.has(bearer.member.email)) &&
        !(bearer?.kind === 'officer' && bearer.officer.email === reading.writer.officer?.email),
    );
    const referred = paragraph.reading.hits.some(
      ({ set, first: token }) => (set === 'colleague-referred' || set === 'officer-colleague') && within(token),
    );
    const third = wordsIn(paragraph)
      .slice(first, last)
      .some((word) => THIRD.has(word));
    if (!named && !referred && !third) continue;
    const words = wordsIn(paragraph);
    const mine = paragraph.reading.hits.filter(
      ({ set, first: token }) => set === 'colleague-slight' && within(token) && ownDeed(words, first, token),
    ).length;
    const strength =
      own + (named || referred ? NAMED : UNNAMED) - Math.min(mine, 2) * (WORTH['colleague-slight'] as number);
    if (strength >= (named || referred ? ENOUGH : ENOUGH_UNNAMED)) found.push({ field, start, end, strength });
  }
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
};
