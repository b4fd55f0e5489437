import type { Election, Nation } from '../council.ts';
import { councilKey, isDay, oneLine, slugOf } from './clean.ts';
import { soundRows, type Table } from './csv-table.ts';
import { type FileReading, ImportError, type Place, type ReadOptions, type SkipReason } from './found.ts';
import { Gathered } from './gather.ts';

/** A poll or group of polls as Democracy Club describes it, from whichever of its files. */
interface Poll {
  readonly id: string;
  /** The division in words, where the file has it. */
  readonly ward: string;
  /** Whose poll it is, where the file says more than the identifier does. */
  readonly organisation: string;
  readonly organisationType: string;
  readonly cancelled: boolean;
  /** As Every Election writes the nation of the organisation, where the file has it. */
  readonly territory: string;
  /** Whether the file is about one address, so that every poll in it concerns the council. */
  readonly ours: boolean;
  readonly at: Place;
}

/** Types of election identifier: https://github.com/DemocracyClub/uk-election-ids. The others are none of a council's. */
const KINDS: ReadonlyMap<string, Election['kind']> = new Map([
  ['local', 'local'],
  ['parl', 'general'],
  ['mayor', 'mayor'],
  ['pcc', 'police-commissioner'],
  ['ref', 'referendum'],
]);

const NATION_NAMES: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** Nations as Every Election writes them, and as the answer for a postcode does. */
const NATIONS: ReadonlyMap<string, Nation> = new Map([
  ['ENG', 'england'],
  ['WLS', 'wales'],
  ['SCT', 'scotland'],
  ['NIR', 'northern-ireland'],
  ...(Object.entries(NATION_NAMES) as [Nation, string][]).map(([nation, name]): [string, Nation] => [name, nation]),
]);

/** An identifier taken apart: `local.dudley.gornal.by.2026-11-26`. */
const takeApart = (id: string) => {
  const parts = id.split('.');
  const date = parts.pop() ?? '';
  const byElection = parts[parts.length - 1] === 'by';
  if (byElection) parts.pop();
  const [type = '', organisation = '', division = ''] = parts;
  return isDay(date) && type ? { type, organisation, division, byElection, date } : undefined;
};

/** A division's short name as a key: what is "and" in an identifier is "&" in other files, which leaves no trace in one. */
const divisionKey = (slug: string): string =>
  slug
    .split('-')
    .filter((word) => word !== 'and')
    .join('-');

const words = (slug: string): string => slug.replace(/-/g, ' ');

const kindOf = (poll: Poll, type: string, organisation: string): Election['kind'] | undefined =>
  type === 'mayor' && (poll.organisationType === 'combined-authority' || /-ca$/.test(organisation))
    ? 'combined-authority-mayor'
    : KINDS.get(type);

/** A poll with its identifier taken apart. */
type ReadPoll = NonNullable<ReturnType<typeof takeApart>> & { readonly poll: Poll };

/**
 * Whether a poll is held in the council's area.
 * @param own Key of the council's name, where it is known.
 * @returns The kind of election; why it is none of the council's; or `doubtful` with the kind where that cannot be told.
 */
const concerns = (
  { poll, type, organisation, byElection }: ReadPoll,
  own: string | undefined,
): { readonly kind: Election['kind']; readonly doubtful: boolean } | SkipReason => {
  if (poll.cancelled) return 'cancelled';
  const kind = kindOf(poll, type, organisation);
  // a group over all councils, "local.2026-05-07", is no poll of any one of them
  if (!kind || (type === 'local' && !organisation)) return 'other-poll';
  const named = [poll.organisation, words(organisation)].some((name) => name !== '' && councilKey(name) === own);
  const ofCouncil = type === 'local' || (kind === 'mayor' && named);
  if (ofCouncil && !poll.ours && !named) return 'other-council';
  // a general election is everybody's; other polls over a larger area may or may not take in this council
  return { kind, doubtful: !ofCouncil && !poll.ours && !(kind === 'general' && !byElection) };
};

/** Turns polls into elections of the council's, and asks where they may be somebody else's. */
const gatherPolls = (polls: readonly Poll[], options: ReadOptions, gathered: Gathered): void => {
  const own = options.councilName === undefined ? undefined : councilKey(options.councilName);
  const wardNames = new Map<string, string>();
  for (const ward of options.wards) {
    const key = divisionKey(slugOf(ward));
    // as the profile writes it, which comes first
    if (!wardNames.has(key)) wardNames.set(key, ward);
  }
  const seen = new Set<string>();
  const doubtful = new Map<string, Place>();
  for (const poll of polls) {
    const { at, id } = poll;
    const parts = takeApart(id);
    if (!parts)
      throw new ImportError(
        { ...at, field: 'election_id' },
        'it is no election identifier, such as local.dudley.2026-05-07',
      );
    const { type, organisation, division, byElection, date } = parts;
    const held = concerns({ poll, ...parts }, own);
    if (typeof held === 'string') {
      gathered.skip(held, at, id);
      continue;
    }
    const { kind } = held;
    if (type === 'local' && !held.doubtful) gathered.nation ??= NATIONS.get(poll.territory);
    if (held.doubtful) {
      doubtful.set(
        `${kind.replace(/-/g, ' ')}${byElection ? ' by-election' : ''}, ${poll.organisation || words(organisation)}, ${date}`,
        at,
      );
      continue;
    }
    const ward = poll.ward || wardNames.get(divisionKey(division));
    if (byElection && type === 'local' && !ward)
      gathered.ask(
        'election',
        `Which ward is ${id} for? No ward of that name is known, so it is taken for the whole area.`,
        [id],
        [at],
      );
    const election: Election = {
      date,
      kind: byElection ? 'by-election' : kind,
      ...(byElection && type === 'local' && ward ? { wards: [ward] } : {}),
    };
    const key = JSON.stringify(election);
    if (seen.has(key)) continue;
    seen.add(key);
    gathered.elections.push({ election, at });
  }
  if (gathered.nation)
    gathered.remark(`The timetables of the council’s elections follow the law of ${NATION_NAMES[gathered.nation]}.`);
  if (doubtful.size > 0)
    gathered.ask(
      'election',
      'Do these polls take in this council? They were left out; add by hand those that do.',
      [...doubtful.keys()],
      [...doubtful.values()],
    );
};

/** Whether a table is one of Democracy Club's, of ballots or of candidates. */
export const isDemocracyClub = (table: Table): boolean =>
  table.has('ballot_paper_id') ||
  (table.has('election_id') && (table.has('seats_contested') || table.has('cancelled')));

const needCouncil = (file: string, options: ReadOptions): void => {
  if (options.councilName === undefined)
    throw new ImportError({ file }, 'it may hold the polls of any council; say which is yours', 'council-name');
};

/**
 * Reads Democracy Club's CSV of ballots (Every Election) or of candidates. Candidates' names and parties are dropped:
 * only the polls are taken.
 * @param options The council's name, to tell its polls from others'.
 * @throws ImportError naming the line of an identifier that is none, or where no council is named.
 */
export const readDemocracyClubCsv = (file: string, table: Table, options: ReadOptions): FileReading => {
  needCouncil(file, options);
  const gathered = new Gathered(file, 'democracy-club', []);
  const candidates = table.has('ballot_paper_id');
  const polls = soundRows(table, gathered, []).map(
    (row): Poll => ({
      id: row.cell(candidates ? 'ballot_paper_id' : 'election_id'),
      ward: row.cell('post_label'),
      organisation: row.cell('organisation_name'),
      organisationType: '',
      territory: '',
      cancelled: /^true$/i.test(row.cell(candidates ? 'cancelled_poll' : 'cancelled')),
      ours: false,
      at: row.at,
    }),
  );
  gatherPolls(polls, options, gathered);
  if (candidates) gathered.remark('The candidates’ names and parties were left out: only the polls are taken.');
  return gathered.done();
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The polls of a group of by-elections alone, whose own identifier looks like a poll of the whole council; else none. */
const onlyByElections = (value: unknown): readonly string[] => {
  const children = listOf(fieldsOf(value)['children']).map(textOf);
  return children.every((id) => takeApart(id)?.byElection) ? children : [];
};

const pollOf = (value: unknown, ours: boolean, file: string, field: string): Poll => {
  const fields = fieldsOf(value);
  const organisation = fieldsOf(fields['organisation']);
  return {
    id: textOf(fields['ballot_paper_id']) || textOf(fields['election_id']),
    ward: textOf(fieldsOf(fields['division'])['name']) || textOf(fields['post_name']),
    organisation: textOf(organisation['common_name']) || textOf(organisation['official_name']),
    organisationType: textOf(organisation['organisation_type']),
    territory: textOf(organisation['territory_code']),
    cancelled: fields['cancelled'] === true || fields['deleted'] === true,
    ours,
    at: { file, field },
  };
};

/** Whether a JSON value is one of Democracy Club's answers. */
export const isDemocracyClubJson = (value: unknown): boolean => {
  const [first] = listOf(value);
  const fields = fieldsOf(first ?? value);
  return 'election_id' in fields || 'results' in fields || ('dates' in fields && 'electoral_services' in fields);
};

/**
 * Reads Democracy Club's JSON: one election or a page of them from Every Election, or the answer for a postcode, of
 * which every poll concerns the council that the postcode lies in.
 * @throws ImportError naming the field of an identifier that is none, or where no council is named.
 */
export const readDemocracyClubJson = (file: string, value: unknown, options: ReadOptions): FileReading => {
  const gathered = new Gathered(file, 'democracy-club', []);
  const fields = fieldsOf(value);
  if ('dates' in fields) {
    const polls = listOf(fields['dates']).flatMap((date, day) =>
      listOf(fieldsOf(date)['ballots']).map((ballot, at) => pollOf(ballot, true, file, `dates[${day}].ballots[${at}]`)),
    );
    const services = fieldsOf(fields['electoral_services']);
    const area = textOf(services['name']);
    gathered.nation = NATIONS.get(textOf(services['nation']));
    if (options.councilName !== undefined && area && councilKey(area) !== councilKey(options.councilName))
      throw new ImportError(
        { file, field: 'electoral_services.name' },
        `the postcode lies in ${area}, not in the area of ${options.councilName}`,
      );
    gatherPolls(polls, options, gathered);
    if (polls.length === 0) gathered.remark('There is no poll at this postcode.');
    else gathered.remark('Candidates, polling stations and the place of the postcode were left out.');
    return gathered.done();
  }
  needCouncil(file, options);
  const many = Array.isArray(value) ? 'elections' : 'results';
  const items = Array.isArray(value) ? listOf(value) : 'results' in fields ? listOf(fields['results']) : undefined;
  const entries = items?.map((item, at) => [item, `${many}[${at}]`] as const) ?? [[value, 'election_id'] as const];
  const listed = entries.map(([item, field]) => pollOf(item, false, file, field));
  const ids = new Set(listed.map(({ id }) => id));
  const polls = listed.flatMap((poll, at) => {
    const held = onlyByElections(entries[at]?.[0]);
    // a poll that is listed itself has its ward in words
    return held.length > 0 ? held.filter((id) => !ids.has(id)).map((id): Poll => ({ ...poll, id })) : [poll];
  });
  gatherPolls(polls, options, gathered);
  if (typeof fields['next'] === 'string')
    gathered.remark('This is one page of several; the others hold more elections.');
  return gathered.done();
};
