import { useEffect, useState } from 'preact/hooks';
import { clearLog, type LogEntry, onLog, readLog, tallyLog } from '../../lib/log.ts';
import { logCsv } from '../../lib/log-csv.ts';
import { ruleTitle } from '../../lib/rule-title.ts';

/** Hands a text to the user as a file. */
const download = (text: string, name: string, type: string) => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** What was sent anyway or set aside: how often by rule, to be saved as a file or forgotten. */
export const DecisionLog = () => {
  const [log, setLog] = useState<readonly LogEntry[]>([]);
  useEffect(() => {
    const read = () => void readLog().then(setLog);
    read();
    return onLog(read);
  }, []);
  if (log.length === 0)
    return (
      <p>Nothing yet. When you send a message anyway, or set a finding aside, it is noted here, on this device.</p>
    );
  return (
    <>
      <p>Noted on this device, with your reasons and without a word of your messages.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Sent anyway</th>
            <th scope="col">Set aside</th>
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
        <button type="button" onClick={() => download(logCsv(log), 'probity-decisions.csv', 'text/csv')}>
          Save as a file (CSV)
        </button>
        <button type="button" class="quiet" onClick={() => void clearLog()}>
          Clear
        </button>
      </div>
    </>
  );
};
