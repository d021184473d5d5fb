import { err, ok, type Result } from '../../kernel/result.ts';
import { type Interval } from '../deed.ts';
import { newOverrideId, type SwapId } from '../ids.ts';
import { isInForce, type Override } from '../override.ts';
import { rotaOf, type RotaFile } from '../rota-file.ts';
import { type Shift, shiftsOn, slicesOf } from '../shifts.ts';
import { type Swap } from '../swap.ts';
import {
  deedOf,
  isActive,
  isEditor,
  knowsLayer,
  refusing,
  remaining,
  type Decide,
  type Decided,
  type DecisionContext,
  type RotaRefusal,
} from './decision.ts';

type SwapAct = Extract<Decided['change']['what'], `swap-${string}`>;
type Offered = Extract<Swap, { state: 'offered' }>;
type Taken = Extract<Swap, { state: 'taken' }>;

const withSwap = (file: RotaFile, changed: Swap, what: SwapAct, why: string | null): Decided => {
  const isThis = ({ swapId }: Swap): boolean => swapId === changed.swapId;
  const others = file.live.swaps;
  const swaps = others.some(isThis) ? others.map((one) => (isThis(one) ? changed : one)) : [...others, changed];
  const { swapId: about, layer, from, until } = changed;
  return {
    plan: file.plan,
    live: { ...file.live, swaps },
    change: { what, about, layer, from, until, why },
    findings: [],
  };
};

/** The stretches of a time in which somebody is on call on a layer; null when they are not for all of it. */
const dutyOf = (file: RotaFile, who: string, layer: string, interval: Interval): Shift[] | null => {
  const shifts = shiftsOn(layer, slicesOf(rotaOf(file), interval));
  return shifts.every(({ staffIds }) => staffIds.includes(who)) ? shifts : null;
};

const isOpen = ({ state }: Swap): boolean => state === 'offered' || state === 'taken';

/** Offers a shift, or a part of one, to a colleague or to whoever takes it. */
export const offerSwap =
  (swapId: SwapId, offer: Interval & { layer: string; to: string | null; reason: string }): Decide =>
  (file, context) => {
    const rota = rotaOf(file);
    const giver = context.by.staffId;
    if (!knowsLayer(rota, offer.layer)) return err({ code: 'layer-unknown' });
    if (offer.to !== null && (offer.to === giver || !isActive(rota, offer.to)))
      return err({ code: 'staff-unknown', position: 0 });
    const time = remaining(offer, context.now);
    if (!time.ok) return time;
    if (dutyOf(file, giver, offer.layer, time.value) === null) return err({ code: 'not-on-call' });
    const again = rota.swaps.some(
      (one) =>
        isOpen(one) &&
        one.giver === giver &&
        one.layer === offer.layer &&
        one.from < time.value.until &&
        time.value.from < one.until,
    );
    if (again) return err({ code: 'already-recorded' });
    const one: Swap = { state: 'offered', swapId, ...offer, ...time.value, giver, offered: deedOf(context) };
    return ok(withSwap(file, one, 'swap-offered', offer.reason));
  };

const findSwap = (file: RotaFile, id: string): Result<Swap, RotaRefusal> => {
  const found = file.live.swaps.find(({ swapId }) => swapId === id);
  return found === undefined ? err({ code: 'entry-unknown' }) : ok(found);
};

/**
 * What a swap becomes: an override for each stretch with the same colleagues, the taker in the giver's place. It stands
 * knowingly over the overrides that are in force there.
 */
const carryOut = (
  file: RotaFile,
  { swapId, layer, giver, reason }: Swap,
  taker: string,
  interval: Interval,
  context: DecisionContext,
): Result<Override[], RotaRefusal> => {
  const shifts = dutyOf(file, giver, layer, interval);
  if (shifts === null) return err({ code: 'not-on-call' });
  return ok(
    shifts.map(({ from, until, staffIds }, index) => {
      const under = file.live.overrides.filter((one) => one.layer === layer && isInForce(one, from));
      const overrideId = newOverrideId({ by: swapId, key: String(index) }, context.digest);
      const over = under.flatMap(({ made }) => made?.overrideId ?? []);
      const instead = [...new Set(staffIds.map((who) => (who === giver ? taker : who)))];
      return { layer, from, until, staffIds: instead, reason, made: { ...deedOf(context), overrideId, over, swapId } };
    }),
  );
};

/** Takes an offered shift. Refused at once when its approval would have to be: a gap, a double booking, a missing skill. */
export const takeSwap =
  (id: string): Decide =>
  (file, context) => {
    const found = findSwap(file, id);
    if (!found.ok) return found;
    const offered = found.value;
    if (offered.state !== 'offered') return err({ code: 'rota-step-illegal', state: offered.state });
    const taker = context.by.staffId;
    if (taker === offered.giver || (offered.to !== null && offered.to !== taker)) return err({ code: 'not-allowed' });
    const taken: Taken = { ...offered, state: 'taken', taken: deedOf(context) };
    const tried = approve(file, taken, context);
    return tried.ok ? ok(withSwap(file, taken, 'swap-taken', null)) : tried;
  };

const approve = (file: RotaFile, taken: Taken, context: DecisionContext): ReturnType<Decide> => {
  const time = remaining(taken, context.now);
  if (!time.ok) return time;
  const overrides = carryOut(file, taken, taken.taken.by, time.value, context);
  if (!overrides.ok) return overrides;
  const overrideIds = overrides.value.flatMap(({ made }) => made?.overrideId ?? []);
  const approved: Swap = { ...taken, state: 'approved', approved: deedOf(context), overrideIds };
  const { live, change } = withSwap(file, approved, 'swap-approved', null);
  const made = { live: { ...live, overrides: [...live.overrides, ...overrides.value] }, change };
  return refusing(file, made, time.value);
};

/** Lets a swap happen. Who gives or takes does not approve. */
export const approveSwap =
  (id: string): Decide =>
  (file, context) => {
    const found = findSwap(file, id);
    if (!found.ok) return found;
    const taken = found.value;
    if (taken.state !== 'taken') return err({ code: 'rota-step-illegal', state: taken.state });
    const { staffId } = context.by;
    if (!isEditor(context.by) || staffId === taken.giver || staffId === taken.taken.by)
      return err({ code: 'not-allowed' });
    return approve(file, taken, context);
  };

const takenOf = (open: Offered | Taken) => (open.state === 'taken' ? open.taken : null);

/** Ends an offer that was not approved. A supervisor declines any; the colleague it was made to, their own. */
export const declineSwap =
  (id: string, why: string): Decide =>
  (file, context) => {
    const found = findSwap(file, id);
    if (!found.ok) return found;
    const open = found.value;
    if (open.state !== 'offered' && open.state !== 'taken')
      return err({ code: 'rota-step-illegal', state: open.state });
    if (!isEditor(context.by) && context.by.staffId !== open.to) return err({ code: 'not-allowed' });
    const declined: Swap = {
      ...open,
      state: 'declined',
      taken: takenOf(open),
      declined: { ...deedOf(context), why },
    };
    return ok(withSwap(file, declined, 'swap-declined', why));
  };

/** The giver keeps the shift after all. */
export const takeBackSwap =
  (id: string): Decide =>
  (file, context) => {
    const found = findSwap(file, id);
    if (!found.ok) return found;
    const open = found.value;
    if (open.state !== 'offered' && open.state !== 'taken')
      return err({ code: 'rota-step-illegal', state: open.state });
    if (context.by.staffId !== open.giver) return err({ code: 'not-allowed' });
    const back: Swap = { ...open, state: 'taken-back', taken: takenOf(open), takenBack: deedOf(context) };
    return ok(withSwap(file, back, 'swap-taken-back', null));
  };
