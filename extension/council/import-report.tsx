import { type FileReading, type ImportFormat, SKIP_REASONS } from '../../core/council/import/found.ts';
import type { Change } from '../../core/council/import/merge-people.ts';
import { t, tCount } from '../../core/review/words.ts';
import { ShortList } from './short-list.tsx';

const FORMAT_WORDS = {
  moderngov: 'council.format.moderngov',
  'open-council-data': 'council.format.openCouncilData',
  entra: 'council.format.entra',
  'microsoft-365': 'council.format.microsoft365',
  'google-workspace': 'council.format.googleWorkspace',
  csv: 'council.format.csv',
  'democracy-club': 'council.format.democracyClub',
  'bank-holidays': 'council.format.bankHolidays',
} as const satisfies Record<ImportFormat, string>;

const KINDS = ['added', 'changed', 'kept', 'gone', 'removed'] as const satisfies readonly Change['kind'][];

/** What one file was understood to say, and what of it was left out and why. */
export const FileSummary = ({ reading }: { readonly reading: FileReading }) => {
  const { file, format, people, wards, elections, skipped, remarks } = reading;
  const members = people.filter(({ kind }) => kind === 'member').length;
  const found = [
    [members, 'council.count.member'],
    [people.length - members, 'council.count.officer'],
    [wards.length, 'council.count.ward'],
    [elections.length, 'council.count.election'],
  ] as const;
  const counts = found.filter(([count]) => count > 0).map(([count, key]) => tCount(key, count));
  return (
    <li class="file-summary">
      <p>
        <strong>{file}</strong>: {t(FORMAT_WORDS[format])}. {counts.join(', ') || t('council.import.nothingFound')}
      </p>
      <ul class="short-list">
        {skipped.map(({ reason, count, examples }) => (
          <li key={reason}>
            {t('council.import.leftOut', count, SKIP_REASONS[reason], examples.join(', '))}
            {count > examples.length && ', …'}
          </li>
        ))}
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </li>
  );
};

const ChangeLine = ({ change: { what, kind, name, fields } }: { readonly change: Change }) => (
  <>
    {t(`council.what.${what}`)} <strong>{name}</strong>
    {fields.map(({ field, before, after }) => (
      <span key={field}>
        {'; '}
        {kind === 'kept'
          ? t('council.import.fieldKept', field, before, after)
          : t('council.import.fieldChanged', field, before, after)}
      </span>
    ))}
  </>
);

/** What an import changes in the profile, by kind of change. */
export const ImportChanges = ({ changes }: { readonly changes: readonly Change[] }) =>
  changes.length === 0 ? (
    <p>{t('council.import.nothingChanges')}</p>
  ) : (
    KINDS.map((kind) => {
      const ofKind = changes.filter((change) => change.kind === kind);
      return (
        ofKind.length > 0 && (
          <details key={kind} class="changes" open={kind !== 'added'}>
            <summary>{t('council.import.kindCount', t(`council.change.${kind}`), ofKind.length)}</summary>
            <ShortList items={ofKind}>{(change) => <ChangeLine change={change} />}</ShortList>
          </details>
        )
      );
    })
  );
