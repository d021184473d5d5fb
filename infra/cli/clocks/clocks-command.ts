import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { tableNameOf } from '../table-name.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { explainClocks } from './explain-clock.ts';
import { readClocks } from './read-clocks.ts';

export type ExplainOptions = { table?: string; json?: boolean; by: string };

/** `clocks explain`: each clock of a case or a referral, as text or as JSON in the words of the API. */
export const runExplain = async (
  target: Target,
  about: string,
  options: ExplainOptions,
  { write }: Terminal,
  now: Clock,
): Promise<ExitCode> => {
  const table = makeTable(new DynamoDBClient(target.clientConfig), await tableNameOf(target, options.table));
  const reader = { by: options.by, at: toInstant(now()), requestId: randomUUID() };
  const found = await readClocks(table, about, reader);
  if (options.json === true) write(JSON.stringify(found, undefined, 2));
  else
    for (const line of found.flatMap((owner, index) => [...(index === 0 ? [] : ['']), ...explainClocks(owner)]))
      write(line);
  return exitCodes.done;
};
