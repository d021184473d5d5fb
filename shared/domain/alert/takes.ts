import { type Instant } from '../kernel/time.ts';
import { type Alert } from './alert.ts';

/** Who has an alert, and its cases, since when. */
type Taker = { staffId: string; name: string; at: Instant };

const takerOf = (alert: Alert): Taker | null => {
  if (alert.state !== 'acknowledged') return null;
  const { staffId, name } = alert.acknowledgedBy;
  const since = alert.acceptances.findLast((one) => one.staffId === staffId && one.ended === null);
  return { staffId, name, at: since?.at ?? alert.acknowledgedAt };
};

/** Who became responsible for an alert by a change; null: nobody, or it is who was. */
export const tookOver = (before: Alert, after: Alert): Taker | null => {
  const [was, is] = [takerOf(before), takerOf(after)];
  return is === null || is.staffId === was?.staffId ? null : is;
};

/** When a change noted the first contact; null: it did not. */
export const madeContact = (before: Alert, after: Alert): Instant | null =>
  before.firstContactAt === null ? after.firstContactAt : null;

/** People who had the alert and lost it: a case they got by it is theirs no longer once somebody else takes it. */
export const formerTakers = ({ acceptances }: Alert): string[] =>
  acceptances.flatMap(({ staffId, ended }) => (ended === null ? [] : [staffId]));
