import type { MemberPerson } from '../../council/directory.ts';
import { portfolioOf, subjectsAmong, wardKey } from '../../council/roles.ts';
import { foldWord } from '../../language/characters.ts';
import { foldedName, memberName } from '../../reading/naming.ts';
import { memberOf, type Recipient } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Between two who are greeted together: "Dear Leader, Councillor Siddiqui". */
const TOGETHER = /,\s*\S|&|\band\b/i;

/** The one member among several addressed whom the salutation names, where it greets nobody else. */
const greeted = (reading: Reading, addressed: readonly (MemberPerson | undefined)[]): MemberPerson | undefined => {
  const salutation = reading.paragraphs.find(({ part }) => part === 'salutation');
  if (!salutation || TOGETHER.test(reading.text(salutation))) return undefined;
  const bearer = salutation.reading.mentions.find(({ kind }) => kind === 'member')?.bearer;
  return bearer?.kind === 'member' ? addressed.find((to) => to?.email === bearer.member.email) : undefined;
};

/** The member whose correspondence this is: the one answered or forwarded, else the only one addressed or greeted. */
const correspondentOf = (reading: Reading): MemberPerson | undefined => {
  const { draft, directory, audience } = reading;
  if (draft.kind !== 'email') return undefined;
  if (draft.replyTo) {
    const asker = directory.identifyCorrespondent(draft.replyTo.from);
    return asker.kind === 'member' ? asker.person : undefined;
  }
  const addressed = audience.members.filter(({ field }) => field === 'to').map(memberOf);
  // Officers writing to one another about what a member asked.
  for (const hit of reading.find('members-correspondence', ['subject', 'body'])) {
    const mention = hit.paragraph.reading.mentions.find(
      ({ kind, first, bearer }) => kind === 'member' && bearer && first >= hit.first && first < hit.last,
    );
    const bearer = mention?.bearer;
    const member =
      bearer?.kind === 'member' ? directory.members.find(({ name }) => name === bearer.member.name) : undefined;
    if (member && addressed.length === 0) return member;
  }
  const aboutTheirs =
    /^\s*(re|fw|fwd)\s*:|^your\b/i.test(draft.subject) || reading.has('reply', ['body', 'salutation']);
  if (!aboutTheirs) return undefined;
  return addressed.length === 1 ? addressed[0] : greeted(reading, addressed);
};

const mentions = (text: string, member: MemberPerson): boolean => {
  const { given, surname } = foldedName(member.name);
  // Names are kept without apostrophes; "Moss’s" is Moss, and "O’Brien" stays one word.
  const words = foldWord(text)
    .replace(/'s\b/g, ' ')
    .replace(/'/g, '')
    .split(/[^a-z-]+/);
  return words.includes(surname) || words.includes(given);
};

/** Whether the text names the member as somebody who sees this, or addresses them. */
const disclosed = (reading: Reading, member: MemberPerson): boolean => {
  const { draft } = reading;
  if (draft.kind !== 'email') return false;
  if (
    reading.paragraphs.some(
      ({ part, start, end }) => part === 'salutation' && mentions(draft.body.slice(start, end), member),
    )
  )
    return true;
  return reading.find('open-copy', ['body', 'signature', 'closing', 'subject']).some((hit) => {
    const near = draft.body.slice(Math.max(0, hit.start - 160), hit.end + 160);
    return (
      hit.field === 'subject' ||
      mentions(near, member) ||
      /\b(colleagues?|fellow|ward (members|councillors)|others?|members|councillors|cabinet member|both|everyone|all (three|of you))\b/i.test(
        near,
      )
    );
  });
};

const consented = (reading: Reading, member: MemberPerson): boolean => {
  const { draft, quoted, directory } = reading;
  if (draft.kind !== 'email') return false;
  const thread = draft.replyTo;
  if (thread) {
    // A heading often prints the names of colleagues alone.
    const there = [...thread.to, ...(thread.cc ?? []), thread.from].some((person) => {
      const identity = directory.identifyCorrespondent(person);
      return identity.kind === 'member' && identity.person === member;
    });
    if (there || mentions(thread.body, member)) return true;
  }
  return quoted?.hits.some(({ set }) => set === 'copy-consented') ?? false;
};

const excepted = (reading: Reading, { facts }: RuleContext, author: MemberPerson, copied: MemberPerson): boolean => {
  const { draft } = reading;
  const except = facts.copying?.except ?? [];
  if (except.includes('ward-members') && author.ward && copied.ward && wardKey(author.ward) === wardKey(copied.ward))
    return true;
  if (!except.includes('executive-member') || draft.kind !== 'email') return false;
  const portfolio = portfolioOf(copied);
  if (portfolio.size === 0) return false;
  const about = subjectsAmong(
    foldWord(
      [draft.subject, draft.body, draft.replyTo?.body ?? '', reading.writer.officer?.jobTitle ?? ''].join(' '),
    ).split(/[^a-z0-9-]+/),
  );
  return [...portfolio].some(
    (subject) => about.has(subject) || SUBJECTS[subject]?.split(' ').some((word) => about.has(word)),
  );
};

/** Everyday words by which a message shows whose portfolio it is in; singular, as `subjectsAmong` gives them. */
const SUBJECTS: Readonly<Record<string, string>> = {
  highway:
    'road street pothole light lighting traffic parking pavement resurfacing bridge crossing gritting kerb signal speed footway yellow bollard carriageway cycle bus place verge junction grit',
  environment:
    'bin waste recycling tree park litter tipping flood drain noise smell dog environmental pollution air rat fly-tipping grass hedge place cleansing',
  housing:
    'tenant tenancy landlord repair damp mould homeless letting rent flat garage void estate lift eviction allocation boiler leaseholder',
  finance:
    'budget tax grant invoice spend spending discount audit saving levy precept revenue benefit payment rate cost reserve treasury arrear',
};

const rule: Rule = {
  id: 'correspondence/undisclosed-copy',
  title: 'A member’s correspondence copied to another member without saying so',
  why: 'A member’s letters and emails to an officer are not shown to another member unless the first agrees, or at the least is told.',
  advice: 'Ask the member first, or say in the message who is copied in and why; otherwise take the copy out.',
  writer: 'officer',
  kinds: ['email'],
  check(reading, context) {
    if (reading.audience.allMembers) return [];
    const author = correspondentOf(reading);
    if (!author) return [];
    const copied = reading.audience.members.filter(
      (recipient: Recipient) => recipient.field !== 'bcc' && memberOf(recipient) !== author,
    );
    // Passed on behind the author's back, nothing that is said to the new reader tells the author.
    const authorReads = reading.audience.recipients.some((recipient) => memberOf(recipient) === author);
    return copied.flatMap((recipient) => {
      const member = memberOf(recipient);
      if (
        !member ||
        (authorReads ? disclosed(reading, member) : reading.has('copy-agreed', ['body'])) ||
        consented(reading, member) ||
        excepted(reading, context, author, member)
      )
        return [];
      return [
        {
          field: recipient.field,
          start: recipient.place,
          end: recipient.place + 1,
          message: `${memberName(member)} is copied in to ${memberName(author)}’s correspondence, and the message does not say so.`,
          // Without an address nothing tells this recipient from another.
          fixes: recipient.email
            ? [
                {
                  label: `Take ${memberName(member)} out of this message`,
                  edits: [{ field: recipient.field, email: recipient.email }],
                },
              ]
            : [],
        },
      ];
    });
  },
};
export default rule;
