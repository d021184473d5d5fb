import * as z from 'zod/mini';
import { alertSubject } from '../../../domain/alert/alert.ts';
import { nearnesses } from '../../../domain/board/clocks-at-risk.ts';
import { type Case } from '../../../domain/case/case.ts';
import { caseloadStandard } from '../../../domain/county/settings.ts';
import { clockOwner, type ClockOwner } from '../../../domain/deadline/deadline.ts';
import { verification } from '../../../domain/deadline/deadline-rule.ts';
import { namedStaff, type NamedStaff } from '../../../domain/duty/duty.ts';
import { alertId, callBackId, callId, caseId, dispatchId, handoverId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';

const count = z.int().check(z.minimum(0));
const level = z.nullable(z.int());
const nullableInstant = z.nullable(instant);

/** `level`: whom it calls now, 1 first; null: the last resort. */
const alertOnBoard = z.strictObject({
  alertId,
  about: alertSubject,
  referralId: z.nullable(receiptNumber),
  urgency,
  state: z.enum(['paging', 'unreachable', 'gathering']),
  raisedAt: instant,
  answerBy: instant,
  level,
});

/** What a clock is about and by which rule, with how sure we are of it. */
const clockFacts = {
  deadlineId: z.string(),
  owner: clockOwner,
  rule: z.string(),
  obligation: z.string(),
  source: z.nullable(z.string()),
  article: z.nullable(z.string()),
  verification: z.nullable(verification),
  strictDue: instant,
  latestLegal: instant,
};

const clockOnBoard = z.strictObject({
  ...clockFacts,
  nearness: z.enum(nearnesses),
  assignedTo: z.nullable(namedStaff),
});

const load = z.strictObject({ ...namedStaff.shape, cases: count });

/** What the county must look at now. Lists show no more than so many, the oldest or soonest; the counts count all. */
export const boardView = z.strictObject({
  at: instant,
  alerts: z.strictObject({
    total: count,
    byUrgency: z.array(z.strictObject({ urgency, alerts: count })),
    byLevel: z.array(z.strictObject({ level, alerts: count })),
    unreachable: count,
    items: z.array(alertOnBoard),
  }),
  clocks: z.strictObject({
    byNearness: z.array(z.strictObject({ nearness: z.enum(nearnesses), clocks: count })),
    items: z.array(clockOnBoard),
  }),
  onCall: z.array(
    z.strictObject({ layer: z.string(), people: z.array(namedStaff), since: nullableInstant, until: nullableInstant }),
  ),
  load: z.strictObject({ standard: z.nullable(caseloadStandard), people: z.array(load), nobody: count }),
  handovers: z.array(
    z.strictObject({
      handoverId,
      layer: z.string(),
      at: instant,
      state: z.enum(['awaiting', 'overdue', 'unsigned']),
      incoming: z.array(namedStaff),
      alerts: count,
    }),
  ),
  dispatches: z.array(
    z.strictObject({
      dispatchId,
      state: z.enum(['out', 'missing', 'duress']),
      pair: z.array(namedStaff),
      lastHeardAt: instant,
      checkInBy: nullableInstant,
      alertId: z.nullable(alertId),
      caseId: z.nullable(caseId),
    }),
  ),
  callBacks: z.array(
    z.strictObject({
      callBackId,
      callId,
      state: z.enum(['open', 'reminded', 'overdue']),
      dueAt: instant,
      promisedBy: namedStaff,
    }),
  ),
});
export type BoardView = z.infer<typeof boardView>;

/** A term that passed unmet, with what it breached and what is known since. Why it happened is read in the case. */
const breachView = z.strictObject({
  ...clockFacts,
  recordedAt: instant,
  state: z.enum(['running', 'met', 'cancelled']),
  /** When it was met or given up; null: it is still owed. */
  endedAt: nullableInstant,
  /** From the strict instant to the end, or to now; in ms. */
  lateBy: z.number(),
  /** Whether the latest legal instant passed as well. */
  afterLegal: z.boolean(),
  explained: z.boolean(),
  /** Who has the case now; null for a promise to an institution, or a case that nobody has. */
  assignedTo: z.nullable(namedStaff),
});
export const breachReport = z.strictObject({ from: instant, until: instant, items: z.array(breachView) });
export type BreachReport = z.infer<typeof breachReport>;

/** Who has the case a clock runs on; null for a clock of a referral, or a case that nobody has. */
export const ownerOf = (owner: ClockOwner, cases: readonly Case[]): NamedStaff | null => {
  const found = owner.kind === 'case' ? cases.find(({ caseId: id }) => id === owner.caseId) : undefined;
  if (found?.assignedTo === undefined) return null;
  const { staffId, name } = found.assignedTo;
  return { staffId, name };
};
