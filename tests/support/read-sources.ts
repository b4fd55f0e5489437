import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A node of a program's syntax tree, as ESTree has it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** A node and what stands around it, the nearest first. */
export interface PlacedNode {
  readonly file: string;
  readonly line: number;
  readonly node: SyntaxNode;
  readonly around: readonly SyntaxNode[];
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

const nodesIn = (file: string): PlacedNode[] => {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: PlacedNode[] = [];
  const walk = (node: SyntaxNode, around: readonly SyntaxNode[]) => {
    found.push({ file, line: source.slice(0, node.start).split('\n').length, node, around });
    for (const child of childrenOf(node)) walk(child, [node, ...around]);
  };
  walk(program as unknown as SyntaxNode, []);
  return found;
};

/**
 * Every node of every source file in some folders.
 * @param folders From the root of the repository.
 */
export const nodesOf = (...folders: readonly string[]): PlacedNode[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .flatMap((file) => nodesIn(path.join(folder, file))),
  );
