import { type TimerId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type Alert } from './alert.ts';

/** When an alert must be looked at again, and since when it waits for that. */
type AlertWakeUp = { timerId: TimerId; fireAt: Instant; setAt: Instant };

/** The one timer of an alert: the end of its level, of an offer, or of the time for the first contact; null: it waits for nothing. */
export const alertWakeOf = (alert: Alert): AlertWakeUp | null => {
  switch (alert.state) {
    case 'paging':
      return { timerId: alert.timerId, fireAt: alert.answerBy, setAt: alert.levelStartedAt };
    case 'unreachable':
    case 'gathering':
      return { timerId: alert.timerId, fireAt: alert.answerBy, setAt: alert.since };
    case 'acknowledged': {
      const { offer, timerId, contactBy, acknowledgedAt } = alert;
      if (offer !== null) return { timerId: offer.timerId, fireAt: offer.answerBy, setAt: offer.offeredAt };
      return timerId === null || contactBy === null ? null : { timerId, fireAt: contactBy, setAt: acknowledgedAt };
    }
    case 'ended':
      return null;
  }
};
