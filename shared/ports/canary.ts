import { type AlertId } from '../domain/kernel/ids.ts';

/** Where the link of a probe's page is left for the probe, which is the person it was sent to. Kept for a day. */
export type CanaryMailbox = {
  leave: (alertId: AlertId, link: string) => Promise<void>;
  /** Null: nothing has come yet. */
  collect: (alertId: AlertId) => Promise<string | null>;
};
