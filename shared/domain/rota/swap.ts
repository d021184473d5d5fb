import * as z from 'zod/mini';
import { between, deed, reasonedDeed } from './deed.ts';
import { overrideId, swapId } from './ids.ts';
import { staffId } from './schedule.ts';

const facts = {
  swapId,
  layer: z.string(),
  ...between,
  /** Who has the shift and gives it away. */
  giver: staffId,
  /** The one colleague it is offered to; null: whoever takes it. */
  to: z.nullable(staffId),
  reason: z.string().check(z.minLength(1)),
  offered: deed,
};

/** A shift on its way from one person to another. The giver has it until a supervisor approves. */
export const swap = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('offered'), ...facts }),
  z.strictObject({ state: z.literal('taken'), ...facts, taken: deed }),
  /** What holds now are the overrides it became, one for each stretch with the same colleagues. */
  z.strictObject({
    state: z.literal('approved'),
    ...facts,
    taken: deed,
    approved: deed,
    overrideIds: z.array(overrideId),
  }),
  z.strictObject({ state: z.literal('declined'), ...facts, taken: z.nullable(deed), declined: reasonedDeed }),
  z.strictObject({ state: z.literal('taken-back'), ...facts, taken: z.nullable(deed), takenBack: deed }),
]);
export type Swap = z.infer<typeof swap>;
