import * as z from 'zod/mini';
import { immediateDangerGuidance } from '../../../domain/dispatch/guidance.ts';
import { namedStaff } from '../../../domain/duty/duty.ts';
import { formAnswers } from '../../../domain/form/answers.ts';
import { callBackId, callId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { callBackOutcomes, type CallBack } from '../../../domain/line/call-back.ts';
import { callOutcomes, lineNumbers, outcomeOf, type Call } from '../../../domain/line/call.ts';
import { isDanger } from '../../../domain/line/intake.ts';
import { callStatistics } from '../../../domain/line/statistics.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';
import { type StaffMember } from '../../../domain/rota/rota.ts';
import { guidanceView, toGuidanceView } from '../shifts/views.ts';

/** A call in a list: nothing of the caller, nothing that was said. */
export const callSummary = z.strictObject({
  callId,
  version: z.int(),
  line: z.enum(lineNumbers),
  startedAt: instant,
  takenBy: namedStaff,
  outcome: z.enum(callOutcomes),
  endedBy: z.nullable(namedStaff),
  endedAt: z.nullable(instant),
  referralId: z.nullable(receiptNumber),
});

/** A call as whoever takes it sees it. `guidance` stands first where somebody is in danger: 112 comes before any question. */
export const callView = z.strictObject({
  guidance: z.nullable(guidanceView),
  ...callSummary.shape,
  callerPhone: z.nullable(z.string()),
  formVersion: z.int(),
  answers: formAnswers,
  note: z.nullable(z.string()),
  told112: z.nullable(z.boolean()),
});
export const callList = z.strictObject({ items: z.array(callSummary), next: z.nullable(z.string()) });

export const toCallSummary = (one: Call): z.infer<typeof callSummary> => {
  const ended = one.state === 'open' ? null : one;
  return {
    callId: one.callId,
    version: one.version,
    line: one.line,
    startedAt: one.startedAt,
    takenBy: one.takenBy,
    outcome: outcomeOf(one),
    endedBy: ended?.endedBy ?? null,
    endedAt: ended?.endedAt ?? null,
    referralId: one.state === 'referred' ? one.referralId : null,
  };
};

export const toCallView = (one: Call): z.infer<typeof callView> => ({
  guidance: isDanger(one.answers) ? toGuidanceView(immediateDangerGuidance) : null,
  ...toCallSummary(one),
  callerPhone: one.callerPhone,
  formVersion: one.formVersion,
  answers: one.answers,
  note: one.state === 'closed' ? one.note : null,
  told112: one.state === 'referred' ? one.told112 : null,
});

/** A promise to call back. What was written of it is null for whoever has nothing to do with it. */
export const callBackView = z.strictObject({
  callBackId,
  callId,
  version: z.int(),
  state: z.enum(['open', 'reminded', 'overdue', 'done']),
  promisedBy: namedStaff,
  promisedAt: instant,
  dueAt: instant,
  why: z.nullable(z.string()),
  doneBy: z.nullable(namedStaff),
  doneAt: z.nullable(instant),
  outcome: z.nullable(z.enum(callBackOutcomes)),
  note: z.nullable(z.string()),
  late: z.nullable(z.boolean()),
});
export const callBackList = z.strictObject({ items: z.array(callBackView), next: z.nullable(z.string()) });

export const toCallBackView = (one: CallBack, { staffId, roles }: StaffMember): z.infer<typeof callBackView> => {
  const done = one.state === 'done' ? one : null;
  const mayRead = one.promisedBy.staffId === staffId || roles.includes('supervisor') || roles.includes('director');
  return {
    callBackId: one.callBackId,
    callId: one.callId,
    version: one.version,
    state: one.state,
    promisedBy: one.promisedBy,
    promisedAt: one.promisedAt,
    dueAt: one.dueAt,
    why: mayRead ? one.why : null,
    doneBy: done?.doneBy ?? null,
    doneAt: done?.doneAt ?? null,
    outcome: done?.outcome ?? null,
    note: mayRead ? (done?.note ?? null) : null,
    late: done?.late ?? null,
  };
};

export const callStatisticsView = z.strictObject({ from: z.string(), to: z.string(), ...callStatistics.shape });
