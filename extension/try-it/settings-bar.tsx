import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Council, PROTOCOL_NAMES, type ProtocolName } from '../../core/index.ts';
import { type CouncilChoice, PROTOCOL_LABELS } from './councils.ts';
import type { Writer } from './writers.ts';

/** What the page checks by. */
export interface Settings {
  readonly council: CouncilChoice;
  readonly protocol: Council['protocol'];
  readonly writer: Writer;
  /** Day of writing, ISO 8601. */
  readonly date: string;
}

/** Stands for a protocol that a council has written itself. */
const OWN = 'own';

export interface SettingsBarProps {
  readonly settings: Settings;
  /** The profile that somebody made for their council, where there is one. */
  readonly own: Council | undefined;
  readonly writers: readonly Writer[];
  /** What the day of writing means for publicity, in a few words. */
  readonly dateMeans: string;
  readonly onChange: (change: Partial<Settings>) => void;
}

const Setting = ({ label, children }: { label: string; children: (id: string) => ComponentChildren }) => {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
};

const Options = ({ writers }: { writers: readonly Writer[] }) => (
  <>
    {writers.map((writer) => (
      <option key={writer.id} value={writer.id}>
        {writer.label}
      </option>
    ))}
  </>
);

/** Council, protocol, writer and day: what a council would set once, and here can be played with. */
export const SettingsBar = ({ settings, own, writers, dateMeans, onChange }: SettingsBarProps) => (
  <section class="settings" aria-label="What to check by">
    <Setting label="Council">
      {(id) => (
        <select
          id={id}
          value={settings.council}
          onChange={(event) => onChange({ council: event.currentTarget.value as CouncilChoice })}
        >
          <option value="example">Wexcombe (an example)</option>
          {own && <option value="own">{own.name}</option>}
          <option value="none">No council profile</option>
        </select>
      )}
    </Setting>
    <Setting label="Protocol">
      {(id) => (
        <select
          id={id}
          value={typeof settings.protocol === 'string' ? settings.protocol : OWN}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ protocol: value === OWN && own ? own.protocol : (value as ProtocolName) });
          }}
        >
          {PROTOCOL_NAMES.map((name) => (
            <option key={name} value={name}>
              {PROTOCOL_LABELS[name]}
            </option>
          ))}
          {own && typeof own.protocol !== 'string' && <option value={OWN}>{own.protocol.council}</option>}
        </select>
      )}
    </Setting>
    <Setting label="Who is writing">
      {(id) => (
        <select
          id={id}
          value={settings.writer.id}
          onChange={(event) => {
            const writer = writers.find((other) => other.id === event.currentTarget.value);
            if (writer) onChange({ writer });
          }}
        >
          <Options writers={writers.filter((writer) => writer.identity.email === '')} />
          {writers.length > 2 && (
            <>
              <optgroup label="Members">
                <Options
                  writers={writers.filter((writer) => writer.role === 'member' && writer.identity.email !== '')}
                />
              </optgroup>
              <optgroup label="Officers">
                <Options
                  writers={writers.filter((writer) => writer.role === 'officer' && writer.identity.email !== '')}
                />
              </optgroup>
            </>
          )}
        </select>
      )}
    </Setting>
    <Setting label="Day of writing">
      {(id) => (
        <>
          <input
            id={id}
            type="date"
            value={settings.date}
            aria-describedby={`${id}-means`}
            onChange={(event) => event.currentTarget.value && onChange({ date: event.currentTarget.value })}
          />
          <span class="means" id={`${id}-means`}>
            {dateMeans}
          </span>
        </>
      )}
    </Setting>
  </section>
);
