import { KMSClient } from '@aws-sdk/client-kms';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import * as z from 'zod/mini';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makePageStore } from '../../../shared/adapters/dynamodb/alert/page-store.ts';
import { makeClockStore, makeNoticeStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeVoiceCallStore } from '../../../shared/adapters/dynamodb/reply/voice-call-store.ts';
import { makeReplyStore } from '../../../shared/adapters/dynamodb/reply/reply-store.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeSendSms } from '../../../shared/adapters/messaging/send-sms.ts';
import { makeTellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { makeMeasure } from '../../../shared/runtime/measures.ts';
import { openAdvance } from '../../../shared/runtime/open-advance.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { parseJson } from '../../../shared/runtime/json.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeRecordDelivery } from './record-delivery.ts';
import { makeRecordEvent } from './record-event.ts';
import { makeRecordNotice } from './record-notice.ts';
import { makeRecordReply } from './record-reply.ts';
import { makeRecordRequest } from './record-request.ts';

const env = readEnv(envSchema);
const log = makeLog('record-delivery');
const metrics = new Metrics({ namespace: 'Semnal' });
metrics.clearDefaultDimensions();
metrics.setDefaultDimensions({ county: env.COUNTY });
const table = openTable(env.TABLE_NAME);
const advance = openAdvance(table, env.COUNTY);
const county = makeCountyReader(table);
const pages = makePageStore(table);

/** An answer by SMS is a courtesy: two tries, then it is left. */
const sms = new PinpointSMSVoiceV2Client({
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 4_000 },
});

const recordEvent = makeRecordEvent({
  delivery: makeRecordDelivery({
    pages,
    alerts: makeAlertStore(table),
    advance,
    clock: systemClock,
    measure: makeMeasure(env.COUNTY),
  }),
  notice: makeRecordNotice({
    notices: makeNoticeStore(table),
    instead: makeTellInstead({ clocks: makeClockStore(table), county, clock: systemClock }),
    clock: systemClock,
  }),
  request: makeRecordRequest({ providers: makeProviderStore(table) }),
  calls: makeVoiceCallStore(table, systemClock),
  reply: makeRecordReply({
    replies: makeReplyStore(table),
    pages,
    county,
    advance,
    mac: makeMac(new KMSClient({}), env.LINK_KEY_ID),
    send: makeSendSms(sms, { origination: env.SMS_ORIGINATION_IDENTITY, configurationSet: env.SMS_CONFIGURATION_SET }),
    clock: systemClock,
    countyCode: env.COUNTY,
  }),
  log,
});

const published = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });

/** Events come through the topic, those of calls straight from the account's bus. */
export const handler = taskHandler(log, z.unknown(), async (event) => {
  const topic = published.safeParse(event);
  const events = topic.success ? topic.data.Records.map(({ Sns }) => parseJson(Sns.Message)) : [event];
  let unknown = 0;
  for (const one of events) if ((await recordEvent(one)) === 'unknown') unknown += 1;
  if (unknown > 0) {
    metrics.addMetric('UnknownReceipts', MetricUnit.Count, unknown);
    metrics.publishStoredMetrics();
  }
  return { receipts: events.length, unknown };
});
