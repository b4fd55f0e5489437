import { foldWord } from '../../language/characters.ts';
import type { Mention } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { composed } from './weighed-context.ts';

/** The party of the group that a political assistant works for, as their job title says; undefined where it does not. */
const groupServed = (reading: Reading): string | undefined => {
  const title = foldWord(reading.writer.officer?.jobTitle ?? '');
  const parties = new Set(reading.directory.members.flatMap(({ party }) => party ?? []));
  return [...parties].find((party) => title.includes(foldWord(party)));
};

/** Whether the message below is a councillor's own, or says for which one the assistant asks. */
const inThread = ({ draft, directory, quoted }: Reading): boolean => {
  const sender = draft.kind === 'email' && draft.replyTo?.from;
  if (sender && directory.identifyCorrespondent(sender).kind === 'member') return true;
  return (
    quoted?.mentions.some(
      ({ kind, first, last }) =>
        kind === 'member' &&
        quoted.hits.some((hit) => hit.set === 'principal-named' && hit.first <= first && hit.last >= last),
    ) === true
  );
};

/**
 * Whether a draft says for which councillor a political assistant is asking. A member of their own group who is only
 * spoken of, and a member of another whom nobody asks for, are not that.
 */
export const namesPrincipal = (reading: Reading): boolean => {
  const served = groupServed(reading);
  if (reading.has('principal-by-office', ['subject', 'heading', 'body']) || inThread(reading)) return true;
  return composed(reading).some(({ paragraph, first, last }) => {
    const { mentions, hits } = paragraph.reading;
    const within = (set: string, { first: from, last: to }: Mention): boolean =>
      hits.some((hit) => hit.set === set && hit.first <= from && hit.last >= to && hit.first >= first);
    return mentions.some((mention) => {
      if (mention.kind !== 'member' || mention.first < first || mention.first >= last) return false;
      if (mention.form === 'role' && !mention.bearer) return false;
      if (within('principal-named', mention)) return true;
      const party = mention.bearer?.kind === 'member' ? mention.bearer.member.party : undefined;
      return served !== undefined && party === served && !within('member-spoken-of', mention);
    });
  });
};
