import {
  isOver,
  standing,
  unanswered,
  type Alert,
  type AnsweredBy,
  type Notification,
} from '../../../shared/domain/alert/alert.ts';
import { type EscalationPolicy } from '../../../shared/domain/escalation/policy.ts';
import { mergeReferral } from '../../../shared/domain/escalation/merge-referral.ts';
import { startNextLevel } from '../../../shared/domain/escalation/start-level.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { aPolicy, levelFor } from '../builders/county.ts';
import { alertIdOf } from '../builders/page.ts';
import { receiptOf } from '../builders/referral.ts';
import { monday } from '../builders/time.ts';
import { alertParts } from '../memory/parts.ts';
import { theAlert } from '../spine/run.ts';
import { makeSpine, type Spine } from '../spine/spine.ts';
import { type Op } from './arbitraries.ts';

/** The truth about the alert after one write. */
export type Snapshot = { now: Instant; alert: Alert; pages: Notification[]; timers: string[] };

export type World = { spine: Spine; history: Snapshot[] };

const snapshot = ({ db, time }: Spine): Snapshot =>
  structuredClone({
    now: time.now(),
    alert: theAlert({ db }),
    pages: [...db.pages.values()],
    timers: [...db.timers.values()].flatMap(({ timerId, state }) => (state === 'pending' ? [timerId] : [])),
  });

/** An alert that was just raised, over memory, with every write noted. */
export const raised = async (policy: EscalationPolicy, rota: Rota): Promise<World> => {
  const spine = makeSpine({ rota });
  const facts = {
    alertId: alertIdOf(1),
    raisedAt: monday,
    urgency: policy.urgency,
    about: { kind: 'referral' },
    referralId: receiptOf(1),
    caseIds: [],
    policy,
    policyVersion: 1,
    linkValidFor: { hours: 24 },
    retryUnreachableAfter: { minutes: 2 },
    handOverWithin: { minutes: 3 },
  } as const;
  const first = startNextLevel({ ...facts, ...unanswered(), referralIds: [receiptOf(1)], caseIds: [] }, null, {
    step: 0,
    version: 1,
    reach: reachAt(rota, monday),
    now: monday,
  });
  const history: Snapshot[] = [];
  spine.db.hooks.committed = () => history.push(snapshot(spine));
  await spine.db.commit(alertParts(spine.db, null, first));
  return { spine, history };
};

const pageBack = ({ db }: Spine, back: number | null): Notification | undefined =>
  back === null ? undefined : [...db.pages.values()].at(-1 - back);

/** The person meant by `holder` or `offered`, as things stand. */
const personOf = ({ db }: Spine, staffId: string): string => {
  const alert = theAlert({ db });
  const [holder] = standing(alert);
  const offer = alert.state === 'acknowledged' ? alert.offer : null;
  if (staffId === 'holder') return offer?.by.staffId ?? holder?.staffId ?? 'ana';
  return staffId === 'offered' ? (offer?.to.staffId ?? 'bogdan') : staffId;
};

const answerer = (staffId: string, page: Notification | undefined): AnsweredBy => {
  const who = page?.staffId ?? staffId;
  return { staffId: who, name: `Numele ${who}`, via: page === undefined ? 'console' : 'link' };
};

/** The policy of the worse referrals that join: one level, so that a restart can be told from any other step. */
const stricter = aPolicy({ urgency: 'immediate', levels: [levelFor('second')], rounds: 1 });

/** Lets one more referral join the alert while it is open, as its screening does. */
const merge = async ({ db, stores, time, county }: Spine, isWorse: boolean): Promise<void> => {
  for (;;) {
    const before = await stores.alerts.loadAlert(theAlert({ db }).alertId);
    if (before === null || isOver(before) || county.applied === null) return;
    const now = time.now();
    const joining = {
      referralId: receiptOf(before.referralIds.length + 1),
      caseIds: [],
      urgency: isWorse ? 'immediate' : before.urgency,
      policies: { immediate: stricter, urgent: before.policy, routine: before.policy },
      policyVersion: 2,
    } as const;
    const after = mergeReferral(before, joining, { now, reach: reachAt(county.applied.rota, now) });
    if ((await db.commit(alertParts(db, { alert: before, pages: [] }, after))) === 'written') return;
  }
};

/** Does one thing as the function for it does; pages that are not there are left alone. */
export const perform = async (spine: Spine, op: Op): Promise<void> => {
  const { alertId, step } = theAlert(spine);
  switch (op.kind) {
    case 'timer':
      await spine.advance(alertId, { kind: 'answer-overdue', step: Math.max(1, step - op.stepsBack) });
      return;
    case 'first-contact':
    case 'read':
    case 'offer-accepted':
    case 'offer-refused':
    case 'offer-taken-back':
      await spine.advance(alertId, { kind: op.kind, by: answerer(personOf(spine, op.staffId), undefined) });
      return;
    case 'offered':
      await spine.advance(alertId, {
        kind: 'offered',
        by: answerer(personOf(spine, op.staffId), undefined),
        to: op.to,
      });
      return;
    case 'sent-on':
      await spine.advance(alertId, { ...op, by: answerer('carmen', undefined), reason: 'nu răspunde nimeni' });
      return;
    case 'merge':
      await merge(spine, op.worse);
      return;
    case 'acknowledged':
    case 'declined': {
      const page = pageBack(spine, op.pageBack);
      const by = answerer(op.staffId, page);
      const link = page === undefined ? {} : { link: { step: page.step, ordinal: page.ordinal } };
      await spine.advance(
        alertId,
        op.kind === 'declined'
          ? { kind: 'declined', by, reason: 'other', ...link }
          : { kind: 'acknowledged', by, ...link },
      );
      return;
    }
    case 'page-failed': {
      const page = pageBack(spine, op.pageBack);
      if (page !== undefined)
        await spine.advance(alertId, { ...op, step: page.step, ordinal: page.ordinal, failure: 'X' });
      return;
    }
    case 'send': {
      const page = pageBack(spine, op.pageBack);
      if (page !== undefined) await spine.sendPage(page);
      return;
    }
    case 'receipt': {
      const page = pageBack(spine, op.pageBack);
      const handed = spine.providers.sent.find(
        ({ tags }) => tags['step'] === String(page?.step) && tags['ordinal'] === String(page?.ordinal),
      );
      if (page === undefined || handed === undefined) return;
      const outcome =
        op.outcome === 'delivered'
          ? ({ kind: 'delivered' } as const)
          : ({ kind: 'failed', failure: 'BOUNCE' } as const);
      await spine.recordDelivery({ page, providerMessageId: handed.messageId, outcome });
    }
  }
};
