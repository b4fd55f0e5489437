import type { ProtocolName } from '../draft/draft.ts';
import { dudley } from './dudley.ts';
import { northLincolnshire } from './north-lincolnshire.ts';
import type { Protocol } from './protocol.ts';
import { torbay } from './torbay.ts';
import { towerHamlets } from './tower-hamlets.ts';
import { uttlesford } from './uttlesford.ts';

/** The protocols that come with Probity, by name. */
export const PROTOCOLS: Readonly<Record<ProtocolName, Protocol>> = {
  dudley,
  torbay,
  'north-lincolnshire': northLincolnshire,
  'tower-hamlets': towerHamlets,
  uttlesford,
};

/** The protocol of that name. */
export const protocolNamed = (name: ProtocolName): Protocol => PROTOCOLS[name];
