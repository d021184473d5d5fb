import { type RecordedEvent } from '../../../shared/domain/event/domain-event.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type Lane } from '../../../shared/domain/kernel/urgency.ts';
import { type PageId } from '../../../shared/ports/alerts.ts';
import { type Couriers } from '../../../shared/ports/outbox.ts';
import { type RunningTimers } from '../../../shared/ports/sweeping.ts';

import { after, second } from '../builders/time.ts';

type Execution = { timerId: string; fireAt: Instant };

/** Queues, workflows and bus that only remember. `refuse` makes one of them fail. */
export const memoryCouriers = (now: () => Instant) => {
  const queues: Record<Lane | 'notify', object[]> = { urgent: [], routine: [], notify: [] };
  /** Waiting executions by name; a name is used once for ever. */
  const executions = new Map<string, Execution>();
  const namesUsed = new Set<string>();
  const published: RecordedEvent[] = [];
  const refused = new Set<keyof Couriers>();
  const arrive = (courier: keyof Couriers): Promise<void> =>
    refused.has(courier) ? Promise.reject(new Error(`${courier} is down`)) : Promise.resolve();

  const couriers: Couriers = {
    enqueueReferrals: async (lane, referralIds) => {
      await arrive('enqueueReferrals');
      queues[lane].push(...referralIds.map((referralId) => ({ referralId })));
    },
    enqueueMessages: async (messages) => {
      await arrive('enqueueMessages');
      queues.notify.push(...messages);
    },
    startTimer: async ({ timerId, executionName, fireAt }) => {
      await arrive('startTimer');
      if (namesUsed.has(executionName)) return;
      namesUsed.add(executionName);
      executions.set(executionName, { timerId, fireAt });
    },
    publish: async (events) => {
      await arrive('publish');
      published.push(...events);
    },
  };
  /** Messages that their queue gives out later. */
  const delayed: { at: Instant; body: PageId }[] = [];
  const sendLater = async (body: PageId, seconds: number): Promise<void> => {
    await arrive('enqueueMessages');
    delayed.push({ at: after(now(), seconds * second), body });
  };
  const running: RunningTimers = () => Promise.resolve(new Set(executions.keys()));
  return { couriers, queues, executions, published, delayed, sendLater, refuse: refused, running };
};
