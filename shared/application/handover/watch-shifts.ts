import { recordHandover } from '../../domain/handover/decide-handover.ts';
import { firstLook, nextShiftChange } from '../../domain/handover/shift-changes.ts';
import { handoverKind } from '../../domain/handover/handover.ts';
import { type AlertId } from '../../domain/kernel/ids.ts';
import { type AlertStore } from '../../ports/alerts.ts';
import { type ShiftLookStore } from '../../ports/shifts.ts';
import { contextNow, toChange, type DutyDeps } from '../duties/change-duty.ts';

type Deps = DutyDeps & { looks: ShiftLookStore; alerts: Pick<AlertStore, 'list'> };

const pageSize = 100;

/** Changes found in one run: a week's shifts on a few layers. What is left is found a minute later. */
const mostChanges = 100;

/** The open alerts that cannot wait for office hours, oldest first. */
const openAlerts = async (alerts: Deps['alerts']): Promise<AlertId[]> => {
  const found: AlertId[] = [];
  let cursor: string | null = null;
  do {
    const page = await alerts.list('open', pageSize, cursor);
    if (!page.ok) throw new Error(`a cursor of our own is ${page.error}`);
    found.push(...page.value.items.filter(({ urgency }) => urgency !== 'routine').map(({ alertId }) => alertId));
    cursor = page.value.next;
  } while (cursor !== null);
  return found.reverse();
};

/**
 * Looks who is on call now and at every minute since the last look, and records a handover where somebody's time ended. The
 * look and what it found are one transaction, so nothing is found twice and nothing is passed over: a crash, an outage or two
 * runs at once only delay it.
 * @returns how many handovers were recorded.
 */
export const makeWatchShifts =
  ({ looks, alerts, ...deps }: Deps) =>
  async (): Promise<number> => {
    let recorded = 0;
    for (let change = 1; change <= mostChanges; change += 1) {
      const [look, context] = await Promise.all([looks.load(), contextNow(deps)]);
      if (look === null) {
        await looks.save(firstLook(context.rota, context.now), []);
        return recorded;
      }
      const seen = nextShiftChange(context.rota, look, context.now);
      if (seen === null) return recorded;
      const open = seen.ends.length === 0 ? [] : await openAlerts(alerts);
      const handovers = seen.ends.map((end) => {
        const decided = recordHandover(end, open, context);
        return toChange(null, decided, handoverKind.refOf(decided.after), context);
      });
      // Whoever was faster looks on from there.
      if ((await looks.save(seen.look, handovers)) === 'conflict') return recorded;
      recorded += handovers.length;
    }
    return recorded;
  };
