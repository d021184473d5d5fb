import { type Interval } from './deed.ts';
import { edgesOf } from './edges.ts';
import { namedAt, whyNotServing } from './on-call.ts';
import { type Rota } from './rota.ts';
import { wallClockAt } from './wall-clock.ts';

/** A layer during a time in which nothing changes: whom the rota names, and who of them is on call. */
export type Duty = { layer: string; named: readonly string[]; onCall: readonly string[] };
/** A time in which nobody's duty changes. */
export type Slice = Interval & { duties: readonly Duty[] };

/** What the rota says from `from` to `until`, cut wherever anything may change. */
export const slicesOf = (rota: Rota, interval: Interval): Slice[] => {
  const edges = interval.from < interval.until ? edgesOf(rota, interval) : [];
  return edges.map((from, index) => {
    const now = wallClockAt(from);
    const duties = rota.layers.map(({ layer }) => {
      const named = namedAt(rota, layer, now);
      return { layer, named, onCall: named.filter((who) => whyNotServing(rota, who, from) === null) };
    });
    return { from, until: edges[index + 1] ?? interval.until, duties };
  });
};

/** The same people on one layer from one hand-off to the next; nobody at all is a shift too. */
export type Shift = Interval & { layer: string; staffIds: readonly string[] };

const samePeople = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((who, index) => who === other[index]);

/** The shifts of one layer, one after the other without a gap between them. */
export const shiftsOn = (layer: string, slices: readonly Slice[]): Shift[] => {
  const shifts: Shift[] = [];
  for (const { from, until, duties } of slices) {
    const staffIds = duties.find((duty) => duty.layer === layer)?.onCall ?? [];
    const last = shifts.at(-1);
    if (last !== undefined && last.until === from && samePeople(last.staffIds, staffIds)) last.until = until;
    else shifts.push({ layer, from, until, staffIds });
  }
  return shifts;
};

/** Every layer's shifts, layer by layer. */
export const shiftsOf = (rota: Rota, interval: Interval): Shift[] => {
  const slices = slicesOf(rota, interval);
  return rota.layers.flatMap(({ layer }) => shiftsOn(layer, slices));
};
