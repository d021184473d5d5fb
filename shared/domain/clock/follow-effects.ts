import { type Alert, type PendingNotification } from '../alert/alert.ts';
import { type ContactBook } from '../contact/contact-book.ts';
import { withContacts } from '../contact/with-contacts.ts';
import { type TimelineEntry } from '../case/timeline.ts';
import { type Deadline } from '../deadline/deadline.ts';
import { type Recipient as Role } from '../deadline/deadline-rule.ts';
import { type EscalationLevel, type EscalationPolicy, type Target } from '../escalation/policy.ts';
import { startNextLevel } from '../escalation/start-level.ts';
import { newAlertId } from '../kernel/ids.ts';
import { type Notice } from '../notice/notice.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';
import { reachAt } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';
import { type ClockChange, type ClockContext } from './clock-change.ts';
import { clockEntry } from './clock-history.ts';

/** Whose clock it is: the referral behind it, and the case worker, if the case has one. */
export type ClockSubject = { referralId: ReceiptNumber; assignedTo: string | null };

/** What a clock's decision sets going, ready to be written with it. */
export type Followed = {
  timeline: TimelineEntry[];
  notices: Notice[];
  alerts: { alert: Alert; pages: PendingNotification[] }[];
};

type Context = ClockContext & { rota: Rota; contacts: readonly ContactBook[] };

const reachNow = ({ rota, contacts, now }: Context) => withContacts(reachAt(rota, now), contacts, now);

/** The case's own worker; while it has none, the supervisors. */
const targetsFor = (to: Role, { assignedTo }: ClockSubject): Target[] => {
  if (to !== 'case-worker') return [{ kind: 'role', role: to }];
  return [assignedTo === null ? { kind: 'role', role: 'supervisor' } : { kind: 'staff', staffId: assignedTo }];
};

const overdueLevel = (to: Role, subject: ClockSubject, policy: EscalationPolicy): EscalationLevel => {
  const { answerWithin } = policy.levels[0] ?? policy.lastResort;
  return { targets: targetsFor(to, subject), channels: ['email', 'sms'], fallback: [], answerWithin };
};

const raise = (effectId: string, to: Role, deadline: Deadline, subject: ClockSubject, context: Context) => {
  const { settings, now, digest } = context;
  const policy = settings.settings.escalationPolicies.urgent;
  const alertId = newAlertId(digest(`overdue ${effectId}`));
  return startNextLevel(
    {
      alertId,
      raisedAt: now,
      urgency: 'urgent',
      about: { kind: 'overdue', owner: deadline.owner, deadlineId: deadline.deadlineId, rule: deadline.rule.rule },
      referralId: subject.referralId,
      caseIds: [],
      policy: { ...policy, levels: [overdueLevel(to, subject, policy)], rounds: 1 },
      policyVersion: settings.version,
      linkValidFor: settings.settings.linkValidFor,
      retryUnreachableAfter: settings.settings.retryUnreachableAfter,
      declines: [],
    },
    null,
    { step: 0, version: 1, reach: reachNow(context), now },
  );
};

/** By e-mail, or by SMS where there is no address. Word that its reader cannot get goes to the supervisors. */
const tell = (
  effectId: string,
  about: Notice['about'],
  to: Role,
  deadline: Deadline,
  subject: ClockSubject,
  context: Context,
): Notice[] => {
  const { now } = context;
  const reach = (targets: Target[]) =>
    reachNow(context)({ targets, channels: ['email'], fallback: ['sms'], answerWithin: { hours: 1 } });
  const meant = reach(targetsFor(to, subject));
  return (meant.length > 0 ? meant : reach(targetsFor('supervisor', subject))).flatMap(
    ({ staffId, addresses }): Notice[] => {
      const channel = addresses.email === undefined ? 'sms' : 'email';
      const address = addresses[channel];
      if (address === undefined) return [];
      return [
        {
          state: 'pending',
          noticeId: `${effectId}-${staffId}`,
          owner: deadline.owner,
          about,
          staffId,
          channel,
          to: address,
          createdAt: now,
        },
      ];
    },
  );
};

/** Turns the effects of a clock's decision into what is written: history, notices, alerts. Its timer follows from the clock itself. */
export const followEffects = (changes: readonly ClockChange[], subject: ClockSubject, context: Context): Followed => {
  const followed: Followed = { timeline: [], notices: [], alerts: [] };
  for (const { after, effects } of changes)
    for (const effect of effects) {
      const { effectId } = effect;
      switch (effect.kind) {
        case 'timeline':
          followed.timeline.push(clockEntry(effect));
          break;
        case 'remind':
          followed.notices.push(...tell(effectId, 'deadline-reminder', effect.to, after, subject, context));
          break;
        case 'inform-supervisor':
          followed.notices.push(...tell(effectId, 'clock-paused', 'supervisor', after, subject, context));
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
