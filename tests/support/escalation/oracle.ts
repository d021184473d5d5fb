import { type Alert, type OpenAlert, type Position } from '../../../shared/domain/alert/alert.ts';
import { type EscalationLevel, type EscalationPolicy } from '../../../shared/domain/escalation/policy.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';

/** Where an escalation can stand, written out one after the other; the last resort repeats for ever. */
const course = ({ levels, rounds }: EscalationPolicy): string[] => {
  const written: string[] = [];
  for (let round = 1; round <= rounds; round += 1)
    for (let level = 0; level < levels.length; level += 1) written.push(`round ${round} level ${level}`);
  return written;
};

export const placeOf = (position: Position): string =>
  position.kind === 'level' ? `round ${position.round} level ${position.level}` : 'last resort';

const levelAt = (policy: EscalationPolicy, place: string): EscalationLevel => {
  const [, index] = /level (\d+)/.exec(place) ?? [];
  return (index === undefined ? undefined : policy.levels[Number(index)]) ?? policy.lastResort;
};

const roundOf = (place: string): number => Number(/round (\d+)/.exec(place)?.[1] ?? 0);

/** Who would be paged at a place: reachable now by any of its channels, without the alert, and not excused in this round. */
export const pagedAt = (
  { policy, declines, acceptances }: Pick<Alert, 'policy' | 'declines' | 'acceptances'>,
  place: string,
  rota: Rota,
  now: Instant,
): string[] => {
  const level = levelAt(policy, place);
  const usable = [...level.channels, ...level.fallback];
  return reachAt(
    rota,
    now,
  )(level)
    .filter(({ addresses }) => usable.some((channel) => addresses[channel] !== undefined))
    .map(({ staffId }) => staffId)
    .filter((staffId) => !acceptances.some((one) => one.staffId === staffId && one.ended === null))
    .filter(
      (staffId) =>
        place === 'last resort' ||
        !declines.some((decline) => decline.staffId === staffId && decline.round === roundOf(place)),
    );
};

/**
 * The place an escalation goes on to: the first one behind `from` at which somebody is paged; null: nowhere is anybody.
 * @param itself whether `from` may be that place.
 */
export const nextPlace = (
  alert: Pick<OpenAlert, 'policy' | 'declines' | 'acceptances'>,
  from: string | null,
  rota: Rota,
  now: Instant,
  itself = false,
): string | null => {
  const written = course(alert.policy);
  const start = (from === null ? -1 : written.indexOf(from)) + (itself ? 0 : 1);
  const behind = from === 'last resort' ? [] : written.slice(start);
  return [...behind, 'last resort'].find((place) => pagedAt(alert, place, rota, now).length > 0) ?? null;
};
