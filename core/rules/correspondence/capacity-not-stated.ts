import { addresseesOf } from '../../reading/addressees.ts';
import { wordsOf } from '../../reading/names.ts';
import type { Paragraph, Reading } from '../../reading/reading.ts';
import { wordsIn } from '../../reading/statement.ts';
import type { Breach, Rule } from '../rule.ts';

/** Whether a letter or email goes to the press, an outside body or another third party. */
const toThirdParty = (reading: Reading): boolean => {
  const { kind, audience, letter } = reading;
  if (kind === 'email') return audience.outsiders.some(({ field }) => field === 'to') || audience.press.length > 0;
  if (kind === 'letter') return letter?.toCouncil === false && addresseesOf(reading).outside;
  return true;
};

const MEMBER_TITLES = new Set(['councillor', 'councillors', 'cllr', 'member']);
/** Longer stretches are no signature or letterhead, whatever part they stand in. */
const LONGEST = 40;

/** Words that begin the names of many places and stand in any address: "St Mary’s", "The Crosbys". */
const COMMON = new Set('st saint the upper lower north south east west great little new old y yr'.split(' '));

/** The word by which people call a ward: "Brook" of Brook and Mill. */
const firstOwnWord = (ward: string): string => {
  const words = wordsOf(ward);
  return words.find((word) => !COMMON.has(word)) ?? words[0] ?? '';
};

/** The last stretch of a part or of the body as a whole. */
const lastOf = (paragraphs: readonly Paragraph[], of: 'signature' | 'body'): Paragraph | undefined =>
  [...paragraphs].reverse().find(({ part, field }) => part === of || field === of);

/** Whether a letterhead or signature puts a member's title and a ward together: "Councillor J. Hale, Millfield ward". */
const signsForWard = ({ paragraphs, council }: Reading): boolean => {
  const wards = council.wards.map(firstOwnWord);
  const last = lastOf(paragraphs, 'body');
  return paragraphs.some((paragraph) => {
    if (paragraph.part !== 'letterhead' && paragraph.part !== 'signature' && paragraph !== last) return false;
    const words = wordsIn(paragraph);
    return (
      words.length <= LONGEST &&
      words.some((word) => MEMBER_TITLES.has(word)) &&
      words.some((word) => word === 'ward' || wards.includes(word))
    );
  });
};

/** Whether somebody signs for a party: "Derek, Reform UK Millfield". */
const signsForParty = ({ paragraphs }: Reading): boolean =>
  paragraphs.some(
    ({ part, reading: { mentions } }) => part === 'signature' && mentions.some(({ kind }) => kind === 'party'),
  );

/** What only somebody busy with a party's affairs or a trade of their own writes of, or writes to those at home: "Darling". */
const OWN_AFFAIRS = [
  'campaign-plain',
  'campaign-sure',
  'party-fund',
  'private-offer',
  'pet-name',
  'own-account',
] as const;
/** So many words of rounds and boards make a rota. */
const ROTA = 3;

/** Whether an email is plainly a party's or its writer's own business: nobody takes it for the Council's, and other rules watch over it. */
const onOwnAffairs = (reading: Reading): boolean =>
  reading.kind === 'email' &&
  reading.audience.press.length === 0 &&
  (OWN_AFFAIRS.some((set) => reading.has(set)) || reading.find('party-rota').length >= ROTA);

const capacityStated = (reading: Reading): boolean =>
  reading.has('capacity') ||
  signsForWard(reading) ||
  signsForParty(reading) ||
  (reading.letter?.partyPaper ?? false) ||
  (reading.letter?.mayorsPaper ?? false);

const rule: Rule = {
  id: 'correspondence/capacity-not-stated',
  title: 'Member does not say in what capacity they write',
  why: 'People outside cannot tell whether a member speaks for the council, a ward, a group or themselves unless the message says so.',
  advice: 'Say in what capacity you write: “as ward councillor for …”, for example, or “in a personal capacity”.',
  writer: 'member',
  kinds: ['email', 'letter', 'press-release'],
  check(reading): Breach[] {
    if (!toThirdParty(reading) || capacityStated(reading) || onOwnAffairs(reading)) return [];
    const { letter, paragraphs } = reading;
    const signature = letter?.signatory ?? lastOf(paragraphs, 'signature') ?? lastOf(paragraphs, 'body');
    // Nothing is written yet.
    if (!signature) return [];
    return [
      {
        field: 'body',
        start: signature.start,
        end: signature.end,
        message: 'Nothing here says whether you speak for the council, a ward, a group or yourself.',
      },
    ];
  },
};
export default rule;
