import { type Instant } from '../kernel/time.ts';
import { type Alert } from './alert.ts';

/** When an alert became what it is, which is when its step before ended. */
export const changedAt = (after: Alert): Instant => {
  switch (after.state) {
    case 'paging':
      return after.levelStartedAt;
    case 'unreachable':
      return after.since;
    case 'acknowledged':
      return after.acknowledgedAt;
    case 'ended':
      return after.endedAt;
  }
};
