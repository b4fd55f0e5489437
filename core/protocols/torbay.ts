import type { IncludedProtocol } from '../council/protocol.ts';

/**
 * Torbay Council: "Local Protocol on Member and Officer Relations". Before 2019: it still has an elected Mayor,
 * Commissioners and Executive Heads.
 */
export const torbay: IncludedProtocol = {
  name: 'torbay',
  council: 'Torbay',
  title: "Torbay's Local Protocol on Member and Officer Relations",
  // As the protocol has it; the council itself has had a leader and cabinet since May 2019.
  rules: {
    'correspondence/blind-copy': { level: 'must', paragraphs: ['12.1'] },
    'correspondence/undisclosed-copy': { level: 'should', paragraphs: ['12.1'] },
    'correspondence/official-letter-in-member-name': { level: 'could', paragraphs: ['12.2'] },
    'correspondence/ward-members-not-copied': { level: 'should', paragraphs: ['8.1(h)', '17.1'] },
    'correspondence/over-familiar': { level: 'should', paragraphs: ['15.1(a)'] },
    'correspondence/late-reply': { level: 'could', paragraphs: ['12.3'] },
    'respect/public-criticism-of-officer': { level: 'must', paragraphs: ['9.1(f)'] },
    'respect/personal-attack': { level: 'must', paragraphs: ['3.1(f)', '9.1(e)'] },
    'respect/bullying-or-threat': { level: 'must', paragraphs: ['9.1(e)'] },
    'publicity/party-political': { level: 'must', paragraphs: ['14.1', '14.2'] },
    'publicity/promotes-politician': { level: 'should', paragraphs: ['14.2'] },
    'publicity/pre-election': { level: 'must', paragraphs: ['14.4'] },
    'publicity/persuasion': { level: 'should', paragraphs: ['14.2'] },
    'media/uncleared-contact': { level: 'must', paragraphs: ['14.3'] },
    'instructions/alter-advice': { level: 'must', paragraphs: ['7.3'] },
    'instructions/party-work': { level: 'must', paragraphs: ['6.2', '10.3', '11.1'] },
    'instructions/private-work': { level: 'must', paragraphs: ['11.1'] },
    'instructions/too-junior': { level: 'could', paragraphs: ['9.1(g)', '10.2'] },
    'instructions/party-meeting-attendance': { level: 'must', paragraphs: ['10.2', '10.3'] },
    'impartiality/officer-political-view': { level: 'must', paragraphs: ['7.7', '8.1(e)'] },
    'impartiality/group-confidence': { level: 'must', paragraphs: ['10.6'] },
    'impartiality/group-decision': { level: 'must', paragraphs: ['10.4'] },
    'impartiality/council-resources': { level: 'must', paragraphs: ['11.1'] },
    'confidentiality/exempt-information': { level: 'must', paragraphs: ['8.1(k)', '10.5'] },
    'employment/personal-case': { level: 'must', paragraphs: ['8.1(l)'] },
    'employment/relationship': { level: 'could', paragraphs: ['15.1(a)'] },
    'redress/complaint-route': { level: 'should', paragraphs: ['16.2'] },
  },
  facts: {
    complaintAboutOfficer: {
      route:
        'in private with the appropriate Executive Head, or with the Chief Executive where it concerns an Executive Head or a Commissioner',
      paragraphs: ['16.2(a)', '9.1(f)'],
    },
    complaintAboutMember: { route: 'in writing with the Monitoring Officer', paragraphs: ['16.3(a)'] },
    replyTimes: {
      memberToPublic: { workingDays: 20, paragraphs: ['12.3'] },
      forwarding: { workingDays: 5, to: 'Democratic Services', paragraphs: ['12.3'] },
    },
    groupMeetings: {
      attend: 'senior officers',
      through: 'the appropriate Commissioner',
      from: 'director',
      recommendations: true,
      paragraphs: ['10.2', '10.3'],
    },
    requests: {
      to: 'an officer of fitting seniority, such as the Executive Head',
      from: 'head-of-service',
      paragraphs: ['9.1(g)', '10.2'],
    },
    media: { officers: 'refer-all', clearedBy: 'the Communications Team', paragraphs: ['14.3'] },
    letters: { official: { signer: 'the appropriate officer', paragraphs: ['12.2'] } },
    copying: { allowed: 'after-consulting', except: [], disclosed: true, paragraphs: ['12.1'] },
    preElection: { starts: 'election-called', byElections: false, paragraphs: ['14.4'] },
    politicalAssistants: { paragraphs: ['7.10'] },
    mayor: { kind: 'executive', paragraphs: ['6.1(a)', '6.1(b)'] },
  },
  words: {
    executiveMember: 'Cabinet Member',
    communications: 'the Communications Team',
  },
};
