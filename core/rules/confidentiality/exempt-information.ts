import { disclosure } from '../../reading/acts/disclosure.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, readersNamed } from '../../reading/naming.ts';
import { isInsider, type Recipient } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Those who advise or act for the Council, and so may have its papers, by their names. */
const ADVISERS =
  /\b(solicitors?|chambers|barristers?|counsel|[qk]c|legal|llp|auditors?|audit|valuers?|surveyors?|insurers?|ombudsman)\b/i;

const outsidersOf = ({ audience }: Reading): Recipient[] =>
  audience.recipients.filter(
    (recipient) =>
      !recipient.self &&
      !isInsider(recipient) &&
      recipient.identity.kind !== 'unknown' &&
      !ADVISERS.test(`${recipient.name} ${recipient.email.replace(/[@.]/g, ' ')}`),
  );

const rule: Rule = {
  id: 'confidentiality/exempt-information',
  title: 'Confidential Council business sent outside',
  why: 'Papers taken in private, legal advice and bidders’ figures are kept within the Council by law. Letting them out harms those concerned and breaks the codes of conduct.',
  advice: 'Take it out, or send it only to those entitled to it. If unsure, ask the Monitoring Officer.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    const outsiders = outsidersOf(reading);
    if (reading.kind === 'email' ? outsiders.length === 0 : reading.letter && !addresseesOf(reading).outside) return [];
    const readers = reading.kind === 'email' ? listOf(readersNamed(reading, outsiders)) : 'readers outside the Council';
    return disclosure(reading).map((place) => ({
      ...place,
      message: `This reads as confidential Council information, and it goes to ${readers}.`,
    }));
  },
};
export default rule;
