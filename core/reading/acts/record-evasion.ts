import type { Reading, Span } from '../reading.ts';
import { type WeighedSentence, type Worth, weighSentences } from './weighed-signs.ts';

/** A channel or a worry alone is harmless: it takes what is not to be kept, or a channel together with the reason. */
const WORTH: Worth = {
  'record-destroyed': 1.9,
  'record-kept-out': 1.9,
  'private-channel': 1.1,
  'record-reason': 1.2,
  'record-proper': -1.5,
};

const ENOUGH = 2.2;
const LENT = 0.5;
const BORROWER = 1.1;
/** What an address of the writer's own is worth: more than a channel that is only named. */
const OWN_ADDRESS = 1.4;

/** These hold their own denial: "not in writing", "nobody can ask for it". */
const DENIALS: ReadonlySet<string> = new Set(['record-kept-out', 'record-reason', 'record-proper']);

/** An address to be written to: "write to me at pat@home.example". */
const ADDRESS = /\b(?:me|us)\b.{0,24}?\b([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Whether a sentence gives an address of the writer's that is not the council's. */
const givesAddress = (reading: Reading, sentence: Span): boolean => {
  const [, address] = ADDRESS.exec(reading.text(sentence)) ?? [];
  return address !== undefined && reading.directory.identify(address).kind === 'outside';
};

/** Whether a sentence does something about the record, and does not only speak of disclosure. */
const acts = ({ signs }: WeighedSentence): boolean =>
  ['record-destroyed', 'record-kept-out', 'private-channel'].some((set) => signs.has(set));

/** Places where the writer tries to keep the exchange out of the record, strongest first. */
export const recordEvasions = (reading: Reading): (Span & { readonly strength: number })[] => {
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'body', 'closing'],
    evenDenied: DENIALS,
    lent: LENT,
  }).map((sentence) => {
    const address = givesAddress(reading, sentence) ? OWN_ADDRESS : 0;
    return {
      ...sentence,
      acts: address > 0 || acts(sentence),
      own: sentence.own + address,
      worth: sentence.worth + address,
    };
  });
  return weighed
    .filter(({ acts: here }, index) => here || weighed[index - 1]?.acts || weighed[index + 1]?.acts)
    .map(({ field, start, end, own, worth }) => ({ field, start, end, strength: own >= BORROWER ? worth : own }))
    .filter(({ strength }) => strength >= ENOUGH)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
};
