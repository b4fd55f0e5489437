import { isMonitoringOfficer, mayBeAtLeast } from '../../council/roles.ts';
import { addresseesOf } from '../addressees.ts';
import type { Reading, Span } from '../reading.ts';
import { refusedAfter } from '../statement.ts';
import { marginOf } from './signs.ts';
import { placesOf, type Signs, situation, weighPlaces } from './weighed-places.ts';

const SIGNS: Signs = {
  'case-dropped': { worth: 2.5, evenIf: ['asked', 'supposed', 'denied', 'reported'] },
  'case-leaning': { worth: 1.7, evenIf: ['asked', 'supposed', 'denied'] },
  'case-softened': { worth: 1.5, evenIf: ['asked', 'supposed', 'denied'] },
  'evidence-shaped': { worth: 2.3, evenIf: ['asked', 'supposed', 'reported'] },
  'case-contact': { worth: 2, evenIf: ['asked', 'supposed'] },
  'case-left-alone': { worth: -1.5 },
};
const SCENE: Signs = { 'case-left-alone': { worth: -1.5 } };
/** How much more it takes where somebody wanted it of the writer, who said no. */
const REFUSED = 1.5;
const ENOUGH = 2.5;
/** How much more it takes where no more than one word, and that a doubtful one, hints at a case. */
const DOUBTFUL = 0.9;
/** How far it may come short in a draft of the very sort. */
const SHORT = 1;
const LENT = 0.5;
/** How much of what goes beyond enough counts. */
const BEYOND = 1;
/** A further place is shown that is worth nearly as much as the first: most of the others only tell of the case. */
const NEARLY = 0.9;
/** How much less it takes with an officer who may be a witness than with those who only manage them. */
const WITNESS = 0.5;

/** How much less it takes in a message to the court itself. */
const TO_COURT = 1;
const COURT = /\b(?:court|justices|magistrates?|tribunal|judge|coroner|inspectorate)\b/i;

/** Whether a draft goes to those who are to judge the case. */
const toCourt = (reading: Reading): boolean =>
  reading.letter
    ? reading.paragraphs.some((paragraph) => paragraph.part === 'letterhead' && COURT.test(reading.text(paragraph)))
    : reading.audience.recipients.some(({ name }) => COURT.test(name));

/** Whether a draft goes to an officer who may be a witness, and not only to those who manage them. */
const toWitness = (reading: Reading): boolean =>
  addresseesOf(reading).officers.some((officer) => !mayBeAtLeast(officer, 'director') && !isMonitoringOfficer(officer));

/** Where a member tries to turn legal proceedings, or works on those who give evidence in them, heaviest first. */
export const legalInfluence = (reading: Reading): (Span & { readonly margin: number })[] => {
  const hints = new Set(
    reading.find('court-word').map(({ paragraph, first }) => paragraph.reading.words[first] as string),
  );
  const plainly = reading.has('legal-proceedings') || hints.size > 1;
  if (!plainly && hints.size === 0) return [];
  // What a subject names is only the matter.
  const weighed = weighPlaces(reading, SIGNS, LENT).filter(({ field }) => field !== 'subject');
  const wanted = weighed.filter(({ sentence }) => !refusedAfter(sentence, sentence.last - 1));
  const keptOut = situation(reading, SCENE) - (wanted.length < weighed.length ? REFUSED : 0);
  const needed =
    ENOUGH -
    keptOut -
    (toWitness(reading) ? WITNESS : 0) -
    (toCourt(reading) ? TO_COURT : 0) +
    (plainly ? 0 : DOUBTFUL);
  // Who says anywhere that they keep out of it is given the benefit of a doubt.
  const short = keptOut < 0 ? 0 : SHORT;
  return placesOf(wanted, needed - short)
    .filter(({ worth }, _, [most]) => worth >= (most?.worth ?? 0) * NEARLY)
    .map(({ worth, ...place }) => ({
      ...place,
      margin: marginOf(worth, needed, BEYOND),
    }));
};
