import { GetBucketCorsCommand } from '@aws-sdk/client-s3';
import * as z from 'zod/mini';
import { type DeployedResource } from '../deployment/stacks.ts';
import { type Setting } from './setting.ts';

const properties = z.object({
  CorsConfiguration: z.object({ CorsRules: z.array(z.object({ AllowedOrigins: z.array(z.string()) })) }),
});

/** Without it no page could send a file to the bucket. */
export const bucketCors: Setting = {
  name: 'bucket CORS',
  type: 'AWS::S3::Bucket',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ s3 }, resource: DeployedResource) => {
    const { CorsRules } = properties.parse(resource.properties).CorsConfiguration;
    const { CORSRules = [] } = await s3.send(new GetBucketCorsCommand({ Bucket: resource.physicalId }));
    const origins = CORSRules.map((rule) => rule.AllowedOrigins ?? []);
    return JSON.stringify(origins) === JSON.stringify(CorsRules.map((rule) => rule.AllowedOrigins));
  },
};
