/**
 * Short marks of what an import wrote, by which a later import knows what somebody has edited by hand since. They stand
 * in the profile under `imported`, four characters for each field in its fixed order. A mark tells whether a value is
 * still the same and nothing else, so the profile holds no second copy of anybody's data.
 */

/** Fields of a member and of an officer that files fill, in the order of their marks. */
export const MEMBER_FIELDS = ['name', 'email', 'party', 'ward', 'roles'] as const;
export const OFFICER_FIELDS = ['name', 'email', 'jobTitle', 'grade', 'team'] as const;
export type MemberField = (typeof MEMBER_FIELDS)[number];
export type OfficerField = (typeof OFFICER_FIELDS)[number];

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_~';
const WIDTH = 4;
/** The mark of a field that no import has written. */
export const NO_MARK = '----';

/** The mark of a value: 24 bits of FNV-1a. */
export const markOf = (value: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  let mark = '';
  for (let at = 0; at < WIDTH; at++) mark += DIGITS[(hash >>> (at * 6)) & 63];
  return mark;
};

/** An entry's marks by field; those of an entry made by hand are all missing. */
export const readMarks = <F extends string>(imported: string | undefined, fields: readonly F[]): Map<F, string> =>
  new Map(fields.map((field, at) => [field, imported?.slice(at * WIDTH, (at + 1) * WIDTH) || NO_MARK]));

/** Marks as they stand in the profile; undefined where no import has written any of the fields. */
export const writeMarks = <F extends string>(
  marks: ReadonlyMap<F, string>,
  fields: readonly F[],
): string | undefined => {
  const written = fields.map((field) => marks.get(field) ?? NO_MARK).join('');
  return written === NO_MARK.repeat(fields.length) ? undefined : written;
};
