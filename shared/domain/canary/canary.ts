import { type Institution } from '../institution/institution.ts';
import { newCanaryAlertId, type AlertId, type Digest } from '../kernel/ids.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';

/** Who reports and who is called when the service probes itself: nobody. No institution and no member of staff may have this id. */
export const canaryName = 'semnal-canary';

/** The institution that the service's own probe reports as. It is in no table and no list. */
export const canaryInstitution: Institution = {
  institutionId: canaryName,
  name: 'Semnal: probă automată',
  kind: 'town-hall',
  siruta: '1',
  status: 'active',
};

/** Amazon's simulator of a mailbox that takes every message: a page really leaves, and nobody is woken. */
export const canaryAddress = 'success@simulator.amazonses.com';

/** The probe's alert about a referral of its own. */
export const canaryAlertOf = (referralId: ReceiptNumber, digest: Digest): AlertId =>
  newCanaryAlertId(digest(`canary ${referralId}`));
