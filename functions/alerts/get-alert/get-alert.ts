import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type AlertWithPages, type AnsweredBy } from '../../../shared/domain/alert/alert.ts';
import { type AlertId } from '../../../shared/domain/kernel/ids.ts';
import { type AlertStore } from '../../../shared/ports/alerts.ts';

/**
 * Opens an alert for a signed-in member of staff and notes, once for each person, that they have read it.
 * @returns null for an alert that is not there.
 */
export const makeGetAlert =
  ({ alerts, advance }: { alerts: Pick<AlertStore, 'load'>; advance: AdvanceAlert }) =>
  async (alertId: AlertId, by: AnsweredBy): Promise<AlertWithPages | null> => {
    const found = await alerts.load(alertId);
    if (found === null || found.alert.reads.some(({ staffId }) => staffId === by.staffId)) return found;
    await advance(alertId, { kind: 'read', by });
    return alerts.load(alertId);
  };
