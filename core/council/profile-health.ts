import { addressKey, isPrivateMail, parseAddress } from './address.ts';
import type { Council, Election, Member, Officer } from './council.ts';
import {
  domainCounts,
  groupedBy,
  ownDomains,
  ungraded,
  withoutAddress,
  withoutParty,
  withoutWard,
} from './open-points.ts';
import { noticeFits } from './pre-election-period.ts';
import { isCommunications, isMonitoringOfficer, wardKey } from './roles.ts';
import { isStandIn } from './stand-in-address.ts';
import type { IsoDay } from './working-days.ts';

/** Something about a profile that keeps rules silent or makes them wrong. */
export interface HealthNote {
  readonly kind: HealthKind;
  /** `wrong`: rules err or stay silent for it. `look`: it may well be right, and somebody should look. */
  readonly weight: 'wrong' | 'look';
  /** What it is and what it does, in a sentence or two. */
  readonly text: string;
  /** People, titles, wards or polls that it is about, in words. */
  readonly about: readonly string[];
  /** Addresses of the people that it is about. */
  readonly people: readonly string[];
}

/** Everything that can be amiss, with its weight and what is said of it. */
const NOTES = {
  stale: ['look', 'These people were not in the last import of a whole list. Have they left? Then take them out.'],
  'same-address': ['wrong', 'Several people have this address. Mail to it is taken for the first of them.'],
  'no-address': ['look', 'The work address of these people is not known, so they are known by name alone.'],
  'broken-address': ['wrong', 'These are no email addresses, so these people are known by name alone.'],
  'outside-address': ['look', 'These addresses are outside the council’s domains.'],
  'no-domain': ['wrong', 'No domain is given, so a mailbox that is not in the lists counts as outside the council.'],
  'no-members': ['wrong', 'There are no members: rules about writing to and about members stay silent.'],
  'no-officers': ['wrong', 'There are no officers: rules about writing to and about officers stay silent.'],
  'no-ward': ['wrong', 'These members have no ward: ward rules leave them alone.'],
  'unknown-ward': ['wrong', 'These members sit for a ward that is not among the council’s wards.'],
  'empty-ward': ['look', 'These wards have no member. Is the seat vacant?'],
  'no-party': ['look', 'These members have no party. Put Independent for none.'],
  'unknown-grade': [
    'wrong',
    'The grade of these job titles is not known: rules about seniority leave those officers alone.',
  ],
  'no-communications': [
    'wrong',
    'No officer is in communications: nobody may be cleared to deal with the press, as it seems.',
  ],
  'no-monitoring-officer': ['wrong', 'No officer is the Monitoring Officer, to whom much of a protocol turns.'],
  'several-monitoring-officers': ['look', 'Several officers are called Monitoring Officer. Which is it?'],
  'no-press': ['wrong', 'No newspaper or broadcaster is listed: a message to the press is not known for one.'],
  'no-election': ['look', 'No election is listed, so the pre-election period is not watched.'],
  'notice-day': [
    'wrong',
    'The notice of these polls is not dated in the year before them, so their pre-election periods are wrong.',
  ],
  'past-election': ['look', 'These polls are past. Are the members still right? Then take the polls out.'],
} as const satisfies Readonly<Record<string, readonly [HealthNote['weight'], string]>>;
export type HealthKind = keyof typeof NOTES;

type Concern = readonly [kind: HealthKind, about?: readonly string[], people?: readonly string[]];

const named = (kind: HealthKind, people: readonly (Member | Officer)[]): Concern[] =>
  people.length > 0 ? [[kind, people.map(({ name }) => name), people.map(({ email }) => email)]] : [];

const listed = (kind: HealthKind, about: readonly string[]): Concern[] => (about.length > 0 ? [[kind, about]] : []);

const sole = (kind: HealthKind, amiss: boolean): Concern[] => (amiss ? [[kind]] : []);

const addressConcerns = (council: Council): Concern[] => {
  const people = [...council.members, ...council.officers];
  const keyOf = ({ email }: Member | Officer): string => {
    const address = parseAddress(email);
    return address ? addressKey(address) : email;
  };
  const shared = groupedBy(people, keyOf).filter((group) => group.length > 1);
  const broken = people.filter(({ email }) => !parseAddress(email));
  const isOwn = ownDomains(council.domains);
  const outside = people.filter(({ email }) => {
    const domain = parseAddress(email)?.domain;
    return !isStandIn(email) && (isPrivateMail(email) || (domain !== undefined && !isOwn(domain)));
  });
  return [
    ...(shared.length > 0
      ? [
          [
            'same-address',
            shared.map((group) => `${group[0]?.email}: ${group.map(({ name }) => name).join(', ')}`),
            shared.flatMap((group) => group.map(({ email }) => email)),
          ] as const,
        ]
      : []),
    ...(broken.length > 0
      ? [
          [
            'broken-address',
            broken.map(({ name, email }) => `${name}: ${email}`),
            broken.map(({ email }) => email),
          ] as const,
        ]
      : []),
    ...named('no-address', withoutAddress(council)),
    ...sole('no-domain', council.domains.length === 0 && domainCounts(council).size > 0),
    ...(council.domains.length > 0 ? named('outside-address', outside) : []),
  ];
};

const memberConcerns = ({ members, wards }: Council): Concern[] => {
  const known = new Set(wards.map(wardKey));
  const held = new Set(members.map(({ ward }) => wardKey(ward ?? '')));
  return [
    ...sole('no-members', members.length === 0),
    ...named('no-ward', withoutWard(members)),
    ...(wards.length > 0
      ? named(
          'unknown-ward',
          members.filter(({ ward }) => ward && !known.has(wardKey(ward))),
        )
      : []),
    ...(members.length > 0
      ? listed(
          'empty-ward',
          wards.filter((ward) => !held.has(wardKey(ward))),
        )
      : []),
    ...named('no-party', withoutParty(members)),
  ];
};

const gradeConcerns = (officers: readonly Officer[]): Concern[] => {
  const titles = ungraded(officers);
  if (titles.length === 0) return [];
  const written = titles.map((group) => {
    const title = group[0]?.jobTitle || '(no job title)';
    return group.length > 1 ? `${title} (${group.length} people)` : title;
  });
  return [['unknown-grade', written, titles.flatMap((group) => group.map(({ email }) => email))]];
};

const officerConcerns = ({ officers }: Council): Concern[] => {
  if (officers.length === 0) return [['no-officers']];
  const monitoring = officers.filter(isMonitoringOfficer);
  return [
    ...gradeConcerns(officers),
    ...sole('no-communications', !officers.some(isCommunications)),
    ...sole('no-monitoring-officer', monitoring.length === 0),
    ...(monitoring.length > 1 ? named('several-monitoring-officers', monitoring) : []),
  ];
};

const pollText = ({ date, kind }: Election): string => `${date}, ${kind.replace(/-/g, ' ')}`;

/**
 * What is amiss with a council profile, the worst first: people who have gone, gaps that keep rules silent, addresses that
 * cannot be right, polls that are past. A valid profile may have any of it.
 * @param today The day of asking, by which a poll is past.
 * @returns Nothing where all is well.
 */
export const profileHealth = (council: Council, today: IsoDay): readonly HealthNote[] => {
  const { members, officers, media, elections } = council;
  const concerns: readonly Concern[] = [
    ...memberConcerns(council),
    ...officerConcerns(council),
    ...addressConcerns(council),
    ...sole('no-press', media.length === 0),
    ...named(
      'stale',
      [...members, ...officers].filter(({ missingSince }) => missingSince !== undefined),
    ),
    ...sole('no-election', elections.length === 0),
    ...listed('notice-day', elections.filter((election) => !noticeFits(election)).map(pollText)),
    ...listed('past-election', elections.filter(({ date }) => date < today).map(pollText)),
  ];
  const notes = concerns.map(([kind, about = [], people = []]): HealthNote => {
    const [weight, text] = NOTES[kind];
    return { kind, weight, text, about, people };
  });
  return [...notes.filter(({ weight }) => weight === 'wrong'), ...notes.filter(({ weight }) => weight === 'look')];
};
