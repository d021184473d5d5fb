import { DescribeTimeToLiveCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DeployedResource } from '../deployment/stacks.ts';
import { type Setting } from './setting.ts';

const properties = z.object({
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.literal(true) }),
});

const attributeOf = (resource: DeployedResource): string =>
  properties.parse(resource.properties).TimeToLiveSpecification.AttributeName;

/** Dropped by the emulator: items would never expire. */
export const timeToLive: Setting = {
  name: 'time to live',
  type: 'AWS::DynamoDB::Table',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ dynamodb }, resource) => {
    const query = new DescribeTimeToLiveCommand({ TableName: resource.physicalId });
    const { TimeToLiveDescription: kept } = await dynamodb.send(query);
    return kept?.TimeToLiveStatus === 'ENABLED' && kept.AttributeName === attributeOf(resource);
  },
  set: async ({ dynamodb }, resource) => {
    const TimeToLiveSpecification = { AttributeName: attributeOf(resource), Enabled: true };
    await dynamodb.send(new UpdateTimeToLiveCommand({ TableName: resource.physicalId, TimeToLiveSpecification }));
  },
};
