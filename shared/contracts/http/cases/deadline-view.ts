import * as z from 'zod/mini';
import { type Deadline } from '../../../domain/deadline/deadline.ts';
import { nextStep } from '../../../domain/deadline/wake-up.ts';
import { instant } from '../../../domain/kernel/time.ts';

const nullableInstant = z.nullable(instant);

/**
 * A clock explained: what it is about, by which rule and how sure we are of it, both instants, how it stands, and what will
 * happen next. Never shown as "the law says" unless `verification` is verified.
 */
export const deadlineView = z.strictObject({
  deadlineId: z.string(),
  version: z.int(),
  rule: z.string(),
  event: z.string(),
  obligation: z.string(),
  actor: z.nullable(z.string()),
  source: z.nullable(z.string()),
  article: z.nullable(z.string()),
  verification: z.nullable(z.string()),
  state: z.enum(['open', 'paused', 'breached', 'met', 'cancelled']),
  eventAt: instant,
  strictDue: instant,
  latestLegal: instant,
  metAt: nullableInstant,
  pausedUntil: nullableInstant,
  pauseReasons: z.array(z.strictObject({ reason: z.string(), label: z.string() })),
  /** Recorded once, with its rule and article; explained, never removed. */
  breach: z.nullable(
    z.strictObject({
      article: z.nullable(z.string()),
      recordedAt: instant,
      strictDue: instant,
      explanations: z.array(z.strictObject({ at: instant, text: z.string() })),
    }),
  ),
  next: z.nullable(z.strictObject({ what: z.string(), at: instant, to: z.nullable(z.string()) })),
});
export type DeadlineView = z.infer<typeof deadlineView>;

export const deadlineList = z.strictObject({ items: z.array(deadlineView) });

export const toDeadlineView = (deadline: Deadline): DeadlineView => {
  const { rule, breach } = deadline;
  const next = nextStep(deadline);
  return {
    deadlineId: deadline.deadlineId,
    version: deadline.version,
    rule: rule.rule,
    event: rule.event,
    obligation: rule.obligation,
    actor: rule.actor ?? null,
    source: rule.source,
    article: rule.article ?? null,
    verification: rule.verification,
    state: deadline.state,
    eventAt: deadline.eventAt,
    strictDue: deadline.strictDue,
    latestLegal: deadline.latestLegal,
    metAt: deadline.state === 'met' ? deadline.metAt : null,
    pausedUntil: deadline.state === 'paused' ? deadline.pause.endsAt : null,
    pauseReasons: (rule.pauses ?? []).map(({ reason, label }) => ({ reason, label })),
    breach:
      breach === null
        ? null
        : {
            article: breach.article,
            recordedAt: breach.recordedAt,
            strictDue: breach.strictDue,
            explanations: breach.explanations.map(({ at, text }) => ({ at, text })),
          },
    next: next === null ? null : { what: next.kind, at: next.at, to: 'to' in next ? next.to : null },
  };
};

/** Soonest due first; what has ended comes last. */
export const inOrder = (deadlines: readonly Deadline[]): Deadline[] => {
  const ended = ({ state }: Deadline) => state === 'met' || state === 'cancelled';
  return deadlines.toSorted((a, b) => Number(ended(a)) - Number(ended(b)) || a.strictDue.localeCompare(b.strictDue));
};
