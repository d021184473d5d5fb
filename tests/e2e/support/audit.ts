import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { aws, stackOutput } from './cloud.ts';

const auditItem = z.object({ data: z.object({ caseId: z.string(), staffId: z.string(), at: z.string() }) });

/** Who read a case, as the table has it: the API tells it nobody yet. */
export const readersOf = async (caseId: string): Promise<string[]> => {
  const { Items = [] } = await aws.dynamodb.send(
    new QueryCommand({
      TableName: stackOutput('TableName'),
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': { S: `AUDIT#${caseId}` } },
    }),
  );
  return Items.map((item) => auditItem.parse(unmarshall(item)).data.staffId);
};
