import * as z from 'zod/mini';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { itemRequest, planEnding, planId, planKind, reEvaluationOutcomes } from '../../../domain/plan/plan.ts';

/** A plan to begin. Without an institution it is the directorate's. */
export const planRequest = z.strictObject({
  kind: planKind,
  goal: writtenText(2_000),
  institutionId: z.optional(writtenText(60)),
  /** The approved plan it takes the place of once it is approved. */
  replaces: z.optional(planId),
});

/** An item; `doubleReason` after the answer `double-allocation` was read. */
export const addItemRequest = z.strictObject({ item: itemRequest, doubleReason: z.optional(writtenText(1_000)) });

export const whyRequest = z.strictObject({ why: writtenText(1_000) });

/** Nothing has to be said. */
export const nothingRequest = z.strictObject({});

/** In force from today, unless a day is named. */
export const approveRequest = z.strictObject({ inForceFrom: z.optional(localDate) });

export const reEvaluateRequest = z.strictObject({
  outcome: z.enum(reEvaluationOutcomes),
  conclusion: writtenText(4_000),
});

/** `lastDay`: of its services; today unless named. */
export const endRequest = z.strictObject({
  ending: planEnding,
  why: writtenText(1_000),
  lastDay: z.optional(localDate),
});
