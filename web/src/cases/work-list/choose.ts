import * as z from 'zod/mini';
import { stages } from '../../../../shared/domain/case/case.ts';
import { urgency } from '../../../../shared/domain/kernel/urgency.ts';
import { type CaseListItem } from '../../api/answers.ts';

export const whose = ['all', 'mine', 'nobody'] as const;
export const clockChoices = ['any', 'overdue', 'soon', 'none'] as const;

/** How a list is narrowed; kept in the address, so that it is the same after a case was looked at. Nothing personal. */
const choice = z.object({
  whose: z.catch(z.enum(whose), 'all'),
  clock: z.catch(z.enum(clockChoices), 'any'),
  stage: z.catch(z.enum(['', ...stages]), ''),
  urgency: z.catch(z.union([z.literal(''), urgency]), ''),
});
export type Choice = z.infer<typeof choice>;

export const readChoice = (query: URLSearchParams): Choice =>
  choice.parse({
    whose: query.get('whose'),
    clock: query.get('clock'),
    stage: query.get('stage'),
    urgency: query.get('urgency'),
  });

/** Due within a day: what a working day must not end without having looked at. */
const soon = 24 * 3_600_000;

const clockFits = ({ nextClock }: CaseListItem, wanted: Choice['clock'], now: number): boolean => {
  if (wanted === 'any') return true;
  if (wanted === 'none') return nextClock === null;
  if (nextClock === null || nextClock.state === 'paused') return false;
  const left = Date.parse(nextClock.strictDue) - now;
  return wanted === 'overdue' ? left < 0 : left >= 0 && left <= soon;
};

const ended = ['closed'];

/**
 * The cases a choice leaves. Closed ones are shown only when they are asked for.
 * @param me the staff id of whoever looks; null until it is known.
 * @param now in ms since 1970.
 */
export const choose = (
  cases: readonly CaseListItem[],
  { whose: of, clock, stage, urgency: wanted }: Choice,
  me: string | null,
  now: number,
): CaseListItem[] =>
  cases.filter(
    (one) =>
      (of === 'all' || (of === 'nobody' ? one.assignedTo === null : one.assignedTo?.staffId === me)) &&
      (stage === '' ? !ended.includes(one.stage) : one.stage === stage) &&
      (wanted === '' || one.urgency === wanted) &&
      clockFits(one, clock, now),
  );
