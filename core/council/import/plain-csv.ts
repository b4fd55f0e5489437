import { isVacant, oneLine, readAddress, readName } from './clean.ts';
import { headingKey, type Row, soundRows, type Table } from './csv-table.ts';
import { type FileReading, ImportError, PLAIN_FIELDS, type ReadOptions } from './found.ts';
import { Gathered } from './gather.ts';
import { memberTitle, rolesIn } from './written-roles.ts';

type PlainField = (typeof PLAIN_FIELDS)[number];

const isField = (text: string): text is PlainField => PLAIN_FIELDS.some((field) => field === text);

const checkedColumns = (file: string, table: Table, columns: ReadonlyMap<string, string>): Map<PlainField, string> => {
  const checked = new Map<PlainField, string>();
  for (const [field, heading] of columns) {
    if (!isField(field))
      throw new ImportError(
        { file },
        `"${field}" is nothing that a profile holds; give one of ${PLAIN_FIELDS.join(', ')}`,
      );
    if (!table.has(heading))
      throw new ImportError({ file }, `there is no column "${heading}"; its columns are ${table.headings.join(', ')}`);
    checked.set(field, heading);
  }
  if (!checked.has('name') && !checked.has('last'))
    throw new ImportError({ file }, 'say which column holds the name: name=COLUMN, or first=COLUMN,last=COLUMN');
  return checked;
};

const kindOf = (cell: (field: PlainField) => string, councillor: boolean): 'member' | 'officer' | undefined => {
  const said = cell('kind').toLowerCase();
  if (/^(?:member|councillor|cllr|elected member)s?$/.test(said)) return 'member';
  if (/^(?:officer|staff|employee)s?$/.test(said)) return 'officer';
  const member = councillor || cell('ward') !== '' || cell('party') !== '' || memberTitle(cell('title')) !== undefined;
  const officer = cell('title') !== '' && memberTitle(cell('title')) === undefined;
  return member === officer ? undefined : member ? 'member' : 'officer';
};

/**
 * Reads any CSV with a heading, by a mapping of fields to its columns. Whoever has a ward, a party, or "Cllr" before the
 * name is a member; whoever has a job title is an officer; who is both or neither is asked about and left out.
 * @param options `columns` maps {@link PLAIN_FIELDS} to headings.
 * @throws ImportError where a field or a column does not exist, or no column holds the name.
 */
export const readPlainCsv = (file: string, table: Table, options: ReadOptions): FileReading => {
  const columns = checkedColumns(file, table, options.columns ?? new Map());
  const gathered = new Gathered(file, 'csv', []);
  const taken = [...columns.values()];
  for (const row of soundRows(table, gathered, taken, taken)) readRow(row, columns, gathered);
  const keys = new Set(taken.map(headingKey));
  // of two columns of one name the first is taken
  const left = table.headings.filter((heading) => !keys.delete(headingKey(heading)));
  if (left.length > 0) gathered.remark(`Columns left out: ${left.join(', ')}.`);
  return gathered.done();
};

/** What stands for a name below a list that is added up. */
const TOTAL = /^(?:grand |sub-?)?totals?\b/i;

const readRow = (row: Row, columns: ReadonlyMap<PlainField, string>, gathered: Gathered): void => {
  const { at } = row;
  const cell = (field: PlainField): string => {
    const heading = columns.get(field);
    return heading === undefined ? '' : row.cell(heading);
  };
  const written = cell('name') || oneLine(`${cell('first')} ${cell('last')}`);
  if (isVacant(written)) {
    gathered.skip('vacant', at, cell('ward'));
    return;
  }
  const { name, councillor, office } = readName(written);
  if (!name || TOTAL.test(written)) {
    gathered.skip('no-name', at);
    return;
  }
  const email = readAddress(cell('email'));
  const kind = kindOf(cell, councillor || office !== undefined);
  if (!kind) {
    gathered.ask(
      'unclear-role',
      `${name}: nothing in the row tells whether this is a member or an officer. Left out.`,
      [name],
      [at],
      [
        {
          ask: 'kind',
          who: { name, email },
          details: {
            name,
            email,
            party: cell('party'),
            ward: cell('ward'),
            jobTitle: cell('title'),
            team: cell('team'),
          },
        },
      ],
    );
    return;
  }
  const person = { name, email, aliases: [], at };
  if (kind === 'officer') {
    gathered.people.push({ ...person, kind, jobTitle: cell('title') || undefined, team: cell('team') || undefined });
    return;
  }
  gathered.addWard(cell('ward'));
  const titles = columns.has('roles') ? rolesIn(cell('roles')) : memberTitle(cell('title'))?.roles;
  const roles = [...(titles ?? []), ...(office ? [office] : [])];
  gathered.people.push({
    ...person,
    kind,
    party: cell('party') || undefined,
    ward: cell('ward') || undefined,
    roles: columns.has('roles') || roles.length > 0 ? [...new Set(roles)] : undefined,
  });
};
