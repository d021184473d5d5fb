import { type LocalClients } from '../aws-clients.ts';
import { type DeployedResource, deployedResources } from '../deployment/stacks.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { bucketCors } from './bucket-cors.ts';
import { eventSourceMapping } from './event-source-mapping.ts';
import { pointInTimeRecovery } from './point-in-time-recovery.ts';
import { redrivePolicy } from './redrive-policy.ts';
import { reservedConcurrency } from './reserved-concurrency.ts';
import { type Setting } from './setting.ts';
import { streamView } from './stream-view.ts';
import { timeToLive } from './time-to-live.ts';
import { tokenValidity } from './token-validity.ts';

const settings: readonly Setting[] = [
  timeToLive,
  pointInTimeRecovery,
  reservedConcurrency,
  redrivePolicy,
  streamView,
  eventSourceMapping,
  tokenValidity,
  bucketCors,
];

/** @returns whether it had to be set. */
const ensure = async (setting: Setting, clients: LocalClients, resource: DeployedResource): Promise<boolean> => {
  if (await setting.isSet(clients, resource)) return false;
  await setting.set?.(clients, resource);
  if (setting.set !== undefined && (await setting.isSet(clients, resource))) return true;
  throw new LocalCloudError(
    `The emulator did not take the ${setting.name} of ${resource.stack}/${resource.logicalId} (${resource.type}). ` +
      'What runs would not be what the templates say; see docs/local-cloud.md.',
  );
};

/**
 * Sets what CloudFormation dropped, for every resource whose template asks for it, and checks that it took.
 * @returns what had to be set, by name of the setting and how often.
 */
export const applyFixUps = async (clients: LocalClients, stacks: readonly string[]): Promise<Map<string, number>> => {
  const done = new Map<string, number>();
  for (const stack of stacks) {
    for (const resource of await deployedResources(clients.cloudFormation, stack)) {
      for (const setting of settings) {
        if (setting.type !== resource.type || !setting.wanted(resource)) continue;
        if (await ensure(setting, clients, resource)) done.set(setting.name, (done.get(setting.name) ?? 0) + 1);
      }
    }
  }
  return done;
};
