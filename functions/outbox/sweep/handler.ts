import { SFNClient } from '@aws-sdk/client-sfn';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import * as z from 'zod/mini';
import { makeOpenWorkReader } from '../../../shared/adapters/dynamodb/open-work-reader.ts';
import { makeOutboxReader } from '../../../shared/adapters/dynamodb/outbox-reader.ts';
import { makeRunningTimers } from '../../../shared/adapters/sfn/running-timers.ts';
import { makeDeliverWork } from '../../../shared/application/deliver-work.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { countyMetrics } from '../../../shared/runtime/measures.ts';
import { openCouriers } from '../../../shared/runtime/open-couriers.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeSweep } from './sweep.ts';

const env = readEnv(envSchema);
const log = makeLog('sweep');
const metrics = countyMetrics(env.COUNTY);
const table = openTable(env.TABLE_NAME);
const states = new SFNClient({});
const couriers = openCouriers(env, states);

const sweep = makeSweep({
  openWork: makeOpenWorkReader(table),
  running: makeRunningTimers(states, env.TIMER_STATE_MACHINE_ARN),
  deliver: makeDeliverWork({ outbox: makeOutboxReader(table), couriers }),
  couriers,
  clock: systemClock,
});

export const handler = taskHandler(log, z.unknown(), async () => {
  const { nobodyReachable, oldestUnansweredSeconds, ...healed } = await sweep();
  metrics.addMetric('OldestUnansweredReferralSeconds', MetricUnit.Seconds, oldestUnansweredSeconds);
  metrics.addMetric('NobodyReachable', MetricUnit.Count, nobodyReachable);
  metrics.addMetric(
    'HealedWork',
    MetricUnit.Count,
    Object.values(healed).reduce((sum, count) => sum + count, 0),
  );
  metrics.publishStoredMetrics();
  log('info', 'sweep.finished', { ...healed, oldestUnansweredSeconds });
  return { ...healed, oldestUnansweredSeconds, nobodyReachable };
});
