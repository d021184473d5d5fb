import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { type Table } from '../../../shared/adapters/dynamodb/table.ts';
import { countyCode } from '../../../shared/domain/places/county.ts';
import { planRegister, readRegister, writeRegister } from '../../cli/providers/import-register.ts';
import { type CountyPack } from '../../counties/pack.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { repositoryRoot } from '../settings.ts';

const sample = join(repositoryRoot, 'samples/providers/registru-furnizori.csv');

/**
 * Imports the sample register of providers into the demo county, when its register is empty: what people changed since stays.
 * @returns how many providers that wrote.
 */
export const seedProviders = async (table: Table, { demo, servesCounty }: CountyPack): Promise<number> => {
  const county = countyCode.safeParse(servesCounty).data;
  if (demo !== true || county === undefined) return 0;
  const providers = makeProviderStore(table);
  if ((await providers.register()).length > 0) return 0;
  const read = readRegister(readFileSync(sample), { county, digest: sha256 });
  if (!read.ok) throw new LocalCloudError(`${sample} ${read.error}`);
  const { plan } = await planRegister(providers, read.value, { by: 'local-cloud', now: () => new Date() });
  const left = await writeRegister(providers, plan);
  return plan.changes.length - left.length;
};
