import { unanswered, type Alert, type PendingNotification } from '../alert/alert.ts';
import { type CountySettings } from '../county/settings.ts';
import { type EscalationPolicy, type Target } from '../escalation/policy.ts';
import { startNextLevel, type EscalationFacts, type Reach } from '../escalation/start-level.ts';
import { newAlertId, newDrillId, type Digest } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, inMilliseconds, type Duration, type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { capAnswer, endDrill, hasRunOut } from './end-drill.ts';

/** What is exercised: the policy of an urgency, one layer of it or all its levels, within a time or that of the policy. */
export type DrillOrder = {
  /** The same key is the same drill, however often it is ordered. */
  key: string;
  urgency: Urgency;
  layer: string | null;
  within: Duration | null;
  startedBy: string;
};

type Context = {
  settings: { version: number; settings: CountySettings };
  reach: Reach;
  now: Instant;
  digest: Digest;
};

const isOfLayer = (target: Target, layer: string): boolean => target.kind === 'layer' && target.layer === layer;

/**
 * One round of the policy, or of those levels that alert the layer, and then nobody but them. There is nobody to contact, so an
 * acceptance does not expire.
 */
const policyFor = (
  { levels, firstContactWithin, ...policy }: EscalationPolicy,
  layer: string | null,
): EscalationPolicy | null => {
  const kept =
    layer === null
      ? levels
      : levels.flatMap((level) => {
          const targets = level.targets.filter((target) => isOfLayer(target, layer));
          return targets.length === 0 ? [] : [{ ...level, targets }];
        });
  return kept.length === 0 ? null : { ...policy, levels: kept, rounds: 1 };
};

const roundOf = ({ levels }: EscalationPolicy): number =>
  levels.reduce((sum, { answerWithin }) => sum + inMilliseconds(answerWithin), 0);

/**
 * Starts a drill: a marked alert that goes the way of a real one, by the county's own policy and rota, and ends after the
 * policy's first round, or after the given time when that is shorter.
 * @returns `layer-unknown` when no level of the policy alerts the layer.
 */
export const planDrill = (
  { key, urgency, layer, within, startedBy }: DrillOrder,
  { settings: { version, settings }, reach, now, digest }: Context,
): Result<{ alert: Alert; pages: PendingNotification[] }, 'layer-unknown'> => {
  const policy = policyFor(settings.escalationPolicies[urgency], layer);
  if (policy === null) return err('layer-unknown');
  const drillId = newDrillId(digest(`drill ${key}`));
  const time = Math.min(roundOf(policy), within === null ? Infinity : inMilliseconds(within));
  const facts = {
    ...unanswered(),
    alertId: newAlertId(digest(`alert ${drillId}`)),
    raisedAt: now,
    urgency,
    about: { kind: 'drill' as const, drillId, startedBy, endsBy: addMilliseconds(now, time) },
    referralId: null,
    referralIds: [],
    caseIds: [],
    policy,
    policyVersion: version,
    linkValidFor: settings.linkValidFor,
    retryUnreachableAfter: settings.retryUnreachableAfter,
    handOverWithin: settings.handOverWithin,
  } satisfies EscalationFacts;
  const started = startNextLevel(facts, null, { step: 0, version: 1, reach, now });
  if (hasRunOut(started.alert))
    return ok({ alert: { ...endDrill(started.alert, 'nobody-left', now), version: 1 }, pages: [] });
  return ok({ alert: capAnswer(started.alert), pages: started.pages });
};
