import { describe, expect, it } from 'vitest';
import { makeRecordRequest } from '../../../../functions/notifications/record-delivery/record-request.ts';
import { type RequestReceipt } from '../../../../shared/contracts/messages/request-receipts.ts';
import { idOf } from '../../../support/builders/provider.ts';
import { monday } from '../../../support/builders/time.ts';
import { memoryProviders } from '../../../support/memory/providers.ts';

const receipt: RequestReceipt = { providerId: idOf('Ana'), month: '2026-11', reference: 'm-1', outcome: 'delivered' };

const asked = async () => {
  const providers = memoryProviders();
  const { providerId, month, reference } = receipt;
  await providers.noteRequest({ providerId, month, at: monday, to: 'a@exemplu.invalid', outcome: 'handed', reference });
  const outcome = async () => (await providers.request(providerId))?.outcome;
  return { outcome, record: makeRecordRequest({ providers }) };
};

describe('a receipt of a request to a provider', () => {
  it('is recorded once, and again when the message comes back after all', async () => {
    const { record, outcome } = await asked();
    expect(await record(receipt)).toBe('recorded');
    expect(await record(receipt)).toBe('nothing-to-record');
    expect(await outcome()).toBe('delivered');
    expect(await record({ ...receipt, outcome: 'bounced' })).toBe('recorded');
    expect(await outcome()).toBe('bounced');
  });

  it('changes nothing on the way, or for a month that is over', async () => {
    const { record, outcome } = await asked();
    expect(await record({ ...receipt, outcome: 'underway' })).toBe('nothing-to-record');
    expect(await record({ ...receipt, month: '2026-10' })).toBe('nothing-to-record');
    expect(await outcome()).toBe('handed');
  });

  it('of a provider nobody asked is unknown', async () => {
    const { record } = await asked();
    expect(await record({ ...receipt, providerId: idOf('Alta') })).toBe('unknown');
  });
});
