import type { Officer } from '../../council/council.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { addresseesOf } from '../addressees.ts';
import { officersMeant, officersSpokenOf, type SpokenOf } from '../officers-meant.ts';
import type { Reading, Span } from '../reading.ts';
import { speaksFor, type Worth, worthOf } from './signs.ts';
import {
  type ActInContext,
  readSigns,
  type SignedSentence,
  span,
  together,
  weighInContext,
} from './weighed-context.ts';

const ASKS: Worth = { 'asks-about-case': 0.9 };
const SWAYS: Worth = { 'sways-case': 1 };
const CASE: ActInContext = {
  acts: { ...ASKS, ...SWAYS },
  context: { 'staff-case': 1.2, 'staff-case-hinted': 0.7, 'not-a-staff-case': -1.3 },
  against: {
    'case-in-general': -1.3,
    'case-procedure': -0.7,
    'case-details-declined': -0.9,
    'reports-allegation': -0.7,
  },
  least: 0.7,
  most: 1.7,
  reach: 2,
  person: 0.7,
  who: 'anyone',
  enough: 1.95,
  short: 0.8,
  sure: new Set(['staff-case']),
  unsure: 0.3,
};
/** To decline the details declines nothing of a plea: "I don't ask what he did, but go easy on him." */
const PLEA: ActInContext = { ...CASE, acts: SWAYS, against: { ...CASE.against, 'case-details-declined': -0.2 } };
const SIGNS: Worth = { ...CASE.acts, ...CASE.context, ...CASE.against };
const DENIABLE: ReadonlySet<string> = new Set(['asks-about-case', 'sways-case']);

/** A member's meddling in an officer's case: to learn of it, or to sway it. */
export interface StaffCase extends Span {
  readonly does: 'asks' | 'sways';
  /** How far it goes beyond what it must be worth. */
  readonly margin: number;
  /** The officers whose case it may be. */
  readonly about: readonly Officer[];
}

const NAMED: readonly PhraseSet[] = ['staff-case', 'staff-case-hinted'];

/** Whether a case is spoken of right after a name: "David tells me that George Whyte has been suspended". */
const hasCase = ({ paragraph, mention }: SpokenOf): boolean => {
  const { hits, mentions } = paragraph.reading;
  const next = mentions.find(({ kind, first }) => kind === 'officer' && first > mention.first)?.first ?? Infinity;
  return hits.some(({ set, first }) => NAMED.includes(set) && first >= mention.last && first < next);
};

/**
 * Where a member asks for details of an officer's disciplinary, grievance, redundancy or redeployment case, or presses
 * for an outcome.
 */
export const staffCase = (reading: Reading): StaffCase | undefined => {
  if (!speaksFor(reading, CASE.acts)) return undefined;
  const read = readSigns(reading, SIGNS, ({ denied }, set) => !(denied && DENIABLE.has(set)));
  const whole = together(read);
  const declined = (whole.get('case-details-declined') ?? 0) > 1;
  const best = (declined ? undefined : weighInContext(read, CASE)) ?? weighInContext(read, PLEA);
  if (!best) return undefined;
  const { sentence, signs } = read[best.at] as SignedSentence;
  const place = span(read, best.at, (neighbour) => worthOf(neighbour.signs, CASE.acts) > 0.7);
  const readers = new Set(addresseesOf(reading).officers.map(({ email }) => email));
  return {
    ...place,
    margin: best.margin,
    does: worthOf(signs, SWAYS) > worthOf(signs, ASKS) ? 'sways' : 'asks',
    about: officersMeant(
      officersSpokenOf(reading, readers).filter(
        (one) => one.paragraph === sentence.paragraph || one.paragraph.part === 'subject' || hasCase(one),
      ),
      place,
      hasCase,
    ),
  };
};
