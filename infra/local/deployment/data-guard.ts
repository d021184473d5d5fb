import {
  type Change,
  type CloudFormationClient,
  DeleteChangeSetCommand,
  paginateDescribeChangeSet,
} from '@aws-sdk/client-cloudformation';
import { LocalCloudError } from '../local-cloud-error.ts';
import { type Template } from './assembly.ts';
import { type CdkTarget, runCdk } from './cdk.ts';

const changeSetName = 'semnal-data-guard';

const replaces = (replacement: string | undefined): boolean => replacement === 'True' || replacement === 'Conditional';

/** On AWS a retained resource outlives its removal from a stack; the emulator replaces it by an empty one. */
const losesData = ({ ResourceChange: change }: Change, retained: ReadonlySet<string>): boolean =>
  change !== undefined &&
  retained.has(change.LogicalResourceId ?? '') &&
  (change.Action === 'Remove' || replaces(change.Replacement));

/**
 * Looks at what deploying a changed stack would do to what its template protects (`DeletionPolicy: Retain`).
 * @throws LocalCloudError when a protected resource would be removed or replaced; nothing was changed then.
 */
export const assertDataStay = async (
  client: CloudFormationClient,
  target: CdkTarget,
  stack: string,
  deployed: Template,
): Promise<void> => {
  const entries = Object.entries(deployed.Resources);
  const retained = new Set(entries.filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain').map(([id]) => id));
  if (retained.size === 0) return;
  await runCdk(target, [
    'deploy',
    stack,
    '--app',
    target.paths.cdkOutput,
    '--exclusively',
    '--method=prepare-change-set',
    '--change-set-name',
    changeSetName,
    '--require-approval=never',
  ]);
  const lost: string[] = [];
  const name = { StackName: stack, ChangeSetName: changeSetName };
  for await (const page of paginateDescribeChangeSet({ client }, name)) {
    const changes = (page.Changes ?? []).filter((change) => losesData(change, retained));
    lost.push(
      ...changes.map(
        ({ ResourceChange: change }) => `${change?.LogicalResourceId ?? ''} (${change?.ResourceType ?? ''})`,
      ),
    );
  }
  await client.send(new DeleteChangeSetCommand(name));
  if (lost.length === 0) return;
  throw new LocalCloudError(
    `The changed infrastructure of ${stack} would replace or remove what holds data: ${lost.join(', ')}. ` +
      'Nothing was changed. To start anew with it: npm start -- --reset (the demo data are lost).',
  );
};
