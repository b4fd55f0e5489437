import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../core/review/locales/en.json' with { type: 'json' };
import type { LocaleFile } from '../../core/review/words.ts';
import { nodesOf, type PlacedNode, type SyntaxNode } from '../support/read-sources.ts';

const SPEAKING = ['core/review', 'extension', 'office-addin'];
/** Folders of the extension and what it shares; the try-it page stands in for a webmail that speaks English. */
const SPEAKING_BY_FILE = ['core/review', 'extension/components', 'extension/entrypoints', 'extension/lib'];

const textsOf = (group: LocaleFile, before = ''): [key: string, text: string][] =>
  Object.entries(group).flatMap(([name, text]) =>
    typeof text === 'string' ? [[before + name, text] as [string, string]] : textsOf(text, `${before}${name}.`),
  );
const TEXTS = new Map(textsOf(english));

/** The parts of a template between its values, as they are written. */
const partsOf = (template: SyntaxNode): string[] =>
  (template['quasis'] as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);

const isText = (node: SyntaxNode): boolean => node.type === 'Literal' && typeof node['value'] === 'string';

/** What a node says, where it is a text: `*` stands for a value in it. */
const wordsIn = (node: SyntaxNode): string | undefined => {
  if (isText(node) || node.type === 'JSXText') return node['value'] as string;
  return node.type === 'TemplateLiteral' ? partsOf(node).join('*') : undefined;
};

const where = ({ file, line, node }: PlacedNode): string => `${file}:${line}: ${wordsIn(node)?.trim()}`;

const SHOWN_ATTRIBUTES = ['aria-label', 'title', 'alt', 'label', 'placeholder', 'aria-description'];
const nameOf = (attribute: SyntaxNode): string => (attribute['name'] as { name: string }).name;

/** Whether a text stands where a page shows it: between tags, or in an attribute that is shown or read out. */
const isShownByPage = ({ node, around }: PlacedNode): boolean => {
  if (node.type === 'JSXText') return true;
  const nearest = (...types: string[]) => around.findIndex(({ type }) => types.includes(type));
  const holder = nearest('JSXElement', 'JSXFragment', 'JSXAttribute', 'CallExpression', 'ArrowFunctionExpression');
  const holds = around[holder];
  // what is only compared with something is not shown
  if (!holds || around.slice(0, holder).some(({ type }) => type === 'BinaryExpression')) return false;
  if (holds.type === 'JSXAttribute') return SHOWN_ATTRIBUTES.includes(nameOf(holds));
  return holds.type === 'JSXElement' || holds.type === 'JSXFragment';
};

/** Whether a text reads like a sentence, and is not only for whoever mends the program. */
const isSentence = ({ node, around }: PlacedNode): boolean =>
  /^[A-Z][a-z]+ (?:\S+ )*[a-z*]/.test(wordsIn(node) ?? '') &&
  !around.some(({ type }) => type === 'ThrowStatement' || type === 'ImportDeclaration');

describe('texts that a user sees', () => {
  it('stand in the locale file and nowhere in the extension nor in what it shares', () => {
    const spoken = nodesOf(...SPEAKING_BY_FILE);
    const literal = spoken.filter(
      (placed) =>
        /\p{L}/u.test((wordsIn(placed.node) ?? '').replace('*', '')) && (isShownByPage(placed) || isSentence(placed)),
    );
    expect(literal.map(where)).toEqual([]);
  });

  it('are each said somewhere', () => {
    const named = nodesOf(...SPEAKING).flatMap(({ node }) => wordsIn(node) ?? []);
    const manifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    const keys = named.filter((text) => /^[\w.*]+$/.test(text) && text !== '*');
    const patterns = keys.map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`));
    const isSaid = (key: string) => patterns.some((pattern) => pattern.test(key)) || manifest.includes(key);
    const unsaid = [...TEXTS.keys()].filter((key) => !isSaid(key) && !isSaid(key.replace(/\.(?:one|other)$/, '')));
    expect(unsaid).toEqual([]);
  });

  it('are there for everything that is said, with as many values as they have places for', () => {
    const calls = nodesOf(...SPEAKING).filter(
      ({ node }) =>
        node.type === 'CallExpression' && ['t', 'tCount'].includes((node['callee'] as SyntaxNode)['name'] as string),
    );
    expect(calls.length).toBeGreaterThan(100);
    const faults = calls.flatMap((placed) => {
      const [said, ...values] = placed.node['arguments'] as readonly SyntaxNode[];
      const key = said && isText(said) ? (said['value'] as string) : undefined;
      if (key === undefined) return [];
      const forms = TEXTS.has(key) ? [key] : [`${key}.one`, `${key}.other`];
      const places = forms.flatMap((form) =>
        [...(TEXTS.get(form) ?? '?').matchAll(/\$(\d)/g)].map(([, place]) => Number(place)),
      );
      const known = forms.every((form) => TEXTS.has(form));
      return known && Math.max(0, ...places) === values.length ? [] : [`${placed.file}:${placed.line}: ${key}`];
    });
    expect(faults).toEqual([]);
  });

  it('have names that browsers take, none twice', () => {
    const names = [...TEXTS.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the description of the extension', () => {
  it('is no longer than stores take', () => {
    expect(english.description.length).toBeLessThanOrEqual(132);
    expect(JSON.parse(readFileSync('package.json', 'utf8')).name).toBe(english.productName.toLowerCase());
  });
});
