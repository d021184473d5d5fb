import { KMSClient } from '@aws-sdk/client-kms';
import { SQSClient } from '@aws-sdk/client-sqs';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makePageStore } from '../../../shared/adapters/dynamodb/alert/page-store.ts';
import { makeCanaryMailbox } from '../../../shared/adapters/dynamodb/canary/canary-mailbox.ts';
import { makeClockStore, makeNoticeStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeReplyStore } from '../../../shared/adapters/dynamodb/reply/reply-store.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeSignLink } from '../../../shared/adapters/kms/sign-link.ts';
import { makeSendLater } from '../../../shared/adapters/sqs/send-later.ts';
import { makeTellInstead } from '../../../shared/application/requests/tell-instead.ts';
import { notifyMessage } from '../../../shared/contracts/messages/messages.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { openChannels } from '../../../shared/runtime/open-channels.ts';
import { openAdvance } from '../../../shared/runtime/open-advance.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { queueHandler } from '../../../shared/runtime/queue-handler.ts';
import { type PageId } from '../../../shared/ports/alerts.ts';
import { envSchema } from './env.ts';
import { makeGiveReplyCode, noReplyCode } from './give-reply-code.ts';
import { makeSendNotice } from './send-notice.ts';
import { makeSendNotification } from './send-notification.ts';

const env = readEnv(envSchema);
const log = makeLog('send-notification');
const table = openTable(env.TABLE_NAME);
const alerts = makeAlertStore(table);

/** A provider that hangs or fails is tried three times at once, a few seconds; then a later try or the next channel must do. */
const patience = { maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 4_000 } };

const kms = new KMSClient({});
const mac = makeMac(kms, env.LINK_KEY_ID);
const { send } = openChannels(env, table, kms, patience);
const surroundings = { send, clock: systemClock, county: env.COUNTY, publicUrl: env.PUBLIC_URL };

const sendNotification = makeSendNotification({
  ...surroundings,
  pages: makePageStore(table),
  alerts,
  advance: openAdvance(table, env.COUNTY),
  sign: makeSignLink(mac),
  sendLater: makeSendLater(new SQSClient({}), env.NOTIFY_QUEUE_URL),
  replyCode: env.SMS_REPLIES === 'yes' ? makeGiveReplyCode({ replies: makeReplyStore(table), mac }) : noReplyCode,
  mailbox: makeCanaryMailbox(table, systemClock),
});
const sendNotice = makeSendNotice({
  ...surroundings,
  notices: makeNoticeStore(table),
  instead: makeTellInstead({ clocks: makeClockStore(table), county: makeRotaReader(table), clock: systemClock }),
});

const sendPage = async (page: PageId): Promise<void> => {
  const sent = await sendNotification(page);
  switch (sent.kind) {
    case 'handed':
      log('info', 'page.handed', { ...page, channel: sent.channel, providerMessageId: sent.providerMessageId });
      return;
    case 'postponed':
      log('warn', 'page.postponed', { ...page, channel: sent.channel, failure: sent.failure });
      return;
    case 'failed':
      log('warn', 'page.failed', { ...page, channel: sent.channel, failure: sent.failure });
      return;
    case 'withdrawn':
      log('info', 'page.withdrawn', page);
      return;
    case 'settled-before':
      log('info', 'page.settled', page);
  }
};

export const handler = queueHandler(
  log,
  notifyMessage,
  async (message) => {
    if ('alertId' in message) return sendPage(message);
    log('info', 'notice.sent', { noticeId: message.noticeId, because: await sendNotice(message) });
  },
  (message) => ('alertId' in message ? message : { noticeId: message.noticeId }),
);
