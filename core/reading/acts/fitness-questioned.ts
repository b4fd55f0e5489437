import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { criticismOfOfficer } from './criticism-of-officer.ts';
import { type Worth, weighSentences } from './weighed-signs.ts';

const WORTH: Worth = { 'fitness-asked': 1.5, capability: 0.8, 'fitness-spared': -2 };
/** What an officer who is named, or somebody who is only "he" or "you", adds. */
const NAMED = 0.9;
const UNNAMED = 0.5;
const ENOUGH = 2;
const CRITICISED = 2.4;
const SPARED = 1.2;
const SPARED_OUTRIGHT = 2;

const PRONOUNS = new Set('he she him her his hers you your himself herself yourself who whose'.split(' '));

const personIn = ({ paragraph, first, last }: Sentence): number => {
  const officer = paragraph.reading.mentions.some(
    ({ kind, first: start }) => kind === 'officer' && start >= first && start < last,
  );
  const referred = paragraph.reading.hits.some(
    ({ set, first: start }) =>
      (set === 'officer-by-deed' || set === 'colleague-referred') && start >= first && start < last,
  );
  if (officer || referred) return NAMED;
  const words = wordsIn(paragraph);
  for (let token = first; token < last; token++) if (PRONOUNS.has(words[token] as string)) return UNNAMED;
  return 0;
};

/**
 * Places where an officer's capability, blame or record is asked or spoken about and not what was decided or achieved,
 * strongest first. It does not ask whether scrutiny is the occasion.
 * @param criticism Whether plain criticism counts as well.
 */
export const fitnessQuestioned = (reading: Reading, criticism: boolean): (Span & { readonly strength: number })[] => {
  const asked = weighSentences(reading, WORTH, {
    parts: ['subject', 'body'],
    counts: () => true,
  })
    .map((sentence) => ({
      field: sentence.field,
      start: sentence.start,
      end: sentence.end,
      strength: sentence.own > 0 ? sentence.own + personIn(sentence) : 0,
    }))
    .filter(({ strength }) => strength >= ENOUGH);
  const criticised = (criticism ? criticismOfOfficer(reading, { enough: CRITICISED }) : []).map(
    ({ field, start, end, evidence }) => ({
      field,
      start,
      end,
      strength: evidence,
    }),
  );
  // Whoever says that nobody is on trial is not asking about anybody, whatever else is said.
  const spared = reading.find('fitness-spared', ['subject', 'body']).length;
  if (spared >= SPARED_OUTRIGHT) return [];
  return [...asked, ...criticised]
    .filter(({ strength }) => strength - spared * SPARED >= ENOUGH)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
};
