import { isClosed } from '../case/case.ts';
import { type TimelineEntry } from '../case/timeline.ts';
import { isRunning, moveClock, type ClockChange, type ClockContext } from '../clock/clock-change.ts';
import { clockHistory, type HistoryLine } from '../clock/clock-history.ts';
import { joiningClocks, openingClocks } from '../clock/opening-clocks.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { type ScreenedReferral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { type KnownSubject, type SubjectScreening } from './screen-subject.ts';

/** What is announced of the case a subject's referral opened or joined. */
export const caseEvents = (
  { outcome, case: changed }: SubjectScreening,
  { referralId }: ScreenedReferral,
): DomainEvent[] => {
  if (changed === null) return [];
  const type = outcome.kind === 'case-opened' ? 'case.opened.v1' : 'case.referral-joined.v1';
  return [{ type, caseId: changed.caseId, version: changed.version, referralId }];
};

/** What a referral did to a case, for the case's history. */
export const historyOf = (
  { outcome, case: changed }: SubjectScreening,
  { referralId }: ScreenedReferral,
): HistoryLine[] => {
  if (changed === null) return [];
  const { caseId, version, stage, stageSince } = changed;
  const entry: TimelineEntry = {
    entryId: `${caseId}-${version}`,
    recordedAt: outcome.at,
    happenedAt: outcome.at,
    by: { kind: 'service' },
    what: stage === 'reopened' && stageSince === outcome.at ? 'reopened' : outcome.kind,
    from: null,
    to: stage,
    why: outcome.rule,
    documentId: referralId,
    rule: null,
    caseVersion: version,
  };
  return [{ owner: { kind: 'case', caseId }, entry }];
};

/**
 * What is told of clocks that a referral moved. Those it starts have no lines of their own: they say themselves when they began,
 * and all that one report starts is one transaction of at most 100 items.
 */
export const movedHistory = (changes: readonly ClockChange[]): HistoryLine[] =>
  clockHistory(changes.filter(({ before }) => before !== null));

/**
 * Clocks of a case that a referral opened, joined or opened again; of one that was closed, those still running are cancelled.
 */
export const clocksOf = (
  { case: changed }: SubjectScreening,
  { currentCase, clocks }: KnownSubject,
  referral: ScreenedReferral,
  report: Report,
  context: ClockContext,
): ClockChange[] => {
  if (changed === null) return [];
  if (currentCase !== null && !isClosed(currentCase)) return joiningClocks(changed, clocks, referral, report, context);
  const over = clocks.filter(isRunning);
  return [
    ...over.flatMap((one) => moveClock(one, { kind: 'cancelled', by: { kind: 'service' }, why: 'reopened' }, context)),
    ...openingClocks(changed, referral, report, context),
  ];
};
