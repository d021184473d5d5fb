import { canaryName } from '../../shared/domain/canary/canary.ts';
import { type Rota } from '../../shared/domain/rota/rota.ts';
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
      : [{ path: `${path}.staffIds.${index}`, message: `"${staffId}" is not in rota.staff` }],
  );

const checkLayers = (rota: Rota): Fault[] => {
  const active = new Set(rota.staff.filter((member) => member.active).map((member) => member.staffId));
  return rota.layers.flatMap((layer, index) => {
    const path = `rota.layers.${index}`;
    const manned = layer.slots.filter((slot) => slot.staffIds.some((staffId) => active.has(staffId)));
    return [
      ...layer.slots.flatMap((slot, slotIndex) => checkNamed(`${path}.slots.${slotIndex}`, slot.staffIds, rota)),
      ...weeklyGaps(manned).map((gap) => ({
        path: `${path}.slots`,
        message: `layer "${layer.layer}" has nobody active on call: ${intervalText(gap)} (local time)`,
      })),
    ];
  });
};

const checkOverrides = (rota: Rota): Fault[] =>
  rota.overrides.flatMap((override, index) => {
    const path = `rota.overrides.${index}`;
    return [
      ...(rota.layers.some(({ layer }) => layer === override.layer)
        ? []
        : [{ path: `${path}.layer`, message: `there is no layer "${override.layer}" in rota.layers` }]),
      ...(override.from < override.until
        ? []
        : [{ path: `${path}.until`, message: `${override.until} is not after ${override.from}` }]),
      ...checkNamed(path, override.staffIds, rota),
    ];
  });

/** Faults of the rota by itself: unknown or repeated names, parts of the week with nobody on call. */
export const checkRota = (rota: Rota): Fault[] => [
  ...checkStaff(rota),
  ...repeated(rota.layers.map(({ layer }) => layer)).map(({ index, value }) => ({
    path: `rota.layers.${index}.layer`,
    message: `layer "${value}" is defined twice`,
  })),
  ...checkLayers(rota),
  ...checkOverrides(rota),
];
