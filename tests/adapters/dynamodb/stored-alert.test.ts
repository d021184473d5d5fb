import { describe, expect, it } from 'vitest';
import { storedAlert, storedPage } from '../../../shared/adapters/dynamodb/alert/alert-items.ts';
import { aScreening } from '../../support/builders/referral.ts';
import { after, minute, monday } from '../../support/builders/time.ts';

const { alert, pages } = aScreening();
if (alert.state !== 'paging') throw new Error('the alert pages nobody');

/** An alert as version 1 wrote it. */
const first = () => {
  const { referralIds, handOverWithin, needs, acceptances, reads, sentOn, firstContactAt, firstContactBy, ...old } =
    alert;
  expect([referralIds, handOverWithin, needs, acceptances, reads, sentOn, firstContactAt, firstContactBy]).toHaveLength(
    8,
  );
  return old;
};
const item = (entity: string, schemaVersion: number, data: unknown) => ({
  PK: 'x',
  SK: 'y',
  entity,
  schemaVersion,
  data,
});

describe('an alert that was stored under version 1', () => {
  it('is read as one that nobody answered', () => {
    expect(storedAlert.read(item('alert', 1, first()))).toEqual({ ...alert, handOverWithin: { minutes: 10 } });
  });

  it('and was taken is read as taken by that person, without an end', () => {
    const { levelStartedAt, answerBy, timerId, ...rest } = first();
    expect([levelStartedAt, answerBy, timerId]).toHaveLength(3);
    const by = { staffId: 'ana', name: 'Numele ana', via: 'link' } as const;
    const at = after(monday, minute);
    const taken = { ...rest, state: 'acknowledged', acknowledgedBy: by, acknowledgedAt: at, firstContactAt: null };
    expect(storedAlert.read(item('alert', 1, taken))).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: by,
      acceptances: [{ ...by, at, ended: null }],
      contactBy: null,
      timerId: null,
      offer: null,
    });
  });

  it('has pages that called for somebody', () => {
    const [page] = pages;
    if (page === undefined) throw new Error('there is no page');
    const { purpose, ...old } = page;
    expect(purpose).toBe('call');
    expect(storedPage.read(item('notification', 1, old))).toEqual(page);
  });

  it('is told from one of a version nobody knows', () => {
    expect(() => storedAlert.read(item('alert', 3, alert))).toThrow('is not a alert of version 2');
  });
});
