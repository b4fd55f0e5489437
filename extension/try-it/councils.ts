import { type Council, type ProtocolName, parseCouncil } from '../../core/index.ts';
import example from './sample-council.json' with { type: 'json' };

/** Profiles that the page offers. */
export type CouncilChoice = 'example' | 'own' | 'none';

/** Protocols by the name of their council, as people call them. */
export const PROTOCOL_LABELS: Readonly<Record<ProtocolName, string>> = {
  dudley: 'Dudley',
  torbay: 'Torbay',
  'north-lincolnshire': 'North Lincolnshire',
  'tower-hamlets': 'Tower Hamlets',
  uttlesford: 'Uttlesford',
};

/**
 * The profile for a choice, under a protocol. Without a profile Probity knows nobody, and only the words count.
 * @param own The profile that somebody made for their own council.
 */
export const councilFor = (choice: CouncilChoice, protocol: Council['protocol'], own?: Council): Council =>
  choice === 'own' && own
    ? { ...own, protocol }
    : parseCouncil(choice === 'example' ? { ...example, protocol } : { name: 'Your council', protocol });
