import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type Setting } from './setting.ts';

const properties = z.object({ StreamSpecification: z.object({ StreamViewType: z.string() }) });

/** A stream that shows more than keys would carry personal data out of the table. */
export const streamView: Setting = {
  name: 'stream view',
  type: 'AWS::DynamoDB::Table',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ dynamodb }, { physicalId, properties: asked }) => {
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: physicalId }));
    return Table?.StreamSpecification?.StreamViewType === properties.parse(asked).StreamSpecification.StreamViewType;
  },
};
