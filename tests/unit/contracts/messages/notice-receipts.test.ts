import { describe, expect, it } from 'vitest';
import { noticeTags, readNoticeReceipt } from '../../../../shared/contracts/messages/notice-receipts.ts';
import { theCaseId } from '../../../support/builders/institution-request.ts';
import { receiptOf } from '../../../support/builders/referral.ts';

const ofCase = { noticeId: 'n-1', owner: { kind: 'case', caseId: theCaseId } } as const;
const ofReferral = { noticeId: 'n-2', owner: { kind: 'referral', referralId: receiptOf(1) } } as const;

const email = (eventType: string, of: Parameters<typeof noticeTags>[0] = ofCase) => ({
  eventType,
  mail: {
    messageId: 'm-1',
    tags: Object.fromEntries(Object.entries(noticeTags(of)).map(([name, value]) => [name, [value]])),
  },
});
const sms = (eventType: string) => ({ eventType, messageId: 'm-1', context: noticeTags(ofReferral) });

describe('an event about a notice', () => {
  it.each([
    ['Bounce', 'Bounce'],
    ['Reject', 'Reject'],
    ['Delivery', null],
    ['Send', null],
  ])('by e-mail, %s', (type, failure) => {
    expect(readNoticeReceipt(email(type))).toEqual({ notice: ofCase, providerMessageId: 'm-1', failure });
  });

  it.each([
    ['TEXT_UNREACHABLE', 'TEXT_UNREACHABLE'],
    ['TEXT_DELIVERED', null],
    ['TEXT_SENT', null],
  ])('by SMS, %s', (type, failure) => {
    expect(readNoticeReceipt(sms(type))).toEqual({ notice: ofReferral, providerMessageId: 'm-1', failure });
  });

  it.each([
    [null],
    [{ eventType: 'Bounce', mail: { messageId: 'm-1', tags: {} } }],
    [{ eventType: 'Bounce', mail: { messageId: 'm-1', tags: { noticeId: ['n-1'], owner: ['nimeni'] } } }],
    [{ eventType: 'TEXT_UNREACHABLE', messageId: 'm-1', context: { alertId: 'A0000000000000' } }],
  ])('that is about something else is left to others', (other) => {
    expect(readNoticeReceipt(other)).toBeNull();
  });
});
