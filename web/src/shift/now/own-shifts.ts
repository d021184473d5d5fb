import { type Instant } from '../../../../shared/domain/kernel/time.ts';
import { aroundOf, dutiesIn, nightOf } from '../../rota/duties.ts';
import { type ShiftView } from '../../rota/use-rota.ts';

export type OwnShifts = {
  now: Instant;
  /** How far the shifts are known; one that lasts until then goes on. */
  horizon: string;
  current: readonly ShiftView[];
  tonight: readonly ShiftView[];
  night: { from: Instant; until: Instant };
  next: readonly ShiftView[];
  aroundOf: (shift: ShiftView, at: string) => ReturnType<typeof aroundOf>;
  /** Whoever is on call tonight, layer by layer. */
  onTonight: readonly ShiftView[];
};

/** The shifts of a person, now, tonight and in the weeks to come; with whom they share them. */
export const ownShifts = (shifts: readonly ShiftView[], staffId: string, now: Instant, horizon: string): OwnShifts => {
  const night = nightOf(now);
  const rest = { from: night.from < now ? now : night.from, until: night.until };
  const mine = dutiesIn(shifts, staffId, { from: now, until: horizon });
  const current = mine.filter(({ from }) => from <= now);
  return {
    now,
    horizon,
    current,
    tonight: dutiesIn(shifts, staffId, rest),
    night,
    next: mine.filter(({ from }) => from > now),
    aroundOf: (shift, at) => aroundOf(shift, shifts, staffId, at),
    onTonight: shifts.filter(({ from, until }) => from < rest.until && rest.from < until),
  };
};
