import { type Case } from '../../domain/case/case.ts';
import { type TimelineEntry } from '../../domain/case/timeline.ts';
import { type DecisionContext } from '../cases/change-case.ts';

type Said = {
  /** What happened, such as `document.filed`. */
  what: string;
  why: string | null;
  /** The record it is about. */
  documentId: string | null;
};

/** A change that leaves the case in its stage: one version on, with its line of history. */
export const stay = (
  current: Case,
  { what, why, documentId }: Said,
  { by, now }: Pick<DecisionContext, 'by' | 'now'>,
): { case: Case; entry: TimelineEntry } => {
  const version = current.version + 1;
  return {
    case: { ...current, version },
    entry: {
      entryId: `${current.caseId}-${version}`,
      recordedAt: now,
      happenedAt: now,
      by: { kind: 'person', staffId: by.staffId, name: by.name },
      what,
      from: current.stage,
      to: current.stage,
      why,
      documentId,
      rule: null,
      caseVersion: version,
    },
  };
};
