import { type DeadlineRequest } from '../../../shared/contracts/http/cases/requests.ts';
import { type DecidedChange, type DecisionContext } from '../../../shared/application/cases/change-case.ts';
import { localDateOf } from '../../../shared/domain/calendar/local-time.ts';
import { calendarOf } from '../../../shared/domain/clock/clock-change.ts';
import { decideDeadline } from '../../../shared/domain/deadline/decide-deadline.ts';
import { type Refusal, type Trigger, type Unchanged } from '../../../shared/domain/deadline/decision.ts';
import { type Actor, type Deadline } from '../../../shared/domain/deadline/deadline.ts';
import { ruleInForce } from '../../../shared/domain/deadline/deadline-rule.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type CaseFile } from '../../../shared/ports/cases.ts';

export type DeadlineRefusal =
  | { code: 'deadline-unknown' }
  | {
      code: 'deadline-refused';
      because: Refusal['kind'] | Unchanged | 'no-rule-in-force' | 'several-rules-in-force' | 'event-in-future';
      refusal?: Refusal;
    };

const triggerOf = (
  request: DeadlineRequest,
  deadline: Deadline,
  by: Actor,
  { settings, now }: DecisionContext,
): Result<Trigger, DeadlineRefusal> => {
  switch (request.action) {
    case 'pause':
      return ok({ kind: 'paused', reason: request.reason, why: request.why, by });
    case 'resume':
      return ok({ kind: 'resumed', why: request.why, by });
    case 'explain':
      return ok({ kind: 'explained', text: request.text, by });
    case 'correct-event':
      // An event still to come would be a pause without its reason and its limit.
      if (request.eventAt > now) return err({ code: 'deadline-refused', because: 'event-in-future' });
      return ok({ kind: 'recomputed', because: 'event-corrected', eventAt: request.eventAt, why: request.why, by });
    case 'adopt-rule': {
      const { rule, variant } = deadline.rule;
      const wanted = variant === undefined ? { rule } : { rule, variant };
      const row = ruleInForce(settings.settings.deadlineRules, wanted, localDateOf(deadline.eventAt));
      if (!row.ok) return err({ code: 'deadline-refused', because: row.error.kind });
      const adopted = { row: row.value, settingsVersion: settings.version };
      return ok({ kind: 'recomputed', because: 'rule-changed', rule: adopted, why: request.why, by });
    }
  }
};

/**
 * What a person does with one clock of a case: pause with a reason the rule allows, resume, explain a breach, correct the
 * instant it counts from, or count by the county's present rule. The case itself stays in its stage; its history tells.
 */
export const changeDeadline =
  (deadlineId: string, request: DeadlineRequest) =>
  ({ case: current, deadlines }: CaseFile, context: DecisionContext): Result<DecidedChange, DeadlineRefusal> => {
    const before = deadlines.find((one) => one.deadlineId === deadlineId);
    if (before === undefined) return err({ code: 'deadline-unknown' });
    const { settings, now } = context;
    const by = { kind: 'person', staffId: context.by.staffId, name: context.by.name } as const;
    const trigger = triggerOf(request, before, by, context);
    if (!trigger.ok) return trigger;

    const decision = decideDeadline(before, trigger.value, { now, calendar: calendarOf(settings.settings) });
    if (decision.kind === 'refused')
      return err({ code: 'deadline-refused', because: decision.refusal.kind, refusal: decision.refusal });
    if (decision.kind === 'unchanged') return err({ code: 'deadline-refused', because: decision.because });

    const version = current.version + 1;
    const entry = {
      entryId: `${current.caseId}-${version}`,
      recordedAt: now,
      happenedAt: now,
      by,
      what: `clock.${request.action}`,
      from: before.state,
      to: decision.deadline.state,
      why: 'why' in request ? request.why : request.text,
      documentId: before.deadlineId,
      rule: before.rule.rule,
      caseVersion: version,
    };
    const clocks = [{ before, after: decision.deadline, effects: decision.effects }];
    return ok({ case: { ...current, version }, entry, clocks });
  };
