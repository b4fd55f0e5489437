import * as z from 'zod/mini';
import { PROTOCOL_NAMES, type ProtocolName, ProtocolNameSchema } from '../draft/draft.ts';
import { PARAGRAPH } from './citation-form.ts';
import { GRADES } from './grades.ts';
import { LEVELS } from './rule-setting.ts';

const text = z.string().check(z.minLength(1));
const paragraphs = z._default(z.array(text), []);
/** For whoever keeps the protocol; nothing goes by it. */
const note = z.optional(z.string());

/** A fact together with the paragraphs that state it. */
const cited = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...shape, paragraphs, note });

const MOST_DAYS = 250;
const workingDays = z
  .int()
  .check(
    z.refine((days) => days > 0 && days <= MOST_DAYS, { error: `expected a number of days from 1 to ${MOST_DAYS}` }),
  );

/**
 * A rule as one protocol has it: how strongly, and where it says so. It binds nobody while it is `off` or has no
 * paragraph.
 */
export const AdoptionSchema = z.strictObject({ level: z.enum([...LEVELS, 'off']), paragraphs, note });

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
    memberToPublic: z.optional(cited({ workingDays })),
    /** How long officers have to answer a member's enquiry, in working days. */
    officerToMember: z.optional(cited({ workingDays })),
    /** How soon a member passes on a request that they cannot answer, in working days, and to whom. */
    forwarding: z.optional(cited({ workingDays, to: text })),
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
    recommendations: z.optional(z.boolean()),
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
    officers: z.optional(z.enum(['when-authorised', 'when-cleared', 'refer-all', 'facts-only', 'separate-policy'])),
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
      /** Whether by-elections have a period: all over the council's area, not at all, or for what concerns their ward. */
      byElections: z.union([z.boolean(), z.literal('in-ward')]),
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

/** What a clause may cite beside a protocol, so that no protocol may be called so. */
export const TAKEN_NAMES: readonly string[] = [...PROTOCOL_NAMES, 'law', 'council'];

/** One council's member/officer protocol, as data: the rules it has and what it settles for itself. */
export const ProtocolSchema = z.strictObject({
  /** A short name for reports, in lower case: `ashdale`. */
  name: z.string().check(
    z.refine((name) => /^[a-z][a-z0-9-]*$/.test(name), {
      error: 'expected a short name in lower case without spaces, such as ashdale-2024',
    }),
    z.refine((name) => !TAKEN_NAMES.includes(name), {
      error: 'this name is taken by a protocol that comes with Probity',
    }),
  ),
  /** The council, as a citation names it: "Dudley". */
  council: text,
  /** As people cite it: "Dudley's Protocol for Relationships between Members and Officers". */
  title: text,
  /** How a paragraph is cited, where "Dudley protocol, paragraph 123" would not do: "Ashdale Code, para {paragraph}". */
  citation: z.optional(
    text.check(z.refine((form) => form.includes(PARAGRAPH), { error: `expected ${PARAGRAPH} somewhere in it` })),
  ),
  /** The protocol that it was drawn from, to compare it with; nothing is taken over from there. */
  basedOn: z.optional(ProtocolNameSchema),
  /** Rules by id. A rule that is absent is not adopted. */
  rules: z.record(z.string(), AdoptionSchema),
  facts: FactsSchema,
  /** This council's own words, in what Probity says, for things that others name differently. */
  words: z._default(
    z.strictObject({
      /** For "Cabinet Member". */
      executiveMember: z.optional(text),
      /** For "the communications team". */
      communications: z.optional(text),
    }),
    {},
  ),
});
export type Protocol = z.infer<typeof ProtocolSchema>;

/** A protocol that comes with Probity. */
export type IncludedProtocol = Protocol & { readonly name: ProtocolName };
