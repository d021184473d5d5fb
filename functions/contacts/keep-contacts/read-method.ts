import { type MethodRequest } from '../../../shared/contracts/http/contacts/requests.ts';
import { type ContactMethod, type ContactMethodId } from '../../../shared/domain/contact/contact-book.ts';
import { readPublicUrl } from '../../../shared/domain/contact/public-url.ts';
import { readContactPhone } from '../../../shared/domain/contact/read-phone.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type NamedFault } from '../../../shared/runtime/api/fault-answer.ts';

/** The method that was asked for, not verified yet; or which field cannot be one. */
export const readMethod = (
  given: MethodRequest,
  methodId: ContactMethodId,
  now: Instant,
): Result<ContactMethod, NamedFault> => {
  const common = { methodId, label: given.label ?? '', addedAt: now, verifiedAt: null, code: null };
  switch (given.channel) {
    case 'sms':
    case 'voice': {
      const phone = readContactPhone(given.phone, given.channel);
      return phone.ok
        ? ok({ channel: given.channel, ...common, ...phone.value })
        : err({ pointer: '/phone', code: phone.error });
    }
    case 'email':
      return ok({ channel: 'email', ...common, email: given.email });
    case 'push': {
      const endpoint = readPublicUrl(given.subscription.endpoint);
      return endpoint.ok
        ? ok({ channel: 'push', ...common, subscription: given.subscription })
        : err({ pointer: '/subscription/endpoint', code: endpoint.error });
    }
    case 'webhook': {
      const url = readPublicUrl(given.url);
      return url.ok
        ? ok({ channel: 'webhook', ...common, url: url.value.href })
        : err({ pointer: '/url', code: url.error });
    }
  }
};
