import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { stackOutputs } from './stack-outputs.ts';
import { type Target } from './target.ts';

/** The county's table: the one that was named, else the deployed stack's. @throws CliFailure when it is not deployed. */
export const tableNameOf = async ({ pack, clientConfig }: Target, named: string | undefined): Promise<string> =>
  named ?? (await stackOutputs(new CloudFormationClient(clientConfig), pack, 'Data')).need('TableName');
