import type { Line } from './lines.ts';
import { CLOSING, isSentence, POSTSCRIPT, SENTENCE_END } from './sign-off.ts';

/** Words of the notices that employers put below messages: whom they are meant for, what becomes of them, who answers for what. */
const NOTICE_WORDS =
  /\b(?:confidential|privileged|intended|recipients?|addressee|in error|unauthori[sz]ed|prohibited|unlawful|disclos(?:ed?|ure)|copying|distribution|virus(?:es)?|malware|monitor(?:ed|ing|s)?|record(?:ed|ing)|freedom of information|data protection|legislation|law|opinions?|views?|author|originator|sender|reflect|liability|contractual)\b/g;
/** So many of them, beside a word for mail, make a notice. */
const NOTICE = 2;
const MAIL = /\b(?:e-?mails?|message|communications?|correspondence|transmission|mailbox|inbox)\b/;
/** Notices are written in full, by nobody. “Don’t email, they can get at it with freedom of information” is the writer’s own. */
const BY_HAND = /\b(?:i|me|my)\b|n[’']t\b|[’'](?:ll|ve|d|m|re)\b/;

/** What else stands below messages: programs, paper, pages, calls, markings of secrecy, and when its sender works. */
const STOCK: readonly RegExp[] = [
  /\bprivacy (?:notice|policy|statement)|^disclaimer\b|\b(?:consider|think of) the environment|\bbefore you print|\bsave paper\b/,
  /^(?:sent|get) (?:from|via|using) (?:my|the|outlook|yahoo|gmail|mail|samsung|proton)\b|^get outlook for |^caution:? (?:this|external)/,
  /\b(?:follow|find|like|connect with) us (?:on|at|online)\b|\b(?:newsletter|bulletin|alerts?)\b.{0,20}\b(?:sign up|subscribe) at\b|\b(?:sign up|subscribe) (?:to|for) (?:our|the)\b/,
  /^(?:join (?:the meeting now|zoom)|microsoft teams|meeting id|passcode|dial in by phone|for organi[sz]ers)\b/,
  /\b(?:e-?mails?|message|mailbox|inbox)\b.{0,40}\b(?:scanned|monitored|intercepted|secure)\b/,
  // Cabinet Office, Government Security Classifications, 2024
  /^(?:(?:security )?classification ?: ?|sensitivity ?: ?|\[)?(?:official(?: ?[-–:] ?sensitive)?|not protectively marked|internal)\]?$/,
  /\bi (?:work|am working|do not work|don[’']t work) (?:on )?(?:flexibl[ey]|part[- ]time|compressed|remotely|from home|\w+days?)\b/,
  /\bmy (?:(?:normal|usual|current) )?(?:work(?:ing)? (?:days|pattern|hours)|office hours)\b|^(?:(?:normal|office|working) )+(?:hours|days) ?:/,
  /(?:\bnot|n[’']t|\bno need to) (?:\w+ ){0,5}(?:read|respond|reply|answer)\b.{0,60}\b(?:outside|until)\b.{0,40}\b(?:work|working|office|normal)\b/,
];

/** A way to reach its writer on a line of its own below a name: a number with its label, a page, the council's address, a pronoun. */
const CONTACT =
  /^(?:tel|telephone|phone|mobile|mob|direct(?: (?:line|dial))?|ddi|ext|extension|fax|e-?mail|web|website|twitter|facebook|linkedin|[temwdfx](?= ?[:|]))\b ?[.:|]|^[|\s]*(?:https?:\/\/|www\.)\S+$|\b(?:council|hall|offices?|centre)\b.*\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\b(?:she|he|they)\/(?:her|him|them)\b/i;

const isNotice = (folded: string): boolean =>
  MAIL.test(folded) && !BY_HAND.test(folded) && new Set(folded.match(NOTICE_WORDS)).size >= NOTICE;

const isStock = ({ text }: Line): boolean => {
  const folded = text.toLowerCase();
  return !POSTSCRIPT.test(folded) && (isNotice(folded) || STOCK.some((phrase) => phrase.test(folded)));
};

/** Words by which somebody speaks, or is spoken to; stock text below a message has few, and the writer's own is full of them. */
const SPEAKING = /\b(?:i|i[’']\w+|me|my|mine|you|your|yours|please)\b/i;
/** Where something is found or somebody is reached: a page, an address, a number. */
const REACHED = /https?:|www\.|\S@\S|^@\w|\d(?: ?\d){9}/;

const isContact = ({ text }: Line): boolean => CONTACT.test(text);
/** Whether a line tells where something is found, and is nobody's own: not "ring me tonight on 07700 900123". */
const isReference = ({ text }: Line): boolean => REACHED.test(text) && !BY_HAND.test(text.toLowerCase());
const isTold = (line: Line): boolean => isContact(line) || isReference(line) || isStock(line);
const isOwn = (line: Line): boolean =>
  POSTSCRIPT.test(line.text) || (!isTold(line) && (SPEAKING.test(line.text) || isSentence(line.text)));

/** Whether a line can belong to the names and offices below a closing formula. */
const isOfSignature = (line: Line): boolean => !isSentence(line.text) && !isTold(line);

/**
 * Where the footer begins below the closing formula and the names under that, where no word of the writer's own
 * follows; undefined where there is no formula, or nothing to tell a footer by.
 */
const belowSignature = (lines: readonly Line[], from: number, to: number): number | undefined => {
  let closing = to - 1;
  while (closing >= from && !CLOSING.test((lines[closing] as Line).text)) closing--;
  if (closing < from) return undefined;
  let first = closing + 1;
  while (first < to && isOfSignature(lines[first] as Line)) first++;
  // "Many thanks for the figures." opens a message; names stand below a formula that closes one.
  const signed = lines.slice(closing + 1, first).some(({ text }) => text !== '');
  const below = lines.slice(first, to);
  return signed && below.some(isTold) && !below.some(isOwn) ? first : undefined;
};

/** So many lines that are neither may stand among stock text: a slogan, the name of an award. */
const BETWEEN = 2;

/**
 * Where the footer of an email or a letter begins: the stock text at its end, below the writer's own, and how its writer is found.
 * @param lines The lines of the body.
 * @param from The first line that can belong to it.
 * @param to One past the last: where a quoted message begins, or the end.
 * @returns Number of the footer's first line; `to` where there is none.
 */
export const footerFrom = (lines: readonly Line[], from: number, to: number): number => {
  const below = belowSignature(lines, from, to);
  if (below !== undefined) return below;
  let first = to;
  let found = 0;
  let others = 0;
  for (let index = to - 1; index >= from; index--) {
    const line = lines[index] as Line;
    if (line.text === '') continue;
    if (isStock(line) || isContact(line)) {
      first = index;
      found++;
      others = 0;
    } else if (first === to || SPEAKING.test(line.text) || ++others > BETWEEN) break;
  }
  // A single line below a sentence may be the writer's last word: "This message is confidential and not for disclosure."
  const above = lines
    .slice(from, first)
    .reverse()
    .find(({ text }) => text !== '');
  return found === 1 && (!above || SENTENCE_END.test(above.text)) ? to : first;
};
