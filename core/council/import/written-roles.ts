import { nameWords } from '../person-name.ts';
import { oneLine } from './clean.ts';

/** How an office that a member holds begins; what follows a comma or "and" is another office only if it begins so. */
const OFFICE =
  '(?:statutory |joint |co-|vice[- ]|deputy |assistant |associate |shadow |acting )*(?:leader\\b|mayor\\b|lord mayor\\b|speaker\\b|provost\\b|sheriff\\b|chair(?:man|woman|person)?\\b|convener\\b|cabinet (?:member|assistant)\\b|executive (?:member|councillor)\\b|portfolio holder\\b|lead member\\b|policy lead\\b|mayoral (?:lead|adviser)\\b|spokes(?:man|woman|person)\\b|(?:chief |group )?whip\\b|group (?:leader|secretary)\\b|champion\\b|member of\\b|opposition\\b|ward (?:member|councillor)\\b)';
const BEFORE_ANOTHER = new RegExp(`(?:,|\\s+and|\\s+&)\\s+(?=${OFFICE})`, 'i');
const IS_OFFICE = new RegExp(`^(?:the )?${OFFICE}`, 'i');

/** Takes off brackets that go round the whole. */
const unwrap = (text: string): string => {
  const inside = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(text)?.[1];
  return (inside ?? text).trim();
};

/**
 * The offices in a text that may name several, in brackets or not: "(Statutory Deputy Mayor and Cabinet Member for Housing,
 * Health)" gives "Statutory Deputy Mayor" and "Cabinet Member for Housing, Health".
 * @param text As ModernGov's `keyposts` has it; may be blank.
 */
export const rolesIn = (text: string): string[] => {
  const roles = text
    .split(/[;\r\n]|<br\s*\/?>/i)
    .flatMap((part) => unwrap(oneLine(part)).split(BEFORE_ANOTHER))
    .map((role) => unwrap(role.trim()).replace(/[.,]$/, ''))
    .filter((role) => nameWords(role).length > 0);
  return [...new Set(roles)];
};

const PLAIN_MEMBER = new Set([
  'councillor',
  'cllr',
  'elected member',
  'borough councillor',
  'county councillor',
  'city councillor',
  'district councillor',
  'ward councillor',
  'ward member',
  'local councillor',
  'member of the council',
]);
/** Officers who work for members have the members' titles in their own. */
const STAFF =
  /\b(?:officer|assistant|support|secretary|manager|adviser|advisor|administrator|coordinator|pa|services|clerk|aide)\b/i;

const OF_MEMBERS_ONLY =
  /^(?:council leader$|(?:deputy |joint )?(?:leader of the |cabinet member |executive member |portfolio holder ))/;
/** What parts a member's plain title from the rest: "Councillor - Millfield", "Councillor and Deputy Mayor". */
const AFTER_PLAIN = /\s*[-–—,:;(/&|]\s*|\s+and\s+/i;

/**
 * What a job title in a staff directory says of a member: that they are one, and the office if it names one.
 * @returns undefined where it is no member's title.
 */
export const memberTitle = (jobTitle: string): { readonly roles: readonly string[] } | undefined => {
  const title = oneLine(jobTitle);
  const words = nameWords(title).join(' ');
  if (PLAIN_MEMBER.has(words) || /^councillors? (?:for|of) /.test(words)) return { roles: [] };
  const [plain = ''] = title.split(AFTER_PLAIN, 1);
  const more = PLAIN_MEMBER.has(nameWords(plain).join(' ')) ? title.slice(plain.length).replace(AFTER_PLAIN, '') : '';
  if (more && IS_OFFICE.test(more)) return { roles: rolesIn(more) };
  // a member's portfolio may have the words of staff: "Cabinet Member for Children's Services"
  const [office = ''] = title.replace(/deputy leader/i, '').split(/ (?:for|with) /i, 1);
  // "Chair of Governors" or "Speaker" alone may be anybody; these are offices of a council's members only.
  if (STAFF.test(office)) return undefined;
  if (more) return { roles: [] };
  return OF_MEMBERS_ONLY.test(words) ? { roles: rolesIn(title) } : undefined;
};
