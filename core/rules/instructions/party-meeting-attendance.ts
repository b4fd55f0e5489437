import { mayBeAtLeast } from '../../council/roles.ts';
import { partyMeetingAsked } from '../../reading/acts/party-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/party-meeting-attendance',
  title: 'Asking an officer to a party meeting',
  why: 'An officer in a party’s meeting is seen to be on its side. Groups are briefed by senior officers, on equal terms.',
  advice: 'Ask a director to brief the group on council business.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { facts }): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    // A group may be briefed by, or through, those senior enough; a ward party by nobody.
    const senior = known.some((officer) => mayBeAtLeast(officer, facts.groupMeetings.from));
    const place = partyMeetingAsked(reading, senior ? 'party-only' : 'any');
    if (!place) return [];
    const { attend, through } = facts.groupMeetings;
    const ofGroup = !partyMeetingAsked(reading, 'party-only');
    return [
      {
        ...place,
        message: `This reads as asking ${officersNamed(known)} to a party${ofGroup ? ' group' : ''}’s own meeting.`,
        advice: `${ofGroup ? '' : 'A ward or constituency party’s meeting is not for officers. '}A group’s meeting may be attended by ${attend}; ask ${attend.startsWith(through) ? 'them' : `through ${through}`}.`,
      },
    ];
  },
};
export default rule;
