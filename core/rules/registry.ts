import exemptInformation from './confidentiality/exempt-information.ts';
import exposedRecipients from './confidentiality/exposed-recipients.ts';
import memberEnquiry from './confidentiality/member-enquiry.ts';
import personalData from './confidentiality/personal-data.ts';
import bindingLetterInMemberName from './correspondence/binding-letter-in-member-name.ts';
import blindCopy from './correspondence/blind-copy.ts';
import capacityNotStated from './correspondence/capacity-not-stated.ts';
import formOfAddress from './correspondence/form-of-address.ts';
import lateReply from './correspondence/late-reply.ts';
import offTheRecord from './correspondence/off-the-record.ts';
import officialLetterInMemberName from './correspondence/official-letter-in-member-name.ts';
import overFamiliar from './correspondence/over-familiar.ts';
import undisclosedCopy from './correspondence/undisclosed-copy.ts';
import wardMembersNotCopied from './correspondence/ward-members-not-copied.ts';
import commitsCouncil from './decisions/commits-council.ts';
import legalInfluence from './decisions/legal-influence.ts';
import predetermination from './decisions/predetermination.ts';
import wrongDecisionMaker from './decisions/wrong-decision-maker.ts';
import canvassing from './employment/canvassing.ts';
import disciplinary from './employment/disciplinary.ts';
import personalCase from './employment/personal-case.ts';
import relationship from './employment/relationship.ts';
import councilResources from './impartiality/council-resources.ts';
import groupConfidence from './impartiality/group-confidence.ts';
import groupDecision from './impartiality/group-decision.ts';
import officerPoliticalView from './impartiality/officer-political-view.ts';
import groupPapers from './information/group-papers.ts';
import needlessFoi from './information/needless-foi.ts';
import principalNotNamed from './information/principal-not-named.ts';
import purposeNotStated from './information/purpose-not-stated.ts';
import alterAdvice from './instructions/alter-advice.ts';
import directsOfficer from './instructions/directs-officer.ts';
import outsideHours from './instructions/outside-hours.ts';
import partyMeetingAttendance from './instructions/party-meeting-attendance.ts';
import partyWork from './instructions/party-work.ts';
import privateWork from './instructions/private-work.ts';
import tooJunior from './instructions/too-junior.ts';
import anticipatesDecision from './media/anticipates-decision.ts';
import liabilityCommitment from './media/liability-commitment.ts';
import unclearedContact from './media/uncleared-contact.ts';
import visitArrangements from './premises/visit-arrangements.ts';
import partyPolitical from './publicity/party-political.ts';
import persuasion from './publicity/persuasion.ts';
import preElection from './publicity/pre-election.ts';
import promotesPolitician from './publicity/promotes-politician.ts';
import complaintRoute from './redress/complaint-route.ts';
import bullyingOrThreat from './respect/bullying-or-threat.ts';
import criticismOfColleague from './respect/criticism-of-colleague.ts';
import personalAttack from './respect/personal-attack.ts';
import publicCriticismOfOfficer from './respect/public-criticism-of-officer.ts';
import scrutinyOfCapability from './respect/scrutiny-of-capability.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which they are asked; a rule that gives way to another stands after it. */
export const RULES: readonly Rule[] = [
  blindCopy,
  undisclosedCopy,
  bindingLetterInMemberName,
  officialLetterInMemberName,
  capacityNotStated,
  wardMembersNotCopied,
  formOfAddress,
  lateReply,
  publicCriticismOfOfficer,
  partyPolitical,
  preElection,
  unclearedContact,
  directsOfficer,
  alterAdvice,
  privateWork,
  outsideHours,
  partyWork,
  partyMeetingAttendance,
  councilResources,
  tooJunior,
  exposedRecipients,
  promotesPolitician,
  persuasion,
  anticipatesDecision,
  liabilityCommitment,
  wrongDecisionMaker,
  groupDecision,
  groupConfidence,
  officerPoliticalView,
  overFamiliar,
  offTheRecord,
  personalAttack,
  bullyingOrThreat,
  criticismOfColleague,
  scrutinyOfCapability,
  complaintRoute,
  predetermination,
  legalInfluence,
  commitsCouncil,
  exemptInformation,
  personalData,
  memberEnquiry,
  visitArrangements,
  needlessFoi,
  groupPapers,
  principalNotNamed,
  canvassing,
  personalCase,
  disciplinary,
  relationship,
  purposeNotStated,
];
