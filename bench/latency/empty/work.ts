import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const handler = async ({ Records }: { Records: { body: string }[] }): Promise<void> => {
  for (const { body: id } of Records) {
    const Item = { PK: { S: `ALERT#${id}` }, SK: { S: 'NOTIF#0001.01' } };
    await client.send(new PutItemCommand({ TableName: process.env['TABLE_NAME'], Item }));
  }
  console.log('worked');
};
