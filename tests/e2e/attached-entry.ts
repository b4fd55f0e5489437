import type { Draft, Finding } from '../../core/index.ts';
import english from '../../core/review/locales/en.json' with { type: 'json' };
import { speakFrom, wordsOf } from '../../core/review/words.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import { attachProbity } from '../../extension/lib/attach.ts';

speakFrom(wordsOf(english));

/** A checker that marks one word, so that the page can be tested whatever the rules come to say. */
const check = (draft: Draft): Finding[] =>
  [...draft.body.matchAll(/useless/g)].map((match) => ({
    rule: 'respect/test',
    title: 'A word to change',
    level: 'should',
    field: 'body',
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    message: 'This word is here to be marked.',
    why: 'So that a test can see it.',
    advice: 'Change it.',
    clauses: [],
    fixes: [
      {
        label: 'Replace it',
        edits: [
          {
            field: 'body',
            start: match.index,
            end: match.index + match[0].length,
            expected: match[0],
            replacement: 'not ready',
          },
        ],
      },
    ],
  }));

attachProbity({
  document,
  adapters: [generic],
  session: (
    (session) => () =>
      session
  )({ check }),
  identity: () => undefined,
  now: () => '2026-03-02T10:00:00Z',
  monitorOnly: () => location.search === '?monitor',
  onOverride: ({ findings }) => {
    document.documentElement.dataset['sentAnyway'] = findings.map(({ rule }) => rule).join();
  },
});

document.querySelector('button')?.addEventListener('click', () => {
  document.documentElement.dataset['sent'] = 'yes';
});

// an editor that rewrites its frame after Probity has begun to watch the page
const frame = document.querySelector('iframe');
if (frame) {
  setTimeout(() => {
    const inner = frame.contentDocument;
    inner?.open();
    inner?.write('<!doctype html><body contenteditable="true" id="editor" style="margin: 8px; height: 120px"></body>');
    inner?.close();
  }, 400);
}
