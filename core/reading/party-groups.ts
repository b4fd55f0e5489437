import { isCapital } from '../language/scan.ts';
import type { Mention } from './mentions.ts';
import type { Reading, Sentence } from './reading.ts';
import { wordsIn } from './statement.ts';

/** A party group spoken of. */
export interface GroupMention {
  readonly sentence: Sentence;
  /** Number of its first token in the paragraph. */
  readonly at: number;
  /** Whose group it is, where that can be told. */
  readonly party: string | undefined;
  /** The party alone: "the Lib Dems", who may or may not be the group. */
  readonly loose: boolean;
  /** Known only by the company and the place it keeps: "our Monday meeting", "Councillor Lowe's people". */
  readonly implied: boolean;
}

const GOVERNING = new Set(['majority', 'ruling', 'controlling', 'administration', 'governing']);
const OWN = new Set(['my', 'our', 'own']);
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

const isParty = ({ kind }: Mention): boolean => kind === 'party';

/**
 * Party groups that a draft speaks of, in order; working groups, residents' groups and the like are none.
 * @param own The writer's party, whose group "my group" is.
 */
export const groupMentions = (reading: Reading, own: string | undefined): GroupMention[] => {
  const plain = reading.has('party-group', PARTS);
  const other = reading.has('other-group', PARTS);
  const governing = reading.directory.leader?.party;
  const names = plain || other || reading.has('group-perhaps', PARTS) || reading.has('group-implied', PARTS);
  if (!names && !reading.paragraphs.some((paragraph) => paragraph.reading.mentions.some(isParty))) return [];
  return reading.sentences(PARTS).flatMap((sentence): GroupMention[] => {
    const { paragraph, first, last } = sentence;
    const { hits } = sentence;
    const { mentions, tokens } = paragraph.reading;
    if (hits.length === 0 && !mentions.some(isParty)) return [];
    const words = wordsIn(paragraph);
    const inside = <T extends { readonly first: number }>(one: T): boolean => one.first >= first && one.first < last;
    const others = hits.filter((hit) => hit.set === 'other-group' && inside(hit));
    const properName = (at: number): boolean => {
      const group = words.findIndex((word, index) => index >= at && (word === 'group' || word === 'groups'));
      if (group <= 0 || !isCapital(tokens, group)) return false;
      const before = group - 1;
      return (
        isCapital(tokens, before) &&
        before > first &&
        !mentions.some((mention) => mention.kind === 'party' && mention.first <= before && before < mention.last) &&
        !GOVERNING.has(words[before] as string)
      );
    };
    /** "The Group", with a capital and no party in sight, is a company. */
    const ownGroup = (at: number): boolean => words[at] === 'the' && at + 1 < tokens.count && isCapital(tokens, at + 1);
    /** "Our side", "my colleagues": an officer's are the council's. */
    const ofOfficers = (from: number, to: number): boolean =>
      reading.writer.role === 'officer' && words.slice(from, to).some((word) => OWN.has(word));
    const found: GroupMention[] = [];
    for (const hit of hits) {
      if (!inside(hit) || (hit.set !== 'party-group' && hit.set !== 'group-perhaps')) continue;
      if (others.some((one) => one.first < hit.last && hit.first < one.last + 1)) continue;
      if (hit.set === 'group-perhaps' && !plain && (other || ownGroup(hit.first))) continue;
      if (hit.set === 'group-perhaps' && (properName(hit.first) || ofOfficers(hit.first, hit.last))) continue;
      const party = mentions.find(
        ({ kind, first: from }) => kind === 'party' && from >= hit.first - 1 && from < hit.last,
      )?.bearer;
      found.push({
        sentence,
        at: hit.first,
        party:
          party?.kind === 'party'
            ? party.party
            : words.slice(hit.first, hit.last).some((word) => GOVERNING.has(word))
              ? governing
              : words.slice(hit.first, hit.last).some((word) => OWN.has(word))
                ? own
                : undefined,
        loose: false,
        implied: false,
      });
    }
    for (const mention of mentions)
      if (mention.kind === 'party' && mention.bearer?.kind === 'party' && inside(mention))
        found.push({ sentence, at: mention.first, party: mention.bearer.party, loose: true, implied: false });
    for (const hit of hits)
      if (
        hit.set === 'group-implied' &&
        inside(hit) &&
        !ofOfficers(hit.first, hit.last) &&
        !found.some(({ loose }) => !loose)
      ) {
        const lead = mentions.find(({ kind, first: from }) => kind === 'member' && from === hit.first)?.bearer;
        const party = lead?.kind === 'member' ? lead.member.party : own;
        found.push({ sentence, at: hit.first, party, loose: false, implied: true });
      }
    return found;
  });
};
