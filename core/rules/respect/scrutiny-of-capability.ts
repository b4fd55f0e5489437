import { isDemocraticServices, scrutinises } from '../../council/roles.ts';
import { ENOUGH_TO_QUESTION, type FitnessQuestion, fitnessQuestioned } from '../../reading/acts/fitness-questioned.ts';
import { insults } from '../../reading/acts/insult.ts';
import { plainMargin } from '../../reading/acts/signs.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { personName } from '../../reading/naming.ts';
import type { Reading, Span } from '../../reading/reading.ts';
import type { Breach, Rule } from '../rule.ts';

const PARTS = ['subject', 'letterhead', 'heading', 'body'] as const;

/** Questions that are shown. */
const MOST = 2;

/** How strong a question must be where only a committee and questions are named, which may be any committee's. */
const SOME_COMMITTEE = 2.4;
/** Among more members than this whoever chairs scrutiny only reads or writes along. */
const FEW = 3;
/** The same where a committee or panel is about to ask, which may be a hearing of another kind. */
const LIKELY = 2;

/**
 * How strong a question must be, by how plainly the draft says that scrutiny is the occasion; undefined where it does
 * not. The press and the public are not let into its preparation.
 */
const neededIn = (reading: Reading): number | undefined => {
  const { outside, someOffice, members, officers } = addresseesOf(reading);
  if (outside && !someOffice && !reading.letter?.toCouncil) return undefined;
  if (reading.has('scrutiny-setting', PARTS)) return 0;
  const committee = reading.has('committee-named', PARTS);
  const questions = reading.has('questions-planned', PARTS);
  const likely = reading.has('scrutiny-likely', PARTS);
  // What goes to or from whoever chairs scrutiny and speaks of questions or of a committee is about scrutiny.
  const chair =
    members.length <= FEW && [reading.writer.member, ...members].some((member) => member && scrutinises(member));
  if (chair) return committee || questions || likely ? 0 : LIKELY;
  // The clerks put questions on the agenda.
  if (likely || ((committee || questions) && officers.some(isDemocraticServices))) return LIKELY;
  return committee && questions ? SOME_COMMITTEE : undefined;
};

const TO_THE_FACE = /\byou(?: a|['’])re\b/i;

const meets = (one: Span, other: Span): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end;

const rule: Rule = {
  id: 'respect/scrutiny-of-capability',
  title: 'Scrutiny turned on an officer’s capability',
  why: 'Scrutiny asks what was decided, why, and with what result. An officer’s competence, blame or record is for managers, in private.',
  advice: 'Ask about the decision, the service, the cost or the result, and not about the officer.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { facts, found }): Breach[] {
    const needed = neededIn(reading);
    if (needed === undefined) return [];
    // "Is she idle or only thick?" is asked at scrutiny, and an insult as well; "you are idle" is an insult alone.
    const askedAtScrutiny = (question: FitnessQuestion): boolean =>
      question.asked && needed === 0 && !TO_THE_FACE.test(reading.text(question));
    const abuse = found.has('respect/personal-attack') ? insults(reading) : [];
    return fitnessQuestioned(reading, abuse.length === 0 && needed === 0)
      .filter(
        (question) =>
          question.strength >= needed &&
          (askedAtScrutiny(question) || !abuse.some((insult) => meets(insult, question))),
      )
      .filter((question, at, all) => !all.slice(0, at).some((stronger) => meets(stronger, question)))
      .slice(0, MOST)
      .map(({ field, start, end, who, strength }) => ({
        field,
        start,
        end,
        margin: plainMargin(strength - Math.max(needed, ENOUGH_TO_QUESTION)),
        message: `This may be read as judging ${who ? personName(who) : 'an officer'}, and not the service.`,
        advice: `Ask about the decision, the service, the cost or the result. Raise a concern about an officer ${facts.complaintAboutOfficer.route}.`,
      }));
  },
};
export default rule;
