/**
 * Numbers by which a private person is known to the state or to a bank, and dates of birth. Each is told by its published
 * form, and by its check digit where it has one; nothing is looked up anywhere.
 */

export type IdentifierKind =
  | 'NHS number'
  | 'National Insurance number'
  | 'bank account'
  | 'date of birth'
  | 'home address';

/** An identifier found, in UTF-16 offsets of the text. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether ten digits are an NHS number: the digits times 10, 9, ... 2 add up to a sum whose remainder on division by 11
 * gives the check digit (NHS Data Model and Dictionary, attribute NHS NUMBER).
 * @param digits Ten digits without spaces.
 */
export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  const check = 11 - (sum % 11);
  return check !== 10 && Number(digits[9]) === check % 11;
};

/** Prefixes that HMRC never allocates (National Insurance Manual, NIM39110). */
const UNUSED_PREFIXES = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/**
 * Whether two letters, six digits and a letter A to D are a National Insurance number (HMRC, National Insurance Manual,
 * NIM39110). QQ, which HMRC's own forms print as their example, counts: whoever writes it means such a number.
 * @param written The number, in any case, with or without spaces.
 */
export const isNationalInsuranceNumber = (written: string): boolean => {
  const number = written.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{6}[A-D]$/.test(number)) return false;
  const prefix = number.slice(0, 2);
  if (prefix === 'QQ') return true;
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/.test(prefix) && !UNUSED_PREFIXES.has(prefix);
};

/** Classic Outlook cannot look behind, so the character before is looked at apart. */
const TEN_DIGITS = /\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d|[.,]\d)/g;
const PART_OF_MORE = /[\d£.,]/;
const NHS_LABEL = /\bNHS\b[^.\n]{0,30}$/i;
/** What ten digits are that have a right check digit by chance, or, as an ISBN, by the same sum. */
const OTHER_LABEL = /(?:\b(?:ISBN|UPRN|PO|order|invoice|ref|tel)\b.{0,12}|\+44 ?)$/i;
const NI_FORM = /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi;
/** After its label even a mistyped number is one. */
const NI_LABELLED =
  /\b(?:NI(?:NO| no\.?| number)?|national insurance(?: (?:no\.?|number))?)[\s:#-]*(?:is |was )?([A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z]?)\b/gi;
/** Six digits in pairs (sort code) with eight digits (account number) close by; UK Payments, Vocalink's sort code and account forms. */
const BANK_DETAILS =
  /\b\d{2}[- ]\d{2}[- ]\d{2}\b[^\n]{0,40}?\b\d{4} ?\d{4}\b|\b\d{8}\b[^\n]{0,40}?\b\d{2}[- ]\d{2}[- ]\d{2}\b/g;
/** Pairs that may be a day, as in "on 23-11-26, our ref 12345678", need such a word beside them to be a sort code. */
const MAY_BE_DAY = /\b(?:0[1-9]|[12]\d|3[01])[- ](?:0[1-9]|1[0-2])[- ]\d{2}\b/;
const OF_A_BANK = /\b(?:sort|acc(?:ount|t)?|a\/c|bank)\b/i;
const BANK_LABELLED =
  /\b(?:sort code|acc(?:ount|t)? (?:no\.?|number)|a\/c(?: no\.?)?)[\s:#–-]*(?:is |of )?(?:\d{2}[- ]\d{2}[- ]\d{2}|\d{4} ?\d{4}|\d{6,8})\b/gi;
/** Whose "account number" is a reference of the Council or a supplier, and no bank's. */
const NO_BANK = /\b(?:tax|rent|rates|charge|customer|library|water|energy)\s+$/i;
/** GB, two check digits, four letters of the bank, then sort code and account (ISO 13616, UK structure). */
const IBAN = /\bGB\d{2} ?[A-Z]{4} ?(?:\d{4} ?){3}\d{2}\b/g;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const FULL_DATE = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const BIRTH = new RegExp(
  `\\b(?:born(?: on)?(?: the)?|birthday(?: is)?|d\\.?o\\.?b\\.?|date of birth)(?:[\\s:,(–-]|is|was|of|on|the){0,12}${FULL_DATE}`,
  'gi',
);
/** A postcode (Royal Mail's PAF: outward and inward code) in a line that has a number and a street. */
const HOME =
  /\b(?:flat |no\.? ?)?\d{1,4}[a-z]?,? (?:[A-Z][\w'’]+ ){1,3}(?:[A-Z][\w'’]+)(?:,? [A-Z][\w'’ ]{2,24}){0,2},? [A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/g;

/** How many characters before a number may say what it is. */
const LABEL = 40;

/** Every identifier in a text, in the order of the kinds. */
export const identifiersIn = (written: string): Identifier[] => {
  // Word and web pages keep the groups of a number together by spaces that do not break.
  const text = written.replace(/[\u00a0\u202f]/g, ' ');
  const found: Identifier[] = [];
  const put = (kind: IdentifierKind, start: number, length: number): void => {
    const end = start + length;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ kind, start, end });
  };
  // The shortest, a postcode after the number of a house, has three digits.
  if (!/(?:\d\D*){3}/.test(text)) return found;
  for (const match of text.matchAll(NI_FORM))
    if (isNationalInsuranceNumber(match[0])) put('National Insurance number', match.index, match[0].length);
  for (const match of text.matchAll(NI_LABELLED)) put('National Insurance number', match.index, match[0].length);
  for (const match of text.matchAll(TEN_DIGITS)) {
    if (match.index > 0 && PART_OF_MORE.test(text[match.index - 1] as string)) continue;
    const before = text.slice(Math.max(0, match.index - LABEL), match.index);
    const labelled = NHS_LABEL.test(before);
    if (
      labelled ||
      (!OTHER_LABEL.test(before) && !match[0].startsWith('0') && isNhsNumber(match[0].replace(/\D/g, '')))
    )
      put('NHS number', match.index, match[0].length);
  }
  for (const match of text.matchAll(BANK_DETAILS)) {
    const beside = text.slice(Math.max(0, match.index - LABEL), match.index + match[0].length);
    if (!MAY_BE_DAY.test(match[0]) || OF_A_BANK.test(beside)) put('bank account', match.index, match[0].length);
  }
  for (const match of text.matchAll(BANK_LABELLED)) {
    const ofCouncil = NO_BANK.test(text.slice(Math.max(0, match.index - LABEL), match.index));
    if (!ofCouncil || /^sort/i.test(match[0])) put('bank account', match.index, match[0].length);
  }
  for (const match of text.matchAll(IBAN)) put('bank account', match.index, match[0].length);
  for (const match of text.matchAll(BIRTH)) put('date of birth', match.index, match[0].length);
  for (const match of text.matchAll(HOME)) put('home address', match.index, match[0].length);
  return found;
};
