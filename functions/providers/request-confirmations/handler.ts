import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod/mini';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeSendEmail } from '../../../shared/adapters/messaging/send-email.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeRequestConfirmations } from './request-confirmations.ts';

const env = readEnv(envSchema);
const log = makeLog('request-confirmations');

const requestConfirmations = makeRequestConfirmations({
  providers: makeProviderStore(openTable(env.TABLE_NAME)),
  send: makeSendEmail(new SESv2Client({ maxAttempts: 3 }), {
    from: env.EMAIL_FROM,
    configurationSet: env.EMAIL_CONFIGURATION_SET,
  }),
  clock: systemClock,
  directorate: { name: env.DIRECTORATE_NAME, email: env.DIRECTORATE_EMAIL },
});

export const handler = taskHandler(log, z.unknown(), async () => {
  const asked = await requestConfirmations();
  for (const { providerId, outcome, reference } of asked)
    if (outcome === 'handed') log('info', 'provider.asked', { providerId, providerMessageId: reference ?? '' });
    else log('warn', 'provider.not-asked', { providerId, failure: reference ?? outcome });
  const count = asked.filter(({ outcome }) => outcome === 'handed').length;
  log('info', 'providers.asked', { count });
  return { asked: count, notAsked: asked.length - count };
});
