import { type Instant } from '../kernel/time.ts';
import { type Alert, type TakenAlert } from './alert.ts';

/** An alert that somebody has still changes: it is offered, handed over, and its person is reached. */
const latest = ({ acknowledgedAt, firstContactAt, offer, acceptances }: TakenAlert): Instant =>
  [firstContactAt, offer?.offeredAt ?? null, ...acceptances.map(({ at }) => at)]
    .flatMap((at) => at ?? [])
    .reduce((last, at) => (at > last ? at : last), acknowledgedAt);

/** When an alert became what it is, which is when its step before ended. */
export const changedAt = (after: Alert): Instant => {
  switch (after.state) {
    case 'paging':
      return after.levelStartedAt;
    case 'unreachable':
    case 'gathering':
      return after.since;
    case 'acknowledged':
      return latest(after);
    case 'ended':
      return after.endedAt;
  }
};
