import type { MemberPerson } from '../council/directory.ts';
import { portfolioOf, subjectsAmong } from '../council/roles.ts';
import { foldWord } from '../language/characters.ts';
import { foldedName } from './naming.ts';
import { memberOf } from './people.ts';
import type { Reading } from './reading.ts';

/** Between two who are greeted together: "Dear Leader, Councillor Siddiqui". */
const TOGETHER = /,\s*\S|&|\band\b/i;

/** The one member among several addressed whom the salutation names, where it greets nobody else. */
const greeted = (reading: Reading, addressed: readonly (MemberPerson | undefined)[]): MemberPerson | undefined => {
  const salutation = reading.paragraphs.find(({ part }) => part === 'salutation');
  if (!salutation || TOGETHER.test(reading.text(salutation))) return undefined;
  const bearer = salutation.reading.mentions.find(({ kind }) => kind === 'member')?.bearer;
  return bearer?.kind === 'member' ? addressed.find((to) => to?.email === bearer.member.email) : undefined;
};

/** The member whose correspondence officers speak of among themselves: "Councillor Moss’s email". */
const spokenOf = (reading: Reading): MemberPerson | undefined => {
  for (const hit of reading.find('members-correspondence', ['subject', 'body'])) {
    const bearer = hit.paragraph.reading.mentions.find(
      ({ kind, first, bearer }) => kind === 'member' && bearer && first >= hit.first && first < hit.last,
    )?.bearer;
    const member =
      bearer?.kind === 'member'
        ? reading.directory.members.find(({ email }) => email === bearer.member.email)
        : undefined;
    if (member) return member;
  }
  return undefined;
};

/** The subject or the first words of an answer or of what is passed on. */
const ANSWERING = /^\s*(re|fw|fwd)\s*:|^your\b/i;

/**
 * The member whose correspondence an email is: the one answered or forwarded, the one whose letter officers speak of among
 * themselves, else the only one addressed or greeted in an answer.
 */
export const authorOfCorrespondence = (reading: Reading): MemberPerson | undefined => {
  const { draft, directory, audience } = reading;
  if (draft.kind !== 'email') return undefined;
  if (draft.replyTo) {
    const asker = directory.identifyCorrespondent(draft.replyTo.from);
    return asker.kind === 'member' ? asker.person : undefined;
  }
  const addressed = audience.members.filter(({ field }) => field === 'to').map(memberOf);
  const member = addressed.length === 0 ? spokenOf(reading) : undefined;
  if (member) return member;
  if (!ANSWERING.test(draft.subject) && !reading.has('reply', ['body', 'salutation'])) return undefined;
  return addressed.length === 1 ? addressed[0] : greeted(reading, addressed);
};

/** Whether a text has a member's given name or surname. */
const names = (text: string, member: MemberPerson): boolean => {
  const { given, surname } = foldedName(member.name);
  // Names are kept without apostrophes; "Moss’s" is Moss, and "O’Brien" stays one word.
  const words = foldWord(text)
    .replace(/'s\b/g, ' ')
    .replace(/'/g, '')
    .split(/[^a-z-]+/);
  return words.includes(surname) || words.includes(given);
};

/** How far from the words that tell of a copy those may stand who get it, in UTF-16 units. */
const NEAR = 160;
/** Those who get a copy, where nobody is named. */
const COPIED =
  /\b(colleagues?|fellow|ward (members|councillors)|others?|members|councillors|cabinet member|both|everyone|all (three|of you))\b/i;

/** Whether an email tells its readers that a member sees it: it greets the member, or says who is copied in. */
export const isToldOfCopy = (reading: Reading, member: MemberPerson): boolean => {
  const { draft } = reading;
  if (draft.kind !== 'email') return false;
  if (reading.paragraphs.some((paragraph) => paragraph.part === 'salutation' && names(reading.text(paragraph), member)))
    return true;
  return reading.find('open-copy', ['body', 'signature', 'closing', 'subject']).some(({ field, start, end }) => {
    const near = draft.body.slice(Math.max(0, start - NEAR), end + NEAR);
    return field === 'subject' || names(near, member) || COPIED.test(near);
  });
};

/** Whether the thread answered shows that its author lets a member read it: the member is in it, or the author says so. */
export const isSharedByThread = ({ draft, quoted, directory }: Reading, member: MemberPerson): boolean => {
  const thread = draft.kind === 'email' ? draft.replyTo : undefined;
  if (thread) {
    // A heading often prints the names of colleagues alone.
    const there = [...thread.to, ...(thread.cc ?? []), thread.from].some((person) => {
      const identity = directory.identifyCorrespondent(person);
      return identity.kind === 'member' && identity.person === member;
    });
    if (there || names(thread.body, member)) return true;
  }
  return quoted?.hits.some(({ set }) => set === 'copy-consented') ?? false;
};

/** Everyday words by which a message shows whose portfolio it is in; singular, as `subjectsAmong` gives them. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  highway:
    'road street pothole light lighting traffic parking pavement resurfacing bridge crossing gritting kerb signal speed footway yellow bollard carriageway cycle bus place verge junction grit'.split(
      ' ',
    ),
  environment:
    'bin waste recycling tree park litter tipping flood drain noise smell dog environmental pollution air rat fly-tipping grass hedge place cleansing'.split(
      ' ',
    ),
  housing:
    'tenant tenancy landlord repair damp mould homeless letting rent flat garage void estate lift eviction allocation boiler leaseholder'.split(
      ' ',
    ),
  finance:
    'budget tax grant invoice spend spending discount audit saving levy precept revenue benefit payment rate cost reserve treasury arrear'.split(
      ' ',
    ),
};

/** Whether an email, or the officer who writes it, has to do with what a member holds in the cabinet. */
export const isAboutPortfolioOf = ({ draft, writer }: Reading, member: MemberPerson): boolean => {
  const portfolio = portfolioOf(member);
  if (draft.kind !== 'email' || portfolio.size === 0) return false;
  const text = [draft.subject, draft.body, draft.replyTo?.body ?? '', writer.officer?.jobTitle ?? ''].join(' ');
  const about = subjectsAmong(foldWord(text).split(/[^a-z0-9-]+/));
  return [...portfolio].some((subject) => about.has(subject) || EVERYDAY[subject]?.some((word) => about.has(word)));
};
