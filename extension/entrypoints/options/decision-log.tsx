import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../core/review/words.ts';
import { download } from '../../lib/download.ts';
import { clearLog, type LogEntry, onLog, readLog, tallyLog } from '../../lib/log.ts';
import { logCsv } from '../../lib/log-csv.ts';
import { ruleTitle } from '../../lib/rule-title.ts';

/** What was sent anyway or set aside: how often by rule, to be saved as a file or forgotten. */
export const DecisionLog = () => {
  const [log, setLog] = useState<readonly LogEntry[]>([]);
  useEffect(() => {
    const read = () => void readLog().then(setLog);
    read();
    return onLog(read);
  }, []);
  if (log.length === 0) return <p>{t('log.none')}</p>;
  // without the mark of its encoding, Excel spoils every £ and curly quotation mark of a reason
  const save = () => download(`\ufeff${logCsv(log)}`, 'probity-decisions.csv', 'text/csv');
  return (
    <>
      <p>{t('log.about')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('log.rule')}</th>
            <th scope="col">{t('log.sentAnyway')}</th>
            <th scope="col">{t('log.setAside')}</th>
          </tr>
        </thead>
        <tbody>
          {tallyLog(log).map(({ rule, sentAnyway, setAside }) => (
            <tr key={rule}>
              <th scope="row">{ruleTitle(rule)}</th>
              <td>{sentAnyway}</td>
              <td>{setAside}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <button type="button" onClick={save}>
          {t('log.export')}
        </button>
        <button type="button" class="quiet" onClick={() => void clearLog()}>
          {t('log.clear')}
        </button>
      </div>
    </>
  );
};
