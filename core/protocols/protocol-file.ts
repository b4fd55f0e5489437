import { type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { type Protocol, ProtocolSchema } from '../council/protocol.ts';
import { type LocatedProblem, tryInput, writePath } from '../input-error.ts';
import { KNOWN_RULES } from './adopted.ts';
import { closestRules } from './closest-rules.ts';
import { LAW_RULES } from './law.ts';
import { protocolOf } from './protocols.ts';

/** Something about a protocol's file that is wrong, or that its author may want to look at. */
export interface ProtocolFileNote {
  /** Counted from 1. */
  readonly line: number;
  /** As a person would write it: `rules.correspondence/blind-copy.level`. Empty for the whole file. */
  readonly field: string;
  /** Paragraphs that the rule or fact there cites. */
  readonly paragraphs: readonly string[];
  readonly message: string;
}

/** A protocol as its author's file has it. */
export interface ProtocolFile {
  /** Absent where something is wrong. */
  readonly protocol?: Protocol;
  /** What is wrong; the protocol cannot be used until it is mended. */
  readonly errors: readonly ProtocolFileNote[];
  /** What may be forgotten or mistaken; the protocol can be used. */
  readonly warnings: readonly ProtocolFileNote[];
}

/** Longest file of a protocol, in UTF-16 units: twenty times one that maps every rule at length. */
const LONGEST = 500_000;

const NOT_JSON =
  'it is not JSON from here on; look for a comma or a quotation mark too many or too few, here or in the line above';

type Path = readonly PropertyKey[];

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const nameOf = ({ name }: ObjectNode['members'][number]): string => (name.type === 'String' ? name.value : name.name);

/** What stands at a key or place within a node; of a field written twice the last, as everywhere in JSON. */
const childOf = (
  node: ValueNode,
  key: PropertyKey,
): { readonly line: number; readonly value: ValueNode } | undefined => {
  const child =
    node.type === 'Object'
      ? [...node.members].reverse().find((member) => nameOf(member) === key)
      : node.type === 'Array'
        ? node.elements[Number(key)]
        : undefined;
  return child && { line: child.loc.start.line, value: child.value };
};

/** The line of a field, or of the innermost thing around it that is there. */
const lineOf = (root: ValueNode, path: Path): number => {
  let node = root;
  let { line } = root.loc.start;
  for (const key of path) {
    const child = childOf(node, key);
    if (!child) break;
    ({ line, value: node } = child);
  }
  return line;
};

/** Paragraphs cited by the innermost rule or fact around a field. */
const paragraphsAt = (value: unknown, path: Path): string[] => {
  let within = value;
  let found: string[] = [];
  for (const key of path) {
    if (!isObject(within)) break;
    within = within[key];
    if (isObject(within) && Array.isArray(within['paragraphs']))
      found = within['paragraphs'].filter((paragraph): paragraph is string => typeof paragraph === 'string');
  }
  return found;
};

/** Fields that are written twice in one object: JSON would silently take the last. */
const twice = (node: ValueNode, path: Path = []): LocatedProblem[] => {
  if (node.type === 'Array') return node.elements.flatMap(({ value }, at) => twice(value, [...path, at]));
  if (node.type !== 'Object') return [];
  const lines = new Map<string, number>();
  return node.members.flatMap((member) => {
    const name = nameOf(member);
    const before = lines.get(name);
    lines.set(name, member.loc.start.line);
    const repeated =
      before === undefined
        ? []
        : [{ at: [...path, name], message: `it stands in line ${before} already; put the two together` }];
    return [...repeated, ...twice(member.value, [...path, name])];
  });
};

const unknownRules = ({ rules }: Protocol): LocatedProblem[] =>
  Object.keys(rules)
    .filter((rule) => !KNOWN_RULES.has(rule))
    .map((rule) => {
      const near = closestRules(rule);
      return {
        at: ['rules', rule],
        message: `no rule has this name${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
      };
    });

const unmapped = ({ rules }: Protocol): LocatedProblem[] => {
  const mentioned = new Set(Object.keys(rules));
  // the law's own rules bind every council without its protocol's doing
  const left = [...KNOWN_RULES].filter((rule) => !mentioned.has(rule) && !(rule in LAW_RULES)).sort();
  return [
    ...Object.entries(rules)
      .filter(([, { level, paragraphs }]) => level !== 'off' && paragraphs.length === 0)
      .map(([rule]) => ({
        at: ['rules', rule],
        message:
          'no paragraph yet: it binds nobody until it has one; give the level off if your protocol has no such rule',
      })),
    ...(left.length > 0
      ? [{ at: ['rules'], message: `these bind nobody, as nothing is said of them: ${left.join(', ')}` }]
      : []),
  ];
};

const citedTwice = ({ rules }: Protocol): LocatedProblem[] => {
  const citing = new Map<string, string[]>();
  for (const [rule, { paragraphs }] of Object.entries(rules))
    for (const paragraph of paragraphs) citing.set(paragraph, [...(citing.get(paragraph) ?? []), rule]);
  return [...citing]
    .filter(([, cited]) => cited.length > 1)
    .map(([paragraph, [first = '', ...others]]) => ({
      at: ['rules', others[others.length - 1] ?? first],
      message: others.every((rule) => rule === first)
        ? `it cites paragraph ${paragraph} twice`
        : `paragraph ${paragraph} is cited by ${[first, ...others].join(' and ')}; look whether it says both`,
    }));
};

/** Facts without a paragraph: most likely taken over from the protocol that this one was drawn from. */
const uncited = (facts: unknown, path: Path = ['facts']): LocatedProblem[] => {
  if (!isObject(facts) || Array.isArray(facts)) return [];
  if (Array.isArray(facts['paragraphs']))
    return facts['paragraphs'].length > 0
      ? []
      : [{ at: path, message: 'no paragraph yet: make it what your protocol says, and give the paragraph' }];
  return Object.entries(facts).flatMap(([name, fact]) => uncited(fact, [...path, name]));
};

/** A level that is not that of the protocol it was drawn from may be meant, or a slip. */
const relevelled = ({ rules, basedOn }: Protocol): LocatedProblem[] => {
  if (!basedOn) return [];
  const base = protocolOf(basedOn);
  return Object.entries(rules).flatMap(([rule, { level, paragraphs }]) => {
    const theirs = base.rules[rule]?.level;
    return paragraphs.length > 0 && theirs && theirs !== level
      ? [
          {
            at: ['rules', rule, 'level'],
            message: `${level} here, ${theirs} in ${base.council}’s; look which verb yours has`,
          },
        ]
      : [];
  });
};

const parseText = (text: string): { readonly root: ValueNode; readonly value: unknown } | ProtocolFileNote => {
  const wrong = (line: number, message: string): ProtocolFileNote => ({ line, field: '', paragraphs: [], message });
  if (text.length > LONGEST) return wrong(1, `it is longer than the ${LONGEST} characters that a protocol may have`);
  try {
    return { root: parse(text).body, value: JSON.parse(text) };
  } catch (error) {
    const at = error as { readonly line?: number };
    return wrong(at.line ?? 1, NOT_JSON);
  }
};

/**
 * Reads the file of a council's own protocol.
 * @param text JSON: see `writing-a-protocol.md`.
 * @returns The protocol, or all that is wrong with the file; and what its author may want to look at.
 */
export const readProtocolFile = (text: string): ProtocolFile => {
  const parsed = parseText(text);
  if ('message' in parsed) return { errors: [parsed], warnings: [] };
  const { root, value } = parsed;
  const notes = (problems: readonly LocatedProblem[]): ProtocolFileNote[] =>
    problems
      .map(({ at, message, unknown: [unknown] = [] }) => ({
        line: lineOf(root, unknown === undefined ? at : [...at, unknown]),
        field: writePath(at),
        paragraphs: paragraphsAt(value, at),
        message,
      }))
      .sort((one, other) => one.line - other.line);
  const read = tryInput(ProtocolSchema, value);
  if ('problems' in read) return { errors: notes([...twice(root), ...read.problems]), warnings: [] };
  const { data } = read;
  const errors = notes([...twice(root), ...unknownRules(data)]);
  const warnings = notes([...unmapped(data), ...citedTwice(data), ...uncited(data.facts), ...relevelled(data)]);
  return errors.length > 0 ? { errors, warnings } : { protocol: data, errors, warnings };
};
