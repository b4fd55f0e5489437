import { createSession, type Draft } from '../../../core/index.ts';
import { benchCouncil, benchDrafts, joinedDrafts } from '../drafts.ts';

const FINDINGS = 50;
const WORDS = 2000;
/** What goes to the press about an officer: one finding each. */
const BREACH = 'Olivia Grant has been incompetent throughout and cannot be trusted.';
const TO = { name: '', email: 'news@wexcombegazette.example' };

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** An email to a newspaper of some 2,000 words, in which Probity has some fifty findings. */
export const longDraft = (): Draft & { readonly kind: 'email' } => {
  const council = benchCouncil();
  const email = benchDrafts().find((draft) => draft.kind === 'email' && draft.to.length > 0);
  const text = joinedDrafts(benchDrafts(), WORDS * 2, 1)[0]?.body ?? '';
  if (email?.kind !== 'email') throw new Error('there is no email among the drafts');
  const quiet = text
    .split(/\n+/)
    .filter((paragraph) => wordsIn(paragraph) > 20)
    .filter((body) => createSession(council).check({ ...email, to: [TO], cc: [], bcc: [], body }).length === 0);
  const room = WORDS - FINDINGS * wordsIn(BREACH);
  const paragraphs: string[] = [];
  for (let at = 0; wordsIn(paragraphs.join(' ')) < room; at++) paragraphs.push(quiet[at % quiet.length] ?? '');
  const body = Array.from({ length: Math.max(FINDINGS, paragraphs.length) }, (_, at) =>
    [paragraphs[at], at < FINDINGS ? BREACH : ''].filter(Boolean).join(' '),
  ).join('\n\n');
  return { ...email, to: [TO], cc: [], bcc: [], body };
};
