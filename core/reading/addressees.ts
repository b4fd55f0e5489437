import type { OfficerPerson } from '../council/directory.ts';
import { isPoliticalAssistant } from '../council/roles.ts';
import { officerOf } from './people.ts';
import type { Reading, Sentence } from './reading.ts';

/** The officers that a draft is written to. */
export interface OfficersAddressed {
  /** Those whom the council's profile knows, in the order of the headers. */
  readonly known: readonly OfficerPerson[];
  /** Whether it goes to an officer or an office of the council at all, known or not. */
  readonly any: boolean;
}

/**
 * The officers that an email or a letter is addressed to; those copied in only where no officer stands among the
 * recipients. Political assistants are left out: what members may ask of them is a matter apart.
 * @param reading Of an email, by its headers and the council's profile; of a letter, by its addressee.
 */
export const officersAddressed = (reading: Reading): OfficersAddressed => {
  if (reading.letter) {
    const to = reading.letter.toInsider;
    const known = to?.kind === 'officer' && !isPoliticalAssistant(to) ? [to] : [];
    const office = reading.paragraphs.some(
      ({ part, reading: { mentions } }) => part === 'letterhead' && mentions.some(({ kind }) => kind === 'officer'),
    );
    return { known, any: known.length > 0 || (to === undefined && (office || reading.letter.toCouncil)) };
  }
  const { recipients, officers } = reading.audience;
  const to = officers.filter(({ field }) => field === 'to');
  const known = (to.length > 0 ? to : officers)
    .flatMap((recipient) => officerOf(recipient) ?? [])
    .filter((officer) => !isPoliticalAssistant(officer));
  const others = recipients.some(({ identity, self }) => identity.kind === 'council-unknown' && !self);
  return { known, any: known.length > 0 || (officers.length === 0 && others) };
};

const POSTSCRIPT = /^p\.? ?p?\.?s\b/i;

/** Sentences of a message itself, from its subject to its postscript, without letterhead, salutation and signature. */
export const messageSentences = (reading: Reading): Sentence[] =>
  reading
    .sentences(['subject', 'heading', 'body', 'closing', 'signature'])
    .filter(({ paragraph }) => paragraph.part !== 'signature' || POSTSCRIPT.test(paragraph.reading.tokens.text));
