import type { Reading, Span } from './reading.ts';

/** Sentences in which a member asks for more than a routine fact or service: policy, complaint, formal request, scrutiny. */
export const seniorMatters = (reading: Reading): Span[] => {
  const hits = reading.find('beyond-routine', ['body', 'subject']);
  return reading
    .sentences(['body', 'subject'])
    .filter(({ paragraph, first, last }) =>
      hits.some((hit) => hit.paragraph === paragraph && hit.first >= first && hit.first < last),
    )
    .map(({ field, start, end }) => ({ field, start, end }));
};
