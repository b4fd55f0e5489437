import type { Reading, Span } from '../reading.ts';
import type { Worth } from './signs.ts';
import { weighSentences } from './weighed-sentences.ts';

/** Plain threats count alone; a hint needs something to lose, or a condition, beside it. */
const WORTH: Worth = {
  'threat-plain': 2.4,
  'threat-livelihood': 1.7,
  'threat-veiled': 1,
  'threat-leverage': 1.7,
  'threat-secret': 1.7,
  'threat-precedent': 1.9,
  'threat-stake': 1.3,
  'threat-merit': 1.1,
  'threat-closer': 1.4,
  'threat-condition': 0.5,
  'threat-proper': -0.9,
};

const ENOUGH = 2.2;
const LENT = 0.6;
const BORROWER = 1;
const LAWFUL = 1.4;
const POWER = 0.3;

/** These hold their own denial: "I never forget", "if you do not". */
const DENIALS: ReadonlySet<string> = new Set(Object.keys(WORTH).filter((set) => set !== 'threat-plain'));

/**
 * Places where the writer holds a personal consequence over somebody, strongest first.
 * @param lawful Whether the writer acts for the Council towards the public, where notice of a consequence is ordinary.
 * @param over Whether the writer has power over the reader, so that a hint says more.
 */
export const threats = (reading: Reading, lawful: boolean, over: boolean): (Span & { readonly strength: number })[] =>
  weighSentences(reading, WORTH, {
    parts: ['subject', 'body', 'closing'],
    lent: LENT,
    // "Ask yourself who was awkward": a hint is often put as what others say.
    counts: (set, said) =>
      !said.quoted && (!said.reported || set === 'threat-veiled') && (!said.denied || DENIALS.has(set)),
  })
    .map(({ field, start, end, own, worth }) => ({ field, start, end, strength: own >= BORROWER ? worth : own }))
    .filter(({ strength }) => strength >= ENOUGH + (lawful ? LAWFUL : 0) - (over ? POWER : 0))
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
