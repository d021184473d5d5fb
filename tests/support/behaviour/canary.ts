import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { canaryAlertOf, canaryName } from '../../../shared/domain/canary/canary.ts';
import { screenCanary } from '../../../shared/domain/canary/screen-canary.ts';
import { anAccepted, receiptOf } from '../builders/referral.ts';
import { aReport } from '../builders/report.ts';
import { after, hour, monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

export const keepCanaries = (open: OpenRepositories): void => {
  describe('the service’s own probe', () => {
    it('is screened and alerting like a referral, and in no list and no figure', async () => {
      const repositories = await open();
      const accepted = anAccepted(1, { institutionId: canaryName });
      await repositories.referrals.accept(accepted, aReport());
      const screening = screenCanary(accepted, { now: monday, digest: sha256, policyVersion: 1 });
      expect(await repositories.screenings.save(screening, [])).toBe('written');
      const { alertId } = screening.alert;
      expect(await repositories.alerts.load(alertId)).toEqual({ alert: screening.alert, pages: screening.pages });
      for (const list of ['open', 'acknowledged', 'drills'] as const)
        expect(await repositories.alerts.list(list, 10, null)).toMatchObject({ ok: true, value: { items: [] } });
      for (const sort of ['real', 'drills'] as const)
        expect(await repositories.alertRecords.raisedBetween(sort, monday, after(monday, hour))).toEqual([]);
      expect((await repositories.cases.list(10, null)).ok).toBe(true);
    });

    it('finds the link of its page in its mailbox, the first one when it came twice', async () => {
      const { mailbox } = await open();
      const alertId = canaryAlertOf(receiptOf(1), sha256);
      expect(await mailbox.collect(alertId)).toBeNull();
      await mailbox.leave(alertId, 'https://semnal.invalid/v1/ack/first');
      await mailbox.leave(alertId, 'https://semnal.invalid/v1/ack/second');
      expect(await mailbox.collect(alertId)).toBe('https://semnal.invalid/v1/ack/first');
    });
  });
};
