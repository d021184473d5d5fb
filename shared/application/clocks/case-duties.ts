import { type Alert } from '../../domain/alert/alert.ts';
import { isRunning, moveClock, type ClockChange } from '../../domain/clock/clock-change.ts';
import { type Digest } from '../../domain/kernel/ids.ts';
import { type Instant } from '../../domain/kernel/time.ts';
import { type CountyReader } from '../../ports/county.ts';
import { breachEvents } from '../../domain/clock/clock-events.ts';
import { clockHistory, type HistoryLine } from '../../domain/clock/clock-history.ts';
import { type DomainEvent } from '../../domain/event/domain-event.ts';
import { type ClockStore } from '../../ports/clocks.ts';

/** What an alert's change does to its cases, beside the alert itself. */
export type CaseDuties = { clocks: ClockChange[]; lines: HistoryLine[]; events: DomainEvent[] };

const nothing: CaseDuties = { clocks: [], lines: [], events: [] };

/** Allocation of a case is met when somebody takes it. */
const allocation = 'D5';

/** What happened to the cases of an alert, in the words of their history; null: nothing. */
const stepOf = (before: Alert, after: Alert): { what: 'taken' | 'first-contact'; at: Instant } | null => {
  if (after.state !== 'acknowledged') return null;
  if (before.state !== 'acknowledged') return { what: 'taken', at: after.acknowledgedAt };
  if (before.firstContactAt === null && after.firstContactAt !== null)
    return { what: 'first-contact', at: after.firstContactAt };
  return null;
};

/**
 * Whoever acknowledges an alert takes its cases: their allocation clock is met and their history says who took them; the
 * same history gets the first contact.
 */
export const makeCaseDuties =
  ({
    clocks,
    county,
    digest,
  }: {
    clocks: Pick<ClockStore, 'all'>;
    county: Pick<CountyReader, 'settings'>;
    digest: Digest;
  }) =>
  async (before: Alert, after: Alert, now: Instant): Promise<CaseDuties> => {
    const step = stepOf(before, after);
    if (step === null || after.state !== 'acknowledged' || after.caseIds.length === 0) return nothing;
    const { referralId } = after;
    if (referralId === null) return nothing;
    const { staffId, name } = after.acknowledgedBy;
    const by = { kind: 'person', staffId, name } as const;
    const lines = after.caseIds.map((caseId): HistoryLine => ({
      owner: { kind: 'case', caseId },
      entry: {
        entryId: `${after.alertId}-${step.what}-${caseId}`,
        recordedAt: now,
        happenedAt: step.at,
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
    const settings = await county.settings();
    const running = await Promise.all(after.caseIds.map((caseId) => clocks.all({ kind: 'case', caseId })));
    const met = running
      .flat()
      .filter((one) => isRunning(one) && one.rule.rule === allocation)
      .flatMap((one) => moveClock(one, { kind: 'met', at: step.at, by }, { settings, now, digest }));
    return { clocks: met, lines: [...lines, ...clockHistory(met)], events: breachEvents(met, { referralId }) };
  };
