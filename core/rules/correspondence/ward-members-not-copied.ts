import { isCommunications } from '../../council/roles.ts';
import { isQuoted } from '../../language/scan.ts';
import { hasPhrase, phrasesIn } from '../../reading/in-sentence.ts';
import { listOf, memberName } from '../../reading/naming.ts';
import { memberOf, officerOf } from '../../reading/people.ts';
import type { Reading, Sentence } from '../../reading/reading.ts';
import type { Breach, Rule, RuleContext } from '../rule.ts';

/** As many wards as this make a matter the whole borough's. */
const SEVERAL = 4;

/** Whether one of a ward's members gets this message or is said to know of it. */
const informed = (reading: Reading, ward: string): boolean => {
  const members = reading.directory.membersFor(ward);
  return (
    members.length === 0 ||
    reading.audience.recipients.some((recipient) => members.some((member) => memberOf(recipient) === member))
  );
};

/** Whether the text says that the ward's members have been told, or names them as people who know. */
const told = (reading: Reading, ward: string): boolean => {
  if (reading.has('members-not-told', ['body'])) return false;
  const members = reading.directory.membersFor(ward);
  const named = reading.paragraphs.some(
    ({ part, reading: { mentions } }) =>
      part === 'body' &&
      mentions.some(
        ({ bearer }) => bearer?.kind === 'member' && members.some(({ name }) => name === bearer.member.name),
      ),
  );
  const generally = reading
    .find('members-told', ['body'])
    .some(
      (hit) =>
        !hit.paragraph.reading.mentions.some(
          ({ kind, first, bearer }) => kind === 'member' && bearer && first >= hit.first && first < hit.last,
        ),
    );
  return named || generally;
};

/** Whether officers speak among themselves, which announces nothing; what goes to communications is about to go out. */
const isInternal = ({ audience: { recipients } }: Reading): boolean =>
  recipients.every((recipient) => {
    const officer = officerOf(recipient);
    return officer && !isCommunications(officer);
  });

/** Where something may be announced. */
const PLACES = ['body', 'heading', 'subject'] as const;

/** The first sentence that announces something to the public of a ward. */
const announcement = (reading: Reading): Sentence | undefined => {
  if (!reading.has('public-event', PLACES)) return undefined;
  // A subject only says what it is about, which may be over.
  const over = reading.has('event-past', PLACES);
  const events = reading
    .sentences(PLACES)
    .filter(
      (sentence) =>
        !(over && (sentence.field === 'subject' || hasPhrase(sentence, 'event-past'))) &&
        phrasesIn(sentence, 'public-event').some(({ first }) => !isQuoted(sentence.paragraph.reading.tokens, first)),
    );
  return events.find(({ field }) => field !== 'subject') ?? events[0];
};

/** Says of these members, and what they are members for, that they are not copied in. */
const notCopied = (members: readonly string[], of = ''): string =>
  `${listOf(members)}${of} ${members.length > 1 ? 'are' : 'is'} not copied in.`;

const rule: Rule = {
  id: 'correspondence/ward-members-not-copied',
  title: 'Ward members not told of what happens in their ward',
  why: 'Members for a ward are told of public meetings, consultations and publicity that concern it before others are.',
  advice: 'Copy in every member for the ward, or say in the message that they have been told.',
  writer: 'officer',
  kinds: ['email'],
  check(reading, context: RuleContext): Breach[] {
    const { audience, directory, council, draft } = reading;
    if (draft.kind !== 'email' || audience.allMembers) return [];
    const parishCopies =
      context.facts.copying?.except.includes('ward-members') &&
      !context.facts.copying.except.includes('executive-member');
    if (parishCopies) {
      const parish = audience.recipients.find(({ identity, field }) => identity.kind === 'parish' && field !== 'bcc');
      const wards = parish?.identity.kind === 'parish' ? (parish.identity.parish?.wards ?? []) : [];
      if (parish && wards.length > 0 && !wards.some((ward) => informed(reading, ward) || told(reading, ward))) {
        const members = wards.flatMap((ward) => directory.membersFor(ward).map(memberName));
        return [
          {
            field: parish.field,
            start: parish.place,
            end: parish.place + 1,
            message: `This goes to ${parish.name || 'a parish council'}, and ${notCopied(members, ` for ${listOf(wards)}`)}`,
          },
        ];
      }
    }
    // An answer to one reporter's question announces nothing.
    const press =
      audience.press.length > 0 && !draft.replyTo && !reading.has('reply', ['body']) && !reading.has('own-account');
    const announced =
      isInternal(reading) || reading.has('paid-advertising', ['body']) ? undefined : announcement(reading);
    if (!press && !announced) return [];
    const named = reading.wardsNamed;
    // A round of every ward, or a borough-wide matter that only meets somewhere, concerns no ward in particular.
    if (named.length >= SEVERAL || (reading.has('borough-wide', ['body', 'subject', 'heading']) && named.length !== 1))
      return [];
    const wards = named.filter((ward) => !informed(reading, ward) && !told(reading, ward));
    if (
      wards.length === 0 ||
      wards.length === council.wards.length ||
      named.some((ward) => informed(reading, ward) && directory.membersFor(ward).length > 0)
    )
      return [];
    const place = announced ?? reading.paragraphs.find(({ part }) => part === 'body') ?? reading.paragraphs[0];
    if (!place) return [];
    const members = wards.flatMap((ward) => directory.membersFor(ward).map(memberName));
    return [
      {
        field: place.field,
        start: place.start,
        end: place.end,
        message: `This concerns ${listOf(wards)}, and ${notCopied(members)}`,
      },
    ];
  },
};
export default rule;
