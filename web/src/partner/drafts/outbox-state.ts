import { useSyncExternalStore } from 'react';
import { type Services } from '../../app/services.ts';
import { Refusal } from '../../api/refusal.ts';
import { draftsOf } from './drafts-context.ts';
import { type Sent } from './outbox.ts';

/** How the sending stands, for whatever page shows it. `stopped`: what the rest waits for. */
export type OutboxState = {
  waiting: number;
  refused: number;
  sent: readonly Sent[];
  stopped: 'nothing' | 'line' | 'sign-in';
};

let state: OutboxState = { waiting: 0, refused: 0, sent: [], stopped: 'nothing' };
const listeners = new Set<() => void>();

const become = (next: OutboxState): void => {
  state = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOutboxState = (): OutboxState => useSyncExternalStore(subscribe, () => state);

/** Tries to send what waits, and tells the pages how it went. */
export const flush = async (services: Services): Promise<readonly Sent[]> => {
  const { store, outbox } = draftsOf(services);
  const { sent, stopped } = await outbox();
  const left = await store.list();
  become({
    waiting: left.filter((one) => one.state === 'waiting').length,
    refused: left.filter((one) => one.state === 'refused').length,
    sent: [...state.sent, ...sent],
    stopped: stopped === null ? 'nothing' : stopped instanceof Refusal ? 'sign-in' : 'line',
  });
  return sent;
};
