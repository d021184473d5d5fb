import { describe, expect, it } from 'vitest';
import { makeTellVersion } from '../../../../functions/cases/get-case/tell-version.ts';
import { someRota } from '../../../support/builders/county.ts';
import { theCaseId } from '../../../support/builders/institution-request.ts';
import { memoryCases } from '../../../support/memory/stores.ts';
import { requestWorld } from '../../../support/requests/world.ts';

const as = (staffId: string) => {
  const found = someRota().staff.find((one) => one.staffId === staffId);
  if (found === undefined) throw new Error(`nobody is called ${staffId}`);
  return found;
};

describe('asking whether a case is still so', () => {
  it('tells its version to whoever may work it, and notes no read', async () => {
    const { db } = requestWorld();
    const tellVersion = makeTellVersion({ cases: memoryCases(db) });
    expect(await tellVersion(theCaseId, as('ana'))).toBe(1);
    expect(await tellVersion(theCaseId, as('carmen'))).toBe(1);
    expect(db.reads.size).toBe(0);
  });

  it('tells nothing of a case that is not theirs, or is none', async () => {
    const { db } = requestWorld();
    const tellVersion = makeTellVersion({ cases: memoryCases(db) });
    expect(await tellVersion(theCaseId, as('bogdan'))).toBeNull();
    expect(await tellVersion('nimic', as('carmen'))).toBeNull();
  });
});
