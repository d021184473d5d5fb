import { type Recipient as Role } from '../deadline/deadline-rule.ts';
import { type Target } from '../escalation/policy.ts';
import { type Instant } from '../kernel/time.ts';
import { type Notice } from '../notice/notice.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';
import { reachAt } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';

/** Whose clock it is: the referral behind it, and the case worker, if the case has one. */
export type ClockSubject = { referralId: ReceiptNumber; assignedTo: string | null };

/** The case's own worker; while it has none, the supervisors. */
export const targetsFor = (to: Role, { assignedTo }: ClockSubject): Target[] => {
  if (to !== 'case-worker') return [{ kind: 'role', role: to }];
  return [assignedTo === null ? { kind: 'role', role: 'supervisor' } : { kind: 'staff', staffId: assignedTo }];
};

/** By e-mail, or by SMS where there is no address. Word that its reader cannot get goes to the supervisors. */
export const noticesToStaff = (
  { id, about, owner }: Pick<Notice, 'about' | 'owner'> & { id: string },
  to: Role,
  subject: ClockSubject,
  { rota, now }: { rota: Rota; now: Instant },
): Notice[] => {
  const reach = (targets: Target[]) =>
    reachAt(rota, now)({ targets, channels: ['email'], fallback: ['sms'], answerWithin: { hours: 1 } });
  const meant = reach(targetsFor(to, subject));
  return (meant.length > 0 ? meant : reach(targetsFor('supervisor', subject))).flatMap(
    ({ staffId, addresses }): Notice[] => {
      const channel = addresses.email === undefined ? 'sms' : 'email';
      const address = addresses[channel];
      if (address === undefined) return [];
      const noticeId = `${id}-${staffId}`;
      return [{ state: 'pending', noticeId, owner, about, staffId, channel, to: address, createdAt: now }];
    },
  );
};
