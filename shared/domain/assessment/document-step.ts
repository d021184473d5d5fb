import { type TransitionName } from '../case/transitions.ts';
import { assertNever } from '../kernel/result.ts';
import { type DocumentContent } from './case-document.ts';

/**
 * The step in the life of the case that a document brings with it. `must`: the document makes no sense without the step, so
 * that it is refused where the step is not possible; otherwise it is filed all the same.
 */
export type DocumentStep = { transition: TransitionName; must: boolean };

const ofAssessment = (content: Extract<DocumentContent, { kind: 'initial-assessment' }>): DocumentStep => ({
  transition: content.conclusion === 'risk-confirmed' ? 'confirm-risk' : 'finish-initial-assessment',
  must: true,
});

const ofDetailed = (content: Extract<DocumentContent, { kind: 'detailed-assessment' }>): DocumentStep | null => {
  switch (content.conclusion) {
    case 'service-plan':
      return { transition: 'confirm-risk', must: false };
    case 'protection-plan':
      // Asked by whoever may; a worker's document is the proposal it rests on.
      return { transition: 'ask-protection-measure', must: false };
    case 'no-risk':
      return null;
  }
};

/** Whether the document says that the risk is real. */
export const confirmsRisk = (content: DocumentContent): boolean => {
  if (content.kind === 'form')
    return content.form === 'family-risk' && content.answers['conclusion'] === 'risk-confirmed';
  return 'conclusion' in content && content.conclusion === 'risk-confirmed';
};

export const stepOf = (content: DocumentContent): DocumentStep | null => {
  switch (content.kind) {
    case 'initial-assessment':
      return ofAssessment(content);
    case 'detailed-assessment':
      return ofDetailed(content);
    case 'assessment-report':
      return { transition: 'file-assessment-report', must: true };
    case 'form':
    case 'home-visit':
      return confirmsRisk(content) ? { transition: 'confirm-risk', must: false } : null;
    default:
      return assertNever(content);
  }
};
