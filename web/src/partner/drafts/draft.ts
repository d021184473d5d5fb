import * as z from 'zod/mini';
import { institutionKinds } from '../../../../shared/domain/institution/institution.ts';
import { steps } from '../form/steps.ts';
import { formValues } from '../form/values.ts';

/** A wrong field as the API told it: where in the report, and what to say. */
export const toldFault = z.object({ pointer: z.string(), detail: z.string() });
export type ToldFault = z.infer<typeof toldFault>;

/**
 * A referral on its way from the person's head to the county. The idempotency key is fixed when the draft begins, the body when
 * it is handed over: however often it is sent, it is one referral.
 */
export const draft = z.object({
  draftId: z.string(),
  idempotencyKey: z.string(),
  state: z.enum(['writing', 'waiting', 'refused']),
  updatedAt: z.number(),
  kind: z.enum(institutionKinds),
  step: z.enum(steps),
  values: formValues,
  /** What is sent, byte for byte; null until it is handed over and all its files are there. */
  body: z.nullable(z.string()),
  faults: z.array(toldFault),
});
export type Draft = z.infer<typeof draft>;
