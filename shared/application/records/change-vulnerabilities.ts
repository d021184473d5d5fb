import { type Plan } from '../../domain/plan/plan.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type VulnerabilityCode } from '../../domain/vulnerability/catalogue.ts';
import { removeVulnerability, type RemovalRefusal } from '../../domain/vulnerability/decide-vulnerability.ts';
import {
  type FindingOrigin,
  type Removal,
  type Vulnerability,
  type VulnerabilityFinding,
} from '../../domain/vulnerability/vulnerability.ts';
import { type CaseFile } from '../../ports/cases.ts';
import { type DecidedChange, type DecisionContext } from '../cases/change-case.ts';
import { vulnerabilityRecord } from '../cases/file-records.ts';
import { noteFindings } from './note-findings.ts';
import { stay } from './stay.ts';

export type VulnerabilityRefusal =
  | RemovalRefusal
  /** The service said to have removed it is no item of an approved or ended plan of the case. */
  | { code: 'service-unknown' }
  | { code: 'already-recorded' };

type Decided = { change: DecidedChange; vulnerabilities: Vulnerability[] };

const isPlanned = (plans: readonly Plan[], planId: string, itemId: string): boolean =>
  plans.some(
    (plan) =>
      plan.planId === planId &&
      (plan.state === 'approved' || (plan.state === 'ended' && plan.approval !== null)) &&
      plan.items.some((item) => item.itemId === itemId),
  );

/** Closes a vulnerability with the service or the event that removed it. */
export const closeVulnerability =
  (
    code: VulnerabilityCode,
    removal: Removal,
    known: { vulnerabilities: readonly Vulnerability[]; plans: readonly Plan[] },
  ) =>
  ({ case: current }: CaseFile, context: DecisionContext): Result<Decided, VulnerabilityRefusal> => {
    if (removal.kind === 'service' && !isPlanned(known.plans, removal.planId, removal.itemId))
      return err({ code: 'service-unknown' });
    const before = known.vulnerabilities.find((one) => one.code === code) ?? null;
    const by = { kind: 'person' as const, staffId: context.by.staffId, name: context.by.name };
    const closed = removeVulnerability(before, removal, { at: context.now, by });
    if (!closed.ok) return closed;
    const why = removal.kind === 'event' ? removal.what : `${removal.planId}/${removal.itemId}`;
    const moved = stay(current, { what: 'vulnerability.removed', why, documentId: code }, context);
    const records = [vulnerabilityRecord(closed.value)];
    return ok({ change: { ...moved, clocks: [], records }, vulnerabilities: [closed.value] });
  };

/** Takes findings over from outside the case: a row of an imported census. */
export const importFindings =
  (
    findings: readonly VulnerabilityFinding[],
    origin: Extract<FindingOrigin, { kind: 'import' }>,
    known: readonly Vulnerability[],
  ) =>
  ({ case: current }: CaseFile, context: DecisionContext): Result<Decided, VulnerabilityRefusal> => {
    const changed = noteFindings(current.caseId, findings, origin, known, context);
    if (changed.length === 0) return err({ code: 'already-recorded' });
    const why = `${origin.source}: ${origin.reference}`;
    const moved = stay(current, { what: 'vulnerability.imported', why, documentId: null }, context);
    return ok({
      change: { ...moved, clocks: [], records: changed.map(vulnerabilityRecord) },
      vulnerabilities: changed,
    });
  };
