import { type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { applyCounty } from '../../cli/county/apply-county.ts';
import { type CountyPack } from '../../counties/pack.ts';

/** Brings the county's table to its pack, as `semnal county apply` does. @returns how many records that changed. */
export const seedCounty = async (client: DynamoDBClient, tableName: string, pack: CountyPack): Promise<number> => {
  const changes = await applyCounty({ client, tableName, pack, appliedBy: 'local-cloud', now: () => new Date() });
  return changes.length;
};
