import { type CaseId } from '../../domain/kernel/ids.ts';
import { addFinding } from '../../domain/vulnerability/decide-vulnerability.ts';
import {
  type FindingOrigin,
  type Vulnerability,
  type VulnerabilityFinding,
} from '../../domain/vulnerability/vulnerability.ts';
import { type DecisionContext } from '../cases/change-case.ts';

/** The vulnerabilities that findings change; one whose finding was noted before is left out. */
export const noteFindings = (
  caseId: CaseId,
  findings: readonly VulnerabilityFinding[],
  origin: FindingOrigin,
  known: readonly Vulnerability[],
  { by, now }: Pick<DecisionContext, 'by' | 'now'>,
): Vulnerability[] =>
  findings.flatMap(({ code, finding }) => {
    const current = known.find((one) => one.code === code) ?? null;
    const recorded = { at: now, by: { kind: 'person' as const, staffId: by.staffId, name: by.name } };
    return addFinding({ caseId, code, current }, finding, origin, recorded) ?? [];
  });
