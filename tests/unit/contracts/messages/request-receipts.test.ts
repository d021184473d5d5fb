import { describe, expect, it } from 'vitest';
import { readRequestReceipt } from '../../../../shared/contracts/messages/request-receipts.ts';
import { idOf } from '../../../support/builders/provider.ts';

const providerId = idOf('Ana');
const event = (
  eventType: string,
  tags: Record<string, string[]> = { providerId: [providerId], month: ['2026-11'] },
) => ({
  eventType,
  mail: {
    messageId: 'm-1',
    destination: ['a@exemplu.invalid'],
    tags: { 'ses:configuration-set': ['semnal'], ...tags },
  },
});

describe('an event of the mail service about a request', () => {
  it.each([
    ['Delivery', 'delivered'],
    ['Bounce', 'bounced'],
    ['Reject', 'bounced'],
    ['RenderingFailure', 'bounced'],
    ['Send', 'underway'],
    ['DeliveryDelay', 'underway'],
    ['Complaint', 'underway'],
  ])('%s is %s', (type, outcome) => {
    expect(readRequestReceipt(event(type))).toEqual({ providerId, month: '2026-11', reference: 'm-1', outcome });
  });

  it.each([
    [null],
    [event('Delivery', {})],
    [event('Delivery', { alertId: ['A0000000000000'], step: ['1'], ordinal: ['1'] })],
    [event('Delivery', { providerId: [providerId], month: ['2026-13'] })],
    [event('Delivery', { providerId: ['F1'], month: ['2026-11'] })],
  ])('that is about something else is left to others', (other) => {
    expect(readRequestReceipt(other)).toBeNull();
  });
});
