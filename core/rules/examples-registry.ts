import exemptInformation from './confidentiality/exempt-information.examples.ts';
import exposedRecipients from './confidentiality/exposed-recipients.examples.ts';
import memberEnquiry from './confidentiality/member-enquiry.examples.ts';
import personalData from './confidentiality/personal-data.examples.ts';
import bindingLetterInMemberName from './correspondence/binding-letter-in-member-name.examples.ts';
import blindCopy from './correspondence/blind-copy.examples.ts';
import capacityNotStated from './correspondence/capacity-not-stated.examples.ts';
import formOfAddress from './correspondence/form-of-address.examples.ts';
import lateReply from './correspondence/late-reply.examples.ts';
import offTheRecord from './correspondence/off-the-record.examples.ts';
import officialLetterInMemberName from './correspondence/official-letter-in-member-name.examples.ts';
import overFamiliar from './correspondence/over-familiar.examples.ts';
import undisclosedCopy from './correspondence/undisclosed-copy.examples.ts';
import wardMembersNotCopied from './correspondence/ward-members-not-copied.examples.ts';
import commitsCouncil from './decisions/commits-council.examples.ts';
import legalInfluence from './decisions/legal-influence.examples.ts';
import predetermination from './decisions/predetermination.examples.ts';
import wrongDecisionMaker from './decisions/wrong-decision-maker.examples.ts';
import canvassing from './employment/canvassing.examples.ts';
import disciplinary from './employment/disciplinary.examples.ts';
import personalCase from './employment/personal-case.examples.ts';
import relationship from './employment/relationship.examples.ts';
import type { RuleExamples } from './example.ts';
import councilResources from './impartiality/council-resources.examples.ts';
import groupConfidence from './impartiality/group-confidence.examples.ts';
import groupDecision from './impartiality/group-decision.examples.ts';
import officerPoliticalView from './impartiality/officer-political-view.examples.ts';
import groupPapers from './information/group-papers.examples.ts';
import needlessFoi from './information/needless-foi.examples.ts';
import principalNotNamed from './information/principal-not-named.examples.ts';
import purposeNotStated from './information/purpose-not-stated.examples.ts';
import alterAdvice from './instructions/alter-advice.examples.ts';
import directsOfficer from './instructions/directs-officer.examples.ts';
import outsideHours from './instructions/outside-hours.examples.ts';
import partyMeetingAttendance from './instructions/party-meeting-attendance.examples.ts';
import partyWork from './instructions/party-work.examples.ts';
import privateWork from './instructions/private-work.examples.ts';
import tooJunior from './instructions/too-junior.examples.ts';
import anticipatesDecision from './media/anticipates-decision.examples.ts';
import liabilityCommitment from './media/liability-commitment.examples.ts';
import unclearedContact from './media/uncleared-contact.examples.ts';
import visitArrangements from './premises/visit-arrangements.examples.ts';
import partyPolitical from './publicity/party-political.examples.ts';
import persuasion from './publicity/persuasion.examples.ts';
import preElection from './publicity/pre-election.examples.ts';
import promotesPolitician from './publicity/promotes-politician.examples.ts';
import complaintRoute from './redress/complaint-route.examples.ts';
import bullyingOrThreat from './respect/bullying-or-threat.examples.ts';
import criticismOfColleague from './respect/criticism-of-colleague.examples.ts';
import personalAttack from './respect/personal-attack.examples.ts';
import publicCriticismOfOfficer from './respect/public-criticism-of-officer.examples.ts';
import scrutinyOfCapability from './respect/scrutiny-of-capability.examples.ts';

/** Every rule's examples by its id. They stand apart from the rules so that no surface has to carry them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'confidentiality/exposed-recipients': exposedRecipients,
  'correspondence/binding-letter-in-member-name': bindingLetterInMemberName,
  'correspondence/blind-copy': blindCopy,
  'correspondence/capacity-not-stated': capacityNotStated,
  'correspondence/form-of-address': formOfAddress,
  'correspondence/late-reply': lateReply,
  'correspondence/official-letter-in-member-name': officialLetterInMemberName,
  'correspondence/undisclosed-copy': undisclosedCopy,
  'correspondence/ward-members-not-copied': wardMembersNotCopied,
  'instructions/directs-officer': directsOfficer,
  'instructions/alter-advice': alterAdvice,
  'instructions/private-work': privateWork,
  'instructions/outside-hours': outsideHours,
  'instructions/party-work': partyWork,
  'instructions/party-meeting-attendance': partyMeetingAttendance,
  'impartiality/council-resources': councilResources,
  'instructions/too-junior': tooJunior,
  'media/uncleared-contact': unclearedContact,
  'publicity/party-political': partyPolitical,
  'publicity/pre-election': preElection,
  'respect/public-criticism-of-officer': publicCriticismOfOfficer,
  'publicity/promotes-politician': promotesPolitician,
  'publicity/persuasion': persuasion,
  'media/anticipates-decision': anticipatesDecision,
  'media/liability-commitment': liabilityCommitment,
  'decisions/wrong-decision-maker': wrongDecisionMaker,
  'impartiality/group-decision': groupDecision,
  'impartiality/group-confidence': groupConfidence,
  'impartiality/officer-political-view': officerPoliticalView,
  'correspondence/over-familiar': overFamiliar,
  'correspondence/off-the-record': offTheRecord,
  'respect/personal-attack': personalAttack,
  'respect/bullying-or-threat': bullyingOrThreat,
  'respect/criticism-of-colleague': criticismOfColleague,
  'respect/scrutiny-of-capability': scrutinyOfCapability,
  'redress/complaint-route': complaintRoute,
  'decisions/predetermination': predetermination,
  'decisions/legal-influence': legalInfluence,
  'decisions/commits-council': commitsCouncil,
  'confidentiality/exempt-information': exemptInformation,
  'confidentiality/personal-data': personalData,
  'confidentiality/member-enquiry': memberEnquiry,
  'premises/visit-arrangements': visitArrangements,
  'employment/canvassing': canvassing,
  'employment/disciplinary': disciplinary,
  'employment/personal-case': personalCase,
  'employment/relationship': relationship,
  'information/group-papers': groupPapers,
  'information/needless-foi': needlessFoi,
  'information/principal-not-named': principalNotNamed,
  'information/purpose-not-stated': purposeNotStated,
};
