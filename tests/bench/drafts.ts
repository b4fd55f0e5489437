import { readdirSync, readFileSync } from 'node:fs';
import { type Council, type Draft, parseCouncil, parseDraft } from '../../core/index.ts';

const corpus = new URL('../corpus/', import.meta.url);
const LABELS = new Set(['id', 'target', 'violates', 'expect', 'also', 'why']);

/** The council whose drafts these are. */
export const benchCouncil = (): Council =>
  parseCouncil(JSON.parse(readFileSync(new URL('council.json', corpus), 'utf8')));

/** The labelled drafts without their labels, dealt so that every stretch of them has much the same mix. */
export const benchDrafts = (): Draft[] => {
  const folder = new URL('dev/', corpus);
  const drafts = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const fields = Object.entries(JSON.parse(line) as Record<string, unknown>);
      return parseDraft(Object.fromEntries(fields.filter(([field]) => !LABELS.has(field))));
    });
  // A step that shares no factor with the number of drafts visits each of them once.
  const step = 379;
  return drafts.map((_, index) => drafts[(index * step) % drafts.length] as Draft);
};

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Drafts of at least so many words, each made of several bodies under the headers of the first. */
export const joinedDrafts = (drafts: readonly Draft[], words: number, count: number): Draft[] => {
  const joined: Draft[] = [];
  let bodies: string[] = [];
  let total = 0;
  for (const draft of drafts) {
    if (joined.length === count) break;
    bodies.push(draft.body);
    total += wordsIn(draft.body);
    if (total < words) continue;
    joined.push({ ...draft, body: bodies.join('\n\n') });
    bodies = [];
    total = 0;
  }
  return joined;
};

/** The same draft with one more word in the paragraph in its middle, as somebody types it. */
export const edited = (draft: Draft, keystroke: number): Draft => {
  const space = draft.body.indexOf(' ', draft.body.length >> 1);
  return { ...draft, body: `${draft.body.slice(0, space)} again${keystroke}${draft.body.slice(space)}` };
};
