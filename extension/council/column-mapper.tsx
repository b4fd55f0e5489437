import { useState } from 'preact/hooks';
import { readTable } from '../../core/council/import/csv-table.ts';
import type { ImportFile } from '../../core/council/import/found.ts';
import { PLAIN_FIELDS } from '../../core/council/import/found.ts';
import { t } from '../../core/review/words.ts';
import { Choice } from './controls.tsx';

type PlainField = (typeof PLAIN_FIELDS)[number];

/** Words in a heading by which a field is proposed, the surest first; somebody looks at it before it counts. */
const LIKELY: Readonly<Record<PlainField, readonly RegExp[]>> = {
  name: [/^(?:full ?|display ?|officer ?|employee ?|councillor ?)?name$/i, /^(?:councillor|member|officer|employee)$/i],
  first: [/^(?:first|given|fore) ?names?$/i],
  last: [/^(?:last|family|sur) ?name$/i],
  // there may be another at home
  email: [/(?:work|council|business).*e-?mail/i, /^e-?mail/i, /e-?mail/i],
  party: [/party|political/i],
  ward: [/ward|division/i],
  roles: [/roles?$|key ?posts|responsib/i],
  // "Title" may as well be Mr or Mrs
  title: [/post$|position|job/i, /title/i],
  team: [/team|department|service|directorate/i],
  kind: [/^(?:kind|type)$/i],
};

const propose = (headings: readonly string[]): Map<PlainField, string> => {
  const taken = new Set<string>();
  const proposed = new Map<PlainField, string>();
  for (const field of PLAIN_FIELDS) {
    const free = headings.filter((each) => !taken.has(each));
    const heading = LIKELY[field].map((likely) => free.find((each) => likely.test(each))).find(Boolean);
    if (heading === undefined) continue;
    taken.add(heading);
    proposed.set(field, heading);
  }
  return proposed;
};

const SAMPLES = 3;

export interface ColumnMapperProps {
  readonly file: ImportFile;
  readonly onMap: (columns: ReadonlyMap<string, string>) => void;
}

/** Asks which column of a table holds what, with the first few values of each beside it. */
export const ColumnMapper = ({ file, onMap }: ColumnMapperProps) => {
  const [table] = useState(() => readTable(file));
  const [columns, setColumns] = useState<ReadonlyMap<PlainField, string>>(() => propose(table.headings));
  const set = (field: PlainField, heading: string): void => {
    const next = new Map(columns);
    if (heading === '') next.delete(field);
    else next.set(field, heading);
    setColumns(next);
  };
  const samples = (heading: string): string =>
    table.rows
      .slice(0, SAMPLES)
      .map((row) => row.cell(heading))
      .filter(Boolean)
      .join(', ');
  const named = columns.has('name') || columns.has('last');
  return (
    <fieldset class="person-form">
      <legend>{t('council.columns.which', file.name)}</legend>
      <p class="hint">{t('council.columns.hint')}</p>
      {PLAIN_FIELDS.map((field) => {
        const heading = columns.get(field);
        const values = heading === undefined ? '' : samples(heading);
        return (
          <Choice
            key={field}
            label={t(`council.columns.${field}`)}
            hint={values && t('council.columns.sample', values)}
            value={heading ?? ''}
            choices={[['', t('council.columns.none')], ...table.headings.map((each) => [each, each] as const)]}
            onChange={(value) => set(field, value)}
          />
        );
      })}
      <div class="buttons">
        <button type="button" class="button primary" disabled={!named} onClick={() => onMap(columns)}>
          {t('council.columns.read')}
        </button>
      </div>
      {!named && <p class="error">{t('council.columns.needName')}</p>}
    </fieldset>
  );
};
