import { setTimeout as sleep } from 'node:timers/promises';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import * as z from 'zod/mini';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCanaryMailbox } from '../../../shared/adapters/dynamodb/canary/canary-mailbox.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { countyMetrics } from '../../../shared/runtime/measures.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeSubmit, open, press } from './reach.ts';
import { makeRunCanary } from './run-canary.ts';

const env = readEnv(envSchema);
const log = makeLog('run-canary');
const metrics = countyMetrics(env.COUNTY);

const runCanary = makeRunCanary({
  submit: makeSubmit(new LambdaClient({}), env.SUBMIT_FUNCTION_NAME, env.COUNTY),
  mailbox: makeCanaryMailbox(openTable(env.TABLE_NAME), systemClock),
  open,
  press,
  digest: sha256,
  clock: systemClock,
  sleep,
});

/** The heartbeat is 1 when the whole chain held and 0 when it did not; an alarm waits on it, and on its absence. */
export const handler = taskHandler(log, z.unknown(), async () => {
  const probe = await runCanary();
  metrics.addMetric('CanaryHeartbeat', MetricUnit.Count, probe.ok ? 1 : 0);
  if (probe.ok) metrics.addMetric('CanaryTime', MetricUnit.Milliseconds, probe.value.milliseconds);
  metrics.publishStoredMetrics();
  if (probe.ok) log('info', 'canary.passed', { alertId: probe.value.alertId, count: probe.value.milliseconds });
  else log('error', 'canary.failed', { because: probe.error });
  return probe.ok ? { passed: true, ...probe.value } : { passed: false, because: probe.error };
});
