import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { submitReferralAnswer } from '../../shared/contracts/http/referrals/answers.ts';
import { eventually } from './support/eventually.ts';
import { allMessages } from './support/messages.ts';
import { partner } from './support/partner.ts';
import { hastenRedelivery } from './support/queues.ts';
import { newReport, newSubject } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';
import { killAtRandom } from './support/workers.ts';

const police = partner('police');
const hospital = partner('hospital');
const supervisor = staff('supervisor');

/** Referrals sent while processes die; half of them by two institutions about the same people. */
const pairs = 8;
const deaths = 80;

/** A message whose tries were all killed is parked, and the sweep, which comes every minute, sends the referral again. */
const patience = { within: 150_000, every: 250 };

undisturbed();
hastenRedelivery(3, 'UrgentQueueUrl', 'NotifyQueueUrl');

/** Sends as a partner's system does: the same body with the same key, until it is answered 202. */
const insist = async (sender: typeof police, body: unknown): Promise<{ referralId: string; failures: number }> => {
  const key = randomUUID();
  let failures = 0;
  const referralId = await eventually(
    'a referral is accepted',
    async () => {
      const answer = await sender.post(body, { key }).catch(() => undefined);
      if (answer?.status === 202) return submitReferralAnswer.parse(answer.body).referralId;
      failures += 1;
      expect(answer === undefined || answer.status >= 500, answer?.text).toBe(true);
      return undefined;
    },
    { within: 90_000 },
  );
  return { referralId, failures };
};

describe('functions killed at any instant (kill -9)', () => {
  it(
    'lose no accepted referral and double none; every alert goes on until it is taken',
    { timeout: 280_000 },
    async () => {
      await Promise.all([police.token(), hospital.token(), supervisor.token()]);
      // They outlast the sending: the first level's time passes for most alerts while processes still die.
      const killing = killAtRandom(deaths);
      const sent = await Promise.all(
        Array.from({ length: pairs }, async (_, index) => {
          await sleep(index * 750);
          const subjects = [newSubject()];
          return Promise.all([insist(police, newReport({ subjects })), insist(hospital, newReport({ subjects }))]);
        }),
      );
      const killed = await killing;
      const total = [...killed.values()].reduce((sum, count) => sum + count, 0);
      const failures = sent.flat().reduce((sum, one) => sum + one.failures, 0);
      console.log(`${total} processes killed, ${failures} posts sent again`, Object.fromEntries(killed));
      expect(total).toBeGreaterThan(deaths / 2);
      expect(killed.size).toBeGreaterThan(5);

      const referralIds = sent.flat().map(({ referralId }) => referralId);
      expect(new Set(referralIds).size).toBe(pairs * 2);
      const alertIds = new Set<string>();
      for (const [first, second] of sent) {
        const views = [
          await police.screened(first.referralId, patience),
          await hospital.screened(second.referralId, patience),
        ];
        const outcomes = views.flatMap((view) => view.outcomes.map(({ outcome }) => outcome));
        expect(outcomes.sort()).toEqual(['case-joined', 'case-opened']);
      }
      const [cases, alerts] = [await supervisor.cases(), await supervisor.alerts('open')];
      for (const referralId of referralIds) {
        expect(cases.filter((one) => one.referralIds.some((id) => id === referralId))).toHaveLength(1);
        // The second report about a child joins the alert of the first.
        const raised = alerts.filter((one) => one.referralIds.some((id) => id === referralId));
        expect(raised).toHaveLength(1);
        raised.forEach(({ alertId }) => alertIds.add(alertId));
      }

      const calmSince = Date.now();
      await eventually(
        'every alert pages somebody again',
        async () => {
          const paged = new Set(
            (await allMessages()).filter(({ at }) => Date.parse(at) > calmSince).map(({ alertId }) => alertId),
          );
          return alertIds.isSubsetOf(paged) ? true : undefined;
        },
        patience,
      );
      for (const alertId of alertIds) {
        expect((await supervisor.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
      }
      expect((await supervisor.alerts('open')).filter(({ alertId }) => alertIds.has(alertId))).toEqual([]);
    },
  );
});
