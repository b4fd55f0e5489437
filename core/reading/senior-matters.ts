import type { Reading, Span } from './reading.ts';

/** Places where a member asks for more than a routine fact or service: policy, complaint, formal request, scrutiny. */
export const seniorMatters = (reading: Reading): Span[] =>
  reading.find('beyond-routine', ['body', 'subject']).map(({ field, start, end }) => ({ field, start, end }));
