import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { ElectionCalendar } from '../council/election-calendar.ts';

dayjs.extend(utc);

/**
 * Writes calendars of elections as an iCalendar file (RFC 5545), every entry as days without a time.
 * @param name What the calendar is to be called.
 * @param now When it is written.
 */
export const toIcs = (calendars: readonly ElectionCalendar[], name: string, now: Date): string => {
  const file = ical({ name, prodId: '//Probity//Election calendar//EN', method: ICalCalendarMethod.PUBLISH });
  for (const { election, title, entries } of calendars)
    for (const { from, until, what, note } of entries)
      file.createEvent({
        // the same entry keeps its id when the file is made again, so that it is replaced and not doubled
        id: `${election.date} ${title} ${what}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
        stamp: now,
        // days are written as they are in UTC: local midnight in British summer is still the day before
        start: dayjs.utc(from),
        // RFC 5545, 3.6.1: the end of an all-day entry is the first day that is no longer part of it
        end: dayjs.utc(until ?? from).add(1, 'day'),
        allDay: true,
        summary: `${what}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
        ...(note && { description: note }),
      });
  return file.toString();
};
