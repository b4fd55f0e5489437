import type { Reading, Span } from './reading.ts';
import { onlyAsked } from './statement.ts';

/** Sentences in which a member asks for more than a routine fact or service: policy, complaint, formal request, scrutiny. */
export const seniorMatters = (reading: Reading): Span[] => {
  const hits = reading.find('beyond-routine', ['body', 'subject']);
  return reading
    .sentences(['body', 'subject'])
    .filter(({ paragraph, first, last }) =>
      hits.some(
        (hit) =>
          hit.paragraph === paragraph &&
          hit.first >= first &&
          hit.first < last &&
          // What somebody else asked for, the writer may have refused.
          !onlyAsked({ paragraph, first }, hit.first),
      ),
    )
    .map(({ field, start, end }) => ({ field, start, end }));
};
