import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type CountyPack } from '../../counties/pack.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { tableNameOf } from '../table-name.ts';
import { packOf, type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { CountyChangedMeanwhile, planCounty, writeChanges } from './apply-county.ts';
import { consoleChanges, consoleChangeText } from './console-changes.ts';
import { changeText, recordName } from './diff-county.ts';
import { refuseUnpublishable } from './refuse-rota.ts';

const summary = (pack: CountyPack): string[] => {
  const { settings, rota, institutions } = pack;
  const unverified = settings.deadlineRules.filter(
    ({ verification }) => verification === 'secondary' || verification === 'unverified',
  );
  return [
    `${pack.code} (${pack.name}): no faults.`,
    `  ${rota.staff.length} staff on ${rota.layers.length} layers, ${institutions.length} institutions`,
    `  ${settings.deadlineRules.length} deadline rules; not verified in the act: ${[...new Set(unverified.map(({ rule }) => rule))].join(', ')}`,
    ...(pack.samples === undefined ? [] : [`  Not ready for real use: ${pack.samples}`]),
  ];
};

/** `county check`: every fault of the pack, or what it holds. */
export const checkCounty = (code: string, { write }: Terminal): ExitCode => {
  for (const line of summary(packOf(code))) write(line);
  return exitCodes.done;
};

export type ApplyOptions = { table?: string; yes?: boolean; dryRun?: boolean; by: string };

/** `county apply`: shows what the table would change to, asks, writes. */
export const runApply = async (
  target: Target,
  options: ApplyOptions,
  { write, confirm }: Terminal,
  now: Clock,
): Promise<ExitCode> => {
  const client = new DynamoDBClient(target.clientConfig);
  const tableName = await tableNameOf(target, options.table);
  const changes = await planCounty({ client, tableName, pack: target.pack });
  if (changes.length === 0) {
    write(`${tableName} already is as the pack of ${target.pack.code} says.`);
    return exitCodes.done;
  }
  write(`${tableName} at ${target.endpoint}, from the pack of ${target.pack.code}:`);
  for (const line of changes.flatMap(changeText)) write(line);
  for (const line of consoleChangeText(await consoleChanges(changes, client, tableName))) write(line);
  refuseUnpublishable(changes, now);
  if (options.dryRun === true) {
    write('Nothing was written (--dry-run).');
    return exitCodes.done;
  }
  if (options.yes !== true && !(await confirm(`Write these ${changes.length} changes?`))) {
    write('Nothing was written: not confirmed (--yes confirms without asking).');
    return exitCodes.no;
  }
  try {
    await writeChanges(changes, { client, tableName, appliedBy: options.by, now });
  } catch (error) {
    if (!(error instanceof CountyChangedMeanwhile)) throw error;
    write(`Stopped, nobody's change was overwritten; ${error.message}. Run it again and read the new difference.`);
    return exitCodes.no;
  }
  write(`Written by ${options.by}: ${changes.map((change) => recordName(change)).join(', ')}.`);
  return exitCodes.done;
};
