import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { storedSettings } from '../../../shared/adapters/dynamodb/county/stored-county.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { aws, stackOutput } from './cloud.ts';

const table = { TableName: stackOutput('TableName') };
const key = { Key: marshall(countyKeys.settings) };

const put = (settings: CountySettings) =>
  aws.dynamodb.send(
    new UpdateItemCommand({
      ...table,
      ...key,
      UpdateExpression: 'SET #settings = :settings',
      ExpressionAttributeNames: { '#settings': 'settings' },
      ExpressionAttributeValues: marshall({ ':settings': settings }, { removeUndefinedValues: true }),
    }),
  );

/** Does something under other settings of the county, then brings the old ones back. */
export const withSettings = async <T>(changes: Partial<CountySettings>, run: () => Promise<T>): Promise<T> => {
  const { Item = {} } = await aws.dynamodb.send(new GetItemCommand({ ...table, ...key }));
  const { settings } = storedSettings.parse(unmarshall(Item));
  await put({ ...settings, ...changes });
  try {
    return await run();
  } finally {
    await put(settings);
  }
};
