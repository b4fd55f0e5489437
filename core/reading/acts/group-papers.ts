import type { Officer } from '../../council/council.ts';
import { isPoliticalAssistant } from '../../council/roles.ts';
import { foldWord } from '../../language/characters.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { addresseesOf } from '../addressees.ts';
import { inAdministration, writingMember } from '../own-party.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { plainMargin, spanOf, speaksFor, type Worth, worthOf } from './signs.ts';
import { near, onlyThanks, readSigns, type SignedSentence, together } from './weighed-context.ts';

const ASKS: Worth = { 'asks-to-have': 1, 'asks-slyly': 1, 'group-business-asked': 1.2 };
const PAPERS: Worth = {
  'group-business-asked': 0.8,
  'group-papers': 0.8,
  'advice-given': 0.7,
  'group-notes-kept': 0.5,
};
const AGAINST: Worth = { 'group-papers-open': -1.7, 'group-not-partys': -2 };
/** A group of the writer's own speaks against it where the sentence that asks names no other. */
const OWN: Worth = { 'group-own': -1.6 };
const OTHERS: Worth = {
  'group-opposition': 1.4,
  'group-administration': 1.4,
  'group-other': 1.2,
  'group-of-member': 1.2,
};
const SIGNS: Worth = { ...ASKS, ...PAPERS, ...AGAINST, ...OWN, ...OTHERS, 'group-of-reader': 1 };
const DENIABLE: ReadonlySet<string> = new Set(['asks-to-have', 'group-business-asked', 'group-papers-open']);
const PARTY = 1.4;
const ENOUGH = 3;
/** What a point beyond enough is worth, and how much of it counts, to make up for a draft of a sort that seldom asks so. */
const SHARE = 0.45;
const BEYOND = 1;
const MOST_OTHERS = 1.8;
/** How many sentences before or after the request the group may be named. */
const REACH = 2;
/** What it is worth that the papers, or the group, stand in the request itself. */
const IN_PLACE = 0.3;
/** What a group named farther up is worth beside one named near by. */
const FAR_OFF = 0.75;

/** Whether an officer assists a political group that is not the writer's. */
const assistsOthers = (officer: Officer, own: string | undefined): boolean =>
  isPoliticalAssistant(officer) && own !== undefined && !foldWord(officer.jobTitle).includes(foldWord(own));

/** Whether a sentence speaks of what is the writer's own party's: "the Liberal Democrat group's amendment". */
const ofOwnParty = ({ paragraph, first, last }: Sentence, own: string | undefined): boolean =>
  paragraph.reading.mentions.some(
    ({ bearer, first: from, last: to }) =>
      from >= first &&
      to < last &&
      bearer?.kind === 'party' &&
      bearer.party === own &&
      wordsIn(paragraph)
        .slice(to, to + 2)
        .includes("'s"),
  );

/** Whether a sentence names a member, or a party, that is not the writer's; who assists a group stands for its members. */
const namesAnother = (
  { paragraph, first, last }: Sentence,
  own: string | undefined,
  kind: 'party' | 'member',
): boolean =>
  paragraph.part !== 'salutation' &&
  paragraph.reading.mentions.some(({ bearer, first: from }) => {
    if (from < first || from >= last || !bearer) return false;
    if (bearer.kind === 'party') return kind === 'party' && bearer.party !== own;
    if (kind !== 'member') return false;
    return bearer.kind === 'member'
      ? bearer.member.party !== own
      : bearer.kind === 'officer' && assistsOthers(bearer.officer, own);
  });

/** How far before what is open to all it may be said that it is not so yet. */
const NOT_YET_REACH = 5;
const NOT_YET: ReadonlySet<string> = new Set(['before', 'until']);

/** Whether words are told of a time to come: "before it goes on the agenda". */
const notYet = ({ paragraph, first }: Sentence, token: number): boolean =>
  wordsIn(paragraph)
    .slice(Math.max(first, token - NOT_YET_REACH), token)
    .some((word) => NOT_YET.has(word));

/**
 * Whose papers the reader's are: a political assistant's are those of a group, the writer's own or another's, and so are
 * those of members where no officer is written to; undefined for officers who serve every group.
 */
const readersGroup = (reading: Reading, own: string | undefined): 'own' | 'other' | undefined => {
  const { officers, members } = addresseesOf(reading);
  if (own === undefined) return undefined;
  if (officers.length === 0)
    return members.length === 0 ? undefined : members.every(({ party }) => party !== own) ? 'other' : 'own';
  if (!officers.every(isPoliticalAssistant)) return undefined;
  return officers.some((officer) => assistsOthers(officer, own)) ? 'other' : 'own';
};

const INDEPENDENT = 'independent';

/** Whether a sentence speaks of independents, who to one of them are no other group. */
const saysIndependent = ({ paragraph, first, last }: Sentence): boolean =>
  wordsIn(paragraph).slice(first, last).includes(INDEPENDENT);

/**
 * Where a member asks for what another political group keeps to itself, or for the advice that officers gave it.
 * @returns The request; undefined when there is none.
 */
export const groupPapersRequest = (reading: Reading): (Span & { readonly margin: number }) | undefined => {
  if (!speaksFor(reading, ASKS) || !speaksFor(reading, PAPERS)) return undefined;
  const own = writingMember(reading)?.party;
  const inPower = inAdministration(reading);
  const independent = own !== undefined && foldWord(own) === INDEPENDENT;
  const reader = readersGroup(reading, own);
  if (reader === 'own' || reading.has('group-papers-disclaimed')) return undefined;
  const inOpposition = reading.directory.members.some(
    ({ party, roles }) => party === own && roles.some((role) => foldWord(role).includes('opposition')),
  );
  const read = readSigns(
    reading,
    SIGNS,
    ({ denied }, set, { first }, sentence) =>
      !(denied && DENIABLE.has(set)) && !(set === 'group-papers-open' && notYet(sentence, first)),
  );
  const ofOthers = ({ sentence, signs }: SignedSentence): number => {
    let worth = namesAnother(sentence, own, 'party') ? PARTY : 0;
    const others: readonly [PhraseSet, boolean][] = [
      ['group-opposition', !inOpposition],
      ['group-administration', inPower !== true],
      // "The same offer is open to the other groups": nothing of theirs is meant.
      ['group-other', !signs.has('group-papers-open') && !(independent && saysIndependent(sentence))],
      ['group-of-member', namesAnother(sentence, own, 'member')],
    ];
    for (const [set, applies] of others) if (applies && signs.has(set)) worth += OTHERS[set] as number;
    if (reader === 'other' && signs.has('group-of-reader')) worth += PARTY;
    return Math.min(worth, MOST_OTHERS);
  };
  let best: { readonly span: Span; readonly worth: number } | undefined;
  read.forEach((signed, at) => {
    if (signed.sentence.field !== 'body' || worthOf(signed.signs, ASKS) === 0 || onlyThanks(signed.sentence)) return;
    const others = Math.max(
      ...near(read, at, REACH).map(ofOthers),
      FAR_OFF * Math.max(...read.slice(0, at + 1).map(ofOthers)),
    );
    const signs = together(near(read, at, 1));
    const papers = worthOf(signs, PAPERS) || worthOf(together(near(read, at, REACH)), PAPERS);
    if (others === 0 || papers === 0) return;
    const here = (worthOf(signed.signs, PAPERS) > 0 ? IN_PLACE : 0) + (ofOthers(signed) > 0 ? IN_PLACE : 0);
    const ours =
      ofOthers(signed) > 0
        ? 0
        : ofOwnParty(signed.sentence, own)
          ? (OWN['group-own'] as number)
          : worthOf(signed.signs, OWN);
    const worth =
      Math.min(worthOf(signed.signs, ASKS), 1.2) +
      Math.min(papers, 1.5) +
      others +
      here +
      ours +
      worthOf(signs, AGAINST);
    if (worth < ENOUGH || worth < (best?.worth ?? 0)) return;
    const before = read[at - 1];
    const joined =
      before &&
      before.sentence.paragraph === signed.sentence.paragraph &&
      (ofOthers(before) > 0 || worthOf(before.signs, ASKS) > 0);
    const after = read[at + 1];
    const goesOn = after && after.sentence.paragraph === signed.sentence.paragraph && worthOf(after.signs, ASKS) > 0;
    best = {
      span: spanOf(joined ? before.sentence : signed.sentence, goesOn ? after.sentence : signed.sentence),
      worth,
    };
  });
  return best && { ...best.span, margin: plainMargin((best.worth - ENOUGH) * SHARE, BEYOND) };
};
