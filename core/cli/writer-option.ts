import type { Council } from '../council/council.ts';
import type { Draft } from '../draft/draft.ts';
import type { Writer } from '../formats/author.ts';
import { UsageError } from './terminal.ts';

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Reads `--as`: a role, or the name or address of somebody in the council profile.
 * @throws UsageError when the profile knows nobody of that name, or several.
 */
export const readWriter = (value: string | undefined, council: Council): Writer | undefined => {
  if (value === undefined) return undefined;
  if (value === 'officer' || value === 'member') return { role: value };
  const people = [
    ...council.members.map(({ name, email }) => ({ role: 'member', person: { name, email } }) as const),
    ...council.officers.map(({ name, email }) => ({ role: 'officer', person: { name, email } }) as const),
  ];
  const addressed = people.find(({ person }) => sameWords(person.email, value));
  const namesakes = people.filter(({ person }) => sameWords(person.name, value));
  if (!addressed && namesakes.length > 1)
    throw new UsageError(
      `--as "${value}": several have that name: ${namesakes.map(({ person }) => person.email).join(', ')}; give the address`,
    );
  const writer = addressed ?? namesakes[0];
  if (!writer)
    throw new UsageError(
      `--as "${value}": the council profile knows nobody of that name or address; give officer, member or somebody in --council FILE`,
    );
  return writer;
};

/** Who stands in as the sender of an email that names none. The domain is reserved, so it is nobody's. */
const STAND_IN = { name: 'The writer', email: 'the.writer@council.invalid' };

/**
 * Sees to it that the sender of an email has the role that `--as officer` or `--as member` gives them, where the
 * directory does not know them: an email carries people, not roles.
 * @returns The draft and the council under which to check it.
 */
export const withSenderInRole = (
  draft: Draft,
  council: Council,
  writer: Writer | undefined,
): { readonly draft: Draft; readonly council: Council } => {
  if (!writer || writer.person || draft.kind !== 'email') return { draft, council };
  const from = draft.from.email ? draft.from : { ...STAND_IN, name: draft.from.name || STAND_IN.name };
  const known = [...council.members, ...council.officers].some((person) => sameWords(person.email, from.email));
  if (known) return { draft, council };
  const person = { name: from.name || from.email, email: from.email };
  return {
    draft: { ...draft, from },
    council:
      writer.role === 'member'
        ? { ...council, members: [...council.members, { ...person, roles: [] }] }
        : { ...council, officers: [...council.officers, { ...person, jobTitle: '', grade: 'officer' }] },
  };
};
