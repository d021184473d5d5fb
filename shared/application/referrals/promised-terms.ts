import { type ReferralView } from '../../contracts/http/referrals/answers.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import { calendarOf } from '../../domain/clock/clock-change.ts';
import { type CountySettings } from '../../domain/county/settings.ts';
import { computeDeadline } from '../../domain/deadline/compute-deadline.ts';
import { ruleInForce } from '../../domain/deadline/deadline-rule.ts';
import { type Instant } from '../../domain/kernel/time.ts';
import { type Referral } from '../../domain/referral/referral.ts';

type Promised = { rule: string; from: Instant; met: boolean };

const promisesOf = (referral: Referral): Promised[] => {
  const outcomes = referral.state === 'screened' ? referral.outcomes : [];
  const forwards = outcomes.filter(({ kind }) => kind === 'forwarding' || kind === 'forwarded');
  const answered = { rule: 'D43', from: referral.acceptedAt, met: referral.state === 'screened' };
  if (forwards.length === 0) return [answered];
  const met = forwards.every(({ kind }) => kind === 'forwarded');
  return [answered, { rule: 'D44', from: referral.acceptedAt, met }];
};

/**
 * The terms a sender was promised: an answer on screening (D43), and the forwarding of people from elsewhere (D44), each
 * by its strict clock. A rule the county did not configure for that day, or that cannot be counted, promises nothing.
 */
export const promisedTerms = (referral: Referral, settings: CountySettings): ReferralView['deadlines'] =>
  promisesOf(referral).flatMap(({ rule, from, met }) => {
    const row = ruleInForce(settings.deadlineRules, { rule }, localDateOf(from));
    if (!row.ok) return [];
    const due = computeDeadline(row.value, from, calendarOf(settings));
    if (!due.ok) return [];
    const { obligation, source, verification } = row.value;
    return [{ rule, what: obligation, dueBy: due.value.strictDue, source, verification, met }];
  });
