import { sha256 } from '../adapters/crypto/digest.ts';
import { makeAlertStore } from '../adapters/dynamodb/alert/alert-store.ts';
import { makeClockStore } from '../adapters/dynamodb/clock/clock-store.ts';
import { makeCountyReader } from '../adapters/dynamodb/county/county-reader.ts';
import { type Table } from '../adapters/dynamodb/table.ts';
import { makeMeasuredAdvance } from '../application/alerts/measure-advance.ts';
import { makeAdvanceAlert } from '../application/alerts/advance-alert.ts';
import { makeCaseDuties } from '../application/clocks/case-duties.ts';
import { systemClock } from './clock.ts';
import { makeMeasure } from './measures.ts';

/** What makes a trigger true for an alert, on the county's table, and measures how long people waited. */
export const openAdvance = (table: Table, countyCode: string) => {
  const county = makeCountyReader(table);
  const advance = makeAdvanceAlert({
    alerts: makeAlertStore(table),
    duties: makeCaseDuties({ clocks: makeClockStore(table), county, digest: sha256 }),
    county,
    clock: systemClock,
  });
  return makeMeasuredAdvance({ advance, measure: makeMeasure(countyCode) });
};
