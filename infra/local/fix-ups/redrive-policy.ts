import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { type Setting } from './setting.ts';

const properties = z.object({ RedrivePolicy: z.object({ maxReceiveCount: z.int() }) });
const kept = z.object({ maxReceiveCount: z.coerce.number(), deadLetterTargetArn: z.string() });

/** Without it work that cannot be done goes round for ever, and nobody is told. */
export const redrivePolicy: Setting = {
  name: 'redrive policy',
  type: 'AWS::SQS::Queue',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ sqs }, { physicalId, properties: asked }) => {
    const query = new GetQueueAttributesCommand({ QueueUrl: physicalId, AttributeNames: ['RedrivePolicy'] });
    const text = (await sqs.send(query)).Attributes?.['RedrivePolicy'];
    if (text === undefined) return false;
    return kept.parse(JSON.parse(text)).maxReceiveCount === properties.parse(asked).RedrivePolicy.maxReceiveCount;
  },
};
