import { type Instant } from '../../shared/domain/kernel/time.ts';
import { canaryName } from '../../shared/domain/canary/canary.ts';
import { type Rota } from '../../shared/domain/rota/rota.ts';
import { type Schedule } from '../../shared/domain/rota/schedule.ts';
import { intervalText, weeklyGaps } from './check-coverage.ts';
import { type Fault } from './fault.ts';
import { repeated } from './repeated.ts';

const checkStaff = (rota: Rota): Fault[] => [
  ...rota.staff.flatMap(({ staffId }, index) =>
    staffId === canaryName
      ? [{ path: `rota.staff.${index}.staffId`, message: `"${canaryName}" is the service's own probe` }]
      : [],
  ),
  ...repeated(rota.staff.map((member) => member.staffId)).map(({ index, value }) => ({
    path: `rota.staff.${index}.staffId`,
    message: `"${value}" is already used by another member of staff`,
  })),
];

const checkNamed = (path: string, staffIds: readonly string[], rota: Rota): Fault[] =>
  staffIds.flatMap((staffId, index) =>
    rota.staff.some((member) => member.staffId === staffId)
      ? []
      : [{ path: `${path}.${index}`, message: `"${staffId}" is not in rota.staff` }],
  );

const checkSchedule = (path: string, { slots, rotations }: Schedule, rota: Rota): Fault[] => [
  ...slots.flatMap(({ staffIds }, index) => checkNamed(`${path}.slots.${index}.staffIds`, staffIds, rota)),
  ...rotations.flatMap(({ order }, index) =>
    order.flatMap((team, turn) => checkNamed(`${path}.rotations.${index}.order.${turn}`, team, rota)),
  ),
  ...rotations.flatMap(({ startsOn, endsOn }, index) =>
    endsOn === undefined || startsOn < endsOn
      ? []
      : [{ path: `${path}.rotations.${index}.endsOn`, message: `${endsOn} is not after ${startsOn}` }],
  ),
];

const checkLayers = (rota: Rota): Fault[] => [
  ...repeated(rota.layers.map(({ layer }) => layer)).map(({ index, value }) => ({
    path: `rota.layers.${index}.layer`,
    message: `layer "${value}" is defined twice`,
  })),
  ...rota.layers.flatMap((layer, index) => checkSchedule(`rota.layers.${index}`, layer, rota)),
];

/** Parts of the week with nobody. What rotations cover depends on the date: `rota check` walks through a year. */
const checkWeek = (rota: Rota): Fault[] => {
  const active = new Set(rota.staff.filter((member) => member.active).map((member) => member.staffId));
  return rota.layers.flatMap(({ layer, slots, rotations }, index) => {
    const manned = slots.filter(({ staffIds }) => staffIds.some((staffId) => active.has(staffId)));
    const gaps = rotations.length > 0 ? [] : weeklyGaps(manned);
    return gaps.map((gap) => ({
      path: `rota.layers.${index}.slots`,
      message: `layer "${layer}" has nobody active on call: ${intervalText(gap)} (local time)`,
    }));
  });
};

type Entry = { layer: string; from: Instant; until: Instant };

const checkEntry = (path: string, { layer, from, until }: Entry, rota: Rota): Fault[] => [
  ...(rota.layers.some((one) => one.layer === layer)
    ? []
    : [{ path: `${path}.layer`, message: `there is no layer "${layer}" in rota.layers` }]),
  ...(from < until ? [] : [{ path: `${path}.until`, message: `${until} is not after ${from}` }]),
];

const checkEntries = (rota: Rota): Fault[] => [
  ...rota.overrides.flatMap((override, index) => {
    const path = `rota.overrides.${index}`;
    return [...checkEntry(path, override, rota), ...checkNamed(`${path}.staffIds`, override.staffIds, rota)];
  }),
  ...rota.temporarySchedules.flatMap((temporary, index) => {
    const path = `rota.temporarySchedules.${index}`;
    return [...checkEntry(path, temporary, rota), ...checkSchedule(`${path}.instead`, temporary.instead, rota)];
  }),
  ...rota.leave.flatMap(({ staffId, from, until }, index) => {
    const path = `rota.leave.${index}`;
    return [
      ...(rota.staff.some((member) => member.staffId === staffId)
        ? []
        : [{ path: `${path}.staffId`, message: `"${staffId}" is not in rota.staff` }]),
      ...(from < until ? [] : [{ path: `${path}.until`, message: `${until} is not after ${from}` }]),
    ];
  }),
];

/** Names that are not known or stand twice, and times that end before they begin. */
export const checkNames = (rota: Rota): Fault[] => [...checkStaff(rota), ...checkLayers(rota), ...checkEntries(rota)];

/** Faults of the rota by itself that no date is needed for. */
export const checkRota = (rota: Rota): Fault[] => [...checkNames(rota), ...checkWeek(rota)];
