import type { MemberPerson } from '../../council/directory.ts';
import { isCoOpted, isExecutiveMember, isLeader, isMayor, mayBeAtLeast } from '../../council/roles.ts';
import { foldWord } from '../../language/characters.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { foldedName, listOf, memberName } from '../../reading/naming.ts';
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

/** Before whoever is greeted last after others: "Dear Councillor Vance and Simon". */
const AFTER_OTHERS = /(?:,|&|\band)\s+$/i;

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
  const span: Span = {
    field: 'body',
    start: paragraph.start,
    end: paragraph.start + text.replace(/[\s,]+$/, '').length,
  };
  // "Dear Councillor Vance, Councillor Thwaite and Simon"
  const greetedLast = members.some((member) =>
    namesIn(reading, paragraph, member).some(
      ({ start, end }) => AFTER_OTHERS.test(text.slice(0, start)) && /^[\s,:;!.-]*$/.test(text.slice(end)),
    ),
  );
  if (greetedLast) return span;
  if (!called || (PROPER.test(called) && !named) || called.split(/\s+/).length > 4) return undefined;
  const onlyMembers =
    reading.kind === 'letter' ||
    reading.audience.recipients
      .filter(({ field }) => field === 'to')
      .every(({ identity }) => identity.kind === 'member');
  // A short form or nickname: one word of a name that only the member addressed can answer to.
  const nickname = onlyMembers && /^[A-Z][a-z'’-]+$/.test(called.split(/[\s,]+/)[0] as string);
  return named || nickname ? span : undefined;
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

/** The members whom a greeting or a name calls by given name or a short form of it, in its order. */
const calledIn = (text: string, members: readonly MemberPerson[]): MemberPerson[] => {
  const answersTo = (word: string, { name }: MemberPerson): boolean => {
    const { given } = foldedName(name);
    return word === given || (given !== '' && isShortFor(word, given));
  };
  const words = foldWord(text).split(/[^a-z'-]+/);
  return [...new Set(words.flatMap((word) => members.find((member) => answersTo(word, member)) ?? []))];
};

const rule: Rule = {
  id: 'correspondence/form-of-address',
  title: 'Member addressed by first name',
  why: 'Officers call a member “Councillor” or “Mayor”, so that the relationship stays, and is seen to stay, a formal one.',
  advice: 'Begin “Dear Councillor …” (or “Dear Mayor”).',
  writer: 'officer',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    // A co-opted member is no councillor to be called so.
    const members = addressed(reading).filter((member) => !isCoOpted(member) && !oneToOne(reading, member));
    const [first] = members;
    if (!first) return [];
    const greeted = salutation(reading, members);
    const place = greeted ?? inText(reading, members);
    if (!place) return [];
    const text = reading.text(place);
    const called = calledIn(text, members);
    if (called.length === 0) called.push(first);
    const titles = called.map((member) => (isMayor(member) ? 'Mayor' : memberName(member)));
    const proper = `${greeted ? 'Dear ' : ''}${listOf(titles, titles.length)}`;
    const greeting = GREETING.exec(text)?.[0] ?? '';
    const names = text
      .slice(greeting.length)
      .split(BESIDE)
      .filter((name) => name.trim());
    return [
      {
        ...place,
        message: `This calls ${listOf(called.map(memberName))} by first name.`,
        advice: `Write “${proper}”.`,
        fixes:
          // Who is greeted beside them would be greeted no more.
          greeted && greeting && names.length === called.length
            ? [{ label: `Change to "${proper}"`, edits: [{ ...place, expected: text, replacement: proper }] }]
            : [],
      },
    ];
  },
};
export default rule;
