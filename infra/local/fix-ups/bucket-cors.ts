import { GetBucketCorsCommand, PutBucketCorsCommand, S3ServiceException, type CORSRule } from '@aws-sdk/client-s3';
import * as z from 'zod/mini';
import { type DeployedResource } from '../deployment/stacks.ts';
import { type Setting } from './setting.ts';

const rule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z._default(z.array(z.string()), []),
  MaxAge: z.optional(z.int()),
});
const properties = z.object({ CorsConfiguration: z.object({ CorsRules: z.array(rule).check(z.minLength(1)) }) });

const wantedOf = (resource: DeployedResource): CORSRule[] =>
  properties.parse(resource.properties).CorsConfiguration.CorsRules.map(({ MaxAge, ...one }) => ({
    ...one,
    ...(MaxAge === undefined ? {} : { MaxAgeSeconds: MaxAge }),
  }));

const originsOf = (rules: readonly CORSRule[]): string => JSON.stringify(rules.map((one) => one.AllowedOrigins));

/** Dropped by the emulator: no page could send a file to the bucket. */
export const bucketCors: Setting = {
  name: 'bucket CORS',
  type: 'AWS::S3::Bucket',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ s3 }, resource) => {
    try {
      const { CORSRules = [] } = await s3.send(new GetBucketCorsCommand({ Bucket: resource.physicalId }));
      return originsOf(CORSRules) === originsOf(wantedOf(resource));
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'NoSuchCORSConfiguration') return false;
      throw error;
    }
  },
  set: async ({ s3 }, resource) => {
    const CORSConfiguration = { CORSRules: wantedOf(resource) };
    await s3.send(new PutBucketCorsCommand({ Bucket: resource.physicalId, CORSConfiguration }));
  },
};
