import { record } from '../../domain/event/domain-event.ts';
import { type Digest } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { addMilliseconds, toInstant, type Clock, type Instant } from '../../domain/kernel/time.ts';
import { deedOf, type Decide, type Decided, type RotaRefusal } from '../../domain/rota/decide/decision.ts';
import { type RotaEntry } from '../../domain/rota/history.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { type RotaChange } from '../../domain/rota/rota-change.ts';
import { type LiveEntries } from '../../domain/rota/rota-file.ts';
import { day } from '../../domain/rota/wall-clock.ts';
import { type RotaStore } from '../../ports/rota.ts';

export type RotaStale = { code: 'version-stale'; version: number; changes: RotaChange[] };
export type Changed = { version: number; change: RotaChange; findings: Decided['findings'] };

/** How long something that is over stays in the record that alerts read; afterwards it is in the history only. */
const kept = 7 * day;

const pruned = (live: LiveEntries, now: Instant): LiveEntries => {
  const since = addMilliseconds(now, -kept);
  const recent = ({ until }: { until: Instant }): boolean => until > since;
  return {
    overrides: live.overrides.filter(recent),
    temporarySchedules: live.temporarySchedules.filter(recent),
    leave: live.leave.filter(recent),
    swaps: live.swaps.filter(recent),
  };
};

/** What a change made or changed; everything else is the very same object. */
const touched = (before: LiveEntries, after: LiveEntries): RotaEntry[] => [
  ...after.overrides
    .filter((one) => !before.overrides.includes(one))
    .map((entry) => ({ list: 'overrides' as const, entry })),
  ...after.temporarySchedules
    .filter((one) => !before.temporarySchedules.includes(one))
    .map((entry) => ({ list: 'temporarySchedules' as const, entry })),
  ...after.leave.filter((one) => !before.leave.includes(one)).map((entry) => ({ list: 'leave' as const, entry })),
  ...after.swaps.filter((one) => !before.swaps.includes(one)).map((entry) => ({ list: 'swaps' as const, entry })),
];

/**
 * Changes the rota by a decision, over the version the person looked at; whoever looked at another one is told what
 * changed since. State, what is kept of it and the event are written together.
 */
export const makeChangeRota =
  ({
    rotas,
    clock,
    digest,
  }: {
    rotas: Pick<RotaStore, 'load' | 'save' | 'changesAfter'>;
    clock: Clock;
    digest: Digest;
  }) =>
  async (
    { expected, by }: { expected: number; by: StaffMember },
    decide: Decide,
  ): Promise<Result<Changed, RotaRefusal | RotaStale>> => {
    const file = await rotas.load();
    const stale = async () => {
      const changes = await rotas.changesAfter(expected);
      return err<RotaStale>({ code: 'version-stale', version: changes.at(-1)?.version ?? file.version, changes });
    };
    if (file.version !== expected) return stale();
    const now = toInstant(clock());
    const decided = decide(file, { by, now, digest });
    if (!decided.ok) return decided;
    const { plan, live, findings } = decided.value;
    const version = file.version + 1;
    const change: RotaChange = { version, ...decided.value.change, ...deedOf({ by, now, digest }) };
    const written = await rotas.save({
      file: { version, plan, live: pruned(live, now) },
      change,
      entries: touched(file.live, live),
      plan: plan === file.plan ? null : { version, since: now, plan },
      events: record([{ type: 'rota.changed.v1', version, what: change.what, about: change.about }], now),
    });
    return written === 'written' ? ok({ version, change, findings }) : stale();
  };
export type ChangeRota = ReturnType<typeof makeChangeRota>;
