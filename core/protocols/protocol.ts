import * as z from 'zod/mini';
import { GRADES } from '../council/grades.ts';
import { LEVELS } from '../council/rule-setting.ts';
import { ProtocolNameSchema } from '../draft/draft.ts';

const text = z.string().check(z.minLength(1));
const paragraphs = z.array(text).check(z.minLength(1));

/** A fact together with the paragraphs that state it. */
const cited = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...shape, paragraphs });

/** A rule as one protocol has it: how strongly, and where it says so. */
export const AdoptionSchema = z.strictObject({ level: z.enum(LEVELS), paragraphs });

/**
 * What one council's protocol settles for itself. A fact that is absent is one that the protocol says nothing about.
 * Phrases are lower case and fit into a sentence: "Raise it {route}", "Ask {through}".
 */
export const FactsSchema = z.strictObject({
  /** Completes "Raise a concern about an officer ...": with whom, and with whom next. */
  complaintAboutOfficer: cited({ route: text }),
  /** Completes "Raise a concern about a member ...". */
  complaintAboutMember: cited({ route: text }),
  /** Who answers questions about the protocol itself. */
  guidance: z.optional(cited({ from: text })),
  replyTimes: z.strictObject({
    /** How long a member has to answer a member of the public, in working days. */
    memberToPublic: z.optional(cited({ workingDays: z.int() })),
    /** How long officers have to answer a member's enquiry, in working days. */
    officerToMember: z.optional(cited({ workingDays: z.int() })),
    /** How soon a member passes on a request that they cannot answer, in working days, and to whom. */
    forwarding: z.optional(cited({ workingDays: z.int(), to: text })),
  }),
  /** Whom a member and an officer tell about a close family, business or personal tie between them. */
  relationship: z.optional(cited({ memberTells: text, officerTells: text })),
  groupMeetings: cited({
    /** Who may attend a party group's meeting. */
    attend: text,
    /** Whom to ask. */
    through: text,
    /** The lowest grade that may be asked direct. */
    from: z.enum(GRADES),
    /** Whether an officer may make recommendations to a group. */
    recommendations: z.boolean(),
  }),
  requests: cited({
    /** Completes "Send a request that is more than a routine question of fact to ...". */
    to: text,
    /** The lowest grade that counts as senior for such a request. */
    from: z.enum(GRADES),
  }),
  media: cited({
    /**
     * What officers may do when the press asks: answer once authorised, answer once cleared, refer every question,
     * give facts freely, or follow a separate policy.
     */
    officers: z.enum(['when-authorised', 'when-cleared', 'refer-all', 'facts-only', 'separate-policy']),
    /** Who clears contact, or where it is settled. */
    clearedBy: text,
  }),
  letters: z.strictObject({
    /** Who signs a letter that binds the Council or gives instructions for it. */
    binding: z.optional(cited({ signer: text })),
    /** Who signs other official letters, and when a member may instead. */
    official: z.optional(cited({ signer: text, memberMay: z.optional(text) })),
    /** Whether the civic Mayor may start correspondence in their own name. */
    mayorInOwnName: z.optional(cited({})),
  }),
  /** When an officer may copy a member's correspondence to another member. */
  copying: z.optional(
    cited({
      allowed: z.enum(['with-consent', 'after-consulting', 'unless-confidential', 'never']),
      /** Members who may be copied in without asking. */
      except: z.array(z.enum(['executive-member', 'ward-members'])),
      /** Whether the copy must be made known to the author. */
      disclosed: z.boolean(),
    }),
  ),
  /** Whether officers keep one member's request from the others. */
  memberRequests: z.optional(cited({ keptFromOthers: z.enum(['always', 'if-asked']) })),
  preElection: z.optional(
    cited({
      /** What starts the period. */
      starts: z.enum(['notice-of-election', 'election-called', 'run-up-to-election', 'publicity-code']),
      byElections: z.boolean(),
    }),
  ),
  /** Whether reports and officers' actions may be criticised in the open, if well founded and not personal. */
  reportsMayBeCriticised: z.optional(cited({})),
  /** Whether a member may instruct staff allocated to support them. */
  allocatedStaff: z.optional(cited({})),
  /** Whether political assistants stand outside the rules on neutrality. */
  politicalAssistants: z.optional(cited({})),
  /** Where an urgent matter goes outside working hours. */
  outOfHours: z.optional(cited({ contact: text })),
  /** What this council's Mayor is, where it has one. */
  mayor: z.optional(cited({ kind: z.enum(['civic', 'executive']) })),
});
export type ProtocolFacts = z.infer<typeof FactsSchema>;

/** One council's member/officer protocol, as data: the rules it has and what it settles for itself. */
export const ProtocolSchema = z.strictObject({
  name: ProtocolNameSchema,
  /** The council, as a citation names it: "Dudley". */
  council: text,
  /** As people cite it: "Dudley's Protocol for Relationships between Members and Officers". */
  title: text,
  model: z.enum(['leader-and-cabinet', 'elected-mayor']),
  /** Rules by id. A rule that is absent is not adopted. */
  rules: z.record(z.string(), AdoptionSchema),
  facts: FactsSchema,
  /** This council's own words for things that others name differently. */
  words: z.strictObject({
    executiveMember: text,
    scrutiny: text,
    seniorOfficer: text,
    communications: text,
  }),
});
export type Protocol = z.infer<typeof ProtocolSchema>;
