import * as z from 'zod/mini';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makePageStore } from '../../../shared/adapters/dynamodb/alert/page-store.ts';
import { makeClockStore, makeNoticeStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeTellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { readDeliveryReceipt } from '../../../shared/contracts/messages/delivery-receipts.ts';
import { readNoticeReceipt } from '../../../shared/contracts/messages/notice-receipts.ts';
import { readRequestReceipt } from '../../../shared/contracts/messages/request-receipts.ts';
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
import { makeRecordNotice } from './record-notice.ts';
import { makeRecordRequest } from './record-request.ts';

const env = readEnv(envSchema);
const log = makeLog('record-delivery');
const table = openTable(env.TABLE_NAME);

const recordDelivery = makeRecordDelivery({
  pages: makePageStore(table),
  alerts: makeAlertStore(table),
  advance: openAdvance(table, env.COUNTY),
  clock: systemClock,
  measure: makeMeasure(env.COUNTY),
});

const recordRequest = makeRecordRequest({ providers: makeProviderStore(table) });

const recordNotice = makeRecordNotice({
  notices: makeNoticeStore(table),
  instead: makeTellInstead({ clocks: makeClockStore(table), county: makeRotaReader(table), clock: systemClock }),
  clock: systemClock,
});

const snsEvent = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });

export const handler = taskHandler(log, snsEvent, async ({ Records }) => {
  for (const { Sns } of Records) {
    const event = parseJson(Sns.Message);
    const asked = readRequestReceipt(event);
    if (asked !== null) {
      const { providerId, reference: providerMessageId, outcome } = asked;
      await recordRequest(asked);
      log(outcome === 'bounced' ? 'warn' : 'info', 'provider.receipt', {
        providerId,
        providerMessageId,
        because: outcome,
      });
      continue;
    }
    const told = readNoticeReceipt(event);
    if (told !== null) {
      const { notice, providerMessageId } = told;
      const because = await recordNotice(told);
      const level = told.failure === null ? 'info' : 'warn';
      log(level, 'notice.receipt', { noticeId: notice.noticeId, providerMessageId, because });
      continue;
    }
    const receipt = readDeliveryReceipt(event);
    const recorded = receipt === null ? 'unknown' : await recordDelivery(receipt);
    const fields = receipt === null ? {} : { ...receipt.page, providerMessageId: receipt.providerMessageId };
    log(recorded === 'unknown' ? 'warn' : 'info', recorded === 'unknown' ? 'page.receipt-unknown' : 'page.receipt', {
      ...fields,
      because: receipt?.outcome.kind ?? 'not-ours',
    });
  }
  return { receipts: Records.length };
});
