import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { notification, type Notification } from '../../../shared/domain/alert/alert.ts';
import { newAlertId } from '../../../shared/domain/kernel/ids.ts';
import { after, hour, monday } from './time.ts';

export const alertIdOf = (number: number) => newAlertId(sha256(`alert ${number}`));

/** A page to Ana by SMS, with her e-mail in reserve. */
export const notificationOf = (extra: Record<string, unknown> = {}): Notification =>
  notification.parse({
    state: 'pending',
    alertId: alertIdOf(1),
    step: 1,
    ordinal: 1,
    staffId: 'ana',
    name: 'Ana Popescu',
    channel: 'sms',
    to: '+40715000001',
    fallback: [{ channel: 'email', to: 'ana@dgaspc.invalid' }],
    createdAt: monday,
    linkExpiresAt: after(monday, 24 * hour),
    linkUsedAt: null,
    ...extra,
  });
