import { useId } from 'preact/hooks';
import { DEFAULT_PROTOCOL } from '../../core/draft/draft.ts';
import { type Council, PROTOCOL_NAMES } from '../../core/index.ts';
import { protocolOf } from '../../core/protocols/index.ts';
import { t } from '../../core/review/words.ts';
import type { Settings } from '../lib/settings.ts';
import { useSaving } from './saving.tsx';

/** What a protocol is called where somebody chooses one: by its council. */
export const protocolTitle = (protocol: Council['protocol']): string => protocolOf(protocol).council;

/** Which protocol to go by: the profile's own unless another is chosen. */
export const ProtocolForm = ({ profile, protocol }: Pick<Settings, 'profile' | 'protocol'>) => {
  const id = useId();
  const { save, notKept } = useSaving();
  const choose = (value: string) => save({ protocol: PROTOCOL_NAMES.find((name) => name === value) });
  return (
    <>
      <label for={id}>{t('protocol.label')}</label>
      <select id={id} value={protocol ?? ''} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value="">
          {profile
            ? t('protocol.asProfile', protocolTitle(profile.protocol))
            : t('protocol.notChosen', protocolTitle(DEFAULT_PROTOCOL))}
        </option>
        {PROTOCOL_NAMES.map((name) => (
          <option key={name} value={name}>
            {protocolTitle(name)}
          </option>
        ))}
      </select>
      {notKept}
    </>
  );
};
