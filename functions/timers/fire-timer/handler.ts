import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeClockStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { makeTimerStore } from '../../../shared/adapters/dynamodb/timer/timer-store.ts';
import { makeWakeDeadline } from '../../../shared/application/clocks/wake-deadline.ts';
import { makeNoteSilence } from '../../../shared/application/requests/note-silence.ts';
import { fireTimerTask } from '../../../shared/contracts/messages/messages.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { countyMetrics } from '../../../shared/runtime/measures.ts';
import { openAdvance } from '../../../shared/runtime/open-advance.ts';
import { openWakeDuty } from '../../../shared/runtime/open-wake-duty.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeFireTimer } from './fire-timer.ts';

const env = readEnv(envSchema);
const log = makeLog('fire-timer');
const table = openTable(env.TABLE_NAME);

const metrics = countyMetrics(env.COUNTY);
const county = makeCountyReader(table);
const clocks = makeClockStore(table);

const fireTimer = makeFireTimer({
  timers: makeTimerStore(table),
  advance: openAdvance(table, env.COUNTY),
  wake: makeWakeDeadline({ clocks, county, digest: sha256, clock: systemClock }),
  noteSilence: makeNoteSilence({ requests: makeRequestStore(table), clocks, county, clock: systemClock }),
  clock: systemClock,
  wakeDuty: openWakeDuty(table),
});

export const handler = taskHandler(log, fireTimerTask, async ({ timerId }) => {
  const { outcome, lateness } = await fireTimer(timerId);
  metrics.addMetric('TimerLateness', MetricUnit.Milliseconds, lateness);
  metrics.publishStoredMetrics();
  log('info', 'timer.fired', { timerId, because: outcome });
  return { timerId, outcome };
});
