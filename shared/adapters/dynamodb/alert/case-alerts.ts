import { type CaseAlerts } from '../../../ports/casework.ts';
import { referralKey, storedReferral } from '../referral/referral-items.ts';
import { type Table } from '../table.ts';
import { alertKey, storedAlert } from './alert-items.ts';

/** Of a referral, without what was reported. */
const withoutReport = ['PK', 'SK', 'entity', 'schemaVersion', 'data'];

export const makeCaseAlerts = (table: Table): CaseAlerts => ({
  idsOf: async (referralIds) =>
    (await table.getMany(referralIds.map(referralKey), withoutReport))
      .map(storedReferral.read)
      .flatMap((one) => (one.state === 'screened' ? [one.alertId] : [])),
  load: async (alertIds) => (await table.getMany(alertIds.map(alertKey))).map(storedAlert.read),
});
