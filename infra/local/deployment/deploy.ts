import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { localAccount } from '../aws-clients.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { readAssembly, type SynthesizedStack } from './assembly.ts';
import { type CdkTarget, runCdk } from './cdk.ts';
import { assertDataStay } from './data-guard.ts';
import { hashInputs, isCurrent, markCurrent } from './inputs.ts';
import { deployedTemplate, describeStack } from './stacks.ts';

export type AppOptions = {
  county: string;
  /** Where people reach the API and the console, without a trailing slash. */
  publicUrl: string;
  webUrl: string;
};

/**
 * Synthesises the real app, told only what every deployment can be told; what was synthesised from the same files and
 * told the same is used again.
 */
export const synthesize = async (
  target: CdkTarget,
  { county, publicUrl, webUrl }: AppOptions,
): Promise<SynthesizedStack[]> => {
  const { cdkLog, cdkOutput } = target.paths;
  rmSync(cdkLog, { force: true });
  const context = [`county=${county}`, 'local=true', `publicUrl=${publicUrl}`, `webUrl=${webUrl}`];
  const hash = hashInputs(context);
  if (!isCurrent(cdkOutput, hash)) {
    rmSync(cdkOutput, { recursive: true, force: true });
    const flags = context.flatMap((entry) => ['-c', entry]);
    await runCdk(target, ['synth', '--quiet', '--output', cdkOutput, ...flags]);
    markCurrent(cdkOutput, hash);
  }
  return readAssembly(cdkOutput);
};

/** What a stack can be left in by a deployment that went well. */
const settled = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE']);

const isUpToDate = async (client: CloudFormationClient, { name, template }: SynthesizedStack): Promise<boolean> => {
  const stack = await describeStack(client, name);
  if (stack === undefined || !settled.has(stack.status)) return false;
  return isDeepStrictEqual(await deployedTemplate(client, name), template);
};

const bootstrap = async (client: CloudFormationClient, target: CdkTarget): Promise<void> => {
  if ((await describeStack(client, 'CDKToolkit')) !== undefined) return;
  await runCdk(target, ['bootstrap', `aws://${localAccount}/${target.region}`, '--app', target.paths.cdkOutput]);
};

/**
 * Brings the emulated AWS to what the templates say; `unchanged` when it already is there. A changed stack is updated in
 * place and keeps its data.
 * @throws LocalCloudError when it fails, or when data would be lost by it.
 */
export const deploy = async (
  client: CloudFormationClient,
  target: CdkTarget,
  stacks: readonly SynthesizedStack[],
): Promise<'unchanged' | 'deployed'> => {
  if (stacks.length === 0) throw new LocalCloudError('The app has no stacks for this county.');
  const changed: SynthesizedStack[] = [];
  for (const stack of stacks) if (!(await isUpToDate(client, stack))) changed.push(stack);
  if (changed.length === 0) return 'unchanged';
  await bootstrap(client, target);
  for (const { name } of changed) {
    const deployed = await deployedTemplate(client, name);
    if (deployed !== undefined) await assertDataStay(client, target, name, deployed);
  }
  const { cdkOutput } = target.paths;
  await runCdk(target, ['deploy', '--all', '--app', cdkOutput, '--require-approval=never', '--progress=events']);
  return 'deployed';
};
