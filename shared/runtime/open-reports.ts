import { makeCaseStore } from '../adapters/dynamodb/case/case-store.ts';
import { makeRotaReader } from '../adapters/dynamodb/county/rota-reader.ts';
import { makeReferralReads } from '../adapters/dynamodb/referral/referral-reads.ts';
import { makeReferralStore } from '../adapters/dynamodb/referral/referral-store.ts';
import { type Table } from '../adapters/dynamodb/table.ts';
import { makeReadReferral } from '../application/referrals/read-referral.ts';
import { findStaff } from './api/staff.ts';
import { systemClock } from './clock.ts';

/** What a function needs to let a signed-in member of staff read what was reported. */
export const openReports = (table: Table, servedCounty: string) => ({
  staff: findStaff({ county: makeRotaReader(table), servedCounty }),
  read: makeReadReferral({
    referrals: makeReferralStore(table),
    cases: makeCaseStore(table),
    reads: makeReferralReads(table),
    clock: systemClock,
  }),
});
