import type * as z from 'zod/mini';

/** One thing wrong with an input: where it is and what was expected there. */
export interface InputProblem {
  /** Path of the field, as a person would write it: `to[1].email`. Empty for the whole value. */
  readonly path: string;
  /** What is wrong, in words that do not repeat the value (a draft's text stays out of logs). */
  readonly message: string;
}

/** One thing wrong with an input, with the way to it as keys and places in lists. */
export interface LocatedProblem {
  readonly at: readonly PropertyKey[];
  readonly message: string;
  /** Fields there that no schema knows. */
  readonly unknown?: readonly string[];
}

/** Thrown when a draft, council profile or protocol is not what its schema says; names every field that is wrong. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  /**
   * @param what What was being read: "draft", "council profile".
   * @param problems At least one problem.
   */
  constructor(what: string, problems: readonly InputProblem[]) {
    super(
      `This is not a valid ${what}: ${problems.map((p) => (p.path ? `${p.path}: ${p.message}` : p.message)).join('; ')}`,
    );
    this.problems = problems;
  }
}

/** The way to a field, as a person would write it: `to[1].email`. */
export const writePath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (written, key) =>
      typeof key === 'number' ? `${written}[${key}]` : written ? `${written}.${String(key)}` : String(key),
    '',
  );

/** JSON's kinds of value in words for people who do not program. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
};

/** What stands at a path, as far as the path leads. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    // text may stand for short where an object with fields would do
    (within, key) =>
      typeof within === 'string' ? within : (within as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );

const describe = (issue: z.core.$ZodIssue, at: readonly PropertyKey[], value: unknown): string => {
  const missing = at.length > 0 && valueAt(value, at) === undefined ? 'missing; ' : '';
  switch (issue.code) {
    case 'invalid_type':
      return `${missing}expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${missing}expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'expected a date and time in UTC, such as 2026-03-02T10:00:00Z'
        : issue.format === 'date'
          ? 'expected a date, such as 2026-05-07'
          : `expected a valid ${issue.format}`;
    case 'unrecognized_keys':
      return `unknown field${issue.keys.length > 1 ? 's' : ''} ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'expected kind to be email, letter or press-release';
    case 'too_small':
      return 'must not be empty';
    default:
      return issue.message;
  }
};

/** Where a field may have one of several shapes, only what is wrong with the shape that was meant is of use. */
const located = (issue: z.core.$ZodIssue, value: unknown, above: readonly PropertyKey[] = []): LocatedProblem[] => {
  const at = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0)) ?? issue.errors[0] ?? [];
    return meant.flatMap((inner) => located(inner, value, at));
  }
  const unknown = issue.code === 'unrecognized_keys' ? { unknown: issue.keys } : {};
  return [{ at, message: describe(issue, at, value), ...unknown }];
};

/** Parses a value by a schema, or says all that is wrong with it. */
export const tryInput = <T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): { readonly data: T } | { readonly problems: readonly LocatedProblem[] } => {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { data: parsed.data }
    : { problems: parsed.error.issues.flatMap((issue) => located(issue, value)) };
};

const written = (problems: readonly LocatedProblem[]): InputProblem[] =>
  problems.map(({ at, message }) => ({ path: writePath(at), message }));

/** What is wrong with a value by a schema, field by field; nothing where it is valid. */
export const inputProblems = (schema: z.ZodMiniType, value: unknown): readonly InputProblem[] => {
  const parsed = tryInput(schema, value);
  return 'data' in parsed ? [] : written(parsed.problems);
};

/**
 * Parses a value by a schema, or throws an {@link InputError} that names each field at fault.
 * @param schema The schema.
 * @param value Anything.
 * @param what What the value should be, for the message.
 */
export const parseInput = <T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T => {
  const parsed = tryInput(schema, value);
  if ('data' in parsed) return parsed.data;
  throw new InputError(what, written(parsed.problems));
};
