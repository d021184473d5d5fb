import { measureDrill } from '../../../shared/domain/alert/measurements.ts';
import { type AlertWithPages } from '../../../shared/domain/alert/alert.ts';
import { withContacts } from '../../../shared/domain/contact/with-contacts.ts';
import { planDrill, type DrillOrder } from '../../../shared/domain/drill/plan-drill.ts';
import { drillResult, type DrillResult } from '../../../shared/domain/drill/drill-result.ts';
import { type AlertId, type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { type AlertStore } from '../../../shared/ports/alerts.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type DrillStore } from '../../../shared/ports/drills.ts';
import { type Measure } from '../../../shared/ports/measures.ts';

type Deps = {
  drills: DrillStore;
  alerts: Pick<AlertStore, 'load'>;
  county: Pick<CountyReader, 'settings' | 'rota' | 'contacts'>;
  digest: Digest;
  clock: Clock;
  measure: Measure;
};

/** An order without a key of its own is one drill an hour, so that a schedule's retry starts none beside it. */
type Order = Omit<DrillOrder, 'key'> & { key?: string | undefined };

const keyOf = ({ key, urgency, layer }: Order, now: Instant): string =>
  key ?? `${now.slice(0, 13)} ${urgency} ${layer ?? 'all'}`;

export type DrillReport = DrillResult & { alertId: AlertId };

const reportOf = (drill: AlertWithPages): Result<DrillReport, 'not-a-drill'> => {
  const result = drillResult(drill);
  return result === null ? err('not-a-drill') : ok({ alertId: drill.alert.alertId, ...result });
};

/**
 * Starts a drill: its alert, its first pages and its timer in one transaction, as any alert's. From there the real chain
 * carries it. The same order twice is one drill. One that finds nobody to ask has failed at once.
 */
export const makeStartDrill =
  ({ drills, alerts, county, digest, clock, measure }: Deps) =>
  async (order: Order): Promise<Result<DrillReport, 'layer-unknown' | 'not-a-drill'>> => {
    const [settings, rota, contacts] = await Promise.all([county.settings(), county.rota(), county.contacts()]);
    const now = toInstant(clock());
    const planned = planDrill(
      { ...order, key: keyOf(order, now) },
      { settings, reach: withContacts(reachAt(rota, now), contacts, now), now, digest },
    );
    if (!planned.ok) return planned;
    const written = await drills.raise(planned.value);
    const drill = written === 'written' ? planned.value : await alerts.load(planned.value.alert.alertId);
    if (drill === null) throw new Error(`drill ${planned.value.alert.alertId} is neither new nor there`);
    if (drill.alert.state === 'ended') measureDrill(drill.alert).forEach(measure);
    return reportOf(drill);
  };

/** What a drill has shown so far. */
export const makeReportDrill =
  ({ alerts }: Pick<Deps, 'alerts'>) =>
  async (alertId: AlertId): Promise<Result<DrillReport, 'not-a-drill'>> => {
    const drill = await alerts.load(alertId);
    return drill === null ? err('not-a-drill') : reportOf(drill);
  };
