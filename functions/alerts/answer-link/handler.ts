import { KMSClient } from '@aws-sdk/client-kms';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makePageStore } from '../../../shared/adapters/dynamodb/alert/page-store.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeSignLink } from '../../../shared/adapters/kms/sign-link.ts';
import { makeTakeGroup } from '../../../shared/application/alerts/take-group.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { openAdvance } from '../../../shared/runtime/open-advance.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAnswerLink } from './answer-link.ts';
import { envSchema } from './env.ts';
import { makeReadLink } from './read-link.ts';

const env = readEnv(envSchema);
const log = makeLog('answer-link');
const table = openTable(env.TABLE_NAME);
const alerts = makeAlertStore(table);

const readLink = makeReadLink({
  pages: makePageStore(table),
  alerts,
  sign: makeSignLink(makeMac(new KMSClient({}), env.LINK_KEY_ID)),
  clock: systemClock,
});
const advance = openAdvance(table, env.COUNTY);

export const handler = apiHandler(
  log,
  makeAnswerLink({ readLink, advance, takeGroup: makeTakeGroup({ alerts, advance }), log, county: env.COUNTY }),
);
