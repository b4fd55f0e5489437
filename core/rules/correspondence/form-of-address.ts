import type { MemberPerson } from '../../council/directory.ts';
import { isCoOpted, isExecutiveMember, isLeader, isMayor, mayBeAtLeast } from '../../council/roles.ts';
import { foldWord } from '../../language/characters.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { foldedName, memberName } from '../../reading/naming.ts';
import { memberOf } from '../../reading/people.ts';
import type { Paragraph, Reading, Span } from '../../reading/reading.ts';
import { isShortFor } from '../../reading/short-names.ts';
import type { Breach, Rule } from '../rule.ts';

const GREETING =
  /^\s*(my dear|dear|hi(?: there)?|hello(?: again| there)?|hiya|hey|good (?:morning|afternoon|evening)|morning|afternoon|evening|greetings)\s*,?\s+/i;
/** Words that may stand after "Dear" without being anybody's first name. */
const PROPER =
  /\b(cllrs?|councillors?|coun|mayor|leader|members?|chair(man|woman)?|colleagues?|all|both|team|everyone|sir|madam|alderman|minister|resident|residents|group|sirs|there|mr|mrs|ms|miss|dr|prof|lord|lady|rev|folks|friends?|neighbours?|tenants?|deputy|speaker)\b/i;

/** Between a member and whoever else is greeted: "Hi Tom and Sarah", "Dear Tom, Sarah". */
const BESIDE = /,|&|\+|\/|\band\b/i;

/** Members who are addressed: those in To, or the addressee of a letter. */
const addressed = (reading: Reading): readonly MemberPerson[] => {
  if (reading.kind === 'letter') return addresseesOf(reading).members;
  return reading.audience.members
    .filter(({ field }) => field === 'to')
    .flatMap((recipient) => memberOf(recipient) ?? []);
};

/** A director writing to their own executive member, and to nobody else. */
const oneToOne = (reading: Reading, member: MemberPerson): boolean => {
  const { writer, audience } = reading;
  const director = writer.officer ? mayBeAtLeast(writer.officer, 'director') : false;
  return (
    director &&
    (isExecutiveMember(member) || isLeader(member)) &&
    audience.recipients.filter(({ self }) => !self).length <= 1
  );
};

/** Where the salutation calls a member by a first name or nickname. */
const salutation = (reading: Reading, members: readonly MemberPerson[]): Span | undefined => {
  const paragraph = reading.paragraphs.find(({ part }) => part === 'salutation');
  if (!paragraph) return undefined;
  const text = reading.text(paragraph);
  const greeting = GREETING.exec(text);
  const called = text.slice(greeting?.[0].length ?? 0).replace(/[\s,:;!.-]+$/, '');
  const first = foldWord(called.split(/[\s,]+/)[0] ?? '');
  const named = members.some((member) => foldedName(member.name).given === first);
  if (!called || (PROPER.test(called) && !named) || called.split(/\s+/).length > 4) return undefined;
  const onlyMembers =
    reading.kind === 'letter' ||
    reading.audience.recipients
      .filter(({ field }) => field === 'to')
      .every(({ identity }) => identity.kind === 'member');
  // A short form or nickname: one word of a name that only the member addressed can answer to.
  const nickname = onlyMembers && /^[A-Z][a-z'’-]+$/.test(called.split(/[\s,]+/)[0] as string);
  return named || nickname
    ? { field: 'body', start: paragraph.start, end: paragraph.start + text.replace(/[\s,]+$/, '').length }
    : undefined;
};

/** Where a paragraph has a member's first name, or a short form of it that is nobody else's. */
const namesIn = (reading: Reading, paragraph: Paragraph, member: MemberPerson): { start: number; end: number }[] => {
  const { given } = foldedName(member.name);
  const { mentions, tokens } = paragraph.reading;
  const named = mentions.flatMap(({ first, last, form, bearer }) =>
    form === 'first-name'
      ? [{ bearer, start: tokens.start[first] as number, end: tokens.end[last - 1] as number }]
      : [],
  );
  const own = named.filter(({ bearer }) => bearer?.kind === 'member' && foldedName(bearer.member.name).given === given);
  const short = [...reading.text(paragraph).matchAll(/\b[A-Z][a-z]+\b/g)]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(({ word, start }) => isShortFor(word.toLowerCase(), given) && !named.some((name) => name.start === start));
  return [...own, ...short];
};

/** Who somebody is, and others named with them, after a name that calls nobody: "Tom, our foreman", "Tom, Jo and Sue will come". */
const TOLD_OF = /^(?:, (?:our|my|his|her|who|whose|from|of|at)\b|(?:, [A-Z][a-z]+)*,? and [A-Z][a-z])/;
/** What somebody else wrote. */
const IN_QUOTATION = /["“][^"”]*$/;

/** Where the text calls a member by first name: "Thanks, Simon", "Simon: order of business". */
const inText = (reading: Reading, members: readonly MemberPerson[]): Span | undefined => {
  for (const paragraph of reading.paragraphs) {
    if (paragraph.part !== 'body' && paragraph.part !== 'subject' && paragraph.part !== 'closing') continue;
    const text = reading.text(paragraph);
    for (const { start, end } of members.flatMap((member) => namesIn(reading, paragraph, member))) {
      const before = `. ${text.slice(0, start)}`.slice(-14);
      const after = text.slice(end, end + 2);
      const opens =
        /[.!?]\s+((and|but|so|yes|no|well|now)[\s,]+)?$/i.test(before) ||
        /\b(thanks|thank you|cheers|morning|sorry|hi|hello|re:|fw:|for)[\s,:]+$/i.test(before) ||
        /,\s$/.test(before);
      const closes = /^[,:!?.–-]/.test(after) || after === '' || /^ [-–]/.test(after);
      const vocative =
        (/,\s$/.test(before) && closes) ||
        (opens && /^[,:!–-]|^ [-–]/.test(after)) ||
        (/\b(thanks|thank you|cheers|morning|hi|hello)[\s,]+$/i.test(before) && closes);
      if (vocative && !TOLD_OF.test(text.slice(end)) && !IN_QUOTATION.test(text.slice(0, start)))
        return { field: paragraph.field, start: paragraph.start + start, end: paragraph.start + end };
    }
  }
  return undefined;
};

/** Which of several members a greeting or a name calls: the one whose given name, or a short form of it, comes first. */
const calledBy = (text: string, members: readonly MemberPerson[]): MemberPerson | undefined => {
  const words = foldWord(text).split(/[^a-z'-]+/);
  const answersTo = (word: string, { name }: MemberPerson): boolean => {
    const { given } = foldedName(name);
    return word === given || (given !== '' && isShortFor(word, given));
  };
  return words.flatMap((word) => members.filter((member) => answersTo(word, member)))[0];
};

const rule: Rule = {
  id: 'correspondence/form-of-address',
  title: 'Member addressed by first name',
  why: 'Officers call a member “Councillor” or “Mayor”, so that the working relationship stays, and is seen to stay, a formal one.',
  advice: 'Begin “Dear Councillor …” (or “Dear Mayor”).',
  writer: 'officer',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    // A co-opted member is no councillor to be called so.
    const members = addressed(reading).filter((member) => !isCoOpted(member) && !oneToOne(reading, member));
    const [first] = members;
    if (!first) return [];
    const place = salutation(reading, members) ?? inText(reading, members);
    if (!place) return [];
    const text = reading.text(place);
    const member = calledBy(text, members) ?? first;
    const proper = isMayor(member) ? 'Mayor' : memberName(member);
    const greeting = GREETING.exec(text);
    return [
      {
        ...place,
        message: `This calls ${memberName(member)} by first name.`,
        advice: `Write “Dear ${proper}”.`,
        fixes:
          // Who is greeted beside them would be greeted no more.
          greeting && members.length === 1 && !BESIDE.test(text.slice(greeting[0].length))
            ? [
                {
                  label: `Change to "Dear ${proper}"`,
                  edits: [
                    {
                      field: place.field,
                      start: place.start,
                      end: place.end,
                      expected: text,
                      replacement: `Dear ${proper}`,
                    },
                  ],
                },
              ]
            : [],
      },
    ];
  },
};
export default rule;
