import { describe, expect, it } from 'vitest';
import { namedDays } from '../../core/reading/dates.ts';
import { readText } from '../support/read-example.ts';

const daysIn = (sentence: string, date = '2026-01-20T10:00:00Z'): string[] =>
  namedDays(readText(`Dear Sir,\n\n${sentence}\n\nThat is all that I have to say about it today.`, date)).map(
    ({ day }) => day,
  );

describe('days named in the text', () => {
  it.each<[string, string[]]>([
    ['We meet on Thursday 23 April in the hall.', ['2026-04-23']],
    ['We meet on 23rd April in the hall.', ['2026-04-23']],
    ['We meet on April 23rd in the hall.', ['2026-04-23']],
    ['We meet on the 4th of May 2027 in the hall.', ['2027-05-04']],
    ['We meet in late April, or at the end of May.', ['2026-04-25', '2026-05-25']],
    ['We meet on 3 Sept in the hall.', ['2026-09-03']],
    ['We met on 2 January and meet on 3 February.', ['2026-01-02', '2026-02-03']],
    ['It opens before the 27th, and we meet on the 23rd.', ['2026-01-27', '2026-01-23']],
    ['We meet on 3 February, and again on the 1st.', ['2026-02-03', '2026-03-01']],
    [
      'We meet on 30/04/2026, 14.5.26, 1-6-2026 or 2026-06-30.',
      ['2026-04-30', '2026-05-14', '2026-06-01', '2026-06-30'],
    ],
    ['See section 4.31.20, ref 12/34/56, 1.2.3 and 10.0.0.1.', []],
    ['We had 24 junk emails and 3 mars bars.', []],
    ['Only 2 may come, and 30 march to the hall.', []],
    ['The bill was £23.50, on page 12.', []],
    ['There were 45 April showers.', []],
  ])('%s', (sentence, days) => {
    expect(daysIn(sentence)).toEqual(days);
  });

  it('belong to the next year when a draft of late in the year names an early month', () => {
    expect(daysIn('We meet on 14 January in the hall.', '2026-12-10T10:00:00Z')).toEqual(['2027-01-14']);
  });

  it('give a part of a month the year that is meant', () => {
    expect(daysIn('We meet in early January, or in late May 2028.', '2026-12-10T10:00:00Z')).toEqual([
      '2027-01-05',
      '2028-05-25',
    ]);
  });

  it('count from the day in the United Kingdom', () => {
    expect(daysIn('We meet on Saturday the 30th.', '2026-04-30T23:30:00Z')).toEqual(['2026-05-30']);
  });
});
