import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { sendTeam, type DispatchOrder } from '../../../shared/domain/dispatch/decide-dispatch.ts';
import { type Decided, type DutyContext } from '../../../shared/domain/duty/decided.ts';
import { type Dispatch } from '../../../shared/domain/dispatch/dispatch.ts';
import { newDispatchId } from '../../../shared/domain/kernel/ids.ts';
import { someRota, someSettings } from './county.ts';
import { alertIdOf } from './page.ts';
import { receiptOf } from './referral.ts';
import { monday } from './time.ts';

export const person = (staffId: string) => ({ staffId, name: `Numele ${staffId}` });

export const dutyContext = (now = monday, rota = someRota()): DutyContext => ({
  settings: { version: 1, settings: someSettings() },
  rota,
  now,
  digest: sha256,
});

/** Ana and Bogdan, sent to Bacău by Carmen, to be heard of every half hour. */
export const anOrder = (extra: Partial<DispatchOrder> = {}): DispatchOrder => ({
  dispatchId: newDispatchId(sha256('dispatch 1')),
  subject: { kind: 'alert', alertId: alertIdOf(1) },
  referralId: receiptOf(1),
  pair: [person('ana'), person('bogdan')],
  destination: '20297',
  sentBy: person('carmen'),
  checkInWithin: { minutes: 30 },
  words: { salt: 'salt', safe: 'hash of the safe word', duress: 'hash of the other' },
  ...extra,
});

export const sent = (extra: Partial<DispatchOrder> = {}, context = dutyContext()): Decided<Dispatch> =>
  sendTeam(anOrder(extra), context);
