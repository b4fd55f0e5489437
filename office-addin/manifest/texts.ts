import * as z from 'zod/mini';
import { parseInput } from '../../core/input-error.ts';

/** A text of no more characters than the manifest takes in which it may have fewest. */
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most, `at most ${most} characters`));
const button = z.strictObject({ label: text(64), tip: text(250) });

const TextsSchema = z.strictObject({
  names: z.strictObject({ outlook: text(125), word: text(125), unified: text(30) }),
  shortDescription: text(80),
  description: text(250),
  buttons: z.strictObject({ message: button, appointment: button, word: button }),
});

/** What the manifests have Outlook and Word show: names and descriptions in lists of add-ins, buttons in ribbons. */
export type ManifestTexts = z.infer<typeof TextsSchema>;

/**
 * Reads texts in another language from unknown data.
 * @throws InputError naming each field at fault.
 */
export const parseTexts = (value: unknown): ManifestTexts => parseInput(TextsSchema, value, 'texts');

export const ENGLISH_TEXTS: ManifestTexts = {
  names: { outlook: 'Probity for Outlook', word: 'Probity for Word', unified: 'Probity' },
  shortDescription: 'Checks drafts against the member/officer protocol before they go.',
  description:
    "Checks an email, letter or press release against the council's member/officer protocol and the law on council " +
    'publicity while you write. The draft stays on your device.',
  buttons: {
    message: {
      label: 'Check draft',
      tip: "Show where this message and the council's protocol disagree, and what to do instead.",
    },
    appointment: {
      label: 'Check invitation',
      tip: "Show where this invitation and the council's protocol disagree, and what to do instead.",
    },
    word: {
      label: 'Check draft',
      tip: "Show where this letter or press release and the council's protocol disagree, and what to do instead.",
    },
  },
};
