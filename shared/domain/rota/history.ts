import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { type Interval } from './deed.ts';
import { override, temporarySchedule } from './override.ts';
import { leave } from './leave.ts';
import { rota } from './rota.ts';
import { withLive, type LiveEntries, type RotaFile } from './rota-file.ts';
import { shiftsOf, type Shift } from './shifts.ts';
import { swap } from './swap.ts';

/** A plan as it was put into force; it holds until the next one. */
export const pastPlan = z.strictObject({ version: z.int().check(z.positive()), since: instant, plan: rota });
export type PastPlan = z.infer<typeof pastPlan>;

/** One of what was entered, kept for ever as it was at its end. */
export const rotaEntry = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('overrides'), entry: override }),
  z.strictObject({ list: z.literal('temporarySchedules'), entry: temporarySchedule }),
  z.strictObject({ list: z.literal('leave'), entry: leave }),
  z.strictObject({ list: z.literal('swaps'), entry: swap }),
]);
export type RotaEntry = z.infer<typeof rotaEntry>;

/** Every plan and every entry there ever was. */
export type RotaHistory = { plans: readonly PastPlan[]; entries: LiveEntries };

const joined = (shifts: readonly Shift[]): Shift[] => {
  const found: Shift[] = [];
  for (const shift of shifts) {
    const last = found.at(-1);
    const goesOn = last?.layer === shift.layer && last.until === shift.from;
    if (last !== undefined && goesOn && last.staffIds.join() === shift.staffIds.join()) last.until = shift.until;
    else found.push({ ...shift });
  }
  return found;
};

/**
 * Who had which shift in a time that may lie in the past: each part of it by the plan that was in force then. Before the first
 * plan that is known, by that one.
 */
export const shiftsThen = (file: RotaFile, { plans, entries }: RotaHistory, { from, until }: Interval): Shift[] => {
  const known = plans.toSorted((a, b) => a.version - b.version);
  const parts = (known.length === 0 ? [{ since: from, plan: file.plan }] : known).map(({ since, plan }, index) => {
    const start = index === 0 || since < from ? from : since;
    const next = known[index + 1]?.since ?? until;
    return { rota: withLive(plan, entries), from: start, until: next < until ? next : until };
  });
  const shifts = parts.filter((part) => part.from < part.until).flatMap((part) => shiftsOf(part.rota, part));
  const layers = [...new Set(shifts.map(({ layer }) => layer))];
  return layers.flatMap((layer) => joined(shifts.filter((shift) => shift.layer === layer)));
};
