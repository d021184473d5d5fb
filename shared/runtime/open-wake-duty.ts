import { sha256 } from '../adapters/crypto/digest.ts';
import { makeCountyReader } from '../adapters/dynamodb/county/county-reader.ts';
import { makeDutyStore } from '../adapters/dynamodb/duty/duty-store.ts';
import { type Table } from '../adapters/dynamodb/table.ts';
import { makeWakeDuty } from '../application/duties/wake-duty.ts';
import { dispatchKind } from '../domain/dispatch/dispatch.ts';
import { handoverKind } from '../domain/handover/handover.ts';
import { callBackKind } from '../domain/line/call-back.ts';
import { callKind } from '../domain/line/call.ts';
import { systemClock } from './clock.ts';

/** What looks at the duties of people on call when their timers fire, on the county's table. */
export const openWakeDuty = (table: Table) =>
  makeWakeDuty({
    handovers: makeDutyStore(table, handoverKind),
    dispatches: makeDutyStore(table, dispatchKind),
    calls: makeDutyStore(table, callKind),
    callBacks: makeDutyStore(table, callBackKind),
    county: makeCountyReader(table),
    digest: sha256,
    clock: systemClock,
  });
