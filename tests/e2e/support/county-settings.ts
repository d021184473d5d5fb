import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { storedSettings } from '../../../shared/adapters/dynamodb/county/stored-settings.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { aws, stackOutput } from './cloud.ts';

const table = { TableName: stackOutput('TableName') };
const key = { Key: marshall(countyKeys.settings) };

const put = async (settings: CountySettings): Promise<void> => {
  await aws.dynamodb.send(
    new UpdateItemCommand({
      ...table,
      ...key,
      UpdateExpression: 'SET #settings = :settings',
      ExpressionAttributeNames: { '#settings': 'settings' },
      ExpressionAttributeValues: marshall({ ':settings': settings }, { removeUndefinedValues: true }),
    }),
  );
};

const read = async (): Promise<CountySettings> => {
  const { Item = {} } = await aws.dynamodb.send(new GetItemCommand({ ...table, ...key }));
  return storedSettings.parse(unmarshall(Item)).settings;
};

/** Changes settings of the county. @returns brings the old ones back. */
export const changeSettings = async (changes: Partial<CountySettings>): Promise<() => Promise<void>> => {
  const before = await read();
  await put({ ...before, ...changes });
  return async () => {
    await put(before);
  };
};
