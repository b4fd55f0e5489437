import { nameWords } from '../person-name.ts';
import { oneLine } from './clean.ts';

/** A party with the ways in which councils and the Electoral Commission write it. */
interface PartySpellings {
  /** The name by which Probity knows it. */
  readonly party: string;
  /** Folded, without "the" before and "party", "group" or a nation's name about it. */
  readonly spellings: readonly string[];
}

/**
 * Parties with more than one spelling, as of 2026. Any other party is a local one and keeps its own name: "Independent
 * Conservative", "Middlewich First", "Borough Independent Group". Source: titles seen in 44 councils' published lists, and
 * the register of parties.
 */
export const PARTY_SPELLINGS: readonly PartySpellings[] = [
  {
    party: 'Labour',
    spellings: [
      'labour',
      'lab',
      'labour and co-operative',
      'labour co-operative',
      'labour co-op',
      'labour and co-op',
      'lab co-op',
      'llafur',
    ],
  },
  {
    party: 'Conservative',
    spellings: [
      'conservative',
      'conservatives',
      'con',
      'conservative and unionist',
      'conservative and unionists',
      'local conservatives',
      'tory',
    ],
  },
  {
    party: 'Liberal Democrat',
    spellings: [
      'liberal democrat',
      'liberal democrats',
      'lib dem',
      'lib dems',
      'libdem',
      'libdems',
      'ld',
      'liberal democrat focus team',
    ],
  },
  { party: 'Green', spellings: ['green', 'greens', 'green party of england and wales', 'plaid werdd'] },
  { party: 'Reform UK', spellings: ['reform uk', 'reform'] },
  {
    party: 'Plaid Cymru',
    spellings: ['plaid cymru', 'plaid cymru the party of wales', 'plaid cymru - the party of wales', 'plaid'],
  },
  { party: 'Scottish National Party', spellings: ['scottish national', 'snp', 'scottish national snp'] },
  {
    party: 'UKIP',
    spellings: [
      'ukip',
      'uk independence',
      'u k independence',
      'ukindependence',
      'united kingdom independence',
      'uk independence ukip',
    ],
  },
  { party: 'Aspire', spellings: ['aspire'] },
  {
    party: 'Independent',
    spellings: [
      'independent',
      'independents',
      'ind',
      'independent / other',
      'independent other',
      'non-aligned',
      'non aligned',
      'unaligned',
      'unaffiliated',
      'not affiliated',
      'ungrouped',
      'annibynnol',
      'no description',
    ],
  },
];

/** What stands in the place of a party where there is none. */
const NONE = new Set([
  '',
  'non specified',
  'not specified',
  'none',
  'n a',
  'na',
  'vacant',
  'vacancy',
  'unknown',
  'not known',
  '-',
]);

/** Nations before the name of a party that is one party everywhere; the Scottish Greens are a party of their own. */
const NATIONS = new Set(['welsh', 'scottish']);
const ONE_PARTY_EVERYWHERE = new Set(['Labour', 'Conservative', 'Liberal Democrat']);

const BY_SPELLING = new Map(
  PARTY_SPELLINGS.flatMap(({ party, spellings }) =>
    spellings.map((spelling) => [nameWords(spelling).join(' '), party] as const),
  ),
);

const withoutEnds = (words: readonly string[]): readonly string[] => {
  const from = words[0] === 'the' ? 1 : 0;
  const last = words[words.length - 1] ?? '';
  const cut = words.length - from > 1 && (last === 'party' || last === 'group' || last === 'councillor');
  return words.slice(from, cut ? -1 : undefined);
};

/**
 * The one name of a party that is written in many ways: "The Labour Party", "LABOUR" and "Welsh Labour" are "Labour".
 * @param written As the file has it.
 * @returns The party's name, a local party's as it was written, or undefined where the text says that there is none.
 */
export const partyNamed = (written: string): string | undefined => {
  const text = oneLine(written);
  const words = nameWords(text.replace(/&/g, ' and ').replace(/\bparty\s*\([^)]*\)$/i, 'party'));
  if (NONE.has(words.join(' '))) return undefined;
  const whole = BY_SPELLING.get(words.join(' '));
  if (whole) return whole;
  // "Independent Group" is a group of that name, while "Labour Group" is Labour's.
  const core = withoutEnds(withoutEnds(words));
  const party = BY_SPELLING.get(core.join(' '));
  if (party && !(party === 'Independent' && words[words.length - 1] === 'group')) return party;
  if (NATIONS.has(core[0] ?? '')) {
    const national = BY_SPELLING.get(withoutEnds(core.slice(1)).join(' '));
    if (national && ONE_PARTY_EVERYWHERE.has(national)) return national;
  }
  return text;
};
