import { describe, expect, it } from 'vitest';
import { makeRecordEvent } from '../../../../functions/notifications/record-delivery/record-event.ts';
import { type DeliveryReceipt } from '../../../../shared/contracts/messages/delivery-receipts.ts';
import { alertIdOf } from '../../../support/builders/page.ts';
import { memoryLog } from '../../../support/builders/request.ts';

const page = { alertId: alertIdOf(1), step: 1, ordinal: 2 };

const opened = (calls: Record<string, typeof page> = {}) => {
  const receipts: DeliveryReceipt[] = [];
  const { log, lines } = memoryLog();
  const record = makeRecordEvent({
    delivery: (receipt) => {
      receipts.push(receipt);
      return Promise.resolve(receipt.page.ordinal === 2 ? 'recorded' : 'unknown');
    },
    request: () => Promise.resolve('recorded'),
    notice: () => Promise.resolve('nothing-to-record'),
    reply: () => Promise.resolve({ outcome: 'acknowledged', staffId: 'ana', isAnswered: true }),
    calls: { find: (callId) => Promise.resolve(calls[callId] ?? null) },
    log,
  });
  return { receipts, lines, record };
};

const call = (eventType: string, more: Record<string, string> = {}) => ({
  source: 'aws.connect',
  'detail-type': 'Amazon Connect Contact Event',
  detail: { contactId: 'call-1', eventType, ...more },
});

describe('an event of a call', () => {
  it.each([
    [call('CONNECTED_TO_SYSTEM'), { kind: 'delivered' }],
    [
      call('DISCONNECTED', { disconnectReason: 'OUTBOUND_DESTINATION_ENDPOINT_ERROR' }),
      { kind: 'failed', failure: 'OUTBOUND_DESTINATION_ENDPOINT_ERROR' },
    ],
    [call('DISCONNECTED'), { kind: 'failed', failure: 'NOT_ANSWERED' }],
    [call('DISCONNECTED', { connectedToSystemTimestamp: '2026-11-23T08:00:00Z' }), { kind: 'underway' }],
    [call('INITIATED'), { kind: 'underway' }],
  ])('%j is a receipt of the page it was for', async (event, outcome) => {
    const { record, receipts } = opened({ 'call-1': page });
    expect(await record(event)).toBe('known');
    expect(receipts).toEqual([{ page, providerMessageId: 'call-1', outcome }]);
  });

  it('that this service did not place is counted, not crashed on', async () => {
    const { record, receipts } = opened();
    expect(await record(call('CONNECTED_TO_SYSTEM'))).toBe('unknown');
    expect(receipts).toEqual([]);
  });
});

describe('a receipt', () => {
  it.each([[null], ['text'], [{}], [{ eventType: 'TEXT_DELIVERED', messageId: 'm' }], [[1]]])(
    'about nothing this service knows is counted, not crashed on: %j',
    async (event) => {
      const { record, lines } = opened();
      expect(await record(event)).toBe('unknown');
      expect(lines).toMatchObject([{ level: 'warn', code: 'page.receipt-unknown' }]);
    },
  );

  it('for a page that is not there is counted', async () => {
    const { record } = opened();
    const context = { alertId: page.alertId, step: '1', ordinal: '9' };
    expect(await record({ eventType: 'TEXT_DELIVERED', messageId: 'm', context })).toBe('unknown');
  });

  it.each([
    [{ eventType: 'TEXT_DELIVERED', messageId: 'm', context: { noticeId: 'n' } }],
    [{ eventType: 'TEXT_DELIVERED', messageId: 'm', context: { inReplyTo: 'x' } }],
    [{ eventType: 'Delivery', mail: { messageId: 'm', tags: { methodId: ['M1'] } } }],
  ])('of a message that is no page is known: %j', async (event) => {
    expect(await opened().record(event)).toBe('known');
  });
});

describe('an SMS that somebody wrote', () => {
  it('goes to who takes answers, and its words go nowhere else', async () => {
    const { record, lines } = opened();
    const sms = { originationNumber: '+40740123456', messageBody: 'Ionescu', inboundMessageId: 'in-1' };
    expect(await record(sms)).toBe('known');
    expect(lines).toEqual([
      { level: 'info', code: 'reply.received', fields: { because: 'acknowledged', staffId: 'ana' } },
    ]);
  });
});
