import * as z from 'zod/mini';
import { actor } from '../deadline/deadline.ts';
import { instant } from '../kernel/time.ts';

/**
 * One line of a case's history, written once and never changed: who, when, from, to and why. `caseVersion` is the version
 * the case had afterwards; null for what a clock did without changing the case.
 */
export const timelineEntry = z.strictObject({
  entryId: z.string(),
  recordedAt: instant,
  happenedAt: instant,
  by: actor,
  /** A transition of the case, or what happened to a clock, such as `deadline.breached`. */
  what: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  why: z.nullable(z.string()),
  /** The record the step rests on. */
  documentId: z.nullable(z.string()),
  /** The deadline rule, for what a clock did. */
  rule: z.nullable(z.string()),
  caseVersion: z.nullable(z.int()),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
