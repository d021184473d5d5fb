import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeDrillStore } from '../../../shared/adapters/dynamodb/alert/drill-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { drillTask, type DrillAnswer } from '../../../shared/contracts/messages/drill-task.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeMeasure } from '../../../shared/runtime/measures.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeReportDrill, makeStartDrill } from './run-drill.ts';

const env = readEnv(envSchema);
const log = makeLog('run-drill');
const table = openTable(env.TABLE_NAME);
const alerts = makeAlertStore(table);

const start = makeStartDrill({
  drills: makeDrillStore(table),
  alerts,
  county: makeCountyReader(table),
  digest: sha256,
  clock: systemClock,
  measure: makeMeasure(env.COUNTY),
});
const report = makeReportDrill({ alerts });

export const handler = taskHandler(log, drillTask, async (task): Promise<DrillAnswer> => {
  const drill = task.kind === 'start' ? await start(task) : await report(task.alertId);
  if (!drill.ok) {
    log('warn', 'drill.refused', { because: drill.error });
    return { kind: 'refused', because: drill.error };
  }
  const { alertId, drillId, outcome } = drill.value;
  log('info', task.kind === 'start' ? 'drill.started' : 'drill.reported', { alertId, drillId, because: outcome });
  return { kind: 'drill', drill: drill.value };
});
