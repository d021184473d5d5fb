import { err, ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type StaffMember } from '../rota/rota.ts';
import { commonOf, openStage, type Case, type closingReasons } from './case.ts';
import { type TimelineEntry } from './timeline.ts';
import { legalFrom, transitionOf, workers, type Need, type Transition, type TransitionName } from './transitions.ts';

/** What a person asks for. Which of the optional parts are needed, the table of transitions says. */
export type TransitionRequest = {
  transition: TransitionName;
  documentId?: string | undefined;
  reason?: string | undefined;
  closingReason?: (typeof closingReasons)[number] | undefined;
  staffId?: string | undefined;
  lifeEvent?: 'new-certificate' | 'moved-domicile' | 'changed-civil-status' | 'death' | undefined;
  /** When it was done, if that was before now. */
  happenedAt?: Instant | undefined;
};

export type TransitionRefusal =
  | { code: 'transition-illegal'; stage: Case['stage']; legal: TransitionName[] }
  | { code: 'transition-incomplete'; missing: Need[] }
  | { code: 'not-before-stage'; stageSince: Instant }
  | { code: 'in-the-future' }
  | { code: 'staff-unknown' };

/** What a legal transition changes: the case, its history, and which clocks it meets, starts and ends. */
export type Transitioned = { case: Case; entry: TimelineEntry; row: Transition; at: Instant };

type Context = { by: StaffMember; staff: readonly StaffMember[]; now: Instant };

const given: Record<Need, (request: TransitionRequest) => boolean> = {
  document: ({ documentId }) => documentId !== undefined,
  reason: ({ reason }) => reason !== undefined,
  staff: ({ staffId }) => staffId !== undefined,
  'closing-reason': ({ closingReason }) => closingReason !== undefined,
  'life-event': ({ lifeEvent }) => lifeEvent !== undefined,
};

const moved = (
  current: Case,
  row: Transition,
  request: TransitionRequest,
  assignee: StaffMember | null,
  at: Instant,
): Case => {
  const assigned = assignee === null ? {} : { assignedTo: { staffId: assignee.staffId, name: assignee.name, at } };
  const base = { ...commonOf(current), version: current.version + 1, ...assigned };
  const moving = { ...base, stageSince: at };
  const closingReason = request.closingReason ?? 'other';
  switch (row.to) {
    case 'same':
      return { ...current, version: base.version, ...assigned };
    case 'resumes':
      return { ...moving, stage: 'resumes' in current ? current.resumes : 'open' };
    case 'emergency-protection':
      // The table allows it from open stages only; anything else is a bug and must not be written.
      return { ...moving, stage: 'emergency-protection', resumes: openStage.parse(current.stage) };
    case 'post-closure-monitoring':
      return { ...moving, stage: 'post-closure-monitoring', closedAt: at, closingReason };
    case 'closed':
      return 'closedAt' in current
        ? { ...moving, stage: 'closed', closedAt: current.closedAt, closingReason: current.closingReason }
        : { ...moving, stage: 'closed', closedAt: at, closingReason };
    default:
      return { ...moving, stage: row.to };
  }
};

const assigneeOf = (request: TransitionRequest, { by, staff }: Context): StaffMember | null | 'unknown' => {
  if (request.transition === 'take') return by;
  if (request.transition !== 'assign' && request.transition !== 'transfer') return null;
  const isMeant = ({ staffId, active, roles }: StaffMember) =>
    active && staffId === request.staffId && roles.some((role) => workers.includes(role));
  return staff.find(isMeant) ?? 'unknown';
};

const whyOf = (
  { reason, closingReason, lifeEvent, staffId }: TransitionRequest,
  assignee: StaffMember | null,
): string | null => {
  // A transfer says to whom and why.
  if (assignee !== null && staffId !== undefined && reason !== undefined) return `${staffId}: ${reason}`;
  return reason ?? closingReason ?? lifeEvent ?? assignee?.staffId ?? null;
};

const minuteOf = (at: Instant): string => at.slice(0, 16);

/** People tell times to the minute: what is told of the minute in which the stage began did not happen before it. */
const toldAt = (at: Instant, stageSince: Instant): Instant =>
  at < stageSince && minuteOf(at) === minuteOf(stageSince) ? stageSince : at;

/**
 * Decides a step in the life of a case.
 * @returns why it cannot be made: not from this stage or not by these roles (with what can), something it rests on is
 *   missing, or it is said to have happened in the future or before the stage it starts from.
 */
export const decideTransition = (
  current: Case,
  request: TransitionRequest,
  context: Context,
): Result<Transitioned, TransitionRefusal> => {
  const { by, now } = context;
  const row = transitionOf(request.transition);
  const legal = legalFrom(current.stage, by.roles);
  if (!legal.includes(request.transition)) return err({ code: 'transition-illegal', stage: current.stage, legal });
  const missing = row.needs.filter((need) => !given[need](request));
  if (missing.length > 0) return err({ code: 'transition-incomplete', missing });
  const at = toldAt(request.happenedAt ?? now, current.stageSince);
  if (at > now) return err({ code: 'in-the-future' });
  if (at < current.stageSince) return err({ code: 'not-before-stage', stageSince: current.stageSince });
  const assignee = assigneeOf(request, context);
  if (assignee === 'unknown') return err({ code: 'staff-unknown' });

  const after = moved(current, row, request, assignee, at);
  const entry: TimelineEntry = {
    entryId: `${current.caseId}-${after.version}`,
    recordedAt: now,
    happenedAt: at,
    by: { kind: 'person', staffId: by.staffId, name: by.name },
    what: request.transition,
    from: current.stage,
    to: after.stage,
    why: whyOf(request, assignee),
    documentId: request.documentId ?? null,
    rule: null,
    caseVersion: after.version,
  };
  return ok({ case: after, entry, row, at });
};
