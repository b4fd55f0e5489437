/** What a page runs that is checked by harper.js as Probity checks one: after a pause in typing, marks as highlights. */
import { createBinaryModuleFromUrl, LocalLinter, WorkerLinter } from 'harper.js';

/** Quiet time before a check, in milliseconds; Probity's own for a draft of this length. */
const PAUSE = 275;

const inWorker = location.pathname.endsWith('worker');
const binary = createBinaryModuleFromUrl(`${location.origin}/harper.wasm`);
const linter = new (inWorker ? WorkerLinter : LocalLinter)({ binary });
await linter.setup();

const editor = document.querySelector('[contenteditable]') as HTMLElement;

/** The text, and the node that holds each stretch of it. */
const readText = () => {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const pieces: { node: Node; at: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    pieces.push({ node: walker.currentNode, at: text.length });
    text += `${walker.currentNode.textContent}\n\n`;
  }
  return { text, pieces };
};

const check = async () => {
  const { text, pieces } = readText();
  const lints = await linter.lint(text);
  const highlight = new Highlight();
  for (const lint of lints) {
    const { start, end } = lint.span();
    const piece = pieces.filter(({ at }) => at <= start).at(-1);
    const length = piece?.node.textContent?.length ?? 0;
    if (!piece || end - piece.at > length) continue;
    const range = document.createRange();
    range.setStart(piece.node, start - piece.at);
    range.setEnd(piece.node, end - piece.at);
    highlight.add(range);
  }
  CSS.highlights.set('harper', highlight);
  document.documentElement.dataset['marks'] = String(highlight.size);
};

let pending: ReturnType<typeof setTimeout> | undefined;
editor.addEventListener('input', () => {
  clearTimeout(pending);
  pending = setTimeout(() => void check(), PAUSE);
});
await check();
