import { transitionNames } from '../../../../shared/domain/case/transitions.ts';
import { type Tell } from '../../texts/use-texts.ts';

/** What the history of a case may say beside its steps, by what it is about. */
const said = {
  clock: [
    'clock.pause',
    'clock.resume',
    'clock.explain',
    'clock.correct-event',
    'clock.adopt-rule',
    'deadline.opened',
    'deadline.reminded',
    'deadline.breached',
    'deadline.raised',
    'deadline.paused',
    'deadline.resumed',
    'deadline.recomputed',
    'deadline.met',
    'deadline.cancelled',
    'deadline.explained',
  ],
  record: [
    'document.filed',
    'document.corrected',
    'vulnerability.removed',
    'vulnerability.imported',
    'plan.drafted',
    'plan.add-item',
    'plan.remove-item',
    'plan.propose',
    'plan.return',
    'plan.approved',
    'plan.re-evaluate',
    'plan.end',
  ],
  request: ['request.sent', 'request.unanswered', 'request.answered', 'request.withdrawn'],
  note: ['note'],
  step: ['case-opened', 'case-joined', 'reopened', 'taken', 'first-contact'],
} as const;

export const historyKinds = ['step', 'clock', 'request', 'record', 'note'] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** What a line of the history is about; what is not known here counts as a step, so that it is never hidden among clocks. */
export const kindOf = (what: string): HistoryKind =>
  historyKinds.find((kind) => said[kind].some((one) => one === what)) ?? 'step';

/** A line of the history in words; what is not known here by its own name. */
export const wordsOf = (t: Tell<'cases'>, what: string): string => {
  const step = transitionNames.find((one) => one === what);
  if (step !== undefined) return t(`step.${step}`);
  const known = Object.values(said)
    .flat()
    .find((one) => one === what);
  return known === undefined ? what : t(`event.${known}`);
};
