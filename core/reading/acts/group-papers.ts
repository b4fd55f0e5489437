import type { PhraseSet } from '../../language/phrases/index.ts';
import { inAdministration, writingMember } from '../own-party.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { readSigns, type SignedSentence, spanOf, sum, together, type Worth } from './evidence.ts';

const SIGNS: Worth = {
  'asks-to-have': 1,
  'asks-a-fact': 0.8,
  'group-papers': 0.8,
  'advice-given': 0.9,
  'group-papers-open': -1.6,
  'group-not-partys': -2.5,
  'group-own': -0.9,
};
const OTHERS: Worth = {
  'group-opposition': 1.4,
  'group-administration': 1.4,
  'group-other': 1.2,
  'group-of-member': 1.2,
};
const ENOUGH = 3.2;
const MOST_OTHERS = 1.8;

/** Whether a sentence names a member, or a party, that is not the writer's. */
const namesAnother = (
  { paragraph, first, last }: Sentence,
  own: string | undefined,
  kind: 'party' | 'member',
): boolean =>
  paragraph.reading.mentions.some(({ bearer, first: from }) => {
    if (from < first || from >= last || !bearer) return false;
    if (bearer.kind === 'party') return kind === 'party' && bearer.party !== own;
    return kind === 'member' && bearer.kind === 'member' && bearer.member.party !== own;
  });

/**
 * Where a member asks for what another political group keeps to itself, or for the advice that officers gave it.
 * @returns The request; undefined when there is none.
 */
export const groupPapersRequest = (reading: Reading): Span | undefined => {
  const own = writingMember(reading)?.party;
  const inPower = inAdministration(reading);
  const read = readSigns(reading, { ...SIGNS, ...OTHERS }, ({ denied }, set) => !(denied && set === 'asks-to-have'));
  const isOther = ({ sentence, signs }: SignedSentence): number => {
    let worth = namesAnother(sentence, own, 'party') ? 1.5 : 0;
    const others: readonly [PhraseSet, boolean][] = [
      ['group-opposition', inPower !== false],
      ['group-administration', inPower !== true],
      ['group-other', true],
      ['group-of-member', namesAnother(sentence, own, 'member')],
    ];
    for (const [set, applies] of others) if (applies && signs.has(set)) worth += OTHERS[set] as number;
    return Math.min(worth, MOST_OTHERS);
  };
  let best: { readonly span: Span; readonly worth: number } | undefined;
  read.forEach((signed, index) => {
    if (signed.sentence.field !== 'body') return;
    if (!signed.signs.has('asks-to-have') && !signed.signs.has('asks-a-fact')) return;
    const window = read.slice(Math.max(0, index - 2), index + 2);
    const others = Math.max(...window.map(isOther));
    const signs = together(window);
    if (others === 0 || !(signs.has('group-papers') || signs.has('advice-given'))) return;
    const worth = sum(signs, SIGNS) + others;
    if (worth < ENOUGH || worth <= (best?.worth ?? 0)) return;
    const before = read[index - 1];
    const joined = before && before.sentence.paragraph === signed.sentence.paragraph && isOther(before) > 0;
    best = { span: spanOf(joined ? before.sentence : signed.sentence, signed.sentence), worth };
  });
  return best?.span;
};
