import { err, ok } from '../../kernel/result.ts';
import { type Interval } from '../deed.ts';
import { type OverrideId, type ScheduleId } from '../ids.ts';
import { endOf, type Override, type TemporarySchedule } from '../override.ts';
import { rotaOf } from '../rota-file.ts';
import { everyoneOn, type Schedule } from '../schedule.ts';
import { deedOf, isActive, knowsLayer, refusing, remaining, reporting, type Decide } from './decision.ts';

type Facts = Interval & { layer: string; reason: string };

const changeOf = (what: 'override' | 'schedule', step: 'made' | 'removed', about: string, facts: Facts) => ({
  what: `${what}-${step}` as const,
  about,
  layer: facts.layer,
  from: facts.from,
  until: facts.until,
  why: facts.reason,
});

/** Puts people on a layer instead of those the schedule names. Refused when that makes anything wrong, also an overlap. */
export const makeOverride =
  (overrideId: OverrideId, { staffIds, ...facts }: Facts & { staffIds: readonly string[] }): Decide =>
  (file, context) => {
    const rota = rotaOf(file);
    if (!knowsLayer(rota, facts.layer)) return err({ code: 'layer-unknown' });
    const position = staffIds.findIndex((who) => !isActive(rota, who));
    if (position >= 0) return err({ code: 'staff-unknown', position });
    const time = remaining(facts, context.now);
    if (!time.ok) return time;
    const made = { ...deedOf(context), overrideId, over: [], swapId: null };
    const one: Override = { ...facts, ...time.value, staffIds: [...staffIds], made };
    const live = { ...file.live, overrides: [...file.live.overrides, one] };
    return refusing(file, { live, change: changeOf('override', 'made', overrideId, one) }, time.value);
  };

/** Replaces the schedule of a layer for a while, by the same rules. */
export const makeSchedule =
  (scheduleId: ScheduleId, { instead, ...facts }: Facts & { instead: Schedule }): Decide =>
  (file, context) => {
    const rota = rotaOf(file);
    if (!knowsLayer(rota, facts.layer)) return err({ code: 'layer-unknown' });
    const position = everyoneOn(instead).findIndex((who) => !isActive(rota, who));
    if (position >= 0) return err({ code: 'staff-unknown', position });
    const time = remaining(facts, context.now);
    if (!time.ok) return time;
    const one: TemporarySchedule = { ...facts, ...time.value, instead, made: { ...deedOf(context), scheduleId } };
    const live = { ...file.live, temporarySchedules: [...file.live.temporarySchedules, one] };
    return refusing(file, { live, change: changeOf('schedule', 'made', scheduleId, one) }, time.value);
  };

const stateOf = (one: Override | TemporarySchedule): string => (one.removed === undefined ? 'over' : 'removed');

/** Ends an override now, or before it began. What that leaves wrong is told, not refused: somebody has to be able to. */
export const removeOverride =
  (id: string, reason: string): Decide =>
  (file, context) => {
    const found = file.live.overrides.find(({ made }) => made?.overrideId === id);
    if (found?.made === undefined) return err({ code: 'entry-unknown' });
    if (endOf(found) <= context.now || found.removed !== undefined)
      return err({ code: 'rota-step-illegal', state: stateOf(found) });
    const gone = { ...found, removed: { ...deedOf(context), why: reason } };
    const live = { ...file.live, overrides: file.live.overrides.map((one) => (one === found ? gone : one)) };
    const change = { ...changeOf('override', 'removed', id, found), why: reason };
    return ok(reporting(file, { live, change }, { from: context.now, until: found.until }));
  };

export const removeSchedule =
  (id: string, reason: string): Decide =>
  (file, context) => {
    const found = file.live.temporarySchedules.find(({ made }) => made?.scheduleId === id);
    if (found?.made === undefined) return err({ code: 'entry-unknown' });
    if (endOf(found) <= context.now || found.removed !== undefined)
      return err({ code: 'rota-step-illegal', state: stateOf(found) });
    const gone = { ...found, removed: { ...deedOf(context), why: reason } };
    const temporarySchedules = file.live.temporarySchedules.map((one) => (one === found ? gone : one));
    const live = { ...file.live, temporarySchedules };
    const change = { ...changeOf('schedule', 'removed', id, found), why: reason };
    return ok(reporting(file, { live, change }, { from: context.now, until: found.until }));
  };
