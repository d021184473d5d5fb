import { type CloudFormationClient } from '@aws-sdk/client-cloudformation';
import * as z from 'zod/mini';
import { describeStack } from './deployment/stacks.ts';
import { LocalCloudError } from './local-cloud-error.ts';

const text = z.string().check(z.minLength(1));

/** What this needs to know of what was deployed, from whichever stack says it. */
const neededOutputs = z.object({
  ApiId: text,
  DeliveryReceiptsTopicArn: text,
  SweepFunctionName: text,
  TableName: text,
  UserPoolId: text,
  WebClientId: text,
});

export type AppOutputs = { needed: z.infer<typeof neededOutputs>; stacks: Record<string, Record<string, string>> };

/** @throws LocalCloudError naming the outputs that no stack has. */
export const readStackOutputs = async (client: CloudFormationClient, names: readonly string[]): Promise<AppOutputs> => {
  const stacks: Record<string, Record<string, string>> = {};
  for (const name of names) stacks[name] = (await describeStack(client, name))?.outputs ?? {};
  const needed = z.safeParse(neededOutputs, Object.assign({}, ...Object.values(stacks)));
  if (needed.success) return { needed: needed.data, stacks };
  const missing = needed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new LocalCloudError(`The stacks ${names.join(', ')} have no outputs named ${missing}.`);
};
