import { sha256 } from '../adapters/crypto/digest.ts';
import { makeCaseFileStore } from '../adapters/dynamodb/case/case-file-store.ts';
import { makeCaseStore } from '../adapters/dynamodb/case/case-store.ts';
import { makeCountyReader } from '../adapters/dynamodb/county/county-reader.ts';
import { makeChangeCase } from '../application/cases/change-case.ts';
import { findStaff } from './api/staff.ts';
import { openTable } from './aws-clients.ts';
import { systemClock } from './clock.ts';

/** What a function needs to let a signed-in member of staff look into, or change, a case. */
export const openCases = ({ TABLE_NAME, COUNTY }: { TABLE_NAME: string; COUNTY: string }) => {
  const table = openTable(TABLE_NAME);
  const county = makeCountyReader(table);
  const cases = makeCaseFileStore(table);
  return {
    cases,
    reads: makeCaseStore(table),
    clock: systemClock,
    staff: findStaff({ county, servedCounty: COUNTY }),
    change: makeChangeCase({ cases, county, digest: sha256, clock: systemClock }),
  };
};
