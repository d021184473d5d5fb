import * as z from 'zod/mini';
import { addMilliseconds, instant, toInstant, type Instant } from '../kernel/time.ts';
import { onCallAt } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';

const minute = 60_000;

/**
 * Who was last seen on call on each layer, and when. What is remembered is people, not a rota: so a rota that was edited
 * since shows as the change it makes, and not as if it had always been so.
 */
export const shiftLook = z.strictObject({
  version: z.int().check(z.positive()),
  lookedUntil: instant,
  onCall: z.record(z.string(), z.array(z.string())),
});
export type ShiftLook = z.infer<typeof shiftLook>;

/** Somebody's time on a layer ended, or began after a time without anybody. Staff ids. */
export type ShiftEnd = { layer: string; at: Instant; outgoing: string[]; incoming: string[] };

type Seen = { look: ShiftLook; ends: ShiftEnd[] };

const activeOnCall = (rota: Rota, layer: string, at: Instant): string[] => {
  const active = new Set(rota.staff.filter((member) => member.active).map(({ staffId }) => staffId));
  return onCallAt(rota, layer, at).filter((staffId) => active.has(staffId));
};

const lookAt = (rota: Rota, at: Instant): ShiftLook['onCall'] =>
  Object.fromEntries(rota.layers.map(({ layer }) => [layer, activeOnCall(rota, layer, at)]));

const wholeMinute = (at: Instant): Instant => toInstant(new Date(Math.floor(Date.parse(at) / minute) * minute));

/** The first look: who is on call now. Nobody hands over to anybody. */
export const firstLook = (rota: Rota, now: Instant): ShiftLook => {
  const at = wholeMinute(now);
  return { version: 1, lookedUntil: at, onCall: lookAt(rota, at) };
};

const endOf = (layer: string, at: Instant, before: readonly string[] | undefined, after: string[]): ShiftEnd[] => {
  if (before === undefined) return [];
  const outgoing = before.filter((staffId) => !after.includes(staffId));
  const arrived = after.filter((staffId) => !before.includes(staffId));
  const gapEnds = before.length === 0 && arrived.length > 0;
  if (outgoing.length === 0 && !gapEnds) return [];
  return [{ layer, at, outgoing, incoming: arrived.length > 0 ? arrived : after }];
};

const isSame = (a: ShiftLook['onCall'], b: ShiftLook['onCall']): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/**
 * Looks at every whole minute since the last look until people change on some layer, or now is reached. Instants are UTC, and
 * the rota reads them on the wall clock, so nights when the clock changes have no minute too many or too few.
 * Who follows themself hands over nothing; who joins others takes over nothing; a layer the rota no longer has is forgotten.
 * @returns null when the minute of the last look is not over.
 */
export const nextShiftChange = (rota: Rota, look: ShiftLook, now: Instant): Seen | null => {
  const until = wholeMinute(now);
  if (until <= look.lookedUntil) return null;
  for (let at = addMilliseconds(look.lookedUntil, minute); at <= until; at = addMilliseconds(at, minute)) {
    const onCall = lookAt(rota, at);
    if (isSame(onCall, look.onCall) && at < until) continue;
    const ends = rota.layers.flatMap(({ layer }) => endOf(layer, at, look.onCall[layer], onCall[layer] ?? []));
    return { look: { version: look.version + 1, lookedUntil: at, onCall }, ends };
  }
  return null;
};
