import { readsAsWelsh } from '../../core/formats/welsh.ts';
import { t, tCount } from '../../core/review/words.ts';
import type { WatchedCompose } from './watched-compose.ts';

const partsUnseen = ({ adapter, unseen }: WatchedCompose): string[] =>
  unseen.flatMap((part) => {
    if (adapter.webmail) return t(`compose.unseen.${part}`, adapter.webmail);
    // a page that Probity was not written for may have no subject
    return part === 'recipients' ? t('compose.noRecipientsHere') : [];
  });

/** What of a compose was not checked though it should have been, in a sentence each: what a clean review must not hide. */
export const gapsIn = (of: WatchedCompose): string[] => [
  ...(of.failed ? [t('compose.notChecked')] : []),
  ...(of.adapter.webmail ? partsUnseen(of) : []),
  ...(of.draft && readsAsWelsh(of.draft.body) ? [t('compose.welsh')] : []),
];

/** Everything that was not checked in a compose and why, in a sentence each; also what never is. */
export const notCheckedIn = (of: WatchedCompose): string[] => {
  const { draft } = of;
  const people = draft?.kind === 'email' ? [...draft.to, ...draft.cc, ...draft.bcc] : [];
  const unknown = people.filter(({ email }) => email === '').length;
  return [
    ...gapsIn(of),
    ...(of.adapter.webmail ? [] : partsUnseen(of)),
    ...(unknown > 0 ? [tCount('compose.withoutAddress', unknown)] : []),
    ...(draft?.kind === 'email' && draft.replyTo ? [t('compose.quoteNotChecked')] : []),
  ];
};
