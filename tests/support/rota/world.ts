import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { type Decide, type Decided, type RotaRefusal } from '../../../shared/domain/rota/decide/decision.ts';
import { onCallAt } from '../../../shared/domain/rota/on-call.ts';
import { type Rota, type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { nothingLive, rotaOf, type RotaFile } from '../../../shared/domain/rota/rota-file.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { slot, someRota, staff } from '../builders/county.ts';
import { monday } from '../builders/time.ts';

/** Ana is first and Bogdan second; Elena and Florin are free; Carmen and Radu supervise. */
export const aRota = (extra: Record<string, unknown> = {}): Rota =>
  someRota({
    staff: [
      ...['ana', 'bogdan', 'elena', 'florin'].map((who) => staff(who)),
      staff('gina', { verified: [] }),
      staff('plecat', { active: false }),
      ...['carmen', 'radu'].map((who) => staff(who, { roles: ['supervisor'] })),
    ],
    ...extra,
  });

export const withPair = { layers: [{ layer: 'mobile-team', people: 2, slots: [slot(['ana', 'bogdan'])] }] };

/** A rota that people change one after the other, each at an instant of its own. */
export const rotaWorld = (plan: Rota = aRota(), start: Instant = monday) => {
  const state: { file: RotaFile; now: Instant } = { file: { version: 1, plan, live: nothingLive }, now: start };
  const member = (who: string): StaffMember => {
    const found = plan.staff.find(({ staffId }) => staffId === who);
    if (found === undefined) throw new Error(`nobody is called ${who}`);
    return found;
  };
  const attempt = (who: string, decide: Decide) =>
    decide(state.file, { by: member(who), now: state.now, digest: sha256 });
  return {
    state,
    member,
    /** Makes a change, which must be possible. */
    done: (who: string, decide: Decide): Decided => {
      const decided = attempt(who, decide);
      if (!decided.ok) throw new Error(`${who} was refused: ${JSON.stringify(decided.error)}`);
      state.file = { version: state.file.version + 1, plan: decided.value.plan, live: decided.value.live };
      return decided.value;
    },
    /** Tries what must be refused. */
    refused: (who: string, decide: Decide): RotaRefusal => {
      const decided = attempt(who, decide);
      if (decided.ok) throw new Error(`${who} was not refused`);
      return decided.error;
    },
    onCall: (layer: string, at: Instant): string => onCallAt(rotaOf(state.file), layer, at).join(),
  };
};

/** What findings say, without the hours. */
export const kindsOf = (refusal: RotaRefusal): string[] =>
  refusal.code === 'rota-refused' ? refusal.findings.map(({ kind }) => kind) : [refusal.code];
