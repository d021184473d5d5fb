import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { CliFailure, exitCodes, type ExitCode } from '../failure.ts';
import { type Terminal } from '../terminal.ts';

const answer = z.discriminatedUnion('passed', [
  z.object({ passed: z.literal(true), alertId: z.string(), milliseconds: z.number() }),
  z.object({
    passed: z.literal(false),
    because: z.enum(['not-accepted', 'not-alerted', 'link-broken', 'not-acknowledged']),
  }),
]);

const steps = {
  'not-accepted': 'the referral was not accepted',
  'not-alerted': 'no message came within 40 seconds',
  'link-broken': 'the link of the message did not open',
  'not-acknowledged': 'the alert could not be acknowledged by its link',
} as const;

/** `canary`: lets the service probe itself once, now, and says which step did not hold. */
export const runCanary = async (
  client: LambdaClient,
  functionName: string,
  { write }: Pick<Terminal, 'write'>,
): Promise<ExitCode> => {
  const { FunctionError, Payload } = await client.send(new InvokeCommand({ FunctionName: functionName }));
  const probe = answer.safeParse(JSON.parse(Payload?.transformToString() ?? 'null'));
  if (FunctionError !== undefined || !probe.success)
    throw new CliFailure('The canary itself failed; its log group canary-run-canary tells more.', exitCodes.no);
  if (probe.data.passed) {
    write(`Passed: from the report to the acknowledgement in ${(probe.data.milliseconds / 1_000).toFixed(1)} s.`);
    return exitCodes.done;
  }
  write(`FAILED: ${steps[probe.data.because]}. docs/runbooks/alarms.md#the-canary-is-silent`);
  return exitCodes.no;
};
