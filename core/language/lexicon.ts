import { inflectionsOf } from './inflect.ts';
import { ADVICE } from './lexicons/advice.ts';
import { ARGUMENT } from './lexicons/argument.ts';
import { CLAUSE_OPENERS } from './lexicons/clause-words.ts';
import { CONDUCT } from './lexicons/conduct.ts';
import { CONFIDENCES } from './lexicons/confidences.ts';
import { COUNCIL_DEEDS } from './lexicons/council-deeds.ts';
import { DECISIONS } from './lexicons/decisions.ts';
import { DEEDS } from './lexicons/deeds.ts';
import { EMPLOYMENT } from './lexicons/employment.ts';
import { ORDERS } from './lexicons/orders.ts';
import { PAPERS } from './lexicons/papers.ts';
import { PARTY_DEEDS, PARTY_NOUNS } from './lexicons/parties.ts';
import { PARTY_LIFE } from './lexicons/party-life.ts';
import { PEOPLE_AND_OFFICES } from './lexicons/people-and-offices.ts';
import { POLITICS } from './lexicons/politics.ts';
import { PRIVATE_LIFE } from './lexicons/private-life.ts';
import { PRIVATE_MATTERS } from './lexicons/private-matters.ts';
import { RENOWN } from './lexicons/renown.ts';
import { mergeLists } from './merge-lists.ts';
import type { Lexicon } from './pattern.ts';
import { ABBREVIATIONS } from './scan.ts';

/** All words that Probity knows by class or by their inflections. */
export const LEXICON: Lexicon = {
  classes: mergeLists(
    PEOPLE_AND_OFFICES,
    DEEDS,
    DECISIONS,
    CONDUCT,
    PRIVATE_LIFE,
    COUNCIL_DEEDS,
    ORDERS,
    ADVICE,
    PRIVATE_MATTERS,
    EMPLOYMENT,
    PAPERS,
    CONFIDENCES,
    RENOWN,
    PARTY_LIFE,
    ARGUMENT,
    POLITICS,
    {
      'party-noun': PARTY_NOUNS,
      'party-deed': PARTY_DEEDS,
      'clause-opener': CLAUSE_OPENERS,
      abbreviation: ABBREVIATIONS,
    },
  ),
  inflectionsOf,
};
