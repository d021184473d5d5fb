import { DescribeContinuousBackupsCommand, UpdateContinuousBackupsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type Setting } from './setting.ts';

const properties = z.object({
  PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.literal(true) }),
});

/** Dropped by the emulator. */
export const pointInTimeRecovery: Setting = {
  name: 'point-in-time recovery',
  type: 'AWS::DynamoDB::Table',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ dynamodb }, { physicalId }) => {
    const answer = await dynamodb.send(new DescribeContinuousBackupsCommand({ TableName: physicalId }));
    const recovery = answer.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
    return recovery?.PointInTimeRecoveryStatus === 'ENABLED';
  },
  set: async ({ dynamodb }, { physicalId }) => {
    const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
    await dynamodb.send(
      new UpdateContinuousBackupsCommand({ TableName: physicalId, PointInTimeRecoverySpecification }),
    );
  },
};
