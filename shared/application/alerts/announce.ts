import { type Alert } from '../../domain/alert/alert.ts';
import { type AlertEvent, type Trigger } from '../../domain/escalation/trigger.ts';
import { type DomainEvent } from '../../domain/event/domain-event.ts';
import { assertNever } from '../../domain/kernel/result.ts';
import { type ReceiptNumber } from '../../domain/referral/receipt.ts';

/** Who lost the alert by its last change because no first contact was noted. */
const expiredLast = ({ acceptances }: Alert): string[] => {
  const last = acceptances.findLast(({ ended }) => ended?.why === 'expired')?.ended?.at;
  return acceptances.flatMap(({ staffId, ended }) => (ended?.why === 'expired' && ended.at === last ? [staffId] : []));
};

/** What an alert's change is announced as: ids and codes only. */
export const announce = (kind: AlertEvent, alert: Alert, referralId: ReceiptNumber, trigger: Trigger): DomainEvent => {
  const { alertId, version, step } = alert;
  const about = { alertId, version, referralId };
  const staffId = 'by' in trigger ? trigger.by.staffId : '';
  switch (kind) {
    case 'level-started':
      return { type: 'alert.level-started.v1', ...about, step };
    case 'nobody-reachable':
      return { type: 'alert.nobody-reachable.v1', ...about, step };
    case 'page-replaced':
      return { type: 'alert.page-replaced.v1', ...about, step };
    case 'declined':
      return { type: 'alert.declined.v1', ...about, staffId, step };
    case 'acknowledged':
      return { type: 'alert.acknowledged.v1', ...about, staffId };
    case 'partly-acknowledged':
      return { type: 'alert.partly-acknowledged.v1', ...about, staffId, step };
    case 'acceptance-expired':
      return { type: 'alert.acceptance-expired.v1', ...about, staffIds: expiredLast(alert), step };
    case 'first-contact':
      return { type: 'alert.first-contact.v1', ...about, staffId };
    case 'read':
      return { type: 'alert.read.v1', ...about, staffId };
    case 'hand-over-offered':
      return { type: 'alert.hand-over-offered.v1', ...about, staffId, to: 'to' in trigger ? String(trigger.to) : '' };
    case 'handed-over':
      return { type: 'alert.handed-over.v1', ...about, staffId };
    case 'hand-over-refused':
      return { type: 'alert.hand-over-ended.v1', ...about, because: 'refused' };
    case 'hand-over-taken-back':
      return { type: 'alert.hand-over-ended.v1', ...about, because: 'taken-back' };
    case 'hand-over-expired':
      return { type: 'alert.hand-over-ended.v1', ...about, because: 'expired' };
    case 'hand-over-unreachable':
      return { type: 'alert.hand-over-ended.v1', ...about, because: 'unreachable' };
    case 'hand-over-overtaken':
      return { type: 'alert.hand-over-ended.v1', ...about, because: 'overtaken' };
    case 'sent-on':
      return { type: 'alert.sent-on.v1', ...about, staffId, step };
    default:
      return assertNever(kind);
  }
};
