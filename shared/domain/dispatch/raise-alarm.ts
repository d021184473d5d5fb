import { unanswered } from '../alert/alert.ts';
import { type DutyContext, type RaisedAlert } from '../duty/decided.ts';
import { type EscalationLevel, type StaffRole, type Target } from '../escalation/policy.ts';
import { startNextLevel } from '../escalation/start-level.ts';
import { newAlertId } from '../kernel/ids.ts';
import { reachAt } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';
import { type Dispatch } from './dispatch.ts';

/**
 * The holders of a role but the pair: a page must not light up a phone in front of whoever threatens them. Named one by one where
 * one of the pair holds the role, since a level is resolved again each time it starts.
 */
const holdersBut = (role: StaffRole, pair: Dispatch['pair'], { staff }: Rota): Target[] => {
  const holders = staff.filter(({ active, roles }) => active && roles.includes(role));
  const others = holders.filter(({ staffId }) => !pair.some((one) => one.staffId === staffId));
  if (others.length === holders.length) return [{ kind: 'role', role }];
  return others.map(({ staffId }) => ({ kind: 'staff', staffId }));
};

/**
 * A real alert about a team that is not heard of: the supervisors at once, then supervisors and directors until a named person
 * answers. By the immediate policy's times, and every channel at once.
 */
export const raiseAlarm = (
  { dispatchId, referralId, pair }: Pick<Dispatch, 'dispatchId' | 'referralId' | 'pair'>,
  version: number,
  { settings, rota, now, digest }: DutyContext,
): RaisedAlert => {
  const { escalationPolicies, linkValidFor, retryUnreachableAfter, handOverWithin } = settings.settings;
  const policy = escalationPolicies.immediate;
  const { answerWithin } = policy.levels[0] ?? policy.lastResort;
  const level = (targets: Target[], within: EscalationLevel['answerWithin']): EscalationLevel => ({
    targets,
    channels: ['sms', 'email'],
    fallback: [],
    answerWithin: within,
  });
  const [supervisors, directors] = [holdersBut('supervisor', pair, rota), holdersBut('director', pair, rota)];
  const everyone = [...supervisors, ...directors];
  const first = supervisors.length > 0 ? supervisors : directors;
  // With nobody but the pair left, the roles stay: the alert is then unreachable or theirs, and never nobody's.
  const anyone: Target[] = [{ kind: 'role', role: 'director' }];
  return startNextLevel(
    {
      ...unanswered(),
      alertId: newAlertId(digest(`check-in ${dispatchId} ${version}`)),
      raisedAt: now,
      urgency: 'immediate',
      about: { kind: 'check-in', dispatchId },
      referralId,
      referralIds: [referralId],
      caseIds: [],
      policy: {
        urgency: 'immediate',
        levels: [level(first.length > 0 ? first : anyone, answerWithin)],
        rounds: 1,
        lastResort: level(everyone.length > 0 ? everyone : anyone, policy.lastResort.answerWithin),
      },
      policyVersion: settings.version,
      linkValidFor,
      retryUnreachableAfter,
      handOverWithin,
    },
    null,
    { step: 0, version: 1, reach: reachAt(rota, now), now },
  );
};
