/**
 * The drafts in which a set of phrases can matter, or the one draft that is being read, as bits: its kinds and its
 * writers. A press release need not be searched for orders to officers.
 */
export type Scope = number;

const BITS = { email: 1, letter: 2, 'press-release': 4, member: 8, others: 16 } as const;
const KINDS = BITS.email | BITS.letter | BITS['press-release'];
const WRITERS = BITS.member | BITS.others;

type Kind = 'email' | 'letter' | 'press-release';

/** Every draft. */
export const EVERY_DRAFT: Scope = KINDS | WRITERS;

/**
 * A scope in words.
 * @param kinds Kinds of draft; all where left out.
 * @param writers Members, or everybody else; all where left out.
 */
export const scopeOf = (kinds?: readonly Kind[], writers?: 'member' | 'others'): Scope =>
  (kinds ? kinds.reduce((bits, kind) => bits | BITS[kind], 0) : KINDS) | (writers ? BITS[writers] : WRITERS);

/** Whether phrases of one scope are to be looked for in a draft of another. */
export const inScope = (phrases: Scope, draft: Scope): boolean =>
  (phrases & draft & KINDS) !== 0 && (phrases & draft & WRITERS) !== 0;
