import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeContactReader } from '../../../shared/adapters/dynamodb/contact/contact-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeSettingsStore } from '../../../shared/adapters/dynamodb/settings/settings-store.ts';
import { makeSignOffStore } from '../../../shared/adapters/dynamodb/settings/sign-off-store.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeSettingsRoutes } from './keep-settings.ts';
import { readDrills } from './read-drills.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-settings');
const table = openTable(env.TABLE_NAME);
const rota = makeRotaReader(table);

/** What the county configures while the service runs: read, tried out, changed, signed. */
export const handler = apiHandler(
  log,
  answerByRoute(
    makeSettingsRoutes({
      staff: findStaff({ county: rota, servedCounty: env.COUNTY }),
      settings: makeSettingsStore(table),
      signOffs: makeSignOffStore(table),
      county: { ...rota, ...makeContactReader(table) },
      facts: { demo: env.DEMO === 'yes', makesCalls: env.MAKES_CALLS === 'yes', drills: readDrills(env.DRILLED) },
      worded: { county: env.COUNTY, smsReplies: env.SMS_REPLIES === 'yes' },
      clock: systemClock,
      digest: sha256,
      log,
    }),
  ),
);
