import { mayBeAtLeast } from '../../council/roles.ts';
import { partyMeetingAsked } from '../../reading/acts/party-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/party-meeting-attendance',
  title: 'Asking an officer to a party meeting',
  why: 'An officer in a party’s meeting is seen to be on its side. Groups are briefed by senior officers, on equal terms; ward and constituency parties not at all.',
  advice: 'Ask the Chief Executive or a director for a briefing of the group on council business.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { facts }): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    // A group may be briefed by, or through, those senior enough; a ward party by nobody.
    const senior = known.some((officer) => mayBeAtLeast(officer, facts.groupMeetings.from));
    const place = partyMeetingAsked(reading, senior ? 'party-only' : 'any');
    if (!place) return [];
    const whom = known.length > 0 ? listOf(known.map(officerName)) : 'an officer';
    return [
      {
        ...place,
        message: `This reads as asking ${whom} to a party’s own meeting.`,
        advice: `A group’s meeting may be attended by ${facts.groupMeetings.attend}; ask through ${facts.groupMeetings.through}. A ward or constituency party’s meeting is not for officers.`,
      },
    ];
  },
};
export default rule;
