import { type DrillAnswer } from '../../../shared/contracts/messages/drill-task.ts';

const refusals = {
  'layer-unknown': 'No level of that policy alerts that layer: see escalationPolicies in the county pack.',
  'not-a-drill': 'There is no such drill.',
} as const;

const reasons = {
  'time-over': 'nobody acknowledged in time',
  'nobody-left': 'nobody was left to ask: everyone declined, or could not be reached',
  'too-late': 'it was acknowledged after its time',
} as const;

type Drill = Extract<DrillAnswer, { kind: 'drill' }>['drill'];

const endOf = ({ outcome, because, acknowledgedBy, acknowledgedAfterSeconds, endsBy }: Drill): string => {
  if (outcome === 'running') return `Running: somebody has to acknowledge before ${endsBy}.`;
  if (outcome === 'failed') return `FAILED: ${because === null ? 'no reason is known' : reasons[because]}.`;
  return `Passed: ${acknowledgedBy?.name ?? '?'} acknowledged after ${acknowledgedAfterSeconds ?? '?'} s.`;
};

/** A drill in lines: whom it paged and what became of each page, and how it stands. */
export const drillReport = (answer: DrillAnswer): string[] => {
  if (answer.kind === 'refused') return [refusals[answer.because]];
  const { drill } = answer;
  return [
    `Drill ${drill.drillId}, alert ${drill.alertId}, started by ${drill.startedBy} at ${drill.startedAt}.`,
    ...drill.paged.map(({ name, channel, pagedAt, deliveredAt, failure }) => {
      const what =
        failure === null ? (deliveredAt === null ? '' : `, delivered ${deliveredAt}`) : `, failed: ${failure}`;
      return `  ${name}, ${channel}, paged ${pagedAt}${what}`;
    }),
    endOf(drill),
  ];
};
