import { mergeLists } from '../merge-lists.ts';
import { EVERY_DRAFT, type Scope, scopeOf } from '../scope.ts';
import { ADVICE_PRESSURE } from './advice-pressure.ts';
import { CAPACITY_AND_CLEARANCE } from './capacity-and-clearance.ts';
import { COLLEAGUES } from './colleagues.ts';
import { COMMITMENT } from './commitment.ts';
import { CONCERNS } from './concerns.ts';
import { COPIES } from './copies.ts';
import { COUNCIL_JOBS } from './council-jobs.ts';
import { CRITICISM } from './criticism.ts';
import { DECISION_MAKERS } from './decision-makers.ts';
import { DISCLOSURE } from './disclosure.ts';
import { FAMILIARITY } from './familiarity.ts';
import { FREE_TIME } from './free-time.ts';
import { GROUP_DECISIONS } from './group-decisions.ts';
import { INFORMATION } from './information.ts';
import { INFORMATION_RIGHTS } from './information-rights.ts';
import { INSULTS } from './insults.ts';
import { LEGAL_INFLUENCE } from './legal-influence.ts';
import { LIABILITY } from './liability.ts';
import { MEMBER_ENQUIRIES } from './member-enquiries.ts';
import { OFFICERS_AFFAIRS } from './officers-affairs.ts';
import { ORDERS } from './orders.ts';
import { PARTY_GROUPS } from './party-groups.ts';
import { PARTY_HELP } from './party-help.ts';
import { PARTY_OCCASIONS } from './party-occasions.ts';
import { PARTY_POLITICS } from './party-politics.ts';
import { PARTY_SIDES } from './party-sides.ts';
import { PERSONAL_FACTS } from './personal-facts.ts';
import { PERSUASION } from './persuasion.ts';
import { POLITICAL_VIEW } from './political-view.ts';
import { PREDETERMINATION } from './predetermination.ts';
import { PRIVATE_HELP } from './private-help.ts';
import { PROMOTION } from './promotion.ts';
import { RECORD_EVASION } from './record-evasion.ts';
import { REQUESTS_AND_EVENTS } from './requests-and-events.ts';
import { SPENDING_ORDERS } from './spending-orders.ts';
import { STAFF_CASES } from './staff-cases.ts';
import { THREATS } from './threats.ts';
import { TIES } from './ties.ts';
import { VISITS } from './visits.ts';

/** Every set of phrases, by name. The notation is described in `../pattern.ts`. */
export const PHRASES = mergeLists(
  COPIES,
  COMMITMENT,
  CAPACITY_AND_CLEARANCE,
  REQUESTS_AND_EVENTS,
  CRITICISM,
  PARTY_POLITICS,
  PARTY_GROUPS,
  GROUP_DECISIONS,
  DECISION_MAKERS,
  LIABILITY,
  PERSUASION,
  PROMOTION,
  POLITICAL_VIEW,
  FAMILIARITY,
  RECORD_EVASION,
  INSULTS,
  THREATS,
  CONCERNS,
  DISCLOSURE,
  LEGAL_INFLUENCE,
  MEMBER_ENQUIRIES,
  PERSONAL_FACTS,
  PREDETERMINATION,
  SPENDING_ORDERS,
  VISITS,
  ORDERS,
  ADVICE_PRESSURE,
  PRIVATE_HELP,
  FREE_TIME,
  PARTY_HELP,
  INFORMATION,
  INFORMATION_RIGHTS,
  COUNCIL_JOBS,
  OFFICERS_AFFAIRS,
  STAFF_CASES,
  TIES,
  COLLEAGUES,
  PARTY_OCCASIONS,
);

export type PhraseSet = keyof typeof PHRASES;

/** Phrases that only some drafts need; the others are looked for in every draft. */
const SCOPES: readonly (readonly [Readonly<Record<string, readonly string[]>>, Scope])[] = [
  [COPIES, scopeOf(['email'])],
  [COMMITMENT, scopeOf(['email', 'letter'])],
  [PARTY_POLITICS, scopeOf(['letter', 'press-release'])],
  // Among these an officer's own view shows in any draft.
  [PARTY_SIDES, EVERY_DRAFT],
  [ORDERS, scopeOf(['email', 'letter'], 'member')],
  [ADVICE_PRESSURE, scopeOf(['email', 'letter'], 'member')],
  [PRIVATE_HELP, scopeOf(['email', 'letter'], 'member')],
  [FREE_TIME, scopeOf(['email'], 'member')],
  [PARTY_HELP, scopeOf(['email', 'letter'], 'member')],
  [MEMBER_ENQUIRIES, scopeOf(['email'], 'others')],
  [PARTY_OCCASIONS, scopeOf(['email', 'letter'], 'member')],
  [PERSUASION, scopeOf(['press-release'])],
  [PROMOTION, scopeOf(['press-release'])],
  [POLITICAL_VIEW, scopeOf(undefined, 'others')],
  [FAMILIARITY, scopeOf(['email', 'letter'])],
  [RECORD_EVASION, scopeOf(['email', 'letter'])],
  [THREATS, scopeOf(['email', 'letter'])],
  [CONCERNS, scopeOf(['email', 'letter'], 'member')],
  [COLLEAGUES, scopeOf(['email', 'letter'])],
  [COUNCIL_JOBS, scopeOf(['email', 'letter'], 'member')],
  [STAFF_CASES, scopeOf(['email', 'letter'], 'member')],
  [LEGAL_INFLUENCE, scopeOf(['email', 'letter'], 'member')],
  [VISITS, scopeOf(['email', 'letter'], 'member')],
  [SPENDING_ORDERS, scopeOf(['email'], 'member')],
  [PREDETERMINATION, scopeOf(undefined, 'member')],
  [OFFICERS_AFFAIRS, scopeOf(['email', 'letter'], 'others')],
  [INFORMATION, scopeOf(['email', 'letter'])],
  [INFORMATION_RIGHTS, scopeOf(['email', 'letter'])],
  [TIES, scopeOf(['email', 'letter'])],
];

const scopes = new Map(SCOPES.flatMap(([sets, scope]) => Object.keys(sets).map((set) => [set, scope] as const)));

/** The drafts in which a set of phrases can matter. */
export const scopeOfSet = (set: string): Scope => scopes.get(set) ?? EVERY_DRAFT;
