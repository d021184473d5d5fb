import { GetFunctionConcurrencyCommand, PutFunctionConcurrencyCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { type DeployedResource } from '../deployment/stacks.ts';
import { type Setting } from './setting.ts';

const properties = z.object({ ReservedConcurrentExecutions: z.int() });

const reservedFor = (resource: DeployedResource): number =>
  properties.parse(resource.properties).ReservedConcurrentExecutions;

/** Dropped by the emulator; once set it is kept as a ceiling, though nothing is held back for the function. */
export const reservedConcurrency: Setting = {
  name: 'reserved concurrency',
  type: 'AWS::Lambda::Function',
  wanted: (resource) => properties.safeParse(resource.properties).success,
  isSet: async ({ lambda }, resource) => {
    const answer = await lambda.send(new GetFunctionConcurrencyCommand({ FunctionName: resource.physicalId }));
    return answer.ReservedConcurrentExecutions === reservedFor(resource);
  },
  set: async ({ lambda }, resource) => {
    const ReservedConcurrentExecutions = reservedFor(resource);
    await lambda.send(
      new PutFunctionConcurrencyCommand({ FunctionName: resource.physicalId, ReservedConcurrentExecutions }),
    );
  },
};
