import type { Council } from '../../core/council/council.ts';
import type { Directory } from '../../core/council/directory.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { partsOf } from '../../core/draft/parts.ts';
import { readLetterForm } from '../../core/reading/letter-form.ts';

/** Whom a letter is taken to be for. */
export type LetterAddressee = 'member' | 'officer' | 'press' | 'minister' | 'many' | 'council' | 'outside';

/** Who is taken to sign a letter and whom it is taken to be for, shown so that a wrong guess is seen. */
export interface LetterView {
  /** Name in the council's directory, or the first line of the signature block; empty where nobody signs yet. */
  readonly signatory: string;
  /** Whether the signatory is in the council's directory. */
  readonly known: boolean;
  readonly addressee: LetterAddressee;
  /** Name of the member or officer it is for; empty for anybody else. */
  readonly addresseeName: string;
}

/**
 * Tells whom a letter is from and for.
 * @param draft The draft.
 * @param council The council's profile.
 * @param directory Its people.
 * @returns Nothing for drafts that are no letters.
 */
export const letterView = (draft: Draft, council: Council, directory: Directory): LetterView | undefined => {
  if (draft.kind !== 'letter') return undefined;
  const form = readLetterForm(draft.body, partsOf(draft.body, 'letter'), council, directory);
  const { signatory, toInsider, toPress, toMinister, toMany, toCouncil } = form;
  const person = signatory?.member ?? signatory?.officer;
  return {
    signatory: person?.name ?? signatory?.text.split('\n')[0]?.trim() ?? '',
    known: person !== undefined,
    addressee: toInsider
      ? toInsider.kind
      : toPress
        ? 'press'
        : toMinister
          ? 'minister'
          : toMany
            ? 'many'
            : toCouncil
              ? 'council'
              : 'outside',
    addresseeName: toInsider?.name ?? '',
  };
};
