import type { IncludedProtocol, Protocol } from '../council/protocol.ts';
import type { ProtocolName } from '../draft/draft.ts';
import { dudley } from './dudley.ts';
import { northLincolnshire } from './north-lincolnshire.ts';
import { torbay } from './torbay.ts';
import { towerHamlets } from './tower-hamlets.ts';
import { uttlesford } from './uttlesford.ts';

/** The protocols that come with Probity, by name. */
export const PROTOCOLS: Readonly<Record<ProtocolName, IncludedProtocol>> = {
  dudley,
  torbay,
  'north-lincolnshire': northLincolnshire,
  'tower-hamlets': towerHamlets,
  uttlesford,
};

/** The protocol that a profile or a draft goes by: one of those that come with Probity, by name, or the council's own. */
export const protocolOf = (protocol: ProtocolName | Protocol): Protocol =>
  typeof protocol === 'string' ? PROTOCOLS[protocol] : protocol;
