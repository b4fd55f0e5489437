import type { Reading, Span } from '../reading.ts';
import { worthOf } from './signs.ts';
import { readSigns, span, type Weighing, weigh } from './weighed-context.ts';

const SUPPORT: Weighing = {
  acts: { 'speaks-up-for': 1.1, 'presses-candidate': 0.7 },
  context: { 'job-to-fill': 1.1, 'job-word': 0.6 },
  against: { 'not-a-council-job': -1.5, 'support-refused': -1.6 },
  least: 0.6,
  most: 1.4,
  reach: 2,
  person: 0.4,
  who: 'anyone',
  enough: 2.5,
};

/**
 * Where a member speaks up for somebody who wants a job at the council, or leans on those who choose.
 * @returns The sentences that do it most; undefined when none does.
 */
export const candidateSupport = (reading: Reading): Span | undefined => {
  const read = readSigns(
    reading,
    { ...SUPPORT.acts, ...SUPPORT.context, ...SUPPORT.against },
    ({ denied }, set) => !(denied && set === 'speaks-up-for'),
  );
  const best = weigh(read, SUPPORT);
  return best && span(read, best.at, ({ signs }) => worthOf(signs, SUPPORT.acts) > 0);
};
