import type { Council, Election, Nation } from './council.ts';
import { lastDayOf } from './election-timetable.ts';
import { bankHolidaysKnown, dayInUk, daysBefore, type IsoDay } from './working-days.ts';

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

/** What a protocol says of by-elections: whether they have a period, and whether it restricts their own wards alone. */
export interface ByElectionFacts {
  readonly preElection?: { readonly byElections: boolean | 'in-ward' } | undefined;
}

/** A referendum's period is the 28 days that end with the poll: Political Parties, Elections and Referendums Act 2000, s.125. */
const REFERENDUM = 28;

/**
 * The day on which an election's period starts at the latest: the last lawful day for its notice, or for a general
 * election the day on which Parliament dissolves. For a referendum, the first of the 28 days that end with the poll.
 */
export const latestStart = (election: Election, nation: Nation): IsoDay => {
  const step = election.kind === 'general' ? 'dissolution' : 'notice-of-election';
  return lastDayOf(step, election, nation)?.day ?? daysBefore(election.date, REFERENDUM - 1);
};

const YEAR = 365;

/**
 * Whether the notice of a poll may have been published on the day that is given for it: before the poll, and in the year
 * that ends with it. Any other is a slip, and makes a period that never begins, or one that lasts for years.
 */
export const noticeFits = ({ date, noticeOn }: Election): boolean =>
  noticeOn === undefined || (noticeOn < date && noticeOn >= daysBefore(date, YEAR));

const reckon = (election: Election, nation: Nation): PreElectionPeriod => {
  const starts = election.noticeOn ?? latestStart(election, nation);
  const certain = election.noticeOn !== undefined || (bankHolidaysKnown(starts) && bankHolidaysKnown(election.date));
  return { election, starts, ends: election.date, certain };
};

const DAY = 86_400_000;

/** Counting back 25 working days for every draft would cost more than reading the draft. */
const reckoned = new WeakMap<Election, Partial<Record<Nation, PreElectionPeriod>>>();

/** When an election's period starts and ends: from the notice as published, or else the last lawful day for it. */
export const preElectionPeriod = (election: Election, nation: Nation): PreElectionPeriod => {
  const known = reckoned.get(election) ?? {};
  reckoned.set(election, known);
  known[nation] ??= reckon(election, nation);
  return known[nation];
};

/**
 * The period that a moment falls in, if any; the one with the earliest poll where several overlap.
 * @param council The council's elections, and the nation whose law they follow.
 * @param moment ISO 8601 with an offset, or a plain day. It is taken as a day in the United Kingdom.
 * @param facts The protocol's facts: some leave by-elections out, or let them restrict their own wards alone. A protocol
 * that is silent leaves nothing out.
 * @param concerns Whether what is asked about concerns a ward.
 */
export const preElectionPeriodOn = (
  { elections, nation }: Pick<Council, 'elections' | 'nation'>,
  moment: string,
  facts: ByElectionFacts,
  concerns: (ward: string) => boolean = () => true,
): PreElectionPeriod | undefined => {
  const byElections = facts.preElection?.byElections ?? true;
  const instant = Date.parse(moment);
  const near = elections
    .filter((election) => byElections !== false || election.kind !== 'by-election')
    .map((election) => preElectionPeriod(election, nation))
    .filter(({ starts, ends }) => instant > Date.parse(starts) - DAY && instant < Date.parse(ends) + 2 * DAY);
  // Most drafts are written far from any poll, whatever their time zone; to find the day in the UK takes longest.
  if (near.length === 0) return undefined;
  const day = dayInUk(moment);
  return near
    .filter(({ starts, ends }) => day >= starts && day <= ends)
    .filter(
      ({ election: { kind, wards } }) =>
        byElections !== 'in-ward' || kind !== 'by-election' || !wards?.length || wards.some(concerns),
    )
    .sort((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0))[0];
};
