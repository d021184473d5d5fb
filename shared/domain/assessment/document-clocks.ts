import { isRunning, moveClock, startClock, type ClockChange, type ClockContext } from '../clock/clock-change.ts';
import { type Actor, type Deadline } from '../deadline/deadline.ts';
import { type Instant } from '../kernel/time.ts';
import { type CaseDocument } from './case-document.ts';
import { confirmsRisk } from './document-step.ts';

/** An observation form asks for a home visit and a risk form. */
const visitRule = 'D28';
/** A finished initial assessment asks for its written report. */
const reportRule = 'D8';
/** A confirmed risk asks for an approved service plan. */
const planRule = 'D29';

const earliest = (instants: readonly Instant[]): Instant | null => [...instants].sort()[0] ?? null;

/** When both the visit and the risk form that a clock asks for were done; null while one of them is missing. */
const visitedAt = ({ eventAt }: Deadline, documents: readonly CaseDocument[]): Instant | null => {
  const visit = earliest(
    documents.flatMap(({ content }) =>
      content.kind === 'home-visit' && content.conclusion !== 'nobody-home' && content.startedAt >= eventAt
        ? [content.endedAt]
        : [],
    ),
  );
  const form = earliest(
    documents.flatMap(({ content, finishedAt }) =>
      content.kind === 'form' && content.form === 'family-risk' && finishedAt >= eventAt ? [finishedAt] : [],
    ),
  );
  if (visit === null || form === null) return null;
  return visit > form ? visit : form;
};

const meetVisits = (
  deadlines: readonly Deadline[],
  documents: readonly CaseDocument[],
  by: Actor,
  context: ClockContext,
): ClockChange[] =>
  deadlines
    .filter((one) => isRunning(one) && one.rule.rule === visitRule)
    .flatMap((one) => {
      const at = visitedAt(one, documents);
      // The end of a visit may lie minutes ahead by the tablet's clock.
      return at === null ? [] : moveClock(one, { kind: 'met', at: at > context.now ? context.now : at, by }, context);
    });

/**
 * What filing a document does to the clocks of its case, beside the step it brings with it: an observation form starts the
 * clock of the home visit, which visit and risk form together meet; an initial assessment starts the clock of its report;
 * a confirmed risk that moves the case nowhere starts the clock of the plan all the same.
 * @param step the transition that was made with it; null for none.
 * @param documents the revisions that hold, this one among them.
 */
export const documentClocks = (
  filed: CaseDocument,
  {
    step,
    documents,
    deadlines,
  }: {
    step: { transition: string; at: Instant } | null;
    documents: readonly CaseDocument[];
    deadlines: readonly Deadline[];
  },
  context: ClockContext,
): ClockChange[] => {
  const { caseId, content, corrects, finishedBy } = filed;
  const owner = { kind: 'case', caseId } as const;
  const first = corrects === null;
  const isObservation = content.kind === 'form' && content.form === 'observation';
  const runsAlready = deadlines.some((one) => isRunning(one) && one.rule.rule === planRule);
  return [
    ...(first && isObservation ? startClock(visitRule, owner, context.now, context) : []),
    ...meetVisits(deadlines, documents, { kind: 'person', ...finishedBy }, context),
    ...(first && content.kind === 'initial-assessment' && step?.transition === 'confirm-risk'
      ? startClock(reportRule, owner, step.at, context)
      : []),
    ...(confirmsRisk(content) && step === null && !runsAlready
      ? startClock(planRule, owner, context.now, context)
      : []),
  ];
};
