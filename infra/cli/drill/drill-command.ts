import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { InvalidArgumentError, Option } from 'commander';
import { type DrillAnswer } from '../../../shared/contracts/messages/drill-task.ts';
import { type Duration } from '../../../shared/domain/kernel/time.ts';
import { urgencies, type Urgency } from '../../../shared/domain/kernel/urgency.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { stackOutputs } from '../stack-outputs.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { drillReport } from './drill-report.ts';
import { invokeDrill } from './invoke-drill.ts';

export type DrillOptions = { urgency: Urgency; layer?: string; within?: Duration; wait?: boolean; by: string };

/** Between two looks at a drill that is waited for, in milliseconds. */
const pause = 2_000;

/** `90s`, `10m`. */
const readDuration = (text: string): Duration => {
  const [, digits = '', unit] = /^([1-9]\d{0,4})([sm])$/.exec(text) ?? [];
  if (unit === 's') return { seconds: Number(digits) };
  if (unit === 'm') return { minutes: Number(digits) };
  throw new InvalidArgumentError('Say it in seconds or minutes: 90s, 10m.');
};

export const drillOptions = (): Option[] => [
  new Option('--urgency <urgency>', 'whose policy is exercised').choices(urgencies).default('immediate'),
  new Option('--layer <layer>', 'only this layer of the rota; all levels of the policy without'),
  new Option('--within <time>', 'shorter than the first round of the policy: 90s, 10m').argParser(readDuration),
  new Option('--wait', 'stay until it is over; the exit code says whether it passed'),
];

const isRunning = (answer: DrillAnswer): answer is Extract<DrillAnswer, { kind: 'drill' }> =>
  answer.kind === 'drill' && answer.drill.outcome === 'running';

/** `drill`: starts one, says whom it pages, and with `--wait` how it ended. */
export const runDrill = async (
  { pack, clientConfig }: Target,
  { urgency, layer, within, wait, by }: DrillOptions,
  { write }: Terminal,
): Promise<ExitCode> => {
  const outputs = await stackOutputs(new CloudFormationClient(clientConfig), pack, 'App');
  const invoke = invokeDrill(new LambdaClient(clientConfig), outputs.need('DrillFunctionName'));
  const order = { urgency, layer: layer ?? null, within: within ?? null, startedBy: by, key: randomUUID() };
  let answer = await invoke({ kind: 'start', ...order });
  for (const line of drillReport(answer)) write(line);
  while (wait === true && isRunning(answer)) {
    await sleep(pause);
    answer = await invoke({ kind: 'report', alertId: answer.drill.alertId });
    if (!isRunning(answer)) for (const line of drillReport(answer)) write(line);
  }
  if (answer.kind === 'refused') return exitCodes.no;
  return answer.drill.outcome === 'failed' ? exitCodes.no : exitCodes.done;
};
