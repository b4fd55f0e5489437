import { useId } from 'preact/hooks';
import type { Draft } from '../../core/index.ts';
import type { LetterView } from './letter-view.ts';
import type { Correction } from './pane-host.ts';
import { WORDS } from './words.ts';

export interface WhatIsThisProps {
  readonly draft: Exclude<Draft, { kind: 'email' }>;
  /** Whom the letter is from and for; nothing for a press release. */
  readonly letter: LetterView | undefined;
  readonly correction: Correction;
  readonly onCorrect: (correction: Correction) => void;
}

const KINDS = ['letter', 'press-release'] as const;
const ROLES = ['officer', 'member'] as const;

/** Says what Probity takes a document to be, where the writer can put it right. */
export const WhatIsThis = ({ draft, letter, correction, onCorrect }: WhatIsThisProps) => {
  const id = useId();
  return (
    <div class="what-is-this">
      <div>
        <label for={`${id}-kind`}>{WORDS.kindLabel}</label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={({ currentTarget }) =>
            onCorrect({ ...correction, kind: KINDS[currentTarget.selectedIndex] ?? 'letter' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {WORDS.kind[kind]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for={`${id}-role`}>{WORDS.roleLabel}</label>
        <select
          id={`${id}-role`}
          value={draft.author.role}
          onChange={({ currentTarget }) =>
            onCorrect({ ...correction, role: ROLES[currentTarget.selectedIndex] ?? 'officer' })
          }
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {WORDS.role[role]}
            </option>
          ))}
        </select>
      </div>
      {letter && (
        <dl>
          <dt>{WORDS.signedBy}</dt>
          <dd>{WORDS.signatory(letter)}</dd>
          <dt>{WORDS.writtenTo}</dt>
          <dd>{WORDS.addressee(letter)}</dd>
        </dl>
      )}
    </div>
  );
};
