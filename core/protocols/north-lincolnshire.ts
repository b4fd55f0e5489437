import type { IncludedProtocol } from '../council/protocol.ts';

/**
 * North Lincolnshire Council: "Protocol on Member/Officer Relations" (Constitution, Part E, Code 3), October 2023.
 * It leaves media and publicity to a separate policy, and prints two paragraphs 13.2: the one cited is in section 13.
 */
export const northLincolnshire: IncludedProtocol = {
  name: 'north-lincolnshire',
  council: 'North Lincolnshire',
  title: "North Lincolnshire's Protocol on Member/Officer Relations",
  rules: {
    'correspondence/binding-letter-in-member-name': { level: 'must', paragraphs: ['2.9'] },
    'correspondence/capacity-not-stated': { level: 'should', paragraphs: ['13.2'] },
    'correspondence/over-familiar': { level: 'should', paragraphs: ['4.4'] },
    'correspondence/form-of-address': { level: 'could', paragraphs: ['4.4'] },
    'respect/public-criticism-of-officer': { level: 'must', paragraphs: ['4.7', '4.8'] },
    'respect/personal-attack': { level: 'must', paragraphs: ['4.3', '4.8'] },
    'respect/bullying-or-threat': { level: 'must', paragraphs: ['4.3', '10.10'] },
    'respect/scrutiny-of-capability': { level: 'must', paragraphs: ['10.10', '10.11', '10.19'] },
    'publicity/party-political': { level: 'must', paragraphs: ['16.1'] },
    'instructions/directs-officer': { level: 'must', paragraphs: ['2.8', '6.9'] },
    'instructions/alter-advice': { level: 'must', paragraphs: ['2.11', '9.2'] },
    'instructions/party-work': { level: 'must', paragraphs: ['7.4', '18.3'] },
    'instructions/private-work': { level: 'must', paragraphs: ['14.1', '18.3'] },
    'instructions/too-junior': { level: 'could', paragraphs: ['6.9', '10.4'] },
    'instructions/party-meeting-attendance': { level: 'must', paragraphs: ['7.9'] },
    'impartiality/officer-political-view': { level: 'must', paragraphs: ['3.4'] },
    'impartiality/group-confidence': { level: 'must', paragraphs: ['7.11', '7.12'] },
    'impartiality/group-decision': { level: 'must', paragraphs: ['7.4'] },
    'impartiality/council-resources': { level: 'must', paragraphs: ['14.1', '18.1'] },
    'decisions/wrong-decision-maker': { level: 'should', paragraphs: ['6.8'] },
    'decisions/commits-council': { level: 'must', paragraphs: ['2.9', '2.12'] },
    'confidentiality/exempt-information': { level: 'must', paragraphs: ['7.5'] },
    'information/purpose-not-stated': { level: 'could', paragraphs: ['15.1'] },
    'employment/disciplinary': { level: 'must', paragraphs: ['4.7', '4.9'] },
    'employment/relationship': { level: 'could', paragraphs: ['4.5', '4.6', '6.4'] },
    'premises/visit-arrangements': { level: 'should', paragraphs: ['17.2'] },
    'redress/complaint-route': { level: 'should', paragraphs: ['4.9'] },
  },
  facts: {
    complaintAboutOfficer: {
      route:
        'with the officer in private; if that is not fitting or does not settle it, with their Director, and then with the Chief Executive',
      paragraphs: ['4.8(iv)', '4.9'],
    },
    complaintAboutMember: {
      route: 'with your Director, who may take it to the group leader or the Monitoring Officer',
      paragraphs: ['4.11', '20.1'],
    },
    guidance: { from: 'the Monitoring Officer', paragraphs: ['21.2'] },
    replyTimes: {},
    relationship: {
      memberTells: 'the Monitoring Officer',
      officerTells: 'the Monitoring Officer',
      paragraphs: ['4.5'],
    },
    groupMeetings: {
      attend: 'a senior officer, or an officer they nominate',
      through: 'a senior officer',
      from: 'director',
      recommendations: true,
      paragraphs: ['7.4(i)', '7.9'],
    },
    requests: { to: 'a senior officer', from: 'head-of-service', paragraphs: ['6.9', '10.4'] },
    media: {
      officers: 'separate-policy',
      clearedBy: 'the communications team, as the Council’s Media Relations and Publicity Management Policy says',
      paragraphs: ['16.1'],
    },
    letters: { binding: { signer: 'an authorised officer', paragraphs: ['2.9'] } },
    mayor: { kind: 'civic', paragraphs: ['12.1'] },
  },
  words: {
    executiveMember: 'Executive Member',
    communications: 'the communications team',
  },
};
