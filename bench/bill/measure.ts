import { SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod/mini';
import { localAccount, localClients } from '../../infra/local/aws-clients.ts';
import { type CapturedMessage } from '../../infra/local/capture/message-store.ts';
import { type BenchCloud } from '../local-cloud.ts';
import { meterTable } from '../meter/dynamodb-meter.ts';
import { startMeter } from '../meter/meter.ts';
import { openLocalApi } from '../workload/local-api.ts';
import { type Seen } from './counted.ts';
import { connectToMeter } from './deployed-functions.ts';
import { type Invocations, readInvocations } from './invocations.ts';
import { runScenario } from './scenario.ts';
import { fireStartedTimers } from './timers.ts';

/** Everything that was seen while referrals went through the deployed chain. */
export type Measured = {
  referrals: number;
  /** Requests to the API. */
  requests: number;
  messages: CapturedMessage[];
  transitions: number;
  /** Calls of the chain, without those of the sweep. */
  calls: Seen[];
  sweepCalls: Seen[];
  /** Of the functions of the chain. */
  invocations: Invocations[];
  sweep: Invocations;
};

const sweepLabel = 'outbox-sweep';

/** Tokens are asked for once an hour, not once a referral. */
const outsideTheChain = [sweepLabel, 'identity-issue-token'];

const tableOutput = z.object({ TableName: z.string() });

/** Persons that no other part of the benchmark reports: each opens a case of its own. */
const persons = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

export const measureReferrals = async ({ outputs }: BenchCloud, referrals: number): Promise<Measured> => {
  const { emulatorUrl, region, county, stacks } = outputs;
  const aws = localClients(emulatorUrl, region);
  const credentials = { accessKeyId: localAccount, secretAccessKey: 'local' };
  const states = new SFNClient({ endpoint: emulatorUrl, region, credentials });
  const { TableName } = tableOutput.parse(Object.assign({}, ...Object.values(stacks)));
  const measure = await meterTable(aws.dynamodb, emulatorUrl, TableName);

  const seen: Seen[] = [];
  const meter = await startMeter(
    () => emulatorUrl,
    async (call, forward) => {
      const at = Date.now();
      const { answer, consumed } =
        call.service === 'dynamodb' ? await measure(call, forward) : { answer: await forward(), consumed: null };
      seen.push({ at, call, consumed });
      return answer;
    },
  );
  try {
    const functions = await connectToMeter(aws.lambda, `Semnal-${county}`, { emulatorUrl, meterUrl: meter.url });
    const api = await openLocalApi(outputs);
    const chain = () => seen.filter(({ call }) => call.caller !== sweepLabel);
    const lastCallAt = () => chain().at(-1)?.at ?? 0;

    // First some referrals that are not counted, so that no cold start is in the figures.
    await runScenario(api, persons(1_000_000, 3), lastCallAt);
    seen.length = 0;
    const [since, requestsBefore] = [Date.now(), api.calls()];
    const messages = await runScenario(api, persons(2_000_000, referrals), lastCallAt);
    const requests = api.calls() - requestsBefore;
    const transitions = await fireStartedTimers(states, chain());
    const all = await Promise.all(functions.map((one) => readInvocations(emulatorUrl, one, since)));
    const sweep = all.find(({ label }) => label === sweepLabel);
    if (sweep === undefined) throw new Error(`there is no function ${sweepLabel}`);
    return {
      referrals,
      requests,
      messages,
      transitions,
      calls: chain(),
      sweepCalls: seen.filter(({ call }) => call.caller === sweepLabel),
      invocations: all.filter(({ label }) => !outsideTheChain.includes(label)),
      sweep,
    };
  } finally {
    await meter.stop();
  }
};
