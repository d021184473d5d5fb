import * as z from 'zod/mini';
import { channels } from '../../../shared/domain/escalation/policy.ts';

/**
 * How the next messages of a channel go wrong, `times` of them. The SDK tries a call three times, so that a failing *call*
 * takes three times of status 429 or 500.
 * - `status`: the service refuses: 400 for good, 429 for now (throttled), 500 broken; a push service or pager also says 404 and
 *   410 (nobody there any more)
 * - `delayMs`: it answers late
 * - `receipt`: it accepts and then says that the message did not arrive (`failed`), or never says anything (`none`)
 */
export const fault = z
  .strictObject({
    channel: z.enum(channels),
    times: z._default(z.int().check(z.positive()), 1),
    status: z.optional(z.literal([400, 404, 410, 429, 500])),
    delayMs: z.optional(z.int().check(z.minimum(0), z.maximum(60_000))),
    receipt: z.optional(z.enum(['failed', 'none'])),
  })
  .check(
    z.refine(
      ({ channel, status }) => (status !== 404 && status !== 410) || channel === 'push' || channel === 'webhook',
      'only a push service or a pager answers 404 or 410',
    ),
  );
export type Fault = z.infer<typeof fault>;

/** Faults wait in the order they were asked for; each message takes one. */
export const makeFaults = () => {
  let waiting: Fault[] = [];
  return {
    add: (next: Fault): void => {
      waiting.push({ ...next });
    },
    take: (channel: Fault['channel']): Fault | undefined => {
      const next = waiting.find((each) => each.channel === channel);
      if (next === undefined) return undefined;
      next.times -= 1;
      waiting = waiting.filter(({ times }) => times > 0);
      return next;
    },
    all: (): readonly Fault[] => waiting,
    clear: (): void => {
      waiting = [];
    },
  };
};
export type Faults = ReturnType<typeof makeFaults>;
