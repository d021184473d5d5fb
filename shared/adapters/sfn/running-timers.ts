import { paginateListExecutions, type SFNClient } from '@aws-sdk/client-sfn';

/** The names of all workflow executions that are waiting now. */
export const makeRunningTimers = (client: SFNClient, stateMachineArn: string) => async (): Promise<Set<string>> => {
  const names = new Set<string>();
  for await (const page of paginateListExecutions(
    { client, pageSize: 1000 },
    { stateMachineArn, statusFilter: 'RUNNING' },
  ))
    for (const { name } of page.executions ?? []) if (name !== undefined) names.add(name);
  return names;
};
