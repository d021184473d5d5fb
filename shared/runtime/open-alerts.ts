import { makeAlertStore } from '../adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../adapters/dynamodb/county/county-reader.ts';
import { makeAdvanceAlert } from '../application/alerts/advance-alert.ts';
import { findStaff } from './api/staff.ts';
import { openTable } from './aws-clients.ts';
import { systemClock } from './clock.ts';

/** What a function needs to let a signed-in member of staff act on an alert. */
export const openAlerts = ({ TABLE_NAME, COUNTY }: { TABLE_NAME: string; COUNTY: string }) => {
  const table = openTable(TABLE_NAME);
  const county = makeCountyReader(table);
  const alerts = makeAlertStore(table);
  return {
    alerts,
    staff: findStaff({ county, servedCounty: COUNTY }),
    advance: makeAdvanceAlert({ alerts, county, clock: systemClock }),
  };
};
