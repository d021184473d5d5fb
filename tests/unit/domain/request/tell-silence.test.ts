import { describe, expect, it } from 'vitest';
import { tellOfSilence } from '../../../../shared/domain/request/tell-silence.ts';
import { someRota, staff } from '../../../support/builders/county.ts';
import { anOpenRequest, requestIdOf, theCaseId } from '../../../support/builders/institution-request.ts';
import { receiptOf } from '../../../support/builders/referral.ts';
import { monday } from '../../../support/builders/time.ts';

const request = anOpenRequest();
const deputy = { name: 'Adjunct', email: 'adjunct@scoala.invalid', phone: '+40715000201' };
const context = (assignedTo: string | null, rota = someRota()) => ({
  subject: { referralId: receiptOf(1), assignedTo },
  rota,
  now: monday,
});
const whom = (notices: ReturnType<typeof tellOfSilence>) =>
  notices.map(({ about, channel, to, staffId }) => [about, channel, staffId ?? to]);

describe('who hears of a silence', () => {
  it('is the deputy the institution named, by e-mail and by SMS', () => {
    const told = tellOfSilence(request, deputy, context('ana'));
    expect(whom(told)).toEqual([
      ['answer-missing', 'email', 'adjunct@scoala.invalid'],
      ['answer-missing', 'sms', '+40715000201'],
    ]);
    expect(told[0]).toMatchObject({ noticeId: `${requestIdOf(1)}-deputy-email`, institutionId: 'scoala-12' });
    expect(told.every(({ owner }) => owner.kind === 'case' && owner.caseId === theCaseId)).toBe(true);
  });

  it('is the deputy by e-mail alone where there is no number', () => {
    const { phone, ...without } = deputy;
    expect(phone).toBe('+40715000201');
    expect(whom(tellOfSilence(request, without, context('ana')))).toEqual([
      ['answer-missing', 'email', 'adjunct@scoala.invalid'],
    ]);
  });

  it.each([
    ["the case's worker, where no deputy is named", 'ana', someRota(), 'ana'],
    ['the supervisor, where the case has no worker', null, someRota(), 'carmen'],
    ['the supervisor, where the worker has left', 'nimeni', someRota(), 'carmen'],
    [
      'the director, where there is no supervisor either',
      null,
      someRota({ staff: [staff('ana'), staff('bogdan'), staff('dan', { roles: ['director'] })] }),
      'dan',
    ],
  ])('is %s', (_, assignedTo, rota, heard) => {
    expect(whom(tellOfSilence(request, undefined, context(assignedTo, rota)))).toEqual([
      ['institution-silent', 'email', heard],
    ]);
  });
});
