import type { PhraseSet } from '../../language/phrases/index.ts';
import { messageSentences } from '../addressees.ts';
import type { Reading, Span } from '../reading.ts';
import { type Worths, weigh } from './sentence-weight.ts';

const WORTHS: Worths = {
  'advice-altered': 1.6,
  'advice-removed': 1.4,
  'advice-softened': 1.3,
  'advice-held': 1.4,
  'advice-unwelcome': 0.8,
  'advice-pressed': 0.6,
  'advice-named': 0.5,
  'request-soft': 0.5,
  'order-bare': 0.4,
  'order-errand': 0.4,
  'order-need': 0.4,
  'order-must': 0.5,
  'order-express': 0.6,
  'order-want': 0.7,
  'order-please': 0.5,
  'order-like': 0.5,
  'advice-reasons': -1.2,
  'advice-slip': -1.8,
  'advice-own-view': -1.4,
  'advice-left-alone': -2,
};
const ALTERING: readonly PhraseSet[] = ['advice-altered', 'advice-removed', 'advice-softened', 'advice-held'];
/** Signs of a request: of several places the one that asks is shown. */
const PRESSING: readonly PhraseSet[] = ['advice-pressed', 'request-soft', 'order-want', 'order-like', 'order-please'];
/** What a sentence must be worth. */
const ENOUGH = 2;
/** What its neighbours lend it. */
const LENT = 0.45;
/** How much more is needed where the draft says that it leaves the advice alone. */
const LEFT_ALONE = 1.2;

/**
 * Sentences that press for advice, a recommendation or a report to be changed, softened, held back or dropped, strongest
 * first. Questions and corrections of fact are no pressure.
 */
export const pressureOnAdvice = (reading: Reading): (Span & { readonly strength: number })[] => {
  if (!reading.has('advice-named')) return [];
  const weights = messageSentences(reading).map((sentence) => {
    const { worth, signs } = weigh(
      sentence,
      WORTHS,
      ({ quoted, denied, reported }, { set }) => !quoted && !reported && !(denied && ALTERING.includes(set)),
    );
    return {
      sentence,
      worth,
      alters: ALTERING.some((sign) => signs.has(sign)),
      presses: PRESSING.some((sign) => signs.has(sign)),
    };
  });
  const lent = (index: number): number => Math.max(0, weights[index]?.worth ?? 0) * LENT;
  const needed = ENOUGH + (reading.has('advice-left-alone') ? LEFT_ALONE : 0);
  return weights
    .map(({ sentence, worth, alters, presses }, index) => ({
      field: sentence.field,
      start: sentence.start,
      end: sentence.end,
      strength: alters ? worth + Math.max(lent(index - 1), lent(index + 1)) : 0,
      presses,
    }))
    .filter(({ strength }) => strength >= needed)
    .sort((a, b) => Number(b.presses) - Number(a.presses) || b.strength - a.strength || a.start - b.start);
};
