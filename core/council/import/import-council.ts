import { DEFAULT_PROTOCOL, type ProtocolName } from '../../draft/draft.ts';
import { type Council, type Election, type Nation, parseCouncil } from '../council.ts';
import { wardKey } from '../roles.ts';
import type { IsoDay } from '../working-days.ts';
import { combine } from './combine.ts';
import { doubtsAbout } from './doubts.ts';
import type { FileReading, ImportFile, ImportFormat, Question } from './found.ts';
import { gradesByTitle } from './grade-table.ts';
import { type Change, mergePeople } from './merge-people.ts';
import { readImportFile } from './read-file.ts';
import { isSettled } from './settlement.ts';

/** What the caller settles about an import. */
export interface ImportOptions {
  /** The profile to bring up to date; a new one is made without it. */
  readonly into?: Council | undefined;
  /** What all files are; found out for each without it. */
  readonly format?: ImportFormat | undefined;
  /** For plain CSV: the column for each field, in files that do not bring a mapping of their own. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  readonly councilName?: string | undefined;
  /** For a new profile. */
  readonly protocol?: ProtocolName | undefined;
  /** Whether people of an earlier import who are in the files no longer are taken out. */
  readonly removeGone?: boolean | undefined;
  /** The day of the import, which is noted beside those who are gone and stay. */
  readonly today?: IsoDay | undefined;
}

/** What an import understood, and what it would make of the profile. Nothing has been saved. */
export interface ImportReport {
  readonly files: readonly FileReading[];
  readonly changes: readonly Change[];
  /** What a person has to decide. */
  readonly questions: readonly Question[];
  /** The profile after the import; valid. */
  readonly council: Council;
}

const UNNAMED = 'The Council';

const asked = (kind: Question['kind'], text: string): Question => ({
  kind,
  text,
  about: [],
  places: [],
  settlements: [],
});

const newProfile = ({ councilName, protocol }: ImportOptions): { council: Council; questions: Question[] } => ({
  council: parseCouncil({ name: councilName ?? UNNAMED, protocol: protocol ?? DEFAULT_PROTOCOL }),
  questions: [
    ...(councilName ? [] : [asked('council-name', `What is the council called? It was given the name "${UNNAMED}".`)]),
    ...(protocol
      ? []
      : [asked('protocol', `Which protocol has the council adopted? Until you say, ${DEFAULT_PROTOCOL} is taken.`)]),
  ],
});

const readAll = (files: readonly ImportFile[], council: Council, options: ImportOptions): FileReading[] => {
  const { format, columns } = options;
  const own = council.name === UNNAMED ? undefined : council.name;
  const councilName = options.councilName ?? own;
  const read = (wards: readonly string[]) => (file: ImportFile) =>
    readImportFile(file, format, { councilName, wards, columns: file.columns ?? columns });
  // a ward that only an earlier file of elections told is known by its poll
  const known = [...council.wards, ...council.elections.flatMap((election) => election.wards ?? [])];
  const first = files.map(read(known));
  const wards = [...known, ...first.flatMap((reading) => reading.wards)];
  // an election names its ward in short, which the other files spell out, in whatever order they come
  return first.map((reading, at) =>
    reading.format === 'democracy-club' && wards.length > known.length && files[at] ? read(wards)(files[at]) : reading,
  );
};

const mergeWards = (
  before: readonly string[],
  readings: readonly FileReading[],
): { wards: string[]; changes: Change[] } => {
  const known = new Set(before.map(wardKey));
  const found = readings.flatMap(({ wards }) => wards);
  const added = found.filter((ward) => !known.has(wardKey(ward)) && known.add(wardKey(ward)));
  return {
    wards: [...before, ...added],
    changes: added.map((name) => ({ what: 'ward', kind: 'added', name, fields: [] })),
  };
};

const electionKey = ({ date, kind, wards }: Election): string =>
  `${date} ${kind} ${(wards ?? []).map(wardKey).sort().join(', ')}`;

/** The nation that a file names is taken for a new profile; where an older one has another, that is asked. */
const settleNation = (
  start: Council,
  fresh: boolean,
  readings: readonly FileReading[],
): { nation: Nation; questions: Question[] } => {
  const telling = readings.find(({ nation }) => nation !== undefined);
  if (!telling?.nation || telling.nation === start.nation) return { nation: start.nation, questions: [] };
  if (fresh) return { nation: telling.nation, questions: [] };
  const text = `Which nation does the council lie in? The profile says ${start.nation}, and the file ${telling.nation}; the timetables of elections follow it. The profile was left as it is.`;
  return {
    nation: start.nation,
    questions: [{ ...asked('election', text), places: [{ file: telling.file }] }],
  };
};

const pollName = ({ date, kind, wards }: Election): string =>
  `${date} ${kind === 'by-election' ? kind : kind.replace(/-/g, ' ')}${wards?.length ? ` (${wards.join(', ')})` : ''}`;

/** Elections that the profile has keep their actual notice date; a by-election without a ward is given it once a file tells. */
const mergeElections = (before: readonly Election[], readings: readonly FileReading[]) => {
  const known = new Set(before.map(electionKey));
  const found = readings.flatMap(({ elections }) => elections.map(({ election }) => election));
  const told = new Set(found.map(electionKey));
  const after = [...before];
  const changes: Change[] = [];
  for (const election of found) {
    const key = electionKey(election);
    if (known.has(key)) continue;
    known.add(key);
    // one for a seat in Parliament on the same day has no ward either, but is in the files still
    const wardless = { ...election, wards: [] };
    const at = after.findIndex((poll) => electionKey(poll) === electionKey(wardless));
    const was = election.kind === 'by-election' && !told.has(electionKey(wardless)) ? after[at] : undefined;
    const { wards = [] } = election;
    if (was) after[at] = { ...was, wards };
    else after.push(election);
    changes.push(
      was
        ? {
            what: 'election',
            kind: 'changed',
            name: pollName(was),
            fields: [{ field: 'wards', before: '', after: wards.join(', ') }],
          }
        : { what: 'election', kind: 'added', name: pollName(election), fields: [] },
    );
  }
  return { elections: after.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), changes };
};

/**
 * Makes a council profile, or brings one up to date, from files that councils already have. Saves nothing: the caller
 * shows the report, and saves the profile if it is to be.
 * @param files Their texts, decoded. Where they differ about somebody, the first counts and a question says so.
 * @returns What was understood, what was skipped and why, what changes, and what a person has to decide.
 * @throws ImportError where a file cannot be read; then nothing has been made of the others either.
 */
export const importCouncil = (files: readonly ImportFile[], options: ImportOptions): ImportReport => {
  const { council: start, questions: ofNew } = options.into
    ? { council: options.into, questions: [] }
    : newProfile(options);
  const readings = readAll(files, start, options);
  const { people, questions: ofPeople } = combine(readings.flatMap((reading) => reading.people));
  const found = new Set(people.flatMap(({ email }) => email ?? []));
  const settled = isSettled(start);
  const ofFiles = [...readings.flatMap(({ questions }) => questions), ...ofPeople].filter(
    (question) =>
      // of somebody who was taken for one of them from the files it is asked still whether that is right
      question.settlements.some((each) => each.ask === 'kind' && found.has(each.who.email ?? '')) || !settled(question),
  );
  const complete = new Set(readings.flatMap((reading) => (reading.people.length > 0 ? reading.lists : [])));
  const gradeOf = gradesByTitle(start.grades ?? []);
  const merged = mergePeople(start, people, complete, gradeOf, {
    removeGone: options.removeGone ?? false,
    today: options.today,
  });
  const { nation, questions: ofNation } = settleNation(start, options.into === undefined, readings);
  const { wards, changes: ofWards } = mergeWards(start.wards, readings);
  const { elections, changes: ofElections } = mergeElections(start.elections, readings);
  const { questions: doubts, domains } = doubtsAbout(merged, start.domains, merged.touched);
  const ofDomains = domains
    .filter((domain) => !start.domains.includes(domain))
    .map((name): Change => ({ what: 'domain', kind: 'added', name, fields: [] }));
  const council = parseCouncil({
    ...start,
    nation,
    domains: [...domains],
    wards,
    members: [...merged.members],
    officers: [...merged.officers],
    elections,
  });
  return {
    files: readings,
    changes: [...merged.changes, ...ofWards, ...ofElections, ...ofDomains],
    questions: [...ofNew, ...ofFiles, ...ofNation, ...merged.questions, ...doubts],
    council,
  };
};
