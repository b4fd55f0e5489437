import { councilKey, isDay, isVacant, oneLine, readName } from './clean.ts';
import { soundRows, type Table } from './csv-table.ts';
import { type FileReading, ImportError, type ReadOptions } from './found.ts';
import { Gathered } from './gather.ts';

/** Whether a table is Open Council Data UK's list of councillors, of either generation. */
export const isOpenCouncilData = (table: Table): boolean =>
  table.has('council') && table.has('Councillor Name') && table.has('Ward Name');

/** "2027-05-06" and "06/05/2027" as a day; undefined for anything else. */
const dayOf = (text: string): string | undefined => {
  const iso = /^(\d{4}-\d\d-\d\d)\b/.exec(text)?.[1];
  const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})/.exec(text) ?? [];
  const read = iso ?? (year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : undefined);
  return read !== undefined && isDay(read) ? read : undefined;
};

const FEW = 8;

/**
 * Reads Open Council Data UK's CSV: `Council, Ward Name, Councillor Name, Next Election, Party Name, …` now, `council,
 * wardName, councillorID, …` to about 2023. It has no addresses and no roles. Its data may be used under CC BY-SA 4.0.
 * @param options The council's name; needed where the file holds more than one council.
 * @returns That council's members, wards and the dates of its next elections.
 * @throws ImportError where the council cannot be told.
 */
export const readOpenCouncilData = (file: string, table: Table, options: ReadOptions): FileReading => {
  const gathered = new Gathered(file, 'open-council-data', ['member']);
  const rows = soundRows(table, gathered, ['Ward Name', 'Councillor Name', 'Party Name']);
  const councils = new Map(rows.map((row) => [councilKey(row.cell('council')), row.cell('council')]));
  const wanted = options.councilName === undefined ? undefined : councilKey(options.councilName);
  const own = wanted ?? (councils.size === 1 ? [...councils.keys()][0] : undefined);
  if (own === undefined || !councils.has(own)) {
    const names = [...councils.values()];
    const listed = `${names.slice(0, FEW).join(', ')}${names.length > FEW ? ', …' : ''}`;
    const named = wanted === undefined ? 'say which is yours' : `none of them is ${options.councilName}`;
    throw new ImportError(
      { file, field: 'Council' },
      `it holds ${names.length} councils (${listed}); ${named}`,
      'council-name',
    );
  }
  const days = new Map<string, number | undefined>();
  for (const row of rows) {
    const { at } = row;
    const written = row.cell('Councillor Name');
    if (councilKey(row.cell('council')) !== own) {
      gathered.skip('other-council', at);
      continue;
    }
    const ward = oneLine(row.cell('Ward Name'));
    gathered.addWard(ward);
    const day = dayOf(row.cell('Next Election'));
    if (day && !days.has(day)) days.set(day, at.line);
    const { name, office } = readName(written);
    if (isVacant(written)) gathered.skip('vacant', at, ward);
    else if (!name) gathered.skip('no-name', at);
    else
      gathered.people.push({
        kind: 'member',
        name,
        email: undefined,
        aliases: [],
        party: row.cell('Party Name') || undefined,
        ward: ward || undefined,
        roles: office ? [office] : undefined,
        at,
      });
  }
  for (const [date, line] of days)
    gathered.elections.push({ election: { date, kind: 'local' }, at: { file, line, field: 'Next Election' } });
  return gathered.done();
};
