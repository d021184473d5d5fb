import { localDateOf } from '../../../shared/domain/calendar/local-time.ts';
import { TermNotCountable } from '../../../shared/domain/calendar/working-days.ts';
import { calendarOf } from '../../../shared/domain/clock/clock-change.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { computeDeadline } from '../../../shared/domain/deadline/compute-deadline.ts';
import { ruleInForce } from '../../../shared/domain/deadline/deadline-rule.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { addMilliseconds, type Instant } from '../../../shared/domain/kernel/time.ts';
import { longestTerm, type InstitutionRequest } from '../../../shared/domain/request/request.ts';

/** The row of the county pack that says by when institutions are asked to answer: a promise, with no source in the law. */
const usualTerm = 'D45';

const day = 86_400_000;

export type TermRefusal = 'required' | 'in-the-past' | 'term-too-long';
type Term = Pick<InstitutionRequest, 'dueAt' | 'term'>;

/**
 * By when a question is to be answered: as whoever asks says, or by the county's own row.
 * @returns why not: it lies in the past, it is longer than anyone should wait, or neither says a term.
 * @throws TermNotCountable where the table of public holidays ends: no term may be guessed.
 */
export const findTerm = (
  given: Instant | undefined,
  { version, settings }: { version: number; settings: CountySettings },
  now: Instant,
): Result<Term, TermRefusal> => {
  if (given !== undefined) {
    if (given <= now) return err('in-the-past');
    if (given > addMilliseconds(now, longestTerm * day)) return err('term-too-long');
    return ok({ dueAt: given, term: { kind: 'given' } });
  }
  const row = ruleInForce(settings.deadlineRules, { rule: usualTerm }, localDateOf(now));
  if (!row.ok) return err('required');
  const computed = computeDeadline(row.value, now, calendarOf(settings));
  if (!computed.ok) throw new TermNotCountable(usualTerm, computed.error);
  return ok({
    dueAt: computed.value.strictDue,
    term: { kind: 'rule', rule: usualTerm, settingsVersion: version },
  });
};
