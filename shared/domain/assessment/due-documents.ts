import { type Stage } from '../case/case.ts';
import { transitionOf } from '../case/transitions.ts';

/** What can be written about a case and signed off, by name: each form, each kind of assessment, a visit. */
export const documentNames = [
  'observation',
  'family-risk',
  'domestic-violence-risk',
  'initial-assessment',
  'detailed-assessment',
  'assessment-report',
  'home-visit',
] as const;
export type DocumentName = (typeof documentNames)[number];

/** The rules whose clocks a document meets, alone or with another. */
const meets: Readonly<Record<DocumentName, readonly string[]>> = {
  observation: [],
  'family-risk': transitionOf('record-home-visit').meets,
  'domestic-violence-risk': [],
  'initial-assessment': transitionOf('finish-initial-assessment').meets,
  'detailed-assessment': [],
  'assessment-report': transitionOf('file-assessment-report').meets,
  'home-visit': transitionOf('record-home-visit').meets,
};

type Clock = { rule: string; state: string; eventAt: string; strictDue: string };

/** A document that lies in the file: what it is, and the instant that counts for its clock. */
export type Written = { name: DocumentName; at: string };

export type Due<C extends Clock> = { name: DocumentName; clock: C | null };

const isOwed = ({ state }: Clock): boolean => state === 'open' || state === 'breached' || state === 'paused';

/** Whether the step a document cannot be without is possible in this stage. */
export const mayFile = (name: DocumentName, stage: Stage): boolean => {
  if (name === 'initial-assessment') return transitionOf('finish-initial-assessment').from.includes(stage);
  return name !== 'assessment-report' || transitionOf('file-assessment-report').from.includes(stage);
};

/**
 * What the case waits for now, the soonest due first: documents a running clock asks for and that were not written since it
 * started, and the detailed assessment of a case in that stage, which has no clock.
 */
export const dueDocuments = <C extends Clock>(
  stage: Stage,
  clocks: readonly C[],
  written: readonly Written[],
): Due<C>[] => {
  const soonest = clocks.filter(isOwed).toSorted((a, b) => a.strictDue.localeCompare(b.strictDue));
  const byClock = documentNames.flatMap((name): (Due<C> & { clock: C })[] => {
    const clock = soonest.find(
      ({ rule, eventAt }) =>
        meets[name].includes(rule) && !written.some((one) => one.name === name && one.at >= eventAt),
    );
    return clock === undefined ? [] : [{ name, clock }];
  });
  const byStage: Due<C>[] =
    stage === 'detailed-assessment' && !written.some(({ name }) => name === 'detailed-assessment')
      ? [{ name: 'detailed-assessment', clock: null }]
      : [];
  return [...byClock.toSorted((a, b) => a.clock.strictDue.localeCompare(b.clock.strictDue)), ...byStage];
};
