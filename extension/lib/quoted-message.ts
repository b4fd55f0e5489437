import type { Correspondent, QuotedMessage } from '../../core/draft/draft.ts';
import { readAddresses } from '../../core/formats/addresses.ts';

/** "On 3 March 2026 at 10:00, Ann Lee <ann@...> wrote:": whatever stands after the time of day, else after a comma. */
const ATTRIBUTION = /(?:\d[:.]\d\d(?:\s?[ap]m)?,?|,)\s+((?:(?!\d[:.]\d\d).)+?)\s+wrote:\s*$/i;

/** UTF-16 units looked at: a hostile message may have a line of any length. */
const LONGEST_ATTRIBUTION = 300;

/** A name that is written with its surname first and, as people read it, without quotation marks: "Lee, Ann". */
const NAME_WITH_COMMA = /^([^"<@]*,[^"<@]*?)\s*(?=<|$)/;

/** Who an attribution line names: one person, whatever commas are in the name. */
const readAttribution = (line: string): Correspondent | undefined => {
  const named = ATTRIBUTION.exec(line.slice(-LONGEST_ATTRIBUTION))?.[1];
  return named ? readAddresses(named.replace(NAME_WITH_COMMA, '"$1" '))[0] : undefined;
};

const message = (from: Correspondent | undefined, body: string): QuotedMessage | undefined =>
  body.trim() === '' ? undefined : { from: from ?? { name: '', email: '' }, to: [], body };

/**
 * The message answered, from a plain-text body that quotes it with `>`.
 * @param body The whole text of the compose.
 * @returns Undefined where nothing is quoted.
 */
export const quotedInText = (body: string): QuotedMessage | undefined => {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.startsWith('>'));
  if (first < 0) return undefined;
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('>'));
  const quoted = lines.slice(first, end < 0 ? undefined : end).map((line) => line.replace(/^> ?/, ''));
  return message(
    readAttribution(
      lines
        .slice(Math.max(0, first - 2), first)
        .join(' ')
        .trim(),
    ),
    quoted.join('\n'),
  );
};

/**
 * The message answered, from the element that quotes it.
 * @param quotedText Its text.
 * @param before Text of the line above it, where there is one.
 */
export const quotedInElement = (quotedText: string, before: string): QuotedMessage | undefined =>
  message(readAttribution(before.replaceAll(/\s+/g, ' ').trim()), quotedText.trim());
