import { putEvents } from '../../../shared/adapters/dynamodb/event/event-items.ts';
import { planKey, rotaChangeItem, storedPastPlan } from '../../../shared/adapters/dynamodb/rota/rota-items.ts';
import { type RawItem, type Write } from '../../../shared/adapters/dynamodb/table.ts';
import { record } from '../../../shared/domain/event/domain-event.ts';
import { type Deed } from '../../../shared/domain/rota/deed.ts';
import { type PastPlan } from '../../../shared/domain/rota/history.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { type RotaChange } from '../../../shared/domain/rota/rota-change.ts';

const puts = (writes: readonly Write[]): { put: RawItem }[] =>
  writes.flatMap((write) => ('put' in write ? [{ put: write.put }] : []));

/** What stays of a rota that a county pack brought: who applied it, the plan itself, and the event. */
export const keptOfRota = (rota: Rota, { version, ...deed }: Deed & { version: number }): { put: RawItem }[] => {
  const what = 'applied' as const;
  const change: RotaChange = { version, what, about: null, layer: null, from: null, until: null, ...deed, why: null };
  const plan: PastPlan = { version, since: deed.at, plan: rota };
  return puts([
    { put: rotaChangeItem(change) },
    { put: storedPastPlan.write(planKey(plan), plan) },
    ...putEvents(record([{ type: 'rota.changed.v1', version, what, about: null }], deed.at)),
  ]);
};
