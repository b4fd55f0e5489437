import { language, review } from '../../core/review/locales/en.json';
import { speakFrom, wordsOf } from '../../core/review/words.ts';

/** An invitation has no To and Cc; what stands for them has names of its own. */
const FIELDS_OF_INVITATION = { from: 'Organiser', to: 'Required', cc: 'Optional', subject: 'title' } as const;

/**
 * Gives the pane its words.
 * @param ofInvitation Whether it is beside an invitation and not a message or document.
 */
export const speak = (ofInvitation = false): void => {
  const field = { ...review.field, ...(ofInvitation ? FIELDS_OF_INVITATION : {}) };
  speakFrom(wordsOf({ language, review: { ...review, field } }));
};
