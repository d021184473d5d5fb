import { dirname, join } from 'node:path';
import { localClients } from '../../infra/local/aws-clients.ts';
import { runCdk } from '../../infra/local/deployment/cdk.ts';
import { describeStack } from '../../infra/local/deployment/stacks.ts';
import { writeBundle } from '../bundles/bundles.ts';
import { type BenchCloud } from '../local-cloud.ts';

export const emptyStack = 'Semnal-Bench';

export type EmptyHandler = 'accept' | 'relay' | 'work' | 'send' | 'fire';

/** Bundles an empty handler as the functions are bundled. @returns the folder to deploy. */
export const bundleEmptyHandler = (name: EmptyHandler): string => {
  const entry = join(import.meta.dirname, 'empty', `${name}.ts`);
  return dirname(writeBundle(entry, `empty-${name}`).file);
};

/** Where the empty path begins: its API, and the machine that waits as the product's timer does. */
export type EmptyChain = { url: string; machineArn: string };

/** Deploys the empty path beside the product. */
export const deployEmptyChain = async ({ outputs, paths }: BenchCloud, signal: AbortSignal): Promise<EmptyChain> => {
  const { emulatorUrl, region } = outputs;
  const app = `${process.execPath} ${join(import.meta.dirname, 'empty-app.ts')}`;
  const target = { endpoint: emulatorUrl, region, paths, signal };
  const output = join(paths.home, 'cdk.empty');
  await runCdk(target, ['deploy', '--app', app, '--output', output, '--require-approval=never']);
  const stack = await describeStack(localClients(emulatorUrl, region).cloudFormation, emptyStack);
  const need = (name: string): string => {
    const value = stack?.outputs[name];
    if (value === undefined) throw new Error(`the empty path has no output ${name}`);
    return value;
  };
  return {
    url: `${emulatorUrl}/_aws/execute-api/${need('ApiId')}/v1/referrals`,
    machineArn: need('MachineArn'),
  };
};
