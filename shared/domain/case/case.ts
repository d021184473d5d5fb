import * as z from 'zod/mini';
import { caseId, personId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { receiptNumber } from '../referral/receipt.ts';

/** The stages of an open case: somebody still owes something to the person. */
export const openStages = [
  'open',
  'reopened',
  'initial-assessment',
  'detailed-assessment',
  'service-planning',
  'protection-planning',
  'monitoring',
] as const;
export const openStage = z.enum(openStages);
export type OpenStage = z.infer<typeof openStage>;

export const stages = [...openStages, 'emergency-protection', 'post-closure-monitoring', 'closed'] as const;
export type Stage = (typeof stages)[number];

export const closingReasons = [
  'no-risk-found',
  'vulnerability-removed',
  'reintegrated',
  'came-of-age',
  'moved-away',
  'transferred',
  'death',
  'other',
] as const;

const assignment = z.strictObject({ staffId: z.string(), name: z.string(), at: instant });

const common = {
  caseId,
  version: z.int().check(z.positive()),
  personId,
  /** The worst urgency among the referrals. */
  urgency,
  openedAt: instant,
  openedBy: receiptNumber,
  referralIds: z.array(receiptNumber).check(z.minLength(1)),
  stageSince: instant,
  /** Who works it: whoever acknowledged its first alert, until a supervisor decides otherwise. */
  assignedTo: z.optional(assignment),
  firstContactAt: z.optional(instant),
};

const closing = { closedAt: instant, closingReason: z.enum(closingReasons) };

/**
 * The county's work on one person; a person has one case, which may be closed and reopened. Referrals attach to it, their
 * content stays with the referral. Emergency protection can start from any open stage and gives way to it again.
 */
export const caseRecord = z.discriminatedUnion('stage', [
  z.strictObject({ stage: openStage, ...common }),
  z.strictObject({ stage: z.literal('emergency-protection'), ...common, resumes: openStage }),
  z.strictObject({ stage: z.literal('post-closure-monitoring'), ...common, ...closing }),
  z.strictObject({ stage: z.literal('closed'), ...common, ...closing }),
]);
export type Case = z.infer<typeof caseRecord>;

/** Whether the case is over, so that a new referral reopens it. */
export const isClosed = ({ stage }: Case): boolean => stage === 'closed' || stage === 'post-closure-monitoring';

/** What every stage has, without the fields of the stage it comes from. */
export const commonOf = ({
  caseId: id,
  version,
  personId: person,
  urgency: worst,
  openedAt,
  openedBy,
  referralIds,
  assignedTo,
  firstContactAt,
}: Case) => ({
  caseId: id,
  version,
  personId: person,
  urgency: worst,
  openedAt,
  openedBy,
  referralIds,
  ...(assignedTo === undefined ? {} : { assignedTo }),
  ...(firstContactAt === undefined ? {} : { firstContactAt }),
});
