import * as z from 'zod/mini';
import { alertSubject } from '../../../domain/alert/alert.ts';
import { factKinds } from '../../../domain/alert/timeline.ts';
import { channel } from '../../../domain/escalation/policy.ts';
import { alertId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { drillResultShape } from '../../messages/drill-task.ts';

/** One fact of an alert: who, by which channel, what, when. `detail` is a code: of a failure, a reason, the way of an answer. */
const factView = z.strictObject({
  at: instant,
  what: z.enum(factKinds),
  step: z.nullable(z.int()),
  ordinal: z.nullable(z.int()),
  staffId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  channel: z.nullable(channel),
  detail: z.nullable(z.string()),
});

const drillResultView = z.strictObject(drillResultShape);

/** Everything known of an alert, oldest first; `drill` says what a drill showed and is null for a real alert. */
export const alertTimelineView = z.strictObject({
  alertId,
  about: alertSubject,
  drill: z.nullable(drillResultView),
  items: z.array(factView),
});

/** Seconds. All of it is null where fewer than five samples could tell of one person; without samples only the percentiles are. */
const percentilesView = z.strictObject({
  samples: z.nullable(z.int()),
  p50: z.nullable(z.number()),
  p90: z.nullable(z.number()),
  p99: z.nullable(z.number()),
});

const cellView = z.strictObject({
  key: z.string(),
  /** Null: one to four, or hidden so that such a number cannot be had from the others. */
  alerts: z.nullable(z.int()),
  timeToDeliver: percentilesView,
  timeToAccept: percentilesView,
  timeToFirstContact: percentilesView,
});

/** How long people waited, from the moment each alert was raised; and how late the steps of escalation were moved on. */
export const alertFiguresView = z.strictObject({
  from: instant,
  until: instant,
  drills: z.boolean(),
  total: cellView,
  byUrgency: z.array(cellView),
  byLayer: z.array(cellView),
  byHour: z.array(cellView),
  /** By the week, named by its Monday. */
  byWeek: z.array(cellView),
  timerLateness: percentilesView,
});
