import { type CanaryMailbox } from '../../../shared/ports/canary.ts';

export const memoryCanaryMailbox = (): CanaryMailbox => {
  const links = new Map<string, string>();
  return {
    leave: (alertId, link) => {
      if (!links.has(alertId)) links.set(alertId, link);
      return Promise.resolve();
    },
    collect: (alertId) => Promise.resolve(links.get(alertId) ?? null),
  };
};
