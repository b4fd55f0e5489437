import type { Election, Nation } from './council.ts';
import {
  bankHolidaysKnown,
  GENERAL_ELECTIONS,
  type IsoDay,
  LOCAL_ELECTIONS,
  workingDaysBefore,
} from './working-days.ts';

/** What a day of an election's timetable is for. */
export const STEPS = [
  'dissolution',
  'notice-of-election',
  'nominations-close',
  'statement-of-persons-nominated',
  'registration',
  'postal-votes',
  'proxy-votes',
  'poll',
] as const;
export type Step = (typeof STEPS)[number];

/** A day of an election's timetable. */
export interface TimetableDay {
  readonly step: Step;
  readonly day: IsoDay;
  /** Working days before the poll; 0 for the poll, and nothing where a day was given and not reckoned. */
  readonly workingDays: number | undefined;
  /** False where it was reckoned without that year's bank holidays, so that it may be a few days out. */
  readonly certain: boolean;
}

type Days = Partial<Readonly<Record<Step, number>>>;

/**
 * Working days before the poll, by kind of poll and nation. Where the law of a nation or kind was not found, a step is
 * left out rather than guessed. Sources: SI 2006/3304 Schedules 2 and 3, rule 1, as amended by SI 2014/494 (principal
 * areas in England), SI 2006/3305 (parishes), SI 2021/1459 and SI 2021/1460 (principal areas and communities in Wales),
 * SI 2007/1024 (council mayors), SI 2017/67 (combined-authority mayors), SI 2012/1917 (police and crime commissioners), the
 * Representation of the People Act 1983, Schedule 1 (general elections), and for Scotland and Northern Ireland the local
 * election rules of those nations.
 */
const BALLOT: Days = { registration: 12, 'postal-votes': 11, 'proxy-votes': 6 };
const ENGLISH: Days = {
  'notice-of-election': 25,
  'nominations-close': 19,
  'statement-of-persons-nominated': 18,
  ...BALLOT,
};
const LOCAL: Readonly<Record<Nation, Days>> = {
  england: ENGLISH,
  wales: ENGLISH,
  scotland: { 'notice-of-election': 28, 'nominations-close': 23 },
  'northern-ireland': { 'notice-of-election': 25, 'nominations-close': 16 },
};
const GENERAL: Days = { dissolution: 25, 'notice-of-election': 22, 'nominations-close': 19 };

const daysFor = ({ kind }: Election, nation: Nation): Days => {
  if (kind === 'general') return GENERAL;
  if (kind === 'referendum') return {};
  if (kind !== 'police-commissioner') return LOCAL[nation];
  const { 'statement-of-persons-nominated': _, ...others } = LOCAL[nation];
  return { ...others, 'nominations-close': 18 };
};

/**
 * The last lawful day of a step.
 * @returns Nothing where the step is not part of such an election, or its law was not found.
 */
export const lastDayOf = (step: Step, election: Election, nation: Nation): TimetableDay | undefined => {
  const workingDays = step === 'poll' ? 0 : daysFor(election, nation)[step];
  if (workingDays === undefined) return undefined;
  const calendar = election.kind === 'general' ? GENERAL_ELECTIONS : LOCAL_ELECTIONS[nation];
  const day = workingDaysBefore(election.date, workingDays, calendar);
  // the poll itself is given
  const certain = workingDays === 0 || (bankHolidaysKnown(day) && bankHolidaysKnown(election.date));
  return { step, day, workingDays, certain };
};

/**
 * The timetable of an election: the last lawful day of each step, in order, but for the notice its day as published, where
 * the council has entered it.
 */
export const electionTimetable = (election: Election, nation: Nation): readonly TimetableDay[] => {
  const { noticeOn } = election;
  return STEPS.flatMap((step): readonly TimetableDay[] => {
    if (step === 'notice-of-election' && noticeOn !== undefined)
      return [{ step, day: noticeOn, workingDays: undefined, certain: true }];
    const last = lastDayOf(step, election, nation);
    return last ? [last] : [];
  }).sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
};
