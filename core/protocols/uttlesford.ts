import type { IncludedProtocol } from '../council/protocol.ts';

/**
 * Uttlesford District Council: "Member/Officer Protocol". An undated draft whose tracked changes left section 3 misnumbered:
 * it prints 3.34, 3.45 ... 3.910 for 3.4 to 3.10. Paragraphs are cited as they count, not as they are printed.
 */
export const uttlesford: IncludedProtocol = {
  name: 'uttlesford',
  council: 'Uttlesford',
  title: "Uttlesford's Member/Officer Protocol",
  rules: {
    'correspondence/blind-copy': { level: 'must', paragraphs: ['5.6'] },
    'correspondence/undisclosed-copy': { level: 'should', paragraphs: ['5.6', '5.7'] },
    'correspondence/official-letter-in-member-name': { level: 'could', paragraphs: ['5.8'] },
    'correspondence/capacity-not-stated': { level: 'should', paragraphs: ['13.2'] },
    'correspondence/ward-members-not-copied': { level: 'should', paragraphs: ['6.1', '6.2', '6.3'] },
    'correspondence/over-familiar': { level: 'should', paragraphs: ['4.1', '5.3'] },
    'correspondence/off-the-record': { level: 'should', paragraphs: ['5.3'] },
    'respect/public-criticism-of-officer': { level: 'must', paragraphs: ['10.2', '10.3', '13.1'] },
    'respect/personal-attack': { level: 'must', paragraphs: ['10.1', '10.2'] },
    'respect/bullying-or-threat': { level: 'must', paragraphs: ['3.6', '3.8'] },
    'respect/criticism-of-colleague': { level: 'must', paragraphs: ['3.7'] },
    'respect/scrutiny-of-capability': { level: 'must', paragraphs: ['10.3'] },
    'publicity/party-political': { level: 'must', paragraphs: ['13.3'] },
    'publicity/promotes-politician': { level: 'should', paragraphs: ['13.3'] },
    'publicity/pre-election': { level: 'must', paragraphs: ['13.3'] },
    'publicity/persuasion': { level: 'should', paragraphs: ['13.3'] },
    'media/anticipates-decision': { level: 'should', paragraphs: ['13.1'] },
    'instructions/alter-advice': { level: 'must', paragraphs: ['8.2', '8.3'] },
    'instructions/party-work': { level: 'must', paragraphs: ['9.6'] },
    'instructions/private-work': { level: 'must', paragraphs: ['3.2', '7.2'] },
    'instructions/outside-hours': { level: 'should', paragraphs: ['3.9'] },
    'instructions/too-junior': { level: 'could', paragraphs: ['3.10', '9.5'] },
    // 9.5 says what is usual and lets a Director permit otherwise, so it asks rather than stops.
    'instructions/party-meeting-attendance': { level: 'should', paragraphs: ['9.5'] },
    'impartiality/officer-political-view': { level: 'must', paragraphs: ['3.4'] },
    'impartiality/group-confidence': { level: 'must', paragraphs: ['9.8'] },
    'impartiality/group-decision': { level: 'must', paragraphs: ['9.9'] },
    'decisions/wrong-decision-maker': { level: 'should', paragraphs: ['8.4', '12.1'] },
    'confidentiality/exempt-information': { level: 'must', paragraphs: ['7.2', '9.7'] },
    'confidentiality/personal-data': { level: 'must', paragraphs: ['3.10', '7.2', '7.4'] },
    'information/purpose-not-stated': { level: 'could', paragraphs: ['7.2'] },
    'information/needless-foi': { level: 'could', paragraphs: ['7.4'] },
    'employment/personal-case': { level: 'must', paragraphs: ['3.7'] },
    'employment/relationship': { level: 'could', paragraphs: ['4.3'] },
    'redress/complaint-route': { level: 'should', paragraphs: ['10.4'] },
  },
  facts: {
    complaintAboutOfficer: {
      route:
        'with the officer in private; then with the appropriate Director or Assistant Director, and then with the Chief Executive (with the Leader where it concerns the Chief Executive)',
      paragraphs: ['10.2(3)', '10.4'],
    },
    complaintAboutMember: { route: 'with your line manager or Director', paragraphs: ['10.5'] },
    guidance: { from: 'the Chief Executive', paragraphs: ['14.1'] },
    replyTimes: {},
    relationship: { memberTells: 'the Chief Executive', officerTells: 'your line manager', paragraphs: ['4.3'] },
    groupMeetings: {
      attend: 'the Chief Executive, a Director or an Assistant Director, and only in exceptional circumstances',
      through: 'the Chief Executive or a Director',
      from: 'assistant-director',
      recommendations: true,
      paragraphs: ['9.5', '9.6'],
    },
    requests: { to: 'a service manager or someone above', from: 'manager', paragraphs: ['3.10'] },
    media: { officers: 'facts-only', clearedBy: 'the Communications Team', paragraphs: ['13.1', '13.2'] },
    letters: {
      official: {
        signer: 'the appropriate officer',
        memberMay: 'a member may sign by way of exception, for example, to a Government Minister',
        paragraphs: ['5.8'],
      },
    },
    copying: {
      allowed: 'unless-confidential',
      except: ['ward-members'],
      disclosed: true,
      paragraphs: ['5.6', '5.7', '6.3'],
    },
    preElection: { starts: 'publicity-code', byElections: true, paragraphs: ['13.3'] },
    reportsMayBeCriticised: { paragraphs: ['10.2'] },
    outOfHours: { contact: 'the Council’s out-of-hours number, 01223 849755', paragraphs: ['3.9'] },
  },
  words: {
    executiveMember: 'Cabinet Member',
    communications: 'the Communications Team',
  },
};
