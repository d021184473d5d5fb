import { canaryAlertOf } from '../../../shared/domain/canary/canary.ts';
import { type AlertId, type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type CanaryMailbox } from '../../../shared/ports/canary.ts';

/** Which step of the chain did not hold. */
export type CanaryFault = 'not-accepted' | 'not-alerted' | 'link-broken' | 'not-acknowledged';

export type Probe = { alertId: AlertId; milliseconds: number };

type Deps = {
  /** Sends the probe's referral; null when it was not accepted. */
  submit: (key: string, observedAt: string) => Promise<ReceiptNumber | null>;
  mailbox: Pick<CanaryMailbox, 'collect'>;
  /** What the link says: the alert's state, null when it does not answer as it should. */
  open: (link: string) => Promise<string | null>;
  /** Presses the link's button. */
  press: (link: string) => Promise<string | null>;
  digest: Digest;
  clock: Clock;
  sleep: (milliseconds: number) => Promise<void>;
};

/** How long the alert may take to be in the mailbox, and how often it is looked for, in milliseconds. */
const patience = 40_000;
const pause = 500;

/**
 * Goes the whole way that matters, as an institution and as the person on call: sends a referral, waits for the message,
 * opens its link, acknowledges. Nobody is woken, and nothing of it is in any list or figure.
 * @returns the step that did not hold. Throws on what it did not expect; then its heartbeat is missing, which rings too.
 */
export const makeRunCanary = ({ submit, mailbox, open, press, digest, clock, sleep }: Deps) => {
  const awaitLink = async (alertId: AlertId, until: number): Promise<string | null> => {
    for (;;) {
      const link = await mailbox.collect(alertId);
      if (link !== null || clock().getTime() >= until) return link;
      await sleep(pause);
    }
  };

  return async (): Promise<Result<Probe, CanaryFault>> => {
    const started = clock();
    const referralId = await submit(`canary-${started.getTime()}`, started.toISOString());
    if (referralId === null) return err('not-accepted');
    const alertId = canaryAlertOf(referralId, digest);
    const link = await awaitLink(alertId, started.getTime() + patience);
    if (link === null) return err('not-alerted');
    if ((await open(link)) !== 'paging') return err('link-broken');
    if ((await press(link)) !== 'acknowledged') return err('not-acknowledged');
    return ok({ alertId, milliseconds: clock().getTime() - started.getTime() });
  };
};
