import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const handler = async ({ id }: { id: string }): Promise<void> => {
  const Item = { PK: { S: `ALERT#${id}` }, SK: { S: 'NOTIF#0002.01' } };
  await client.send(new PutItemCommand({ TableName: process.env['TABLE_NAME'], Item }));
  console.log('fired');
};
