import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Council, Election, Nation } from './council.ts';
import { electionTimetable, type Step } from './election-timetable.ts';
import { type ByElectionFacts, preElectionPeriod } from './pre-election-period.ts';
import type { IsoDay } from './working-days.ts';

dayjs.extend(utc);

/** A day, or several, in an election's calendar. */
export interface CalendarEntry {
  readonly from: IsoDay;
  /** The last day, where there are several. */
  readonly until?: IsoDay;
  /** What happens, in plain words. */
  readonly what: string;
  /** How the day was reckoned, or why it may be out. */
  readonly note: string;
}

/** An election with its calendar. */
export interface ElectionCalendar {
  readonly election: Election;
  readonly title: string;
  readonly entries: readonly CalendarEntry[];
}

const KINDS: Readonly<Record<Election['kind'], string>> = {
  local: 'Local election',
  parish: 'Parish election',
  mayor: 'Election of a council mayor',
  'combined-authority-mayor': 'Election of a combined-authority mayor',
  'police-commissioner': 'Election of a police and crime commissioner',
  general: 'General election',
  'by-election': 'By-election',
  referendum: 'Referendum',
};

const WHAT: Readonly<Record<Step, string>> = {
  dissolution: 'Parliament dissolves',
  'notice-of-election': 'Last day to publish the notice of election',
  'nominations-close': 'Nominations close at 4 pm',
  'statement-of-persons-nominated': 'Statement of persons nominated is published by 4 pm',
  registration: 'Last day to register to vote',
  'postal-votes': 'Last day to apply for a postal vote, 5 pm',
  'proxy-votes': 'Last day to apply for a proxy vote, 5 pm',
  poll: 'Polling day, 7 am to 10 pm',
};

const PROXY_OR_CERTIFICATE = 'Last day to apply for a proxy vote or a voter certificate, 5 pm';

/**
 * Whether voters show who they are at the polling station: in England at every poll of this calendar, in Wales not at
 * those of its councils. Source: Elections Act 2022, section 1 and Schedule 1.
 */
const asksForIdentity = ({ kind }: Election, nation: Nation): boolean =>
  nation === 'england' || kind === 'police-commissioner';

const whatOf = (step: Step, election: Election, nation: Nation): string =>
  step === 'proxy-votes' && asksForIdentity(election, nation) ? PROXY_OR_CERTIFICATE : WHAT[step];

const UNCERTAIN = 'reckoned without the bank holidays of that year, which are not known yet: may be a few days out';

const THURSDAY = 4;

/** The first Thursday in May, on which councillors are ordinarily elected: the Representation of the People Act 1983, s 37. */
const ordinaryElectionDay = (year: number): IsoDay => {
  const first = dayjs.utc(`${year}-05-01`);
  return first.add((THURSDAY - first.day() + 7) % 7, 'day').format('YYYY-MM-DD');
};

/** The next ordinary day of election of councillors, from a day on. */
export const nextOrdinaryElectionDay = (from: IsoDay): IsoDay => {
  const year = Number(from.slice(0, 4));
  const day = ordinaryElectionDay(year);
  return day >= from ? day : ordinaryElectionDay(year + 1);
};

const noteOf = (workingDays: number | undefined, certain: boolean): string => {
  if (!certain) return UNCERTAIN;
  if (workingDays === undefined) return 'as entered in the council profile';
  return workingDays === 0 ? '' : `${workingDays} working days before the poll`;
};

const calendarOf = (election: Election, nation: Nation, facts: ByElectionFacts): ElectionCalendar => {
  // an empty list is one of a poll all over the area
  const wards = election.wards?.length ? election.wards.join(', ') : '';
  const where = wards && ` in ${wards}`;
  const { starts, ends, certain } = preElectionPeriod(election, nation);
  const counts = election.kind !== 'by-election' || facts.preElection?.byElections !== false;
  const inWard = election.kind === 'by-election' && wards && facts.preElection?.byElections === 'in-ward';
  const period: CalendarEntry = {
    from: starts,
    until: ends,
    what: `Pre-election period${inWard ? ', for what concerns the ward' : ''}`,
    note: certain ? 'ends with the close of poll' : UNCERTAIN,
  };
  const days = electionTimetable(election, nation).map(({ step, day, workingDays, certain: sure }) => ({
    from: day,
    what:
      step === 'notice-of-election' && workingDays === undefined
        ? 'Notice of election'
        : whatOf(step, election, nation),
    note: noteOf(workingDays, sure),
  }));
  return { election, title: `${KINDS[election.kind]}${where}`, entries: counts ? [period, ...days] : days };
};

/**
 * The calendar of every election of a council, the earliest first: its pre-election period, unless the council's protocol
 * leaves such elections out, and the days of its timetable.
 * @param facts The protocol's facts.
 */
export const electionCalendars = (
  { elections, nation }: Pick<Council, 'elections' | 'nation'>,
  facts: ByElectionFacts,
): readonly ElectionCalendar[] =>
  [...elections]
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .map((election) => calendarOf(election, nation, facts));
