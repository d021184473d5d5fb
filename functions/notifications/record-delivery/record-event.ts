import { readCallEvent } from '../../../shared/contracts/messages/call-events.ts';
import {
  isOfNoPage,
  readDeliveryReceipt,
  type DeliveryReceipt,
} from '../../../shared/contracts/messages/delivery-receipts.ts';
import { readInboundSms } from '../../../shared/contracts/messages/inbound-sms.ts';
import { readNoticeReceipt } from '../../../shared/contracts/messages/notice-receipts.ts';
import { readRequestReceipt } from '../../../shared/contracts/messages/request-receipts.ts';
import { type VoiceCallStore } from '../../../shared/ports/replies.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type makeRecordDelivery } from './record-delivery.ts';
import { type makeRecordNotice } from './record-notice.ts';
import { type makeRecordReply } from './record-reply.ts';
import { type makeRecordRequest } from './record-request.ts';

type Deps = {
  delivery: ReturnType<typeof makeRecordDelivery>;
  request: ReturnType<typeof makeRecordRequest>;
  notice: ReturnType<typeof makeRecordNotice>;
  reply: ReturnType<typeof makeRecordReply>;
  calls: Pick<VoiceCallStore, 'find'>;
  log: Log;
};

/**
 * Takes one event of a provider, whatever it is about: a page, a call, a notice, a request to a provider of services, an SMS
 * somebody wrote. One that is about nothing this service knows is counted, and is no failure.
 */
export const makeRecordEvent = ({ delivery, request, notice, reply, calls, log }: Deps) => {
  const receiptOf = async (event: unknown): Promise<DeliveryReceipt | null> => {
    const call = readCallEvent(event);
    if (call === null) return readDeliveryReceipt(event);
    const page = await calls.find(call.callId);
    return page === null ? null : { page, providerMessageId: call.callId, outcome: call.outcome };
  };

  return async (event: unknown): Promise<'known' | 'unknown'> => {
    const sms = readInboundSms(event);
    if (sms !== null) {
      const { outcome, staffId } = await reply(sms);
      log(outcome === 'acknowledged' || outcome === 'declined' ? 'info' : 'warn', 'reply.received', {
        because: outcome,
        ...(staffId === null ? {} : { staffId }),
      });
      return 'known';
    }
    const asked = readRequestReceipt(event);
    if (asked !== null) {
      const { providerId, reference: providerMessageId, outcome: because } = asked;
      await request(asked);
      log(because === 'bounced' ? 'warn' : 'info', 'provider.receipt', { providerId, providerMessageId, because });
      return 'known';
    }
    const told = readNoticeReceipt(event);
    if (told !== null) {
      const { notice: about, providerMessageId } = told;
      const because = await notice(told);
      log(told.failure === null ? 'info' : 'warn', 'notice.receipt', {
        noticeId: about.noticeId,
        providerMessageId,
        because,
      });
      return 'known';
    }
    const receipt = await receiptOf(event);
    if (receipt === null && isOfNoPage(event)) {
      log('info', 'page.receipt', { because: 'of-no-page' });
      return 'known';
    }
    const recorded = receipt === null ? 'unknown' : await delivery(receipt);
    const fields = receipt === null ? {} : { ...receipt.page, providerMessageId: receipt.providerMessageId };
    log(recorded === 'unknown' ? 'warn' : 'info', recorded === 'unknown' ? 'page.receipt-unknown' : 'page.receipt', {
      ...fields,
      because: receipt?.outcome.kind ?? 'not-ours',
    });
    return recorded === 'unknown' ? 'unknown' : 'known';
  };
};
