import { mergeLists } from '../merge-lists.ts';
import type { Lexicon } from '../pattern.ts';
import { ADVICE } from './advice.ts';
import { ARGUMENT } from './argument.ts';
import { CLAUSE_OPENERS } from './clause-words.ts';
import { CONDUCT } from './conduct.ts';
import { CONFIDENCES } from './confidences.ts';
import { COUNCIL_DEEDS } from './council-deeds.ts';
import { DECISIONS } from './decisions.ts';
import { DEEDS } from './deeds.ts';
import { EMPLOYMENT } from './employment.ts';
import { ORDERS } from './orders.ts';
import { PAPERS } from './papers.ts';
import { PARTY_DEEDS, PARTY_NOUNS } from './parties.ts';
import { PARTY_LIFE } from './party-life.ts';
import { PEOPLE_AND_OFFICES } from './people-and-offices.ts';
import { POLITICS } from './politics.ts';
import { PRIVATE_LIFE } from './private-life.ts';
import { PRIVATE_MATTERS } from './private-matters.ts';
import { RENOWN } from './renown.ts';

/** Every class of words as it is written; what reads drafts has them from the pack (see `lexicon.ts`). */
export const CLASSES: Lexicon['classes'] = mergeLists(
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
  },
);
