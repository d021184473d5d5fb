import { describe, expect, it } from 'vitest';
import { readNoticeReceipt } from '../../../../shared/contracts/messages/notice-receipts.ts';
import { theCaseId } from '../../../support/builders/institution-request.ts';

const notice = { noticeId: 'n-1', owner: { kind: 'case', caseId: theCaseId } } as const;
const email = (eventType: string) => ({
  eventType,
  mail: { messageId: 'm-1', tags: { noticeId: ['n-1'], caseId: [theCaseId] } },
});
const sms = (eventType: string) => ({ eventType, messageId: 'm-1', context: { noticeId: 'n-1', caseId: theCaseId } });

describe('an event about a notice', () => {
  it.each([
    ['Bounce', 'Bounce'],
    ['Reject', 'Reject'],
    ['Delivery', null],
    ['Send', null],
  ])('by e-mail, %s', (type, failure) => {
    expect(readNoticeReceipt(email(type))).toEqual({ notice, providerMessageId: 'm-1', failure });
  });

  it.each([
    ['TEXT_UNREACHABLE', 'TEXT_UNREACHABLE'],
    ['TEXT_DELIVERED', null],
    ['TEXT_SENT', null],
  ])('by SMS, %s', (type, failure) => {
    expect(readNoticeReceipt(sms(type))).toEqual({ notice, providerMessageId: 'm-1', failure });
  });

  it.each([
    [null],
    [{ eventType: 'Bounce', mail: { messageId: 'm-1', tags: {} } }],
    [{ eventType: 'Bounce', mail: { messageId: 'm-1', tags: { noticeId: ['n-1'], caseId: ['nimeni'] } } }],
    [{ eventType: 'TEXT_UNREACHABLE', messageId: 'm-1', context: { alertId: 'A0000000000000' } }],
  ])('that is about something else is left to others', (other) => {
    expect(readNoticeReceipt(other)).toBeNull();
  });
});
