import { randomUUID } from 'node:crypto';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const handler = async (): Promise<{ statusCode: number; body: string }> => {
  const id = randomUUID();
  await client.send(
    new PutItemCommand({ TableName: process.env['TABLE_NAME'], Item: { PK: { S: `REF#${id}` }, SK: { S: 'REF' } } }),
  );
  console.log('accepted');
  return { statusCode: 202, body: JSON.stringify({ id }) };
};
