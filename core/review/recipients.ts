import type { Directory, Identity } from '../council/directory.ts';
import type { Draft } from '../draft/draft.ts';
import type { Field } from '../draft/field.ts';

/** What Probity takes somebody in a header to be. */
export type RecipientKind = 'member' | 'officer' | 'press' | 'parish-council' | 'council' | 'outside' | 'unknown';

/** Somebody in a header, as the review shows them, so that a wrong guess can be seen. */
export interface RecipientView {
  readonly field: Extract<Field, 'from' | 'to' | 'cc' | 'bcc'>;
  readonly name: string;
  /** Empty where the surface could not tell it. */
  readonly email: string;
  readonly kind: RecipientKind;
  /** What they are in words, where known: "Director of Place", "Leader of the Council, Northgate". */
  readonly role: string;
}

const KINDS: Readonly<Record<Identity['kind'], RecipientKind>> = {
  member: 'member',
  officer: 'officer',
  media: 'press',
  parish: 'parish-council',
  'council-unknown': 'council',
  outside: 'outside',
  unknown: 'unknown',
};

const roleOf = (identity: Identity): string => {
  switch (identity.kind) {
    case 'member': {
      const { party, ward, roles } = identity.person;
      return [...(roles.length > 0 ? roles : [party]), ward].filter(Boolean).join(', ');
    }
    case 'officer':
      return identity.person.jobTitle;
    case 'media':
      return identity.outlet.name;
    case 'parish':
      return identity.parish?.name ?? '';
    default:
      return '';
  }
};

/**
 * Everybody in a draft's headers and what they are taken to be. Letters and press releases have nobody.
 * @param draft The draft.
 * @param directory The council's people.
 */
export const recipientViews = (draft: Draft, directory: Directory): RecipientView[] => {
  if (draft.kind !== 'email') return [];
  return (['from', 'to', 'cc', 'bcc'] as const).flatMap((field) => {
    const people = field === 'from' ? [draft.from] : draft[field];
    return people.map(({ name, email }) => {
      const identity = directory.identifyCorrespondent({ name, email });
      return { field, name, email, kind: KINDS[identity.kind], role: roleOf(identity) };
    });
  });
};
