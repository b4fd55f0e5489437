import type { Council } from '../council/council.ts';
import type { Correspondent, Draft, DraftKind } from '../draft/draft.ts';

/** Who is drafting, where the caller knows: a role alone, or somebody in particular. */
export interface Writer {
  readonly role: 'officer' | 'member';
  readonly person?: Correspondent;
}

const MEMBER_TITLE = /^(?:cllr|councillor)\b\.?/i;
const MEMBER_OFFICE =
  /\b(?:(?:ward )?(?:councillor|member) for\b|leader of the (?:council|opposition|.{1,40} group)|cabinet member|executive member|deputy mayor|^the mayor of)/i;
const CLOSE = /^(?:yours\b|(?:kind(?:est)?|best|warm|many)? ?regards\b|with (?:best|kind)|sincerely\b|best wishes\b)/i;
const CONTACT = /^\W*(?:media |press )?(?:contact|enquiries)\b/i;

/** A heading by which a member speaks: "STATEMENT BY COUNCILLOR ...". */
const MEMBER_STATEMENT = /^(?:a )?statement (?:by|from) (?:cllr|councillor)\b/i;

/** Whether the first line names a member who also signs below, as on a member's own paper. */
const ownPaper = (first: string | undefined, signature: readonly string[]): boolean =>
  first !== undefined &&
  MEMBER_TITLE.test(first) &&
  signature.some((line) => first.endsWith(line.split(' ').at(-1) ?? first));

/** The lines where a letter's signature stands: those below its close, or else its last few. */
const signatureOf = (lines: readonly string[]): readonly string[] => {
  const close = lines.reduce((last, line, index) => (CLOSE.test(line) ? index : last), -1);
  return close >= 0 ? lines.slice(close + 1, close + 6) : lines.slice(-4);
};

/** A text with one apostrophe and without accents, which a name may have in a signature and not in the profile. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʼ`´]/g, "'");

/** Whether nothing of a word or a double-barrelled name goes on here. */
const ends = (letter: string | undefined): boolean =>
  letter === undefined || !/[\p{L}\p{N}\u2010\u2011-]/u.test(letter);

/** Whether a line has a name whole: "Tom Hillier" is not Tom Hill. Both as {@link plain} writes them. */
const hasName = (line: string, name: string): boolean => {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
    if (ends(line[at - 1]) && ends(line[at + name.length])) return true;
  return false;
};

/**
 * Guesses whether a letter or a press release is drafted by an officer or a member, from who signs it: somebody in
 * the directory, or a line that says "Councillor". A release whose contact is a member is the member's own. Without a
 * sign, an officer: that is who drafts for the Council.
 */
export const guessRole = (text: string, kind: DraftKind, council: Council): 'officer' | 'member' => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const signature = kind === 'press-release' ? lines.filter((line) => CONTACT.test(line)) : signatureOf(lines);
  const plainLines = signature.map(plain);
  const names = (people: readonly { readonly name: string }[]) =>
    people.some((person) => {
      const name = plain(person.name);
      return name !== '' && plainLines.some((line) => hasName(line, name));
    });
  if (names(council.officers)) return 'officer';
  if (names(council.members)) return 'member';
  const says = signature.some((line) =>
    kind === 'press-release'
      ? /\b(?:cllr|councillor)\b/i.test(line)
      : MEMBER_TITLE.test(line) || MEMBER_OFFICE.test(line),
  );
  const own =
    kind === 'press-release'
      ? MEMBER_STATEMENT.test(lines[0] ?? '') || MEMBER_OFFICE.test(lines[1] ?? '')
      : ownPaper(lines[0], signature);
  return says || own ? 'member' : 'officer';
};

/** Puts a known writer in place of the one that a draft names. An email names people, so a role alone changes nothing. */
export const writtenBy = (draft: Draft, writer: Writer | undefined): Draft => {
  if (!writer) return draft;
  if (draft.kind !== 'email') return { ...draft, author: { role: writer.role } };
  return writer.person ? { ...draft, from: writer.person } : draft;
};
