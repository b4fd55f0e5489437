/**
 * Parties and the names people give them. `neutral` words are also ordinary words: they name the party only with a
 * capital in mid-sentence, or beside a party noun ("Labour group", "Green councillor").
 */
export interface PartyNames {
  readonly party: string;
  /** What a sentence calls its people, where that is not the name: "the Greens". */
  readonly people?: string;
  /** Each an exact sequence of words. */
  readonly names: readonly string[];
  /** Words that are the party only when the company they keep says so. */
  readonly ambiguous: readonly string[];
}

/** Parties on the Electoral Commission's registers that sit on councils, with their nicknames (as of 2026). */
export const PARTIES: readonly PartyNames[] = [
  { party: 'Labour', names: ['labour party', 'labour and co-operative', 'labour co-op'], ambiguous: ['labour', 'lab'] },
  {
    party: 'Conservative',
    people: 'the Conservatives',
    names: ['conservative party', 'tory', 'tories', 'conservatives'],
    ambiguous: ['conservative', 'con'],
  },
  {
    party: 'Liberal Democrat',
    people: 'the Liberal Democrats',
    names: ['liberal democrat', 'liberal democrats', 'lib dem', 'lib dems', 'libdem', 'libdems'],
    ambiguous: ['liberals', 'liberal'],
  },
  { party: 'Green', people: 'the Greens', names: ['green party', 'plaid werdd'], ambiguous: ['green', 'greens'] },
  { party: 'Reform UK', names: ['reform uk'], ambiguous: ['reform', 'reformers'] },
  { party: 'Plaid Cymru', names: ['plaid cymru'], ambiguous: ['plaid'] },
  {
    party: 'Scottish National Party',
    people: 'the Scottish National Party',
    names: ['snp', 'scottish national party'],
    ambiguous: [],
  },
  { party: 'UKIP', names: ['ukip', 'kippers'], ambiguous: [] },
  { party: 'Aspire', names: [], ambiguous: ['aspire'] },
  { party: 'Independent', people: 'the Independents', names: [], ambiguous: ['independents'] },
];

/** Nouns beside which an ambiguous word is a party: "Labour group", "Green candidate". */
export const PARTY_NOUNS = [
  'group',
  'party',
  'councillor',
  'councillors',
  'cllr',
  'candidate',
  'candidates',
  'administration',
  'mp',
  'mps',
  'manifesto',
  'government',
  'ministers',
  'chancellor',
  'members',
  'member',
  'led',
  'run',
  'controlled',
  'held',
  'majority',
  'opposition',
  'leadership',
  'leader',
  'cabinet',
  'council',
  'councils',
  'voters',
  'campaign',
  'campaigners',
  'activists',
  'neglect',
  'years',
  'cuts',
  'pledge',
  'pledges',
  'predecessors',
  'colleagues',
  'whip',
  'conference',
  'supporters',
  'branch',
] as const;

/** What an ambiguous word does only as a party, at the start of a sentence: "Labour has given up", "Reform voted". */
export const PARTY_DEEDS = [
  'has',
  'have',
  'had',
  'will',
  'would',
  'voted',
  'opposed',
  'promised',
  'wants',
  'want',
  'never',
  'failed',
  'delivered',
  'says',
  'said',
  'claims',
  'lost',
  'won',
  'cut',
  'closed',
  'sold',
  'inherited',
  'pledged',
  'believes',
  'refused',
  'delivers',
  'works',
  'cares',
  'spent',
  'spends',
  'fought',
  'fights',
  'saved',
  'built',
  'stood',
  'stands',
  'pushed',
  'gets',
  'broke',
  'blocked',
  'can',
  'could',
  'does',
  'did',
] as const;
