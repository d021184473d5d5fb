import { standing, type Alert } from '../../domain/alert/alert.ts';
import { formerTakers, madeContact, tookOver } from '../../domain/alert/takes.ts';
import { isRunning, moveClock, type ClockChange } from '../../domain/clock/clock-change.ts';
import { type CaseId, type Digest } from '../../domain/kernel/ids.ts';
import { type Instant } from '../../domain/kernel/time.ts';
import { type CountyReader } from '../../ports/county.ts';
import { breachEvents } from '../../domain/clock/clock-events.ts';
import { clockHistory, type HistoryLine } from '../../domain/clock/clock-history.ts';
import { type DomainEvent } from '../../domain/event/domain-event.ts';
import { type Decider } from '../../domain/referral/referral.ts';
import { type ClockStore } from '../../ports/clocks.ts';

/** What an alert's change does to its cases, beside the alert itself. */
export type CaseDuties = {
  clocks: ClockChange[];
  lines: HistoryLine[];
  /** Cases that go from somebody who lost the alert to whoever has it now. */
  passed: { caseId: CaseId; from: string }[];
  events: DomainEvent[];
};

const nothing: CaseDuties = { clocks: [], lines: [], passed: [], events: [] };

/** Allocation of a case is met when somebody takes it. */
const allocation = 'D5';

/** What happened to the cases of an alert, in the words of their history; null: nothing. */
const stepOf = (before: Alert, after: Alert): { what: 'taken' | 'first-contact'; by: Decider } | null => {
  const taker = tookOver(before, after);
  if (taker !== null) return { what: 'taken', by: taker };
  if (madeContact(before, after) === null) return null;
  const [first] = standing(after);
  return first === undefined ? null : { what: 'first-contact', by: first };
};

/**
 * Whoever acknowledges an alert takes its cases: their allocation clock is met and their history says who took them; the
 * same history gets the first contact. When the alert passes to somebody else, so do the cases that its former takers still have.
 */
export const makeCaseDuties =
  ({
    clocks,
    county,
    digest,
  }: {
    clocks: Pick<ClockStore, 'all' | 'subjectOf'>;
    county: Pick<CountyReader, 'settings'>;
    digest: Digest;
  }) =>
  async (before: Alert, after: Alert, now: Instant): Promise<CaseDuties> => {
    const step = stepOf(before, after);
    const { referralId } = after;
    if (step === null || referralId === null || after.caseIds.length === 0) return nothing;
    const { staffId, name } = step.by;
    const by = { kind: 'person', staffId, name } as const;
    const lines = after.caseIds.map((caseId): HistoryLine => ({
      owner: { kind: 'case', caseId },
      entry: {
        entryId: `${after.alertId}-${after.version}-${step.what}-${caseId}`,
        recordedAt: now,
        happenedAt: now,
        by,
        what: step.what,
        from: null,
        to: null,
        why: null,
        documentId: after.alertId,
        rule: null,
        caseVersion: null,
      },
    }));
    if (step.what !== 'taken') return { ...nothing, lines };
    const former = formerTakers(after);
    const [settings, running, subjects] = await Promise.all([
      county.settings(),
      Promise.all(after.caseIds.map((caseId) => clocks.all({ kind: 'case', caseId }))),
      former.length === 0 ? [] : Promise.all(after.caseIds.map((caseId) => clocks.subjectOf({ kind: 'case', caseId }))),
    ]);
    const passed = after.caseIds.flatMap((caseId, index) => {
      const from = subjects[index]?.assignedTo ?? null;
      return from !== null && from !== staffId && former.includes(from) ? [{ caseId, from }] : [];
    });
    const met = running
      .flat()
      .filter((one) => isRunning(one) && one.rule.rule === allocation)
      .flatMap((one) => moveClock(one, { kind: 'met', at: now, by }, { settings, now, digest }));
    return { clocks: met, lines: [...lines, ...clockHistory(met)], passed, events: breachEvents(met, { referralId }) };
  };
