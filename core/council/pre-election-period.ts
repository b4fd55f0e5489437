import type { Election } from './council.ts';
import {
  bankHolidaysKnown,
  type Calendar,
  dayInUk,
  daysBefore,
  GENERAL_ELECTIONS,
  type IsoDay,
  LOCAL_ELECTIONS,
  workingDaysBefore,
} from './working-days.ts';

/** The weeks before a poll in which publicity is restricted. */
export interface PreElectionPeriod {
  readonly election: Election;
  /** Its first day. */
  readonly starts: IsoDay;
  /** Its last day, which is polling day. */
  readonly ends: IsoDay;
  /** False where the start was reckoned without that year's bank holidays, so that it may be a few days out. */
  readonly certain: boolean;
}

/** The notice of election is published at the latest this many working days before the poll. */
const NOTICE = 25;
/** A referendum's period is the 28 days that end with the poll: Political Parties, Elections and Referendums Act 2000, s.125. */
const REFERENDUM = 28;

const calendarOf = (election: Election): Calendar =>
  election.kind === 'general' ? GENERAL_ELECTIONS : LOCAL_ELECTIONS.england;

/**
 * The last lawful day for an election's notice, or for a general election the day on which Parliament dissolves: 25
 * working days before the poll. For a referendum, the first of the 28 days that end with the poll.
 */
export const latestNotice = (election: Election): IsoDay =>
  election.kind === 'referendum'
    ? daysBefore(election.date, REFERENDUM - 1)
    : workingDaysBefore(election.date, NOTICE, calendarOf(election));

const reckon = (election: Election): PreElectionPeriod => {
  const starts = election.noticeOn ?? latestNotice(election);
  const certain = election.noticeOn !== undefined || (bankHolidaysKnown(starts) && bankHolidaysKnown(election.date));
  return { election, starts, ends: election.date, certain };
};

const DAY = 86_400_000;

/** Counting back 25 working days for every draft would cost more than reading the draft. */
const reckoned = new WeakMap<Election, PreElectionPeriod>();

/** When an election's period starts and ends: from the notice as published, or else the last lawful day for it. */
export const preElectionPeriod = (election: Election): PreElectionPeriod => {
  const known = reckoned.get(election);
  if (known) return known;
  const period = reckon(election);
  reckoned.set(election, period);
  return period;
};

/**
 * The period that a moment falls in, if any; the one with the earliest poll where several overlap.
 * @param elections The council's elections.
 * @param moment ISO 8601 with an offset, or a plain day. It is taken as a day in the United Kingdom.
 * @param facts The protocol's facts: some leave by-elections out. A protocol that is silent leaves nothing out.
 */
export const preElectionPeriodOn = (
  elections: readonly Election[],
  moment: string,
  facts: { readonly preElection?: { readonly byElections: boolean } | undefined },
): PreElectionPeriod | undefined => {
  const byElections = facts.preElection?.byElections ?? true;
  const instant = Date.parse(moment);
  const near = elections
    .filter((election) => byElections || election.kind !== 'by-election')
    .map(preElectionPeriod)
    .filter(({ starts, ends }) => instant > Date.parse(starts) - DAY && instant < Date.parse(ends) + 2 * DAY);
  // Most drafts are written far from any poll, whatever their time zone; to find the day in the UK takes longest.
  if (near.length === 0) return undefined;
  const day = dayInUk(moment);
  return near
    .filter(({ starts, ends }) => day >= starts && day <= ends)
    .sort((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0))[0];
};
