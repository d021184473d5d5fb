import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type Alert, type AnsweredBy, type Notification } from '../../../shared/domain/alert/alert.ts';
import { type Trigger } from '../../../shared/domain/escalation/trigger.ts';
import { aPolicy, someSettings } from '../builders/county.ts';
import { settle, submit, theAlert } from '../spine/run.ts';
import { makeSpine, type Spine, type SpineOptions } from '../spine/spine.ts';

/** Proves that time only passes because a test says so: nothing waits for real. */
export const noRealTime = (): void => {
  beforeEach(() => {
    vi.spyOn(globalThis, 'setTimeout');
  });
  afterEach(() => {
    expect(globalThis.setTimeout).not.toHaveBeenCalled();
  });
};

/** One referral came in: Ana is paged first, Bogdan second, then Carmen and Dan. */
export const alerted = async (options: SpineOptions = {}): Promise<Spine> => {
  const spine = makeSpine(options);
  await submit(spine);
  await settle(spine);
  return spine;
};

/** A county whose every policy is changed so. */
export const withPolicy = (extra: Record<string, unknown>, settings: Record<string, unknown> = {}): SpineOptions => ({
  settings: someSettings({
    escalationPolicies: {
      immediate: aPolicy({ ...extra, urgency: 'immediate' }),
      urgent: aPolicy({ ...extra, urgency: 'urgent' }),
      routine: aPolicy({ ...extra, urgency: 'routine' }),
    },
    ...settings,
  }),
});

export const byConsole = (staffId: string): AnsweredBy => ({ staffId, name: `Numele ${staffId}`, via: 'console' });

/** Makes a trigger true for the one alert, with all that follows at this instant. */
export const happens = async (spine: Spine, trigger: Trigger) => {
  const advanced = await spine.advance(theAlert(spine).alertId, trigger);
  await settle(spine);
  return advanced;
};

export const accepts = (spine: Spine, staffId = 'ana') =>
  happens(spine, { kind: 'acknowledged', by: byConsole(staffId) });

/** Who had the alert, in order: `ana`, `ana expired`. */
export const takers = ({ acceptances }: Alert): string[] =>
  acceptances.map(({ staffId, ended }) => (ended === null ? staffId : `${staffId} ${ended.why}`));

/** The pages of a step: `ana sms call`. */
export const pagesOf = ({ db }: Spine, step: number): string[] =>
  [...db.pages.values()]
    .filter((page: Notification) => page.step === step)
    .map(({ staffId, channel, purpose }) => `${staffId} ${channel} ${purpose}`);

export const pendingTimers = ({ db }: Spine) => [...db.timers.values()].filter(({ state }) => state === 'pending');
