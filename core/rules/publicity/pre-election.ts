import { dayInUk, longDay } from '../../council/working-days.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { spanOf } from '../../reading/acts/signs.ts';
import { MONTHS, namedDays } from '../../reading/dates.ts';
import { hasPhrase, mentionsIn, phrasesIn } from '../../reading/in-sentence.ts';
import { personOf } from '../../reading/names.ts';
import { asMentioned, listOf, personName } from '../../reading/naming.ts';
import { officerOf } from '../../reading/people.ts';
import { isCouncilPublicity } from '../../reading/publicity.ts';
import type { Reading, Sentence, Span } from '../../reading/reading.ts';
import { wordsIn } from '../../reading/statement.ts';
import type { Breach, Rule } from '../rule.ts';

/** How many signs of dispute make a subject controversial; two of those who are against it, as in "rejects the claims of protesters", count for one more. */
const CONTESTED = 3;
/** What it counts that people are said to be against something. */
const DISPUTE = 2;
/** What makes a notice one that must go out whatever its subject. */
const QUIET = ['emergency', 'election-information', 'statutory-notice'] as const;

/** Addresses behind which stands a part of the public; a committee, a team and the secretary of an association are none. */
const PUBLIC_LIST =
  /subscribers|newsletter|bulletin|residents(?!.{0,2}(?:assoc|parking|services|team))|mailing|\blist\b|@lists?\.|weekly|\be-?news|(?:citizens|residents|tenants).{0,2}panel|households/i;

/** Whether a draft goes to the public or a part of it in the Council's name. */
const isPublicity = (reading: Reading): boolean => {
  const { kind, letter, audience, writer } = reading;
  if (kind === 'press-release') return isCouncilPublicity(reading);
  if (kind === 'letter') return letter?.toMany === true && !letter.ownPaper && !letter.partyPaper;
  const publicList = audience.recipients.some(
    ({ name, email, identity }) =>
      identity.kind !== 'member' && identity.kind !== 'officer' && PUBLIC_LIST.test(`${name} ${email}`),
  );
  return writer.role === 'officer' && (audience.press.length > 0 || publicList);
};

const TEXT = ['heading', 'body', 'notes', 'subject'] as const;

/** Whether a draft is such a notice. */
const isQuiet = (reading: Reading): boolean => QUIET.some((set) => reading.has(set, TEXT));

/** The first sentence that quotes, pictures or names a sitting member; a sentence with their words comes first. */
const featuredMember = (reading: Reading): { sentence: Sentence; who: string } | undefined => {
  const found = reading.sentences(TEXT).flatMap((sentence) => {
    const words = wordsIn(sentence.paragraph);
    const featured = mentionsIn(sentence, 'member').filter(
      ({ first, form, bearer }) =>
        form !== 'first-name' && form !== 'surname' && form !== 'role' && (bearer || words[first] !== 'councillors'),
    );
    if (featured.length === 0) return [];
    const names = featured.map((mention) => {
      const person = personOf(mention.bearer);
      return person ? personName(person) : asMentioned(sentence.paragraph.reading, mention);
    });
    return [{ sentence, who: listOf([...new Set(names)]), quotes: /[“"]/.test(reading.text(sentence)) }];
  });
  return found.find(({ quotes }) => quotes) ?? found[0];
};

/** Whether a sentence has two signs of dispute, one after the other. */
const isTwiceDisputed = (sentence: Sentence): boolean => {
  const [first, ...rest] = phrasesIn(sentence, 'dispute');
  return first !== undefined && rest.some((other) => other.first >= first.last || first.first >= other.last);
};

/** The sentence that deals most with a dispute, and those about it that do too, when the draft has signs enough of one. */
const contested = (reading: Reading): Span | undefined => {
  if (isQuiet(reading)) return undefined;
  let total = 0;
  let best = 0;
  let most = 0;
  const read = reading.sentences(TEXT).map((sentence, index) => {
    const places = (set: PhraseSet): number => new Set(phrasesIn(sentence, set).map(({ first }) => first)).size;
    const signs = DISPUTE * Math.min(places('dispute'), 1) + Math.min(places('contested'), 2);
    total += signs + (reading.kind === 'press-release' && isTwiceDisputed(sentence) ? 1 : 0);
    if (signs > most) {
      most = signs;
      best = index;
    }
    return { sentence, signs };
  });
  const main = read[best];
  if (!main || total < CONTESTED) return undefined;
  const deals = (at: number): boolean =>
    (read[at]?.signs ?? 0) > 0 && read[at]?.sentence.paragraph === main.sentence.paragraph;
  let [from, to] = [best, best];
  while (deals(from - 1)) from--;
  while (deals(to + 1)) to++;
  return spanOf((read[from] ?? main).sentence, read[to]?.sentence);
};

/** What makes an event one that the public goes to, or hears of. */
const OPEN_TO_ALL = ['event-place', 'public-event', 'launch'] as const;
/** Words of somebody who asks for something or plans it. */
const PLANNING = new Set("can could will would please want wants need needs like let shall 'll may".split(' '));

/** Whether a sentence asks for publicity, or plans it: a photograph, a film, an article. */
const plansPublicity = (sentence: Sentence): boolean =>
  hasPhrase(sentence, 'publicity-work') &&
  (phrasesIn(sentence, 'event-arranged').some(({ first }) => first === sentence.first) ||
    wordsIn(sentence.paragraph)
      .slice(sentence.first, sentence.last)
      .some((word) => PLANNING.has(word)));

/** How one asks whether a room is to be had: "Is the Garden Room free?" */
const IS_IT_FREE = new Set(['is', 'are', 'would']);

/** Whether all that a sentence does towards an event is to ask whether a room is free. */
const onlyAsksForRoom = (sentence: Sentence): boolean => {
  const words = wordsIn(sentence.paragraph);
  return phrasesIn(sentence, 'event-arranged').every(({ first }) => IS_IT_FREE.has(words[first] as string));
};

/** Words by which an event is declined; "not a party thing" declines none. */
const DENIED = new Set(['answer', 'said', 'not', 'cannot', "can't", "won't", "don't", 'never']);

/** Whether the next sentence takes back what one arranges: "Ron wants a line from the Leader. The answer is no." */
const declinedNext = ({ paragraph }: Sentence, next: Sentence | undefined): boolean =>
  next?.paragraph === paragraph &&
  !hasPhrase(next, 'event-arranged') &&
  phrasesIn(next, 'event-declined').some(({ first, last }) => {
    const words = wordsIn(paragraph).slice(first, last);
    return words.some((word) => DENIED.has(word)) && !words.includes('party');
  });

/** Before a day, these make it the end of something: "comments until 30 March"; and how far back they are looked for, in UTF-16 units. */
const BY_THEN = /\b(?:until|till|by|before) (?:\w+day )?(?:the )?$/i;
const BEFORE_DAY = 24;

/** "March" and "may" are words too, unless "in" stands before them. */
const ALSO_WORDS = ['march', 'may'];

/** Number of the month of a day, from 0. */
const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1;

/**
 * Whether a sentence puts something off to a month in which there is no period any more: "keep the launch for June". Those
 * that are over are next year's.
 * @param written The day of the draft, by which a month is over or to come.
 * @param ends The day on which the period ends.
 */
const isForLater = ({ paragraph, first, last }: Sentence, written: string, ends: string): boolean => {
  const words = wordsIn(paragraph);
  return words.slice(first, last).some((word, at) => {
    const month = MONTHS.indexOf(word);
    return (
      month >= 0 &&
      (month < monthOf(written) || month > monthOf(ends)) &&
      (!ALSO_WORDS.includes(word) || words[first + at - 1] === 'in')
    );
  });
};

/** Whether an officer writes to officers and no politician comes into it. */
const amongOfficers = ({ writer, audience, paragraphs }: Reading): boolean =>
  writer.role === 'officer' &&
  audience.recipients.every(officerOf) &&
  paragraphs.every(
    ({ reading: { mentions, words } }) => !words.includes('leader') && mentions.every(({ kind }) => kind !== 'member'),
  );

/** A sentence that arranges an event, public meeting or launch for a day in the period. */
const arrangedEvent = (reading: Reading): Span | undefined => {
  // Cheap questions first: days are looked for in the whole text.
  if (!reading.has('event-arranged', ['body', 'subject'])) return undefined;
  // Those who run the poll book halls for it.
  if (reading.writer.role === 'officer' && reading.find('election-information', TEXT).length > 1) return undefined;
  const council = reading.audience.officers.length > 0 || reading.writer.role === 'officer';
  if (!council) return undefined;
  const open = OPEN_TO_ALL.some((set) => reading.has(set));
  const forPublic = reading.has('public-event') || reading.has('launch');
  const told = reading.sentences(['body', 'subject']);
  // Officers meet among themselves wherever there is room.
  if (!forPublic && amongOfficers(reading)) return undefined;
  const arranging = told.filter(
    (sentence, at) =>
      hasPhrase(sentence, 'event-arranged') &&
      !hasPhrase(sentence, 'event-declined') &&
      !declinedNext(sentence, told[at + 1]) &&
      // Officers want rooms for all sorts of business.
      !(reading.writer.role === 'officer' && !forPublic && onlyAsksForRoom(sentence)) &&
      (open || plansPublicity(sentence)),
  );
  if (arranging.length === 0) return undefined;
  const written = dayInUk(reading.draft.date);
  // Polling day is named for what must be over by then, and nothing is arranged for a day that is past.
  const days = namedDays(reading).filter(
    ({ day, field, start }) =>
      day >= written &&
      !reading.council.elections.some(({ date }) => date === day) &&
      !BY_THEN.test(reading.text({ field, start: Math.max(0, start - BEFORE_DAY), end: start })),
  );
  const inPeriod = days.filter(({ day }) => reading.preElectionOn(day));
  // Arranged in the period for no named day, it is taken to be soon.
  const ends = days.length === 0 && reading.preElection?.ends;
  const soon = ends && !arranging.every((sentence) => isForLater(sentence, written, ends));
  if (inPeriod.length === 0 && !soon) return undefined;
  const dated = (sentence: Sentence): boolean =>
    inPeriod.some(({ field, start }) => field === sentence.field && start >= sentence.start && start < sentence.end);
  const main = arranging.find(dated) ?? arranging[0];
  if (!main || dated(main)) return main;
  // "Can you book me the library? It's for a do on 30 April": the day may stand beside the request.
  const all = reading.sentences(['body', 'subject']);
  const at = all.findIndex(({ field, start }) => field === main.field && start === main.start);
  const day = [all[at + 1], all[at - 1]].find((near) => near?.paragraph === main.paragraph && dated(near));
  return day ? spanOf(main, day) : main;
};

/** What publicity of the period may not do: feature a member or a candidate, or deal with a dispute. */
const inPublicity = (reading: Reading, breach: (place: Span, message: string) => Breach[]): Breach[] | undefined => {
  const member = featuredMember(reading);
  if (!reading.preElection) {
    const held = member && heldInto(reading);
    return held && breach(held, `This holds publicity that features ${member.who} for the weeks before the election.`);
  }
  const { election, ends } = reading.preElection;
  const before = `before the ${election.kind === 'referendum' ? 'referendum' : 'election'} on ${longDay(ends)}.`;
  if (member) return breach(member.sentence, `This features ${member.who} in council publicity ${before}`);
  const own = writtenByMember(reading);
  if (own) return breach(own, `In this letter to many people a member speaks of themselves ${before}`);
  const candidate = featuredCandidate(reading);
  if (candidate) return breach(candidate, `This seems to feature a member or a candidate ${before}`);
  const dispute = contested(reading);
  return dispute && breach(dispute, `This seems to deal with a controversial issue ${before}`);
};

const ONESELF = new Set(['i', 'my', 'me']);

/** The first sentence of a letter to many in which the member who writes it speaks of themselves. */
const writtenByMember = (reading: Reading): Sentence | undefined =>
  reading.kind === 'letter' && reading.writer.role === 'member'
    ? reading.sentences(['body']).find(({ paragraph, first, last }) =>
        wordsIn(paragraph)
          .slice(first, last)
          .some((word) => ONESELF.has(word)),
      )
    : undefined;

/** The first sentence that features somebody who stands for election, in what is no notice of it. */
const featuredCandidate = (reading: Reading): Sentence | undefined =>
  reading.has('candidate-featured', TEXT) && !isQuiet(reading)
    ? reading.sentences(TEXT).find((sentence) => hasPhrase(sentence, 'candidate-featured'))
    : undefined;

/** The line that holds publicity back until a day in the period, for a draft that is written before it. */
const heldInto = (reading: Reading): Sentence | undefined => {
  if (!reading.has('held-until')) return undefined;
  const days = namedDays(reading).filter(({ day }) => reading.preElectionOn(day));
  return reading
    .sentences()
    .find(
      (sentence) =>
        hasPhrase(sentence, 'held-until') &&
        days.some(({ field, start }) => field === sentence.field && start >= sentence.start && start < sentence.end),
    );
};

/** How many days before a poll "before the vote" may mean it; a committee votes, too. */
const SOON = 180;
const DAY = 86_400_000;

/** Whether a day comes after another and not long after it. */
const isSoon = (day: string, from: string): boolean => day >= from && Date.parse(day) - Date.parse(from) <= SOON * DAY;

/** The sentence of an email to or from officers that times publicity, or an event, for those who are about to vote. */
const timedToPoll = (reading: Reading): Sentence | undefined => {
  if (!reading.has('timed-to-poll', ['body']) || !TIMED.some((set) => reading.has(set, ['body', 'subject'])))
    return undefined;
  const written = dayInUk(reading.draft.date);
  if (!reading.council.elections.some(({ date }) => isSoon(date, written))) return undefined;
  if (reading.audience.officers.length === 0 && reading.writer.role !== 'officer') return undefined;
  return reading
    .sentences(['body'])
    .find((sentence) => hasPhrase(sentence, 'timed-to-poll') && !hasPhrase(sentence, 'event-declined'));
};

/** What somebody may want to have out before the poll. */
const TIMED = ['publicity-work', 'event-arranged', 'launch'] as const;

const rule: Rule = {
  id: 'publicity/pre-election',
  title: 'Publicity or event in the pre-election period',
  why: 'In the weeks before an election the council publishes nothing that features members or candidates or deals with controversial issues, and holds no events that could help a candidate.',
  advice: 'Wait until after polling day, or leave out members, candidates and disputes.',
  writer: 'any',
  kinds: ['press-release', 'letter', 'email'],
  check(reading): Breach[] {
    const poll = reading.council.elections.length > 0;
    if (!poll || reading.has('pre-election-aware', ['body', 'subject'])) return [];
    const breach = ({ field, start, end }: Span, message: string): Breach[] => [{ field, start, end, message }];
    const eventBreach = (): Breach[] => {
      const event = arrangedEvent(reading);
      const what = OPEN_TO_ALL.some((set) => reading.has(set)) ? 'arranges an event' : 'plans publicity';
      return event ? breach(event, `This ${what} for the weeks before the election.`) : [];
    };
    if (isPublicity(reading)) {
      const found = inPublicity(reading, breach);
      if (found) return reading.kind === 'letter' ? [...found, ...eventBreach()] : found;
    }
    // A letter may invite to an event as an email may; one that must go out is left alone.
    if (reading.kind === 'press-release') return [];
    if (reading.kind === 'letter' && isQuiet(reading)) return [];
    const event = eventBreach();
    const timed = event.length === 0 && timedToPoll(reading);
    return timed ? breach(timed, 'This times publicity for those who are about to vote.') : event;
  },
};
export default rule;
