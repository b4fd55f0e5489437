import type { Draft } from '../draft/draft.ts';
import type { Field } from '../draft/field.ts';
import type { Finding } from '../rules/finding.ts';

/** Words kept on each side of a quote. */
const CONTEXT_WORDS = 6;
/** UTF-16 units looked at on each side for those words. */
const CONTEXT_REACH = 160;
/** Share of the words around a quote that must still stand there for it to count as the same place. */
const SAME_PLACE = 0.25;

/**
 * Where a finding stands, told by rule and by words and not by number or message: it holds when text moves, when
 * words nearby are edited, and when a later version of the rule words its message otherwise. Plain JSON.
 */
export interface FindingAnchor {
  readonly rule: string;
  readonly field: Field;
  /** The marked words, normalised. */
  readonly quote: string;
  /** Words before the quote, nearest last, normalised. Empty outside subject and body. */
  readonly prefix: readonly string[];
  /** Words after the quote, nearest first, normalised. */
  readonly suffix: readonly string[];
  /** Which of several findings with the same rule, field and quote: 0, 1, ... */
  readonly ordinal: number;
}

/**
 * Folds case, quotation marks, dashes and space, so that an editor's "smart" typing does not make other words of them.
 * Written without `String.normalize` and Unicode classes, which classic Outlook's runtime may lack.
 */
export const normaliseQuote = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .trim()
    .toLowerCase();

const words = (text: string): string[] =>
  normaliseQuote(text)
    .split(' ')
    .map((word) => word.replace(/^[.,;:!?'"()[\]<>*_-]+|[.,;:!?'"()[\]<>*_-]+$/g, ''))
    .filter((word) => word !== '');

const fieldText = (draft: Draft, field: Field): string => {
  if (field === 'body') return draft.body;
  return field === 'subject' && draft.kind === 'email' ? draft.subject : '';
};

const wordsBefore = (text: string, start: number): string[] => {
  const from = Math.max(0, start - CONTEXT_REACH);
  const found = words(text.slice(from, start));
  // The first word of a slice may be half a word.
  return (from > 0 ? found.slice(1) : found).slice(-CONTEXT_WORDS);
};

const wordsAfter = (text: string, end: number): string[] => {
  const to = Math.min(text.length, end + CONTEXT_REACH);
  const found = words(text.slice(end, to));
  return (to < text.length ? found.slice(0, -1) : found).slice(0, CONTEXT_WORDS);
};

const sameWords = (a: FindingAnchor, b: FindingAnchor): boolean =>
  a.rule === b.rule && a.field === b.field && a.quote === b.quote;

/**
 * Anchors of a draft's findings, in the same order.
 * @param draft The draft that was checked.
 * @param findings Its findings, with offsets into that draft.
 */
export const anchorFindings = (draft: Draft, findings: readonly Finding[]): FindingAnchor[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const text = fieldText(draft, finding.field);
    const quote = normaliseQuote(finding.quote);
    const group = JSON.stringify([finding.rule, finding.field, quote]);
    const ordinal = seen.get(group) ?? 0;
    seen.set(group, ordinal + 1);
    return {
      rule: finding.rule,
      field: finding.field,
      quote,
      prefix: wordsBefore(text, finding.start),
      suffix: wordsAfter(text, finding.end),
      ordinal,
    };
  });
};

/** Length of the longest run of words, gaps allowed, that stands in both lists in the same order. */
const commonWords = (a: readonly string[], b: readonly string[]): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let i = 0; i < b.length; i++) {
      next.push(word === b[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/**
 * How much of the surroundings two anchors share, 0 to 1. One word is granted to both, so that a quote with next to
 * nothing around it is not lost when that little is edited.
 */
const samePlace = (a: FindingAnchor, b: FindingAnchor): number => {
  const shared = commonWords(a.prefix, b.prefix) + commonWords(a.suffix, b.suffix);
  const most = Math.max(a.prefix.length, b.prefix.length) + Math.max(a.suffix.length, b.suffix.length);
  return (shared + 1) / (most + 1);
};

/**
 * Finds kept anchors again among those of a draft that may have been edited since. Each is used once at most; among
 * equals the one with most of its surroundings left wins, then the one at the same place in the row.
 * @param kept Anchors kept from an earlier state of the draft.
 * @param present Anchors of the findings now.
 * @returns For each of `present`, the place in `kept` of its match, or -1.
 */
export const matchAnchors = (kept: readonly FindingAnchor[], present: readonly FindingAnchor[]): number[] => {
  const pairs: { kept: number; present: number; score: number; drift: number }[] = [];
  kept.forEach((old, k) => {
    present.forEach((now, p) => {
      if (!sameWords(old, now)) return;
      const score = samePlace(old, now);
      if (score >= SAME_PLACE) pairs.push({ kept: k, present: p, score, drift: Math.abs(old.ordinal - now.ordinal) });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.drift - b.drift || a.kept - b.kept);
  const matches = present.map(() => -1);
  const used = new Set<number>();
  for (const pair of pairs) {
    if (used.has(pair.kept) || matches[pair.present] !== -1) continue;
    used.add(pair.kept);
    matches[pair.present] = pair.kept;
  }
  return matches;
};

/** A short, stable name of an anchor that tells nothing of the draft's words: for keys of lists and for digests. */
export const anchorId = (anchor: FindingAnchor): string =>
  hash(JSON.stringify([anchor.rule, anchor.field, anchor.quote, anchor.ordinal]));

/** 64 bits by two FNV-1a runs with different offsets, in base 36. Not for secrets. */
const hash = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
};
