import { reachesCouncil } from '../addressees.ts';
import type { Reading, Span } from '../reading.ts';
import { marginOf, speaksFor, type Worth, worthOf } from './signs.ts';
import { type ActInContext, readSigns, span, together, weighInContext } from './weighed-context.ts';

const SUPPORT: ActInContext = {
  acts: { 'candidate-backed': 1.5, 'speaks-up-for': 1.1, 'candidate-overlooked': 1.1, 'presses-candidate': 0.7 },
  context: { 'job-to-fill': 1.1, 'job-word': 0.6, 'candidate-singled-out': 0.7 },
  against: { 'not-a-council-job': -1.5, 'support-refused': -1.6, 'staff-case': -1 },
  least: 0.6,
  most: 1.9,
  reach: 3,
  person: 0.4,
  who: 'anyone',
  enough: 2.5,
  sure: new Set(['job-to-fill']),
};
/** The same in a letter whose addressees choose for a post: that a job is to be filled need not be said. */
const SUPPORT_TO_PANEL: ActInContext = { ...SUPPORT, least: 0, enough: 1.6, sure: new Set() };
const SIGNS: Worth = { ...SUPPORT.acts, ...SUPPORT.context, ...SUPPORT.against };
/** What is not said where it is denied: "I can't pretend that I have no view." */
const DENIABLE: ReadonlySet<string> = new Set(['speaks-up-for', 'support-refused']);
const PROMISE: Worth = { 'promises-support': 1, ...SUPPORT.against };

/** Whether a draft reaches those who choose: somebody of the council, or any employer, where the post is the Council's. */
const reachesThoseWhoChoose = (reading: Reading): boolean =>
  reachesCouncil(reading) || (reading.has('to-whom-it-may-concern') && reading.has('council-section'));

/** Where a member promises a candidate for a council job a word with those who choose. */
const promisedSupport = (reading: Reading): Span | undefined => {
  if (!reading.has('promises-support') || !reading.has('reader-wants-job')) return undefined;
  const read = readSigns(reading, PROMISE, ({ denied }, set) => !(denied && set === 'promises-support'));
  if (worthOf(together(read), SUPPORT.against) < 0) return undefined;
  const at = read.findIndex(({ signs }) => signs.has('promises-support'));
  return at < 0 ? undefined : span(read, at, ({ signs }) => signs.has('promises-support'));
};

/**
 * Where a member speaks up for somebody who wants a job at the council, or leans on those who choose.
 * @param short How far the words may come short of what they must be worth.
 * @returns The sentences that do it most; undefined when none does, or the job is a political group's own assistant's.
 */
export const candidateSupport = (reading: Reading, short = 0): (Span & { readonly margin?: number }) | undefined => {
  if (reading.has('assistant-to-group')) return undefined;
  if (!reachesThoseWhoChoose(reading)) return promisedSupport(reading);
  if (!speaksFor(reading, SUPPORT.acts)) return undefined;
  const read = readSigns(reading, SIGNS, ({ denied, reported }, set) =>
    set === 'candidate-backed' ? !(denied || reported) : !(denied && DENIABLE.has(set)),
  );
  const toPanel = reading.has('job-to-fill', ['letterhead']);
  const best = weighInContext(read, { ...(toPanel ? SUPPORT_TO_PANEL : SUPPORT), short });
  return (
    best && {
      ...span(read, best.at, ({ signs }) => worthOf(signs, SUPPORT.acts) > 0),
      margin: marginOf(best.margin, 0, Number.POSITIVE_INFINITY),
    }
  );
};
