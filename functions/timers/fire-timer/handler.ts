import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeTimerStore } from '../../../shared/adapters/dynamodb/timer/timer-store.ts';
import { makeAdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { fireTimerTask } from '../../../shared/contracts/messages/messages.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeFireTimer } from './fire-timer.ts';

const env = readEnv(envSchema);
const log = makeLog('fire-timer');
const table = openTable(env.TABLE_NAME);

const fireTimer = makeFireTimer({
  timers: makeTimerStore(table),
  advance: makeAdvanceAlert({ alerts: makeAlertStore(table), county: makeCountyReader(table), clock: systemClock }),
});

export const handler = taskHandler(log, fireTimerTask, async ({ timerId }) => {
  const fired = await fireTimer(timerId);
  log('info', 'timer.fired', { timerId, because: fired.kind === 'ignored' ? fired.because : fired.kind });
  return { timerId, outcome: fired.kind };
});
