import { type Decided, type DutyContext } from '../../domain/duty/decided.ts';
import { type DutyRef } from '../../domain/duty/duty.ts';
import { noticesOf } from '../../domain/duty/tell.ts';
import { record } from '../../domain/event/domain-event.ts';
import { type Digest } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type DutyChange, type DutyStore } from '../../ports/duties.ts';

export type DutyRefusal = { code: 'not-found' } | { code: 'version-stale'; version: number };

export type DutyDeps = { county: Pick<CountyReader, 'settings' | 'rota'>; digest: Digest; clock: Clock };

/** The county as it is now, for one decision. */
export const contextNow = async ({ county, digest, clock }: DutyDeps): Promise<DutyContext> => {
  const [settings, rota] = await Promise.all([county.settings(), county.rota()]);
  return { settings, rota, digest, now: toInstant(clock()) };
};

/** Turns a decision into what is written. */
export const toChange = <T>(
  before: T | null,
  { after, tells, alerts, events }: Decided<T>,
  owner: DutyRef | null,
  { rota, now }: DutyContext,
): DutyChange<T> => ({
  before,
  after,
  notices: owner === null ? [] : noticesOf(tells, owner, rota, now),
  alerts,
  events: record(events, now),
  at: now,
});

const mostAttempts = 8;

/**
 * Changes a duty by a decision made on what is in the table now; decides again when somebody else was faster.
 * @param expected the version a person looked at; null for a timer, which judges whatever is there.
 * Throws on an outage, or when it lost the race too often to be chance; calling again is always safe.
 */
export const makeChangeDuty =
  <T extends { version: number }, Ref extends DutyRef>(deps: DutyDeps & { store: DutyStore<T, Ref> }) =>
  async <Refusal>(
    ref: Ref,
    expected: number | null,
    decide: (before: T, context: DutyContext) => Result<Decided<T>, Refusal>,
  ): Promise<Result<T, Refusal | DutyRefusal>> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const [before, context] = await Promise.all([deps.store.load(ref), contextNow(deps)]);
      if (before === null) return err({ code: 'not-found' });
      if (expected !== null && before.version !== expected)
        return err({ code: 'version-stale', version: before.version });
      const decided = decide(before, context);
      if (!decided.ok) return decided;
      if ((await deps.store.save(toChange(before, decided.value, ref, context))) === 'written')
        return ok(decided.value.after);
    }
    throw new Error(`a ${ref.kind} lost the race ${mostAttempts} times`);
  };
export type ChangeDuty<T extends { version: number }, Ref extends DutyRef> = ReturnType<typeof makeChangeDuty<T, Ref>>;
