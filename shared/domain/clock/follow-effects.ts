import { unanswered, type Alert, type PendingNotification } from '../alert/alert.ts';
import { type ContactBook } from '../contact/contact-book.ts';
import { withContacts } from '../contact/with-contacts.ts';
import { type TimelineEntry } from '../case/timeline.ts';
import { type Deadline } from '../deadline/deadline.ts';
import { type Recipient as Role } from '../deadline/deadline-rule.ts';
import { type EscalationLevel, type EscalationPolicy } from '../escalation/policy.ts';
import { startNextLevel } from '../escalation/start-level.ts';
import { type Notice } from '../notice/notice.ts';
import { reachAt } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';
import { type ClockChange, type ClockContext } from './clock-change.ts';
import { clockEntry } from './clock-history.ts';
import { overdueAlertId } from './overdue-alerts.ts';
import { noticesToStaff, targetsFor, type ClockSubject } from './tell-staff.ts';

/** What a clock's decision sets going, ready to be written with it. */
export type Followed = {
  timeline: TimelineEntry[];
  notices: Notice[];
  alerts: { alert: Alert; pages: PendingNotification[] }[];
};

type Context = ClockContext & { rota: Rota; contacts: readonly ContactBook[] };

const reachNow = ({ rota, contacts, now }: Context) => withContacts(reachAt(rota, now), contacts, now);

const overdueLevel = (to: Role, subject: ClockSubject, policy: EscalationPolicy): EscalationLevel => {
  const { answerWithin } = policy.levels[0] ?? policy.lastResort;
  return { targets: targetsFor(to, subject), channels: ['email', 'sms'], fallback: [], answerWithin };
};

const raise = (effectId: string, to: Role, deadline: Deadline, subject: ClockSubject, context: Context) => {
  const { settings, now, digest } = context;
  // Somebody must look at the deadline, not speak to a person: its acknowledgement does not expire.
  const { firstContactWithin, ...policy } = settings.settings.escalationPolicies.urgent;
  const alertId = overdueAlertId(effectId, digest);
  return startNextLevel(
    {
      alertId,
      raisedAt: now,
      urgency: 'urgent',
      about: { kind: 'overdue', owner: deadline.owner, deadlineId: deadline.deadlineId, rule: deadline.rule.rule },
      referralId: subject.referralId,
      referralIds: [subject.referralId],
      caseIds: [],
      policy: { ...policy, levels: [overdueLevel(to, subject, policy)], rounds: 1 },
      policyVersion: settings.version,
      linkValidFor: settings.settings.linkValidFor,
      retryUnreachableAfter: settings.settings.retryUnreachableAfter,
      handOverWithin: settings.settings.handOverWithin,
      ...unanswered(),
    },
    null,
    { step: 0, version: 1, reach: reachNow(context), now },
  );
};

/** Turns the effects of a clock's decision into what is written: history, notices, alerts. Its timer follows from the clock itself. */
export const followEffects = (changes: readonly ClockChange[], subject: ClockSubject, context: Context): Followed => {
  const followed: Followed = { timeline: [], notices: [], alerts: [] };
  for (const { after, effects } of changes)
    for (const effect of effects) {
      const { effectId } = effect;
      const { owner } = after;
      switch (effect.kind) {
        case 'timeline':
          followed.timeline.push(clockEntry(effect));
          break;
        case 'remind':
          followed.notices.push(
            ...noticesToStaff({ id: effectId, about: 'deadline-reminder', owner }, effect.to, subject, context),
          );
          break;
        case 'inform-supervisor':
          followed.notices.push(
            ...noticesToStaff({ id: effectId, about: 'clock-paused', owner }, 'supervisor', subject, context),
          );
          break;
        case 'raise-overdue':
          followed.alerts.push(raise(effectId, effect.to, after, subject, context));
          break;
        case 'wake-up':
          break;
      }
    }
  return followed;
};
